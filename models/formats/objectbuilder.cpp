// SPDX-License-Identifier: MIT
#include "formats/objectbuilder.h"

#include "config/jsonmember.h"

namespace pooldesigner {

namespace {

constexpr std::size_t kSmall = 16;

} // namespace

Json *ObjectBuilder::find(const std::string &name)
{
    auto &members = m_object.get_ref<Json::object_t &>();
    if (members.size() <= kSmall) {
        const auto found = members.find(name);
        return found == members.end() ? nullptr : &found->second;
    }
    const auto found = m_places.find(name);
    return found == m_places.end() ? nullptr : &(members.begin() + static_cast<std::ptrdiff_t>(found->second))->second;
}

Json &ObjectBuilder::add(const std::string &name, Json value)
{
    Json &added = appendMember(m_object, name, std::move(value));
    const auto &members = m_object.get_ref<const Json::object_t &>();
    if (members.size() == kSmall + 1) {
        for (const auto &[earlier, member] : members)
            m_places.emplace(earlier, m_places.size());
    } else if (members.size() > kSmall) {
        m_places.emplace(name, members.size() - 1);
    }
    return added;
}

} // namespace pooldesigner
