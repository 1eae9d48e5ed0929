// SPDX-License-Identifier: MIT
#include "formats/jsonpools.h"

#include "formats/designwriter.h"
#include "formats/formdetector.h"
#include "formats/kindrepair.h"
#include "formats/poolimporters.h"
#include "formats/surroundings.h"

#include <iterator>

namespace pooldesigner {

namespace {

// The draft of every form but the design itself.
PoolDraft draftOf(DetectedPool &pool)
{
    switch (pool.form) {
    case Form::Describe: return importDescribe(std::move(pool.value));
    case Form::Catalogue: return importCatalogueRow(std::move(pool.value));
    case Form::RequestJson:
    case Form::Design:
    case Form::Command:
    case Form::RequestYaml:
    case Form::CloudFormation:
    case Form::TerraformState:
    case Form::Terraform: break;
    }
    return importRequest(std::move(pool.value));
}

std::string nameIn(const Json &pool)
{
    const Json *request = memberOf(pool, "CreateUserPool");
    const Json *described = memberOf(pool, "UserPool");
    const Json &value = request != nullptr ? *request : described != nullptr ? *described : pool;
    for (const char *member : {"PoolName", "Name", "name"}) {
        if (std::string name = textOf(value, member); !name.empty())
            return name;
    }
    return {};
}

class JsonSource final : public PoolSource {
public:
    JsonSource(DetectedPools found, JsonOrigin origin) : m_found(std::move(found)), m_origin(origin)
    {
        for (const LocatedPool &pool : m_found.pools)
            m_pools.push_back({.name = nameIn(m_found.valueOf(pool)), .place = Path(pool.steps).toString()});
    }

    Outcome<Imported> read(std::size_t index) override
    {
        std::vector<SourceRest> around = keepsSource ? restOf(index) : std::vector<SourceRest>();
        DetectedPool pool = m_found.take(index);
        std::vector<ImportNote> noted = std::move(pool.notes);
        std::vector<SourcePart> source;
        if (keepsSource)
            source.push_back({.value = pool.value});
        const bool laidOutAsDesign =
            pool.form == Form::RequestJson && memberOf(pool.value, "CreateUserPool") != nullptr;
        if (pool.form == Form::Design || laidOutAsDesign) {
            Outcome<PoolConfig> config = importDesign(std::move(pool.value));
            if (!config)
                return std::move(config.error());
            return Imported{.config = std::move(*config),
                            .form = pool.form,
                            .notes = std::move(noted),
                            .source = std::move(source),
                            .around = std::move(around)};
        }
        const bool isYaml = m_origin == JsonOrigin::AsYaml;
        PoolDraft draft = draftOf(pool);
        draft.source = std::move(source);
        draft.around = std::move(around);
        if (isYaml)
            repairKinds(draft);
        const bool asItWas = draft.notes.empty();
        draft.notes.insert(draft.notes.begin(), std::move_iterator(noted.begin()), std::move_iterator(noted.end()));
        Imported result =
            importedFrom(std::move(draft), isYaml && pool.form == Form::RequestJson ? Form::RequestYaml : pool.form);
        result.bareRequest = result.form == Form::RequestJson && pool.bare && asItWas && isBareRequest(result.config);
        return result;
    }

private:
    std::vector<SourceRest> restOf(std::size_t index) const
    {
        std::vector<Path> others;
        for (const LocatedPool &pool : m_found.pools)
            others.emplace_back(pool.steps);
        const Path own = others[index];
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(index));
        return restAround(m_found.root, {own}, others);
    }

    DetectedPools m_found;
    JsonOrigin m_origin;
};

} // namespace

PoolSourceResult jsonPools(Json root, std::optional<Form> wanted, JsonOrigin origin)
{
    Outcome<DetectedPools> found = detectPools(std::move(root), wanted);
    if (!found)
        return std::move(found.error());
    return std::unique_ptr<PoolSource>(std::make_unique<JsonSource>(std::move(*found), origin));
}

} // namespace pooldesigner
