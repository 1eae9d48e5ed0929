// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"

#include "config/answers.h"
#include "config/jsonmember.h"
#include "config/text.h"

#include <algorithm>

namespace pooldesigner {

std::optional<std::string_view> AppClient::text(std::string_view member) const
{
    const Json *value = findMember(*json, member);
    if (value == nullptr || !value->is_string())
        return std::nullopt;
    return std::string_view(value->get_ref<const std::string &>());
}

std::optional<bool> AppClient::flag(std::string_view member) const
{
    const Json *value = findMember(*json, member);
    return value != nullptr && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::vector<std::string_view> AppClient::texts(std::string_view member) const
{
    std::vector<std::string_view> result;
    const Json *list = findMember(*json, member);
    if (list == nullptr || !list->is_array())
        return result;
    for (const Json &item : *list) {
        if (item.is_string())
            result.emplace_back(item.get_ref<const std::string &>());
    }
    return result;
}

bool AppClient::listHas(std::string_view member, std::string_view item) const
{
    const std::vector<std::string_view> items = texts(member);
    return std::ranges::find(items, item) != items.end();
}

std::vector<AppClient> appClients(const PoolView &pool)
{
    std::vector<AppClient> clients;
    for (const Answer &answer : answersTo(AnsweredCall::DescribeUserPoolClient, pool.config())) {
        AppClient client{.json = answer.content, .path = answer.path, .name = {}};
        client.name = quotedForPeople(client.text("ClientName").value_or(client.text("ClientId").value_or("?")));
        clients.push_back(std::move(client));
    }
    return clients;
}

} // namespace pooldesigner
