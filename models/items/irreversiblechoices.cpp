// SPDX-License-Identifier: MIT
#include "items/irreversiblechoices.h"

#include "catalogue/catalogue.h"
#include "catalogue/fields.h"
#include "catalogue/standardattributes.h"
#include "config/jsonmember.h"
#include "items/fieldtexts.h"
#include "items/jsonvariant.h"
#include "items/severitytext.h"

#include <QCoreApplication>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("IrreversibleChoices", text); }

class Collector {
public:
    explicit Collector(const PoolConfig &config) : m_config(&config) {}

    std::vector<IrreversibleChoice> collect()
    {
        addSignIn();
        addAttributes();
        return std::move(m_choices);
    }

private:
    void add(const char *place, const QString &unset, const QString &consequence)
    {
        const Path path = *Path::parse(place);
        const Json *value = m_config->find(path);
        m_choices.push_back({.path = path,
                             .label = memberLabel(*catalogue::specFor(path)),
                             .value = value != nullptr ? summaryText(value) : unset,
                             .consequence = consequence,
                             .isSet = value != nullptr});
    }

    void addSignIn()
    {
        const bool byAttribute = m_config->contains(*Path::parse("UsernameAttributes"));
        add("UsernameAttributes", words(QT_TRANSLATE_NOOP("IrreversibleChoices", "None: people choose a user name")),
            byAttribute
                ? words(QT_TRANSLATE_NOOP("IrreversibleChoices", "People have no user name of their own, for ever."))
                : words(QT_TRANSLATE_NOOP("IrreversibleChoices",
                                          "Nobody can ever register with an address or number instead of a name.")));
        add("AliasAttributes", words(QT_TRANSLATE_NOOP("IrreversibleChoices", "None")),
            words(QT_TRANSLATE_NOOP("IrreversibleChoices",
                                    "What people may type instead of their user name once it is verified.")));
        const Path caseSensitive = *Path::parse("UsernameConfiguration.CaseSensitive");
        const Json *value = m_config->find(caseSensitive);
        const bool ignoresCase = asBoolean(value) == false;
        add("UsernameConfiguration.CaseSensitive",
            words(QT_TRANSLATE_NOOP("IrreversibleChoices", "Not set: the service takes case-sensitive")),
            ignoresCase ? words(QT_TRANSLATE_NOOP("IrreversibleChoices", "Ann and ann are one person."))
                        : words(QT_TRANSLATE_NOOP("IrreversibleChoices", "Ann and ann are two people.")));
    }

    void addAttributes()
    {
        const Path list = *Path::parse("Schema");
        const Json *schema = m_config->find(list);
        if (schema == nullptr || !schema->is_array())
            return;
        for (std::size_t i = 0; i < schema->size(); ++i)
            addAttribute(list.item(i), (*schema)[i]);
    }

    void addAttribute(const Path &path, const Json &entry)
    {
        const std::string name(asString(findMember(entry, "Name")).value_or(""));
        const bool isStandard = findStandardAttribute(name) != nullptr;
        QStringList parts{shownText(asString(findMember(entry, "AttributeDataType")).value_or(""))};
        parts << (asBoolean(findMember(entry, "Required")) == true
                      ? words(QT_TRANSLATE_NOOP("IrreversibleChoices", "required"))
                      : words(QT_TRANSLATE_NOOP("IrreversibleChoices", "not required")));
        const bool isMutable = asBoolean(findMember(entry, "Mutable")) == true;
        parts << (isMutable ? words(QT_TRANSLATE_NOOP("IrreversibleChoices", "values can change"))
                            : words(QT_TRANSLATE_NOOP("IrreversibleChoices", "values are fixed once given")));
        parts.removeAll(QString());
        m_choices.push_back(
            {.path = path,
             .label = words(isStandard ? QT_TRANSLATE_NOOP("IrreversibleChoices", "Attribute %1")
                                       : QT_TRANSLATE_NOOP("IrreversibleChoices", "Attribute custom:%1"))
                          .arg(shownText(name, 60)),
             .value = parts.join(QStringLiteral(", ")),
             .consequence = consequenceOf(entry, isStandard),
             .isSet = true});
    }

    static QString consequenceOf(const Json &entry, bool isStandard)
    {
        if (!isStandard)
            return words(QT_TRANSLATE_NOOP("IrreversibleChoices",
                                           "Stays in the pool for good, with this name, type and limits."));
        if (asBoolean(findMember(entry, "Required")) == true)
            return words(QT_TRANSLATE_NOOP("IrreversibleChoices", "Nobody can ever register without it."));
        return words(QT_TRANSLATE_NOOP("IrreversibleChoices", "Can never be made required."));
    }

    const PoolConfig *m_config;
    std::vector<IrreversibleChoice> m_choices;
};

} // namespace

std::vector<IrreversibleChoice> irreversibleChoices(const PoolConfig &config) { return Collector(config).collect(); }

} // namespace pooldesigner
