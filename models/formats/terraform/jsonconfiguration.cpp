// SPDX-License-Identifier: MIT
#include "formats/terraform/jsonconfiguration.h"

#include "config/jsonmember.h"

namespace pooldesigner {

namespace {

constexpr std::string_view kComment = "//";

// Where several blocks may stand there is one or a list of them.
template <typename Use>
void forEachBlock(const Json &value, Use use)
{
    if (value.is_array()) {
        for (const Json &one : value)
            forEachBlock(one, use);
    } else if (value.is_object()) {
        use(value);
    }
}

template <typename Use>
void forEachMember(const Json *value, Use use)
{
    if (value == nullptr)
        return;
    forEachBlock(*value, [&](const Json &object) {
        for (const auto &[name, member] : object.items()) {
            if (name != kComment)
                use(name, member);
        }
    });
}

Json withoutComments(const Json &value)
{
    if (!value.is_structured())
        return value;
    Json result = value.is_array() ? Json::array() : Json::object();
    for (const auto &[name, member] : value.items()) {
        if (value.is_array())
            result.push_back(withoutComments(member));
        else if (name != kComment)
            appendMember(result, name, withoutComments(member));
    }
    return result;
}

} // namespace

bool looksLikeJsonConfiguration(const Json &root)
{
    const Json *pools = findNested(root, "resource.aws_cognito_user_pool");
    return pools != nullptr && pools->is_structured();
}

std::vector<HclBlock> blocksOfJson(const Json &root)
{
    std::vector<HclBlock> blocks;
    const auto add = [&blocks](const std::string &type, std::vector<std::string> labels, const Json &value) {
        forEachBlock(value, [&](const Json &body) {
            blocks.push_back({.type = type, .labels = labels, .body = withoutComments(body), .offset = 0});
        });
    };
    forEachMember(findMember(root, "variable"),
                  [&](const std::string &name, const Json &value) { add("variable", {name}, value); });
    if (const Json *locals = findMember(root, "locals"))
        add("locals", {}, *locals);
    forEachMember(findMember(root, "resource"), [&](const std::string &type, const Json &named) {
        forEachMember(&named, [&](const std::string &name, const Json &value) {
            add("resource", {type, name}, value);
        });
    });
    // What stands around them says nothing of pools and goes in one piece each.
    forEachMember(&root, [&](const std::string &name, const Json &value) {
        if (name != "variable" && name != "locals" && name != "resource")
            add(name, {}, value);
    });
    return blocks;
}

} // namespace pooldesigner
