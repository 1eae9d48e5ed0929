// SPDX-License-Identifier: MIT
#include "items/sectionmodel.h"

#include "catalogue/catalogue.h"
#include "items/fieldtexts.h"
#include "items/roles.h"
#include "items/severitytext.h"

#include <QCoreApplication>

namespace pooldesigner {

namespace {

constexpr int kTreeRow = static_cast<int>(kSectionCount);

QString titleOf(int row)
{
    return row == kTreeRow ? SectionModel::tr("Whole tree")
                           : QCoreApplication::translate("Catalogue", sectionTitle(static_cast<Section>(row)));
}

// Items of lists and parts of maps are found through what holds them.
bool isListed(const FieldSpec &spec)
{
    return spec.editor != Editor::Hidden && !spec.path.ends_with("[]") && !spec.path.ends_with('}');
}

QString searchText(const FieldSpec &spec)
{
    return memberLabel(spec) + u'\n' + apiName(spec) + u'\n' + memberHelp(spec);
}

bool hasIrreversible(const std::vector<const FieldSpec *> &members)
{
    return std::ranges::any_of(members, &FieldSpec::isIrreversible);
}

} // namespace

Path placeOf(const FieldSpec &spec)
{
    Path place(spec.operation);
    const std::string_view text = spec.path.substr(0, spec.path.find_first_of("[{"));
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('.', at), text.size());
        place = place.child(text.substr(at, end - at));
        at = end + 1;
    }
    return place;
}

SectionModel::SectionModel(QObject *parent) : QAbstractItemModel(parent)
{
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        for (const FieldSpec *spec : catalogue::inSection(static_cast<Section>(i))) {
            if (isListed(*spec))
                m_members[i].push_back(spec);
        }
    }
}

void SectionModel::setFindings(const SectionFindings &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    Q_EMIT dataChanged(index(0, 0), index(kTreeRow, 0));
}

QModelIndex SectionModel::indexOf(Section section) const { return index(static_cast<int>(section), 0); }

QModelIndex SectionModel::treeIndex() const { return index(kTreeRow, 0); }

// The id of an index is the row of its parent, counted from 1; sections have 0.
QModelIndex SectionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex SectionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return kTreeRow + 1;
    const bool isSection = parent.internalId() == 0 && parent.column() == 0 && parent.row() < kTreeRow;
    return isSection ? static_cast<int>(m_members[static_cast<std::size_t>(parent.row())].size()) : 0;
}

int SectionModel::columnCount(const QModelIndex &) const { return 1; }

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return sectionData(index.row(), role);
    return memberData(*m_members[index.internalId() - 1][static_cast<std::size_t>(index.row())], role);
}

const FindingCounts &SectionModel::countsOf(int row) const
{
    return row == kTreeRow ? m_findings.elsewhere() : m_findings.in(static_cast<Section>(row));
}

QVariant SectionModel::sectionData(int row, int role) const
{
    const FindingCounts &counts = countsOf(row);
    const bool irreversible = row != kTreeRow && hasIrreversible(m_members[static_cast<std::size_t>(row)]);
    switch (role) {
    case Qt::DisplayRole:
    case static_cast<int>(ItemRole::SearchText): return titleOf(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1: %2").arg(titleOf(row), severityCountsText(counts));
        return irreversible ? tr("%1. Has settings that cannot change later.").arg(text) : text;
    }
    case static_cast<int>(ItemRole::IsIrreversible): return irreversible;
    case static_cast<int>(ItemRole::Severity): {
        const auto worst = counts.worst();
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    case static_cast<int>(Role::Count): {
        const auto worst = counts.worst();
        return worst ? counts.listed(*worst) : 0;
    }
    case static_cast<int>(Role::Section):
        return row == kTreeRow ? QVariant() : QVariant::fromValue(static_cast<Section>(row));
    default: return {};
    }
}

QVariant SectionModel::memberData(const FieldSpec &spec, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return memberLabel(spec);
    case Qt::ToolTipRole: return memberToolTip(spec);
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(memberLabel(spec), apiName(spec));
    case static_cast<int>(ItemRole::SearchText): return searchText(spec);
    case static_cast<int>(ItemRole::Path): return QVariant::fromValue(placeOf(spec));
    case static_cast<int>(ItemRole::IsIrreversible): return spec.isIrreversible();
    case static_cast<int>(Role::Section): return QVariant::fromValue(spec.section);
    case static_cast<int>(Role::ApiName): return apiName(spec);
    default: return {};
    }
}

} // namespace pooldesigner
