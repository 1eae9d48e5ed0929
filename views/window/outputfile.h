// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace pooldesigner {

class DialogService;

// Asks for a place and saves the output there, and the files that it refers to beside it; asks once more before it
// replaces any of those. Answers what went wrong, for
// people; empty when it was saved or the person gave up.
QString saveOutput(DialogService &dialogs, QWidget *window, const QString &designName, const CommandText &output,
                   const OutputOptions &options);

struct AllSaved {
    QString folder;    // empty: nothing was saved
    QStringList files; // in it
    QString trouble;   // for people; empty when all were saved or the person gave up
};

// Asks for a folder and saves every form of the design into a new one within it, all files or none.
AllSaved saveAllOutputs(DialogService &dialogs, QWidget *window, const QString &designName, const PoolConfig &config,
                        const OutputOptions &options);

} // namespace pooldesigner
