// SPDX-License-Identifier: MIT
#include "items/tagmodel.h"

#include "catalogue/fields.h"
#include "config/jsontext.h"
#include "config/text.h"
#include "items/roles.h"
#include "items/rowdiff.h"
#include "items/severitytext.h"

#include <QTextDocument>

namespace pooldesigner {

namespace {

const Path &tagsPath()
{
    static const Path path = Path(Operation::CreateUserPool).child("UserPoolTags");
    return path;
}

} // namespace

bool TagModel::Tag::operator==(const Tag &other) const
{
    return key == other.key && jsonLine(value) == jsonLine(other.value);
}

TagModel::TagModel(PoolDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(&document), m_rows(read())
{
    connect(m_document, &PoolDocument::changed, this, &TagModel::follow);
}

std::vector<TagModel::Tag> TagModel::read() const
{
    std::vector<Tag> tags;
    const Json *found = m_document->config().find(tagsPath());
    if (found == nullptr || !found->is_object())
        return tags;
    for (const auto &[key, value] : found->items())
        tags.push_back({key, value});
    return tags;
}

void TagModel::follow(const ChangeEvent &event)
{
    if (event.kind == ChangeEvent::Kind::Reset) {
        beginResetModel();
        m_rows = read();
        endResetModel();
    } else if (event.path.startsWith(tagsPath()) || tagsPath().startsWith(event.path)) {
        show(read());
    }
}

void TagModel::show(std::vector<Tag> next)
{
    const auto [first, removed, inserted] = rowDiff(m_rows, next);
    const int changed = std::min(removed, inserted);
    const int end = first + changed;
    // Rows that became others first: rows around those that come or go must not change in the same breath.
    std::copy_n(next.begin() + first, changed, m_rows.begin() + first);
    if (changed > 0)
        Q_EMIT dataChanged(index(first, 0), index(end - 1, kColumns - 1));
    if (removed > changed) {
        beginRemoveRows({}, end, first + removed - 1);
        m_rows = std::move(next);
        endRemoveRows();
    } else if (inserted > changed) {
        beginInsertRows({}, end, first + inserted - 1);
        m_rows = std::move(next);
        endInsertRows();
    }
}

bool TagModel::isUnreadable() const
{
    const Json *found = m_document->config().find(tagsPath());
    return found != nullptr && !found->is_object();
}

int TagModel::add()
{
    if (isUnreadable() || rowCount() >= maximumCount())
        return -1;
    std::string key = "key";
    for (int number = 2; m_document->config().contains(tagsPath().child(key)); ++number)
        key = "key" + std::to_string(number);
    m_document->finishEdit();
    const Path path = tagsPath().child(key);
    m_document->setValue(path, "");
    m_document->finishEdit();
    return rowOf(path);
}

int TagModel::rowOf(const Path &path) const
{
    if (!path.startsWith(tagsPath()) || path == tagsPath())
        return -1;
    const auto *key = std::get_if<std::string>(&path.segments()[tagsPath().size()]);
    const auto found =
        std::ranges::find_if(m_rows, [key](const Tag &tag) { return key != nullptr && tag.key == *key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant TagModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Tag &tag = m_rows[static_cast<std::size_t>(index.row())];
    const bool isKey = index.column() == static_cast<int>(Column::Key);
    const std::string text = isKey ? tag.key : plainText(tag.value);
    switch (wanted) {
    case Qt::DisplayRole: return shownText(text, 1000);
    case Qt::ToolTipRole: {
        // Tooltips take what looks like HTML for HTML; a value never is.
        const QString shown = shownText(text, 1000);
        return Qt::convertFromPlainText(
            isKey || tag.value.is_string() ? shown : tr("The service takes only texts: %1").arg(shown));
    }
    case Qt::EditRole: return QString::fromStdString(text);
    case Qt::AccessibleTextRole:
        return isKey ? tr("Tag %1").arg(shownText(text))
                     : tr("Value of %1: %2").arg(shownText(tag.key), shownText(text));
    case role(ItemRole::Path): return QVariant::fromValue(tagsPath().child(tag.key));
    case static_cast<int>(Role::IsText): return tag.value.is_string();
    default: return {};
    }
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole || section < 0 || section >= kColumns)
        return QAbstractTableModel::headerData(section, orientation, wanted);
    return section == static_cast<int>(Column::Key) ? tr("Key") : tr("Value");
}

Qt::ItemFlags TagModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : base;
}

bool TagModel::setData(const QModelIndex &index, const QVariant &value, int wanted)
{
    if (wanted != Qt::EditRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        !value.canConvert<QString>())
        return false;
    if (value.toString() == index.data(Qt::EditRole).toString())
        return true;
    const std::string text = value.toString().toStdString();
    const Path path = index.data(role(ItemRole::Path)).value<Path>();
    if (index.column() == static_cast<int>(Column::Key))
        return !text.empty() && m_document->rename(path, value.toString());
    m_document->finishEdit();
    const bool done = m_document->setValue(path, text);
    m_document->finishEdit();
    return done;
}

bool TagModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row > rowCount() - count)
        return false;
    std::vector<Edit> edits;
    for (int i = row; i < row + count; ++i) {
        const std::string &key = m_rows[static_cast<std::size_t>(i)].key;
        edits.push_back({.op = Edit::Op::Unset, .path = tagsPath().child(key), .value = {}});
    }
    return m_document->apply(edits, tr("Remove %n tag(s)", nullptr, count));
}

} // namespace pooldesigner
