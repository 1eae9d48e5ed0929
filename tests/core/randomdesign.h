// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "config/poolconfig.h"

#include <QRandomGenerator>

#include <array>
#include <set>
#include <string>

namespace pooldesigner::test {

// Every member of the catalogue, as RandomDesign wants them.
inline std::set<std::string> everyMember()
{
    std::set<std::string> names;
    for (const FieldSpec *spec : catalogue::all())
        names.insert(std::string(operationName(spec->operation)) + '.' + std::string(spec->path));
    return names;
}

// Designs with members of the right kinds and texts that try to break out of every quoting there is. Members that are
// not among `known` ("Operation.Path") stay away: an installed CLI may be older than the catalogue.
class RandomDesign {
public:
    RandomDesign(quint32 seed, std::set<std::string> known) : m_random(seed), m_known(std::move(known)) {}

    PoolConfig make()
    {
        Json root = Json::object();
        root["format"] = PoolConfig::kFormat;
        for (const Operation operation :
             {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
            const bool always = operation == Operation::CreateUserPool;
            if (always || m_random.bounded(3) == 0)
                root[std::string(operationName(operation))] = structure(catalogue::topLevel(operation), 3);
        }
        root["CreateUserPool"]["PoolName"] = text();
        return PoolConfig(std::move(root));
    }

private:
    template <typename Members>
    Json structure(const Members &members, int oneIn)
    {
        Json result = Json::object();
        for (const FieldSpec *member : members) {
            const bool wanted = m_random.bounded(oneIn) == 0 || member->required;
            if (wanted &&
                m_known.contains(std::string(operationName(member->operation)) + '.' + std::string(member->path)))
                result[std::string(member->name())] = value(*member);
        }
        return result;
    }

    Json value(const FieldSpec &spec)
    {
        switch (spec.kind) {
        case Kind::String:
        case Kind::Timestamp:
            return spec.values.empty() || m_random.bounded(6) == 0
                       ? Json(text())
                       : Json(std::string(spec.values[static_cast<std::size_t>(
                             m_random.bounded(static_cast<int>(spec.values.size())))]));
        case Kind::Integer: return m_random.bounded(-3, 1000);
        case Kind::Boolean: return m_random.bounded(2) == 0;
        case Kind::Structure: return structure(catalogue::children(spec), 2);
        case Kind::List: {
            Json list = Json::array();
            const int count = m_random.bounded(20) == 0 ? 50 : m_random.bounded(4);
            for (int i = 0; i < count; ++i)
                list.push_back(value(*catalogue::children(spec).front()));
            return list;
        }
        case Kind::Map: {
            Json map = Json::object();
            for (int i = m_random.bounded(4); i > 0; --i)
                map[m_random.bounded(3) == 0 ? text() : "key" + std::to_string(i)] =
                    value(*catalogue::children(spec).front());
            return map;
        }
        }
        return nullptr;
    }

    std::string text()
    {
        static const std::array<std::string, 52> kParts{"web",
                                                        "Orders",
                                                        "a b",
                                                        " leading",
                                                        "trailing ",
                                                        "it's",
                                                        "say \"x\"",
                                                        "'\"'",
                                                        "$(>pwned)",
                                                        "`>pwned`",
                                                        "; >pwned;",
                                                        "&& >pwned",
                                                        "| >pwned",
                                                        "\n>pwned\n",
                                                        "\\",
                                                        "\\\\",
                                                        "\\n",
                                                        "\\\"",
                                                        "{####}",
                                                        "{##Verify##}",
                                                        "{",
                                                        "}",
                                                        "[",
                                                        "]",
                                                        "[{\"a\":1}]",
                                                        ",",
                                                        "=",
                                                        "a=b=c",
                                                        "a,b",
                                                        "-",
                                                        "--profile",
                                                        "-p",
                                                        "file://canary.txt",
                                                        "fileb://canary.txt",
                                                        "http://127.0.0.1:9/x",
                                                        "https://127.0.0.1:9/x",
                                                        "@canary.txt",
                                                        "~",
                                                        "*",
                                                        "?",
                                                        "#",
                                                        "!",
                                                        "!!",
                                                        "%s",
                                                        "${HOME}",
                                                        "$HOME",
                                                        "\t",
                                                        "größe",
                                                        "名前",
                                                        "😀",
                                                        "\u202e",
                                                        "true"};
        std::string result;
        for (int i = m_random.bounded(4); i > 0; --i)
            result += kParts[static_cast<std::size_t>(m_random.bounded(static_cast<int>(kParts.size())))];
        if (m_random.bounded(60) == 0)
            result += std::string("\x01\x1b[2J\r\x7f", 7);
        if (m_random.bounded(60) == 0)
            result += "null";
        return result;
    }

    QRandomGenerator m_random;
    std::set<std::string> m_known;
};

} // namespace pooldesigner::test
