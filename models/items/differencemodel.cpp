// SPDX-License-Identifier: MIT
#include "items/differencemodel.h"

#include "items/differencetexts.h"
#include "review/changes.h"

#include <algorithm>

namespace pooldesigner {

// Nodes own what is below them; only build() changes them.
struct DifferenceModel::Node {
    QString name;
    Node *above = nullptr;
    int row = 0;
    int difference = -1; // none for the structures around differences
    std::vector<std::unique_ptr<Node>> below;

    Node *child(const QString &wanted)
    {
        const auto found = std::ranges::find(below, wanted, [](const auto &node) { return node->name; });
        return found != below.end() ? found->get() : add(wanted);
    }

    Node *add(const QString &wanted)
    {
        auto made = std::make_unique<Node>();
        made->name = wanted;
        made->above = this;
        made->row = static_cast<int>(below.size());
        return below.emplace_back(std::move(made)).get();
    }
};

namespace {

// The same rows, whatever their values are.
bool samePlaces(const std::vector<Difference> &before, const std::vector<Difference> &after)
{
    return std::ranges::equal(before, after, [](const Difference &one, const Difference &other) {
        return one.path == other.path && one.entry == other.entry && one.change == other.change;
    });
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

DifferenceModel::~DifferenceModel() = default;

void DifferenceModel::setDifferences(std::vector<Difference> differences)
{
    if (differences == m_differences)
        return;
    if (samePlaces(m_differences, differences)) {
        m_differences = std::move(differences);
        announceValues({});
        return;
    }
    beginResetModel();
    m_differences = std::move(differences);
    build();
    endResetModel();
}

void DifferenceModel::announceValues(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, kColumns - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceValues(index(row, 0, parent));
}

void DifferenceModel::setNames(const QString &first, const QString &second)
{
    m_names[0] = first;
    m_names[1] = second;
    Q_EMIT headerDataChanged(Qt::Horizontal, static_cast<int>(Column::First), static_cast<int>(Column::Second));
}

void DifferenceModel::build()
{
    m_root = std::make_unique<Node>();
    m_rows.clear();
    for (const Difference &difference : m_differences) {
        Node *at = m_root.get();
        for (const QString &step : differenceSteps(difference))
            at = at->child(step);
        if (at->difference >= 0) // another place that looks the same, such as a name cut at the same length
            at = at->above->add(at->name);
        at->difference = static_cast<int>(m_rows.size());
        m_rows.push_back(at);
    }
}

QModelIndex DifferenceModel::indexOf(int difference) const
{
    if (difference < 0 || difference >= static_cast<int>(m_rows.size()))
        return {};
    Node *row = m_rows[static_cast<std::size_t>(difference)];
    return createIndex(row->row, 0, row);
}

const DifferenceModel::Node &DifferenceModel::node(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.internalPointer()) : *m_root;
}

const Difference *DifferenceModel::differenceOf(const Node &node) const
{
    return node.difference < 0 ? nullptr : &m_differences[static_cast<std::size_t>(node.difference)];
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent).below[static_cast<std::size_t>(row)].get());
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? node(child).above : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).below.size());
}

int DifferenceModel::columnCount(const QModelIndex &) const { return kColumns; }

QString DifferenceModel::text(const Node &node, Column column) const
{
    const Difference *difference = differenceOf(node);
    if (column == Column::Member)
        return node.name;
    if (difference == nullptr)
        return {};
    switch (column) {
    case Column::Member: break;
    case Column::First: return differenceValue(*difference, difference->before);
    case Column::Second: return differenceValue(*difference, difference->after);
    case Column::Change: return QString::fromStdString(changeTitle(difference->change));
    case Column::How: return differenceHow(*difference);
    }
    return {};
}

// A row of a difference is told as a whole in its first column.
QString DifferenceModel::spoken(const Node &node, Column column) const
{
    if (column != Column::Member || node.difference < 0)
        return text(node, column);
    return tr("%1: %2, then %3. %4: %5")
        .arg(node.name, text(node, Column::First), text(node, Column::Second), text(node, Column::Change),
             text(node, Column::How));
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &here = node(index);
    const auto column = static_cast<Column>(index.column());
    const Difference *difference = differenceOf(here);
    switch (role) {
    case Qt::DisplayRole: return text(here, column);
    case Qt::AccessibleTextRole: return spoken(here, column);
    case Qt::ToolTipRole:
        return column == Column::Change && difference != nullptr
                   ? QString::fromStdString(changeMeaning(difference->change))
                   : text(here, column);
    default: break;
    }
    if (difference == nullptr)
        return {};
    switch (static_cast<Role>(role)) {
    case Role::Change: return QVariant::fromValue(difference->change);
    case Role::Index: return here.difference;
    case Role::SearchText:
        return QString(QString::fromStdString(difference->path.toString()) + u' ' + text(here, Column::Member) + u' ' +
                       text(here, Column::First) + u' ' + text(here, Column::Second) + u' ' + text(here, Column::How));
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Member: return tr("Member");
    case Column::First: return m_names[0].isEmpty() ? tr("First pool") : m_names[0];
    case Column::Second: return m_names[1].isEmpty() ? tr("Second pool") : m_names[1];
    case Column::Change: return tr("Change");
    case Column::How: return tr("How, or why not");
    }
    return {};
}

} // namespace pooldesigner
