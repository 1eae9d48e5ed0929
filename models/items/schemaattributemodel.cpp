// SPDX-License-Identifier: MIT
#include "items/schemaattributemodel.h"

#include "catalogue/catalogue.h"
#include "catalogue/fields.h"
#include "config/jsontext.h"
#include "items/roles.h"
#include "items/rowdiff.h"
#include "items/schemacells.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace pooldesigner {

namespace {

using Column = SchemaAttributeModel::Column;
using Role = SchemaAttributeModel::Role;

Path schemaPath() { return f::Schema.path(); }

Column columnOf(const QModelIndex &index) { return static_cast<Column>(index.column()); }

// What the entry has to hold afterwards, nothing to unset; no answer for values that the column cannot take.
std::optional<std::optional<Json>> wantedValue(Column column, const QVariant &value)
{
    if (!value.isValid())
        return std::optional<Json>();
    if (isBooleanColumn(column))
        return value.typeId() == QMetaType::Bool ? std::optional(std::optional<Json>(value.toBool())) : std::nullopt;
    if (!value.canConvert<QString>())
        return std::nullopt;
    const std::string text = value.toString().toStdString();
    return text.empty() ? std::optional<Json>() : std::optional<Json>(text);
}

} // namespace

SchemaAttributeModel::SchemaAttributeModel(PoolDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(&document), m_standard(standardRows(document.config())),
      m_others(otherRows(document.config()))
{
    keepFrozen();
    connect(m_document, &PoolDocument::changed, this, &SchemaAttributeModel::follow);
}

const SchemaRow &SchemaAttributeModel::at(int row) const
{
    return row < standardCount() ? m_standard[static_cast<std::size_t>(row)]
                                 : m_others[static_cast<std::size_t>(row - standardCount())];
}

int SchemaAttributeModel::listedCount() const
{
    return customCount() + static_cast<int>(std::ranges::count_if(m_standard, &SchemaRow::isListed));
}

int SchemaAttributeModel::maximumCount()
{
    return static_cast<int>(catalogue::find(f::Schema.operation, f::Schema.text)->limits.max.value());
}

bool SchemaAttributeModel::isUnreadable() const
{
    const Json *list = m_document->config().find(schemaPath());
    return list != nullptr && !list->is_array();
}

int SchemaAttributeModel::addCustom() { return addCustom(std::vector<Json>{customEntry("attribute")}); }

int SchemaAttributeModel::addCustom(std::vector<Json> entries)
{
    if (isUnreadable() || entries.empty() || listedCount() + static_cast<int>(entries.size()) > maximumCount())
        return -1;
    std::set<std::string> used;
    for (const SchemaRow &row : m_others)
        used.insert(row.name());
    std::vector<Edit> edits;
    auto place = static_cast<std::size_t>(listedCount());
    for (Json &entry : entries) {
        const std::string wanted = entry["Name"];
        std::string name = wanted;
        for (int number = 2; !used.insert(name).second; ++number)
            name = wanted + std::to_string(number);
        entry["Name"] = name;
        edits.push_back({.op = Edit::Op::InsertItem, .path = schemaPath().item(place++), .value = std::move(entry)});
    }
    const int first = rowCount();
    if (edits.size() == 1)
        m_document->insertItem(schemaPath(), *edits.front().path.index(), std::move(edits.front().value));
    else
        m_document->apply(edits, tr("Add %1 attributes").arg(edits.size()));
    return first;
}

int SchemaAttributeModel::duplicateCustom(int row)
{
    if (row < standardCount() || row >= rowCount() || !at(row).entry.is_object() || at(row).name().empty())
        return -1;
    Json copy = at(row).entry;
    copy["Name"] = at(row).name();
    return addCustom(std::vector<Json>{std::move(copy)});
}

bool SchemaAttributeModel::moveCustom(int row, int by)
{
    const int to = row + by;
    if (by == 0 || std::min(row, to) < standardCount() || std::max(row, to) >= rowCount())
        return false;
    return m_document->moveItem(schemaPath(), *at(row).index, *at(to).index);
}

QModelIndex SchemaAttributeModel::indexOf(const Path &path) const
{
    const std::size_t depth = schemaPath().size();
    if (!path.startsWith(schemaPath()) || path.size() == depth)
        return {};
    const auto *entry = std::get_if<std::size_t>(&path.segments()[depth]);
    for (int row = 0; row < rowCount() && entry != nullptr; ++row) {
        if (at(row).index != *entry)
            continue;
        for (int column = 0; column < kColumns; ++column) {
            Path place = schemaPath().item(*entry);
            for (const std::string_view name : at(row).place(static_cast<Column>(column)))
                place = place.child(name);
            if (path.size() > depth + 1 && (place.startsWith(path) || path.startsWith(place)))
                return index(row, column);
        }
        return index(row, 0);
    }
    return {};
}

int SchemaAttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : standardCount() + customCount();
}

int SchemaAttributeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant SchemaAttributeModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SchemaRow &row = at(index.row());
    const Column column = columnOf(index);
    switch (wanted) {
    case Qt::DisplayRole: return schemaCellText(row, column);
    case Qt::EditRole: return schemaCellValue(row, column);
    case Qt::ToolTipRole:
        return isFrozen(row) ? tr("%1\nThe pool exists: there, nothing of this entry can be changed or taken away.")
                                   .arg(schemaCellTip(row, column))
                             : schemaCellTip(row, column);
    case Qt::AccessibleTextRole:
        return isFrozen(row) ? tr("%1, frozen").arg(schemaCellSpoken(row, column)) : schemaCellSpoken(row, column);
    case role(ItemRole::Path): return row.index ? QVariant::fromValue(schemaPath().item(*row.index)) : QVariant();
    case role(ItemRole::IsSet): return column == Column::Name ? row.isListed() : row.find(column) != nullptr;
    case role(ItemRole::IsIrreversible): return true;
    case static_cast<int>(Role::IsListed): return row.isListed();
    case static_cast<int>(Role::IsStandard): return row.standard != nullptr;
    case static_cast<int>(Role::IsFrozen): return isFrozen(row);
    case static_cast<int>(Role::Prefix): return QString::fromStdString(std::string(row.prefix()));
    default: return {};
    }
}

QVariant SchemaAttributeModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < kColumns) {
        if (wanted == Qt::DisplayRole)
            return schemaHeading(static_cast<Column>(section));
        if (wanted == Qt::ToolTipRole)
            return schemaHeadingTip(static_cast<Column>(section));
    }
    return QAbstractTableModel::headerData(section, orientation, wanted);
}

Qt::ItemFlags SchemaAttributeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.row() >= standardCount())
        flags |= Qt::ItemIsDragEnabled;
    if (index.isValid() && isSchemaCellEditable(at(index.row()), columnOf(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SchemaAttributeModel::setData(const QModelIndex &index, const QVariant &value, int wanted)
{
    if (wanted != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0)
        return false;
    const SchemaRow &row = at(index.row());
    const Column column = columnOf(index);
    const QVariant present = schemaCellValue(row, column);
    const auto next = wantedValue(column, value);
    if (!next || (column == Column::Name && !*next))
        return false;
    const bool isSameType = !isBooleanColumn(column) || present.typeId() == value.typeId();
    if (isSameType && present.toString() == value.toString())
        return true;
    // Nothing is unset where nothing is listed.
    return (!row.isListed() && !*next) || write(row, column, *next);
}

bool SchemaAttributeModel::write(const SchemaRow &row, Column column, const std::optional<Json> &value)
{
    const auto names = row.place(column);
    if (!row.isListed()) {
        Json entry = listedEntry(*row.standard, names.size() > 1);
        Json *place = &entry;
        for (const std::string_view name : names)
            place = &(*place)[std::string(name)];
        *place = *value;
        return m_document->insertItem(schemaPath(), static_cast<std::size_t>(listedCount()), std::move(entry));
    }
    Path path = schemaPath().item(*row.index);
    for (const std::string_view name : names)
        path = path.child(name);
    m_document->finishEdit();
    const bool done = value ? m_document->setValue(path, *value) : m_document->unset(path);
    m_document->finishEdit();
    return done;
}

bool SchemaAttributeModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row > rowCount() - count)
        return false;
    std::set<std::size_t, std::greater<>> entries; // from the end, so that the others stay where they are
    for (int i = row; i < row + count; ++i) {
        if (!at(i).isListed())
            return false;
        entries.insert(*at(i).index);
    }
    if (count == 1)
        return m_document->removeItem(schemaPath().item(*entries.begin()));
    std::vector<Edit> edits;
    for (const std::size_t entry : entries)
        edits.push_back({.op = Edit::Op::RemoveItem, .path = schemaPath().item(entry), .value = {}});
    return m_document->apply(edits, tr("Remove %n attribute(s)", nullptr, count));
}

QStringList SchemaAttributeModel::mimeTypes() const
{
    return {QStringLiteral("application/x-pool-designer-attribute")};
}

QMimeData *SchemaAttributeModel::mimeData(const QModelIndexList &indexes) const
{
    const auto isOther = [&indexes](const QModelIndex &index) { return index.row() != indexes.front().row(); };
    if (indexes.isEmpty() || indexes.front().row() < standardCount() || std::ranges::any_of(indexes, isOther))
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeTypes().front(), QByteArray::number(indexes.front().row()));
    return data;
}

bool SchemaAttributeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                           const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(mimeTypes().front());
}

bool SchemaAttributeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                        const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        const int from = data->data(mimeTypes().front()).toInt();
        const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount(); // on a row: before it
        moveCustom(from, (before > from ? before - 1 : before) - from);
    }
    return false;
}

} // namespace pooldesigner
