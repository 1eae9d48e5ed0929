// SPDX-License-Identifier: MIT
#include "aids/triggeradvice.h"

#include "aids/trigger.h"
#include "items/severitytext.h"
#include "rules/arn.h"

#include <QCoreApplication>
#include <QStringList>

namespace pooldesigner {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TriggerAdvice)
};

std::optional<Arn> functionOf(const PoolView &pool, const Trigger &trigger)
{
    const auto arn = Arn::read(pool.string(trigger.arn()).value_or(""));
    return arn && isLambdaFunction(*arn) ? arn : std::nullopt;
}

QString arnAdvice(const PoolView &pool, const Trigger &trigger)
{
    const std::string_view text = pool.string(trigger.arn()).value_or("");
    if (namesLatest(text))
        return Words::tr("$LATEST cannot be named here: leave it out, or name an alias.");
    const auto arn = functionOf(pool, trigger);
    if (!arn)
        return Words::tr("This is not the full ARN of a function.");
    const std::string_view qualifier = qualifierOf(*arn);
    if (qualifier.empty())
        return Words::tr("No alias or version: whatever is deployed next runs for everybody at once. An alias lets you "
                         "go back.");
    if (qualifier.find_first_not_of("0123456789") == std::string_view::npos)
        return Words::tr("A version stays as it is: each new one needs a change of the pool and a permission of its "
                         "own. An alias needs neither.");
    return Words::tr("An alias: it can be pointed at another version without a change of the pool. The permission "
                     "belongs to the alias.");
}

QString versionAdvice(const PoolView &pool, const Trigger &trigger)
{
    const auto version = pool.string(trigger.member().child("LambdaVersion"));
    return version ? Words::tr("Version of the event: %1.").arg(shownText(*version))
                   : Words::tr("LambdaVersion, the version of the event, is needed too.");
}

QString keyAdvice(const PoolView &pool)
{
    const auto key = pool.get(f::LambdaConfig_KMSKeyID);
    return key ? Words::tr("Codes come encrypted with %1; the function needs kms:Decrypt on it.").arg(shownText(*key))
               : Words::tr("KMSKeyID, the key that codes are encrypted with, is needed too.");
}

} // namespace

QString arnParts(const PoolView &pool, const Trigger &trigger)
{
    const auto arn = functionOf(pool, trigger);
    if (!arn)
        return {};
    const std::string_view qualifier = qualifierOf(*arn);
    std::string_view function = arn->resource.substr(arn->resource.find(':') + 1);
    function = function.substr(0, function.find(':'));
    QStringList lines{
        Words::tr("Partition %1, region %2, account %3")
            .arg(shownText(arn->partition), shownText(arn->region), shownText(arn->account)),
        Words::tr("Function: %1").arg(shownText(function)),
    };
    if (!qualifier.empty())
        lines.append(Words::tr("Version or alias: %1").arg(shownText(qualifier)));
    return lines.join(QLatin1Char('\n'));
}

QString triggerAdvice(const PoolView &pool, const Trigger &trigger)
{
    if (!pool.hasPath(trigger.member()))
        return {};
    QStringList lines{arnAdvice(pool, trigger)};
    if (trigger.deeper)
        lines.append(versionAdvice(pool, trigger));
    if (trigger.name.starts_with("Custom") && trigger.deeper)
        lines.append(keyAdvice(pool));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pooldesigner
