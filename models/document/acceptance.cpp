// SPDX-License-Identifier: MIT
#include "document/acceptance.h"

#include "rules/acceptance.h"

namespace pooldesigner {

bool acceptFinding(PoolDocument &document, const Diagnostic &finding, const QString &reason)
{
    const Json *value = document.config().find(finding.path);
    const Acceptance acceptance{.rule = finding.rule,
                                .path = finding.path,
                                .value = value == nullptr ? Json() : *value,
                                .reason = reason.toStdString()};
    const Json *list = document.config().find(acceptedList());
    return document.insertItem(acceptedList(), list != nullptr && list->is_array() ? list->size() : 0,
                               acceptanceEntry(acceptance));
}

bool reopenFinding(PoolDocument &document, const Diagnostic &finding)
{
    const Json *list = document.config().find(acceptedList());
    if (list == nullptr || !list->is_array())
        return false;
    std::vector<Edit> edits;
    for (std::size_t i = list->size(); i-- > 0;) { // from the end, so that the indexes before stay good
        const auto acceptance = readAcceptance((*list)[i]);
        if (acceptance && acceptance->speaksOf(finding))
            edits.push_back({.op = Edit::Op::RemoveItem, .path = acceptedList().item(i), .value = {}});
    }
    return !edits.empty() &&
           document.apply(edits, PoolDocument::tr("Reopen %1").arg(QString::fromStdString(finding.rule)));
}

} // namespace pooldesigner
