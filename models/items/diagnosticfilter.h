// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "rules/diagnostic.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <set>

namespace pooldesigner {

// Which findings a panel shows. At first all but the accepted ones.
class DiagnosticFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Severity severity, bool shown);
    void setAcceptedShown(bool shown);
    // Only findings whose place stands in this section's form; nothing: of every section.
    void setSection(std::optional<Section> section);
    // Every word has to occur in the place, the message or the rule id; upper and lower case are the same.
    void setText(const QString &text);

    bool isShown(Severity severity) const { return !m_hidden.contains(severity); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::set<Severity> m_hidden;
    bool m_acceptedShown = false;
    std::optional<Section> m_section;
    QStringList m_words;
};

} // namespace pooldesigner
