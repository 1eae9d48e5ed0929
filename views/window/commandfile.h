// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace pooldesigner {

class DialogService;

// Asks for a place and saves the command there as a bash script. Answers what went wrong, for people; empty when it was
// saved or the person gave up.
QString saveCommandFile(DialogService &dialogs, QWidget *window, const QString &designName, const QString &command);

} // namespace pooldesigner
