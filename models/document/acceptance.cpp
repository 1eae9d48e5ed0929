// SPDX-License-Identifier: MIT
#include "document/acceptance.h"

namespace pooldesigner {

namespace {

Path acceptedList() { return Path().child("accepted"); }

bool speaksOf(const Json &entry, const Diagnostic &finding)
{
    if (!entry.is_object() || !entry.contains("rule") || !entry.contains("path") || !entry["path"].is_string())
        return false;
    return entry["rule"] == finding.rule && Path::parse(entry["path"].get_ref<const std::string &>()) == finding.path;
}

} // namespace

bool acceptFinding(PoolDocument &document, const Diagnostic &finding, const QString &reason)
{
    Json entry = Json::object();
    entry["rule"] = finding.rule;
    entry["path"] = finding.path.toString();
    const Json *value = document.config().find(finding.path);
    entry["value"] = value == nullptr ? Json() : *value;
    if (!reason.isEmpty())
        entry["reason"] = reason.toStdString();
    const Json *list = document.config().find(acceptedList());
    return document.insertItem(acceptedList(), list != nullptr && list->is_array() ? list->size() : 0,
                               std::move(entry));
}

bool reopenFinding(PoolDocument &document, const Diagnostic &finding)
{
    const Json *list = document.config().find(acceptedList());
    if (list == nullptr || !list->is_array())
        return false;
    std::vector<Edit> edits;
    for (std::size_t i = list->size(); i-- > 0;) { // from the end, so that the indexes before stay good
        if (speaksOf((*list)[i], finding))
            edits.push_back({.op = Edit::Op::RemoveItem, .path = acceptedList().item(i), .value = {}});
    }
    return !edits.empty() &&
           document.apply(edits, PoolDocument::tr("Reopen %1").arg(QString::fromStdString(finding.rule)));
}

} // namespace pooldesigner
