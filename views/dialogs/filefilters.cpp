// SPDX-License-Identifier: MIT
#include "dialogs/filefilters.h"

#include <QCoreApplication>

namespace pooldesigner {

QString poolFileFilter()
{
    return QCoreApplication::translate(
        "FileFilters", "Designs, exports, templates and commands (*.json *.yaml *.yml *.template *.tf *.tfstate *.sh "
                       "*.ps1 *.cmd *.bat *.txt);;All files (*)");
}

QString fleetFileFilter()
{
    return QCoreApplication::translate("FileFilters",
                                       "Pools and listings (*.json *.ndjson *.jsonl *.yaml *.yml *.template "
                                       "*.tfstate);;All files (*)");
}

} // namespace pooldesigner
