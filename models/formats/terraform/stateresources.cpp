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
        for (std::size_t i = 0; i < resources->size(); ++i) {
            const Json &resource = (*resources)[i];
            const Json *instances = memberOf(resource, "instances");
            if (textOf(resource, "type") != m_type || textOf(resource, "mode") == "data" || instances == nullptr)
                continue;
            const std::string module = textOf(resource, "module");
            const std::string address =
                (module.empty() ? "" : module + '.') + std::string(m_type) + '.' + textOf(resource, "name");
            const Path place = Path().child("resources").item(i).child("instances");
            for (std::size_t j = 0; j < instances->size(); ++j)
                add(address + key((*instances)[j]), memberOf((*instances)[j], "attributes"),
                    place.item(j).child("attributes"));
        }
    }

    // terraform show -json: modules within modules.
    void readModule(const Json *module, const Path &place)
    {
        if (module == nullptr)
            return;
        const Json *resources = memberOf(*module, "resources");
        const Json *modules = memberOf(*module, "child_modules");
        if (resources != nullptr && resources->is_array()) {
            for (std::size_t i = 0; i < resources->size(); ++i) {
                const Json &resource = (*resources)[i];
                if (textOf(resource, "type") == m_type && textOf(resource, "mode") != "data")
                    add(textOf(resource, "address"), memberOf(resource, "values"),
                        place.child("resources").item(i).child("values"));
            }
        }
        if (modules != nullptr && modules->is_array()) {
            for (std::size_t i = 0; i < modules->size(); ++i)
                readModule(&(*modules)[i], place.child("child_modules").item(i));
        }
    }

    std::vector<StateResource> found;

private:
    static std::string key(const Json &instance)
    {
        const Json *index = memberOf(instance, "index_key");
        return index == nullptr ? std::string() : '[' + jsonLine(*index) + ']';
    }

    void add(std::string address, const Json *values, Path place)
    {
        if (values != nullptr && values->is_object() && found.size() < kMaxResources)
            found.push_back({std::move(address), values, std::move(place)});
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
            finder.readModule(memberOf(*values, "root_module"), Path().child(part).child("root_module"));
    }
    return std::move(finder.found);
}

} // namespace pooldesigner
