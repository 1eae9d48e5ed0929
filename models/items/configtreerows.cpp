// SPDX-License-Identifier: MIT
// How the rows of ConfigTreeModel come, go and move with the design.
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "items/configtreemodel.h"

#include <algorithm>
#include <array>
#include <set>

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
        Path place = node.path().child(name);
        const bool isListed = node.path().isRoot() ? place.operation().has_value() || name == "format"
                                                   : holdsMembers(node) && catalogue::specFor(place) != nullptr;
        if (!isListed)
            wanted.push_back(std::move(place));
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
    const std::set<Path> known(wanted.begin(), wanted.end());
    std::set<Path> kept;
    const QModelIndex parent = indexOf(&node);
    for (int row = node.childCount() - 1; row >= 0; --row) {
        if (const Path &place = node.child(row)->path(); known.contains(place)) {
            kept.insert(place);
            continue;
        }
        beginRemoveRows(parent, row, row);
        node.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Path &place = wanted[static_cast<std::size_t>(row)];
        if (!kept.contains(place)) {
            auto child = std::make_unique<ConfigNode>(place, catalogue::specFor(place), &node);
            child->setLabel(nameText(*child));
            build(*child);
            beginInsertRows(parent, row, row);
            node.insert(row, std::move(child));
            endInsertRows();
            continue;
        }
        int present = row;
        while (node.child(present)->path() != place)
            ++present;
        if (present != row) {
            beginMoveRows(parent, present, present, parent, row);
            node.move(present, row);
            endMoveRows();
        }
        sync(*node.child(row));
    }
}

ConfigNode &ConfigTreeModel::changedNode(const Path &path) const
{
    ConfigNode &node = *nearestNode(path);
    if (&node == m_root.get() || valueAt(node) != nullptr)
        return node;
    // A row that is there only while it is set goes, and that is a change of the row above.
    const std::vector<Path> wanted = wantedChildren(*node.parent());
    return std::ranges::find(wanted, node.path()) == wanted.end() ? *node.parent() : node;
}

void ConfigTreeModel::follow(const ChangeEvent &event)
{
    if (event.kind == ChangeEvent::Kind::Reset) {
        beginResetModel();
        m_root = std::make_unique<ConfigNode>(Path(), nullptr, nullptr);
        build(*m_root);
        endResetModel();
        return;
    }
    ConfigNode &node = changedNode(event.path);
    const Json *list = valueAt(node);
    const int count = list != nullptr && list->is_array() ? static_cast<int>(list->size()) : -1;
    const bool exact = node.path() == event.path && count >= 0;
    if (exact && event.kind == ChangeEvent::Kind::ItemInserted && node.childCount() == count - 1) {
        insertItem(event, node);
    } else if (exact && event.kind == ChangeEvent::Kind::ItemRemoved && node.childCount() == count + 1) {
        removeItem(event, node);
    } else if (exact && event.kind == ChangeEvent::Kind::ItemMoved && node.childCount() == count) {
        moveItem(event, node);
    } else {
        sync(node);
    }
    announce(node);
}

// Items move to their new places first, for then their rows show what they showed before.
void ConfigTreeModel::insertItem(const ChangeEvent &event, ConfigNode &list)
{
    const int row = static_cast<int>(event.to);
    for (int behind = row; behind < list.childCount(); ++behind)
        list.child(behind)->setPath(list.path().item(static_cast<std::size_t>(behind) + 1));
    const Path place = list.path().item(event.to);
    auto child = std::make_unique<ConfigNode>(place, catalogue::specFor(place), &list);
    child->setLabel(nameText(*child));
    build(*child);
    beginInsertRows(indexOf(&list), row, row);
    list.insert(row, std::move(child));
    endInsertRows();
}

void ConfigTreeModel::removeItem(const ChangeEvent &event, ConfigNode &list)
{
    const int row = static_cast<int>(event.from);
    const auto last = static_cast<std::size_t>(list.childCount()) - 1;
    list.child(row)->setPath(list.path().item(last)); // a place that is there no more
    for (int behind = row + 1; behind < list.childCount(); ++behind)
        list.child(behind)->setPath(list.path().item(static_cast<std::size_t>(behind) - 1));
    beginRemoveRows(indexOf(&list), row, row);
    list.remove(row);
    endRemoveRows();
}

void ConfigTreeModel::moveItem(const ChangeEvent &event, ConfigNode &list)
{
    const int from = static_cast<int>(event.from);
    const int to = static_cast<int>(event.to);
    const int step = from < to ? -1 : 1;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        list.child(row)->setPath(list.path().item(static_cast<std::size_t>(row == from ? to : row + step)));
    const QModelIndex parent = indexOf(&list);
    // Qt counts the destination before the row is taken out.
    beginMoveRows(parent, from, from, parent, to > from ? to + 1 : to);
    list.move(from, to);
    endMoveRows();
}

void ConfigTreeModel::announce(ConfigNode &node)
{
    // An entry is called after what it holds, and what is below an entry is also found by the entry's name.
    ConfigNode *top = &node;
    for (ConfigNode *up = &node; up != nullptr && up != m_root.get(); up = up->parent()) {
        if (QString label = nameText(*up); label != up->label()) {
            up->setLabel(std::move(label));
            top = up;
        }
    }
    const auto below = [this](const auto &self, ConfigNode &parent) -> void {
        if (parent.childCount() == 0)
            return;
        for (int row = 0; row < parent.childCount(); ++row)
            parent.child(row)->setLabel(nameText(*parent.child(row)));
        Q_EMIT dataChanged(indexOf(parent.child(0)), indexOf(parent.child(parent.childCount() - 1), Column::State));
        for (int row = 0; row < parent.childCount(); ++row)
            self(self, *parent.child(row));
    };
    below(below, *top);
    for (ConfigNode *up = top; up != nullptr && up != m_root.get(); up = up->parent())
        Q_EMIT dataChanged(indexOf(up), indexOf(up, Column::State));
    Q_EMIT followed();
}

} // namespace pooldesigner
