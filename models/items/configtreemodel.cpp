// SPDX-License-Identifier: MIT
#include "items/configtreemodel.h"

#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "items/newitem.h"
#include "items/severitytext.h"

#include <algorithm>

namespace pooldesigner {

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

bool ConfigTreeModel::isEntry(const QModelIndex &index) const
{
    const ConfigNode &node = *nodeAt(index);
    const FieldSpec *parent = index.isValid() ? node.parent()->spec() : nullptr;
    return canReset(index) && (node.spec() == nullptr || (parent != nullptr && parent->kind != Kind::Structure));
}

bool ConfigTreeModel::reset(const QModelIndex &index)
{
    m_document->finishEdit();
    return canReset(index) && m_document->unset(pathOf(index));
}

void ConfigTreeModel::setFindings(const std::vector<Diagnostic> &findings)
{
    m_worst.clear();
    m_messages.clear();
    for (const Diagnostic &finding : findings) {
        if (finding.accepted)
            continue;
        m_messages[finding.path] << severityWord(finding.severity) + QStringLiteral(": ") +
                                        QString::fromStdString(finding.message);
        for (Path place = finding.path; !place.isRoot(); place = place.parent()) {
            const auto [entry, isNew] = m_worst.emplace(place, finding.severity);
            if (!isNew)
                entry->second = std::min(entry->second, finding.severity);
        }
    }
    announce(*m_root);
}

} // namespace pooldesigner
