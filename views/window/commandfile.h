// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

#include <QString>

class QWidget;

namespace pooldesigner {

class DialogService;

// Asks for a place and saves the output there, and the files that it refers to beside it. A command for bash becomes a
// script; Windows PowerShell gets the mark it needs to read UTF-8. Answers what went wrong, for people; empty when it
// was saved or the person gave up.
QString saveCommandFile(DialogService &dialogs, QWidget *window, const QString &designName, const CommandText &output,
                        const OutputOptions &options);

} // namespace pooldesigner
