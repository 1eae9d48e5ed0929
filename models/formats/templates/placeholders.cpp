// SPDX-License-Identifier: MIT
#include "formats/templates/placeholders.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "config/text.h"
#include "formats/templates/resolver.h"

namespace pooldesigner {

namespace {

// Goes through a request and takes the functions out of it.
class FunctionKeeper {
public:
    explicit FunctionKeeper(PoolDraft &draft) : m_draft(&draft) {}

    void keep(Json &request, Operation operation) { keepMembers(request, Path(operation)); }

    bool tooMany() const { return m_texts.size() + m_absent.size() > kMaxFunctions; }

    void report()
    {
        if (!m_functions.empty())
            m_draft->origin["Template"]["Placeholders"] = std::move(m_functions);
        m_draft->noteMembers(NoteKind::Assumed,
                             QT_TRANSLATE_NOOP("Import", "What these are is known only where the template is deployed; "
                                                         "texts stand in their places: %1."),
                             std::move(m_texts));
        m_draft->noteMembers(NoteKind::KeptAside,
                             QT_TRANSLATE_NOOP("Import", "What these are is known only where the template is deployed; "
                                                         "they are kept under origin: %1."),
                             std::move(m_absent));
    }

private:
    // True when the value has to go from its place. `source` is its place before others went.
    bool keepValue(Json &value, const Path &path, const Path &source)
    {
        if (tooMany())
            return false;
        if (!isTemplateFunction(value)) {
            if (value.is_object())
                keepMembers(value, path);
            else if (value.is_array())
                keepItems(value, path);
            return false;
        }
        const FieldSpec *spec = catalogue::specFor(path);
        const bool asText = spec == nullptr || (spec->kind == Kind::String && spec->values.empty());
        std::string name = (asText ? path : source).toString();
        Json function = std::move(value);
        value = placeholderText(function);
        m_functions.get_ref<Json::object_t &>().emplace_back(name, std::move(function)); // no path comes twice
        (asText ? m_texts : m_absent).push_back(std::move(name));
        return !asText;
    }

    void keepMembers(Json &object, const Path &path)
    {
        Json kept = Json::object();
        for (auto &[name, value] : object.items()) {
            if (!keepValue(value, path.child(name), path.child(name)))
                kept.get_ref<Json::object_t &>().emplace_back(name, std::move(value));
        }
        object = std::move(kept);
    }

    // Items move up when one goes.
    void keepItems(Json &list, const Path &path)
    {
        Json kept = Json::array();
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!keepValue(list[i], path.item(kept.size()), path.item(i)))
                kept.push_back(std::move(list[i]));
        }
        list = std::move(kept);
    }

    PoolDraft *m_draft;
    Json m_functions = Json::object();
    std::vector<std::string> m_texts;
    std::vector<std::string> m_absent;
};

const Json *kept(const PoolConfig &config, std::string_view name)
{
    return config.find(Path().child("origin").child("Template").child(name));
}

} // namespace

std::string placeholderText(const Json &function)
{
    const std::string name = function.begin().key();
    const Json &argument = function.begin().value();
    if (name == "Ref" && argument.is_string())
        return "${" + argument.get<std::string>() + '}';
    if (name == "Fn::Sub" && argument.is_string())
        return argument.get<std::string>();
    const bool attribute = name == "Fn::GetAtt" && argument.is_array() && argument.size() == 2 &&
                           argument[0].is_string() && argument[1].is_string();
    if (attribute)
        return "${" + argument[0].get<std::string>() + '.' + argument[1].get<std::string>() + '}';
    return jsonLine(function);
}

bool setFunctionsAside(PoolDraft &draft)
{
    FunctionKeeper keeper(draft);
    keeper.keep(draft.request, Operation::CreateUserPool);
    keeper.keep(draft.mfa, Operation::SetUserPoolMfaConfig);
    keeper.keep(draft.domain, Operation::CreateUserPoolDomain);
    if (keeper.tooMany())
        return false;
    keeper.report();
    return true;
}

const Json *functionAt(const PoolConfig &config, const Path &path)
{
    const Json *all = kept(config, "Placeholders");
    const Json *value = config.find(path);
    const Json *function = all == nullptr ? nullptr : memberOf(*all, path.toString());
    const bool stands = function != nullptr && isTemplateFunction(*function) && value != nullptr &&
                        value->is_string() && *value == placeholderText(*function);
    return stands ? function : nullptr;
}

std::string functionsNote(const PoolConfig &config)
{
    const Json *all = kept(config, "Placeholders");
    if (all == nullptr || !all->is_object())
        return {};
    std::vector<std::string> names;
    for (const auto &[name, function] : all->items()) {
        const auto path = Path::parse(name);
        if (path && functionAt(config, *path) != nullptr)
            names.push_back(name);
    }
    if (names.empty())
        return {};
    return translated("Export",
                      QT_TRANSLATE_NOOP("Export", "The texts of these stand for functions of the template that the "
                                                  "design came from; put real values in their places: %1."),
                      {listed(names)});
}

std::vector<std::pair<Path, Json>> absentFunctions(const PoolConfig &config)
{
    std::vector<std::pair<Path, Json>> result;
    const Json *all = kept(config, "Placeholders");
    if (all == nullptr || !all->is_object())
        return result;
    for (const auto &[name, function] : all->items()) {
        const auto path = Path::parse(name);
        if (path && path->operation() && isTemplateFunction(function) && !path->index() && !config.contains(*path))
            result.emplace_back(*path, function);
    }
    return result;
}

const Json *keptParameters(const PoolConfig &config) { return kept(config, "Parameters"); }

} // namespace pooldesigner
