// SPDX-License-Identifier: MIT
#include "formats/templates/placeholders.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "config/text.h"
#include "formats/templates/keptfunctions.h"
#include "formats/templates/resolver.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// Goes through a request and takes the functions out of it.
class FunctionKeeper {
public:
    FunctionKeeper(PoolDraft &draft, const FunctionKind &kind) : m_draft(&draft), m_kind(&kind) {}

    void keep(Json &request, Operation operation) { keepMembers(request, Path(operation)); }

    bool tooMany() const { return m_texts.size() + m_absent.size() > kMaxFunctions; }

    void report()
    {
        const std::string section(m_kind->section);
        if (!m_functions.empty())
            m_draft->origin[section]["Placeholders"] = std::move(m_functions);
        if (!m_names.empty())
            m_draft->origin[section]["Names"] = std::move(m_names);
        m_draft->noteMembers(NoteKind::Assumed, m_kind->read, std::move(m_texts));
        m_draft->noteMembers(NoteKind::KeptAside, m_kind->readAside, std::move(m_absent));
    }

private:
    // True when the value has to go from its place. `source` is its place before others went.
    bool keepValue(Json &value, const Path &path, const Path &source)
    {
        if (tooMany())
            return false;
        if (!m_kind->isFunction(value)) {
            if (value.is_object())
                keepMembers(value, path);
            else if (value.is_array())
                return keepItems(value, path);
            return false;
        }
        const bool asText = standsAsText(path);
        std::string name = (asText ? path : source).toString();
        Json function = std::move(value);
        value = m_kind->textOf(function);
        add(name, std::move(function)); // no path comes twice
        (asText ? m_texts : m_absent).push_back(std::move(name));
        return !asText;
    }

    void add(std::string name, Json functions)
    {
        m_functions.get_ref<Json::object_t &>().emplace_back(std::move(name), std::move(functions));
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

    // Items move up when one goes. True when all of them are functions that go: the list goes as a whole.
    bool keepItems(Json &list, const Path &path)
    {
        if (!list.empty() && std::ranges::all_of(list, m_kind->isFunction) && !standsAsText(path.item(0))) {
            for (std::size_t i = 0; i < list.size(); ++i)
                m_absent.push_back(path.item(i).toString());
            add(path.toString(), std::move(list));
            return true;
        }
        Json kept = Json::array();
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::size_t before = m_functions.size();
            const Path place = path.item(kept.size());
            if (keepValue(list[i], place, path.item(i)))
                continue;
            if (const std::string name = textOf(list[i], "Name"); m_functions.size() > before && !name.empty())
                m_names[place.toString()] = name;
            kept.push_back(std::move(list[i]));
        }
        list = std::move(kept);
        return false;
    }

    PoolDraft *m_draft;
    const FunctionKind *m_kind;
    Json m_functions = Json::object();
    Json m_names = Json::object();
    std::vector<std::string> m_texts;
    std::vector<std::string> m_absent;
};

// Of the template alone: other forms have no such member.
const Path kFactors = Path(Operation::CreateUserPool).child("EnabledMfas");

} // namespace

bool standsAsText(const Path &place)
{
    const FieldSpec *spec = catalogue::specFor(place);
    return spec == nullptr ? !place.startsWith(kFactors) : spec->kind == Kind::String && spec->values.empty();
}

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

const FunctionKind kTemplateFunctions{
    .section = "Template",
    .isFunction = isTemplateFunction,
    .textOf = placeholderText,
    .read = QT_TRANSLATE_NOOP("Import", "What these are is known only where the template is deployed; texts stand in "
                                        "their places: %1."),
    .readAside = QT_TRANSLATE_NOOP("Import", "What these are is known only where the template is deployed; they are "
                                             "kept under origin: %1."),
    .written = QT_TRANSLATE_NOOP("Export", "The texts of these stand for functions of the template that the design "
                                           "came from; put real values in their places: %1."),
    .writtenElsewhere = QT_TRANSLATE_NOOP("Export", "These are functions of the template that the design came from, "
                                                    "which no text can stand for; they are not in this form: %1."),
};

bool setFunctionsAside(PoolDraft &draft, const FunctionKind &kind)
{
    FunctionKeeper keeper(draft, kind);
    keeper.keep(draft.request, Operation::CreateUserPool);
    keeper.keep(draft.mfa, Operation::SetUserPoolMfaConfig);
    keeper.keep(draft.domain, Operation::CreateUserPoolDomain);
    if (keeper.tooMany())
        return false;
    keeper.report();
    return true;
}

std::vector<std::string> functionsNotes(const PoolConfig &config, const FunctionKind &kind)
{
    const KeptFunctions functions(config, kind);
    std::vector<std::string> notes;
    if (const auto names = functions.standing(); !names.empty())
        notes.push_back(translated("Export", kind.written, {listed(names)}));
    if (const auto names = functions.absent(); !names.empty())
        notes.push_back(translated("Export", kind.writtenElsewhere, {listed(names)}));
    return notes;
}

} // namespace pooldesigner
