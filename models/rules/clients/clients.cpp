// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"

#include "config/answers.h"
#include "config/text.h"

#include <algorithm>

namespace pooldesigner {

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
