// SPDX-License-Identifier: MIT
#include "items/configtreemodel.h"

#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "items/jsonvariant.h"
#include "items/newitem.h"

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

constexpr std::array kOperations{Operation::CreateUserPool, Operation::SetUserPoolMfaConfig,
                                 Operation::CreateUserPoolDomain};

bool holdsMembers(const ConfigNode &node)
{
    return node.path().size() == 1 || (node.spec() != nullptr && node.spec()->kind == Kind::Structure);
}

std::span<const FieldSpec *const> knownMembers(const ConfigNode &node)
{
    if (const auto operation = node.path().operation(); operation && node.path().size() == 1)
        return catalogue::topLevel(*operation);
    return node.spec() != nullptr && node.spec()->kind == Kind::Structure ? catalogue::children(*node.spec())
                                                                          : std::span<const FieldSpec *const>{};
}

} // namespace

ConfigTreeModel::ConfigTreeModel(PoolDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(&document), m_root(std::make_unique<ConfigNode>(Path(), nullptr, nullptr))
{
    build(*m_root);
    connect(m_document, &PoolDocument::changed, this, &ConfigTreeModel::follow);
}

QModelIndex ConfigTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeAt(parent)->child(row)) : QModelIndex();
}

QModelIndex ConfigTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent()) : QModelIndex();
}

int ConfigTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeAt(parent)->childCount();
}

int ConfigTreeModel::columnCount(const QModelIndex &) const { return kColumns; }

ConfigNode *ConfigTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ConfigNode *>(index.internalPointer()) : m_root.get();
}

ConfigNode *ConfigTreeModel::nearestNode(const Path &path) const
{
    ConfigNode *node = m_root.get();
    for (bool deeper = true; deeper && node->path() != path;) {
        deeper = false;
        for (int row = 0; row < node->childCount() && !deeper; ++row) {
            if (path.startsWith(node->child(row)->path())) {
                node = node->child(row);
                deeper = true;
            }
        }
    }
    return node;
}

ConfigNode *ConfigTreeModel::nodeOf(const Path &path) const
{
    ConfigNode *node = nearestNode(path);
    return node->path() == path ? node : nullptr;
}

QModelIndex ConfigTreeModel::indexOf(const ConfigNode *node, Column column) const
{
    if (node == nullptr || node == m_root.get())
        return {};
    return createIndex(node->row(), static_cast<int>(column), node);
}

QModelIndex ConfigTreeModel::indexOf(const Path &path, Column column) const { return indexOf(nodeOf(path), column); }

Path ConfigTreeModel::pathOf(const QModelIndex &index) const { return nodeAt(index)->path(); }

const Json *ConfigTreeModel::valueAt(const ConfigNode &node) const { return m_document->config().find(node.path()); }

std::vector<Path> ConfigTreeModel::wantedChildren(const ConfigNode &node) const
{
    std::vector<Path> wanted;
    const Json *value = valueAt(node);
    if (&node == m_root.get()) {
        for (const Operation operation : kOperations)
            wanted.emplace_back(operation);
    } else if (holdsMembers(node) && (value == nullptr || value->is_object())) {
        for (const FieldSpec *member : knownMembers(node)) {
            const Path place = node.path().child(member->name());
            if (member->editor != Editor::Hidden || m_document->config().contains(place))
                wanted.push_back(place);
        }
    }
    if (value == nullptr || !value->is_structured())
        return wanted;
    if (value->is_array()) {
        for (std::size_t i = 0; i < value->size(); ++i)
            wanted.push_back(node.path().item(i));
        return wanted;
    }
    for (const auto &[name, member] : value->items()) {
        const Path place = node.path().child(name);
        const bool listed = std::ranges::find(wanted, place) != wanted.end();
        if (!listed && !(node.path().isRoot() && name == "format"))
            wanted.push_back(place);
    }
    return wanted;
}

void ConfigTreeModel::build(ConfigNode &node)
{
    int row = 0;
    for (Path &place : wantedChildren(node)) {
        const FieldSpec *spec = catalogue::specFor(place);
        auto child = std::make_unique<ConfigNode>(std::move(place), spec, &node);
        child->setLabel(nameText(*child));
        build(*child);
        node.insert(row++, std::move(child));
    }
}

void ConfigTreeModel::sync(ConfigNode &node)
{
    const std::vector<Path> wanted = wantedChildren(node);
    const QModelIndex parent = indexOf(&node);
    for (int row = node.childCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, node.child(row)->path()) == wanted.end()) {
            beginRemoveRows(parent, row, row);
            node.remove(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Path &place = wanted[static_cast<std::size_t>(row)];
        int present = row;
        while (present < node.childCount() && node.child(present)->path() != place)
            ++present;
        if (present == node.childCount()) {
            auto child = std::make_unique<ConfigNode>(place, catalogue::specFor(place), &node);
            child->setLabel(nameText(*child));
            build(*child);
            beginInsertRows(parent, row, row);
            node.insert(row, std::move(child));
            endInsertRows();
            continue;
        }
        if (present != row) {
            beginMoveRows(parent, present, present, parent, row);
            node.move(present, row);
            endMoveRows();
        }
        sync(*node.child(row));
    }
}

void ConfigTreeModel::follow(const ChangeEvent &event)
{
    if (event.kind == ChangeEvent::Kind::Reset) {
        beginResetModel();
        m_root = std::make_unique<ConfigNode>(Path(), nullptr, nullptr);
        m_worst.clear();
        build(*m_root);
        endResetModel();
        return;
    }
    ConfigNode &node = *nearestNode(event.path);
    const Json *list = valueAt(node);
    const int count = list != nullptr && list->is_array() ? static_cast<int>(list->size()) : -1;
    const bool exact = node.path() == event.path && count >= 0;
    if (exact && event.kind == ChangeEvent::Kind::ItemInserted && node.childCount() == count - 1)
        insertItem(event, node);
    else if (exact && event.kind == ChangeEvent::Kind::ItemRemoved && node.childCount() == count + 1)
        removeItem(event, node);
    else if (exact && event.kind == ChangeEvent::Kind::ItemMoved && node.childCount() == count)
        moveItem(event, node);
    else
        sync(node);
    announce(node);
}

void ConfigTreeModel::insertItem(const ChangeEvent &event, ConfigNode &list)
{
    const int row = static_cast<int>(event.to);
    // The items behind move on first, so that no two nodes ever stand for one place.
    const Path place = list.path().item(event.to);
    auto child = std::make_unique<ConfigNode>(place, catalogue::specFor(place), &list);
    child->setLabel(nameText(*child));
    build(*child);
    beginInsertRows(indexOf(&list), row, row);
    list.insert(row, std::move(child));
    renumberItems(list);
    endInsertRows();
}

void ConfigTreeModel::removeItem(const ChangeEvent &event, ConfigNode &list)
{
    const int row = static_cast<int>(event.from);
    beginRemoveRows(indexOf(&list), row, row);
    list.remove(row);
    renumberItems(list);
    endRemoveRows();
}

void ConfigTreeModel::moveItem(const ChangeEvent &event, ConfigNode &list)
{
    const int from = static_cast<int>(event.from);
    const int to = static_cast<int>(event.to);
    const QModelIndex parent = indexOf(&list);
    // Qt counts the destination before the row is taken out.
    beginMoveRows(parent, from, from, parent, to > from ? to + 1 : to);
    list.move(from, to);
    renumberItems(list);
    endMoveRows();
}

void ConfigTreeModel::renumberItems(ConfigNode &list)
{
    for (int row = 0; row < list.childCount(); ++row)
        list.child(row)->setPath(list.path().item(static_cast<std::size_t>(row)));
}

void ConfigTreeModel::announce(ConfigNode &node)
{
    const auto below = [this](const auto &self, ConfigNode &parent) -> void {
        if (parent.childCount() == 0)
            return;
        for (int row = 0; row < parent.childCount(); ++row)
            parent.child(row)->setLabel(nameText(*parent.child(row)));
        Q_EMIT dataChanged(indexOf(parent.child(0)), indexOf(parent.child(parent.childCount() - 1), Column::State));
        for (int row = 0; row < parent.childCount(); ++row)
            self(self, *parent.child(row));
    };
    below(below, node);
    for (ConfigNode *up = &node; up != nullptr && up != m_root.get(); up = up->parent()) {
        up->setLabel(nameText(*up));
        Q_EMIT dataChanged(indexOf(up), indexOf(up, Column::State));
    }
}

bool ConfigTreeModel::canAddEntry(const QModelIndex &index) const
{
    const ConfigNode &node = *nodeAt(index);
    const Json *value = valueAt(node);
    if (node.spec() == nullptr || value == nullptr)
        return node.spec() != nullptr && (node.spec()->kind == Kind::List || node.spec()->kind == Kind::Map);
    return node.spec()->kind == Kind::List ? value->is_array() : node.spec()->kind == Kind::Map && value->is_object();
}

QModelIndex ConfigTreeModel::addEntry(const QModelIndex &index)
{
    if (!canAddEntry(index))
        return {};
    const Path place = pathOf(index);
    const FieldSpec &spec = *nodeAt(index)->spec();
    const Json *present = m_document->config().find(place);
    const FieldSpec &item = *catalogue::children(spec).front();
    if (spec.kind == Kind::List) {
        const std::size_t count = present != nullptr ? present->size() : 0;
        m_document->insertItem(place, count, newListItem(item, present));
        return indexOf(place.item(count), Column::Value);
    }
    const FieldSpec *keys = catalogue::keySpec(spec);
    std::string key = "key";
    for (int number = 2; present != nullptr && present->contains(key); ++number)
        key = "key" + std::to_string(number);
    for (const std::string_view known : keys->values) {
        if (present == nullptr || !present->contains(std::string(known))) {
            key = known;
            break;
        }
    }
    m_document->finishEdit();
    m_document->setValue(place.child(key), newListItem(item, present));
    return indexOf(place.child(key), Column::Name);
}

bool ConfigTreeModel::canReset(const QModelIndex &index) const
{
    const ConfigNode &node = *nodeAt(index);
    return index.isValid() && node.path().size() > 1 && node.path().operation() && valueAt(node) != nullptr;
}

bool ConfigTreeModel::reset(const QModelIndex &index)
{
    m_document->finishEdit();
    return canReset(index) && m_document->unset(pathOf(index));
}

void ConfigTreeModel::setFindings(const std::vector<Diagnostic> &findings)
{
    m_worst.clear();
    for (const Diagnostic &finding : findings) {
        if (finding.accepted)
            continue;
        for (Path place = finding.path; !place.isRoot(); place = place.parent()) {
            const auto [entry, isNew] = m_worst.emplace(place, finding.severity);
            if (!isNew)
                entry->second = std::min(entry->second, finding.severity);
        }
    }
    announce(*m_root);
}

} // namespace pooldesigner
