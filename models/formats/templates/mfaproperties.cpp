// SPDX-License-Identifier: MIT
#include "formats/templates/mfaproperties.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/pooldraft.h"

namespace pooldesigner {

namespace {

const Path kMfa(Operation::SetUserPoolMfaConfig);

class MfaProperties {
public:
    MfaProperties(const PoolConfig &config, const Path &place, PropertyWriter &writer, Json &properties,
                  Origins &origins, std::vector<LeftOut> &leftOut)
        : m_config(&config), m_place(place), m_writer(&writer), m_properties(&properties), m_origins(&origins),
          m_leftOut(&leftOut)
    {
    }

    void add()
    {
        const Json *mfa = m_config->find(kMfa);
        if (mfa != nullptr && mfa->is_object()) {
            for (const auto &[name, value] : mfa->items())
                addMember(name, value);
        }
        addAbsent();
        addFactors();
    }

private:
    void addMember(const std::string &name, const Json &value)
    {
        const Path path = kMfa.child(name);
        if (name == "UserPoolId" || value.is_null())
            return;
        if (name == "MfaConfiguration")
            set("MfaConfiguration", path);
        else if (name == "SmsMfaConfiguration")
            addSms(path, value);
        else if (name != "SoftwareTokenMfaConfiguration")
            addTexts(path, value);
    }

    void set(const std::string &property, const Path &path)
    {
        (*m_properties)[property] = m_writer->value(path, m_place.child(property));
    }

    // The pool has one configuration for text messages, whatever they are for.
    void addSms(const Path &path, const Json &sms)
    {
        for (const char *name : {"SmsConfiguration", "SmsAuthenticationMessage"}) {
            const Json *value = memberOf(sms, name);
            const Json *own = memberOf(*m_properties, name);
            if (value != nullptr && own == nullptr)
                set(name, path.child(name));
            else if (value != nullptr && *value != *own)
                leaveOut(path.child(name),
                         QT_TRANSLATE_NOOP("Export", "CloudFormation has one property for it, which CreateUserPool "
                                                     "sets to something else."));
        }
    }

    void addTexts(const Path &path, const Json &value)
    {
        if (!value.is_object()) {
            leaveOut(path, QT_TRANSLATE_NOOP("Export", "Is no structure, which it has to be."));
            return;
        }
        for (const auto &[name, member] : value.items()) {
            const FieldSpec *spec = catalogue::specFor(path.child(name));
            if (spec != nullptr && !spec->cloudFormation.empty())
                set(std::string(spec->cloudFormation), path.child(name));
            else
                leaveOut(path.child(name), QT_TRANSLATE_NOOP("Export", "CloudFormation has no property for it."));
        }
    }

    // Functions that were properties of the pool and are left away from members of the second call.
    void addAbsent()
    {
        for (const FieldSpec *spec : catalogue::all()) {
            if (spec->operation != Operation::SetUserPoolMfaConfig || spec->cloudFormation.empty())
                continue;
            const auto path = Path::parse(std::string(operationName(spec->operation)) + '.' + std::string(spec->path));
            if (!path)
                continue;
            if (const Json *function = m_writer->functions().absentAt(*path))
                put(std::string(spec->cloudFormation), *path, *function);
        }
    }

    void put(const std::string &property, const Path &path, Json value)
    {
        (*m_origins)[m_place.child(property)] = path;
        (*m_properties)[property] = std::move(value);
    }

    void addFactors()
    {
        const Json *mode = memberOf(*m_properties, "MfaConfiguration");
        if (mode == nullptr || *mode == "OFF")
            return;
        const Json *token = m_config->find(kMfa.child("SoftwareTokenMfaConfiguration").child("Enabled"));
        const Json *email = m_config->find(kMfa.child("EmailMfaConfiguration"));
        Json factors = Json::array();
        if (m_properties->contains("SmsConfiguration"))
            factors.push_back("SMS_MFA");
        if (token != nullptr && *token == true)
            factors.push_back("SOFTWARE_TOKEN_MFA");
        if (email != nullptr && email->is_object())
            factors.push_back("EMAIL_OTP");
        // Those of the template that the design came from: one, or a list of them.
        const Json *functions = m_writer->functions().absentAt(Path(Operation::CreateUserPool).child("EnabledMfas"));
        if (functions != nullptr && functions->is_object()) {
            if (!factors.empty())
                leaveOut(kMfa, QT_TRANSLATE_NOOP("Export", "A function of the template that the design came from says "
                                                           "which factors there are."));
            factors = *functions;
            functions = nullptr;
        }
        if (functions != nullptr)
            factors.insert(factors.end(), functions->begin(), functions->end());
        if (!factors.empty())
            put("EnabledMfas", kMfa, std::move(factors));
    }

    void leaveOut(const Path &path, const char *reason)
    {
        m_leftOut->push_back({.path = path, .reason = translated("Export", reason)});
    }

    const PoolConfig *m_config;
    Path m_place;
    PropertyWriter *m_writer;
    Json *m_properties;
    Origins *m_origins;
    std::vector<LeftOut> *m_leftOut;
};

} // namespace

void addMfaProperties(const PoolConfig &config, const Path &place, PropertyWriter &writer, Json &properties,
                      Origins &origins, std::vector<LeftOut> &leftOut)
{
    MfaProperties(config, place, writer, properties, origins, leftOut).add();
}

} // namespace pooldesigner
