// SPDX-License-Identifier: MIT
#include "formats/terraform/stateresources.h"

#include "config/jsontext.h"
#include "formats/pooldraft.h"

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxResources = 1000;

class ResourceFinder {
public:
    explicit ResourceFinder(std::string_view type) : m_type(type) {}

    // terraform.tfstate: instances below each resource.
    void readState(const Json &root)
    {
        const Json *resources = memberOf(root, "resources");
        if (resources == nullptr || !resources->is_array())
            return;
        for (const Json &resource : *resources) {
            const Json *instances = memberOf(resource, "instances");
            if (textOf(resource, "type") != m_type || textOf(resource, "mode") == "data" || instances == nullptr)
                continue;
            const std::string module = textOf(resource, "module");
            const std::string address =
                (module.empty() ? "" : module + '.') + std::string(m_type) + '.' + textOf(resource, "name");
            for (const Json &instance : *instances)
                add(address + key(instance), memberOf(instance, "attributes"));
        }
    }

    // terraform show -json: modules within modules.
    void readModule(const Json *module)
    {
        if (module == nullptr)
            return;
        const Json *resources = memberOf(*module, "resources");
        const Json *modules = memberOf(*module, "child_modules");
        if (resources != nullptr && resources->is_array()) {
            for (const Json &resource : *resources) {
                if (textOf(resource, "type") == m_type && textOf(resource, "mode") != "data")
                    add(textOf(resource, "address"), memberOf(resource, "values"));
            }
        }
        if (modules != nullptr && modules->is_array()) {
            for (const Json &inner : *modules)
                readModule(&inner);
        }
    }

    std::vector<StateResource> found;

private:
    static std::string key(const Json &instance)
    {
        const Json *index = memberOf(instance, "index_key");
        return index == nullptr ? std::string() : '[' + jsonLine(*index) + ']';
    }

    void add(std::string address, const Json *values)
    {
        if (values != nullptr && values->is_object() && found.size() < kMaxResources)
            found.push_back({std::move(address), values});
    }

    std::string_view m_type;
};

} // namespace

std::vector<StateResource> stateResources(const Json &root, std::string_view type)
{
    ResourceFinder finder(type);
    finder.readState(root);
    for (const char *part : {"values", "planned_values"}) {
        if (const Json *values = memberOf(root, part))
            finder.readModule(memberOf(*values, "root_module"));
    }
    return std::move(finder.found);
}

} // namespace pooldesigner
