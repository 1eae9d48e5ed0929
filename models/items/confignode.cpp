// SPDX-License-Identifier: MIT
#include "items/confignode.h"

#include <algorithm>

namespace pooldesigner {

void ConfigNode::insert(int row, std::unique_ptr<ConfigNode> child)
{
    m_children.insert(m_children.begin() + row, std::move(child));
    renumber(static_cast<std::size_t>(row));
}

void ConfigNode::remove(int row)
{
    m_children.erase(m_children.begin() + row);
    renumber(static_cast<std::size_t>(row));
}

void ConfigNode::move(int from, int to)
{
    auto child = std::move(m_children[static_cast<std::size_t>(from)]);
    m_children.erase(m_children.begin() + from);
    m_children.insert(m_children.begin() + to, std::move(child));
    renumber(static_cast<std::size_t>(std::min(from, to)));
}

void ConfigNode::setPath(Path path)
{
    m_path = std::move(path);
    for (const auto &child : m_children) {
        const auto index = child->m_path.index();
        child->setPath(index ? m_path.item(*index) : m_path.child(child->m_path.name()));
    }
}

void ConfigNode::renumber(std::size_t from)
{
    for (std::size_t i = from; i < m_children.size(); ++i)
        m_children[i]->m_row = static_cast<int>(i);
}

} // namespace pooldesigner
