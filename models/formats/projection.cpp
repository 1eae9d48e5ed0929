// SPDX-License-Identifier: MIT
#include "formats/projection.h"

#include "catalogue/catalogue.h"
#include "catalogue/fields.h"
#include "config/jsonmember.h"
#include "config/text.h"
#include "config/tokentrigger.h"

namespace pooldesigner {

namespace {

class Projector {
public:
    Projector(Generation generation, std::vector<LeftOut> &leftOut) : m_generation(generation), m_leftOut(&leftOut) {}

    // `spec` describes `value`; null where the catalogue says nothing about what is below.
    Json project(const Json &value, const Path &path, const FieldSpec *spec, Operation operation)
    {
        if (value.is_object())
            return projectObject(value, path, spec, operation);
        if (value.is_array() && spec != nullptr && spec->kind == Kind::List && !catalogue::children(*spec).empty()) {
            Json items = Json::array();
            for (std::size_t i = 0; i < value.size(); ++i)
                items.push_back(project(value[i], path.item(i), catalogue::children(*spec).front(), operation));
            return items;
        }
        return value;
    }

private:
    Json projectObject(const Json &object, const Path &path, const FieldSpec *spec, Operation operation)
    {
        const bool isRequest = path.size() == 1;
        const bool isDescribed = isRequest || (spec != nullptr && spec->kind == Kind::Structure);
        Json result = Json::object();
        for (const auto &[name, value] : object.items()) {
            const Path place = path.child(name);
            const FieldSpec *member = memberSpec(isRequest, spec, name, operation);
            if (value.is_null())
                continue;
            if (isDescribed && member == nullptr)
                leaveOut(place,
                         translated("Export", QT_TRANSLATE_NOOP("Export", "The API knows no member of this name; "
                                                                          "the aws CLI would refuse the call.")));
            else if (member != nullptr && member->since > m_generation)
                leaveOut(place,
                         translated("Export", QT_TRANSLATE_NOOP("Export", "Needs aws CLI %1; the command is for %2."),
                                    {generationName(member->since), generationName(m_generation)}));
            else
                keep(result, name, value, place, member, operation);
        }
        return result;
    }

    // A structure that loses everything it holds goes with it: to the service an empty one would say something else.
    void keep(Json &result, const std::string &name, const Json &value, const Path &place, const FieldSpec *member,
              Operation operation)
    {
        const std::size_t leftOutBefore = m_leftOut->size();
        Json kept = project(value, place, member, operation);
        const bool emptied = kept.is_object() && kept.empty() && m_leftOut->size() > leftOutBefore;
        if (!emptied)
            appendMember(result, name, std::move(kept));
    }

    static const FieldSpec *memberSpec(bool isRequest, const FieldSpec *spec, const std::string &name,
                                       Operation operation)
    {
        if (isRequest)
            return catalogue::find(operation, name);
        if (spec != nullptr && spec->kind == Kind::Structure)
            return catalogue::find(operation, std::string(spec->path) + '.' + name);
        if (spec != nullptr && spec->kind == Kind::Map && !catalogue::children(*spec).empty())
            return catalogue::children(*spec).front();
        return nullptr;
    }

    void leaveOut(const Path &path, std::string reason)
    {
        m_leftOut->push_back({.path = path, .reason = std::move(reason)});
    }

    Generation m_generation;
    std::vector<LeftOut> *m_leftOut;
};

} // namespace

Json projectRequest(const Json &request, Operation operation, Generation generation, std::vector<LeftOut> &leftOut)
{
    if (!request.is_object()) {
        if (!request.is_null())
            leftOut.push_back({.path = Path(operation),
                               .reason = translated("Export", QT_TRANSLATE_NOOP("Export", "Is no structure, which a "
                                                                                          "request has to be."))});
        return Json::object();
    }
    const Path current = f::LambdaConfig_PreTokenGenerationConfig.path();
    const bool knowsTrigger = catalogue::specFor(current)->since <= generation;
    if (auto older =
            operation == Operation::CreateUserPool && !knowsTrigger ? withOldTokenTrigger(request) : std::nullopt) {
        leftOut.push_back(
            {.path = current,
             .reason = translated("Export",
                                  QT_TRANSLATE_NOOP("Export", "aws CLI %1 does not know it; PreTokenGeneration "
                                                              "is sent in its place and runs the same "
                                                              "function for the same events."),
                                  {generationName(generation)})});
        return Projector(generation, leftOut).project(*older, Path(operation), nullptr, operation);
    }
    return Projector(generation, leftOut).project(request, Path(operation), nullptr, operation);
}

} // namespace pooldesigner
