// SPDX-License-Identifier: MIT
#include "rules/constraints/textpattern.h"

#include "catalogue/catalogue.h"
#include "rules/utf8.h"

#include <QRegularExpression>

#include <unordered_map>

namespace pooldesigner {

namespace {

QRegularExpression compile(std::string_view pattern)
{
    // Java's \z, not $: a line end after the match is a mismatch. (*ANYCRLF): "." stops at either line end.
    QRegularExpression expression(QStringLiteral("(*ANYCRLF)\\A(?:%1)\\z").arg(fromUtf8(pattern)));
    expression.optimize();
    return expression;
}

using Expressions = std::unordered_map<std::string_view, QRegularExpression>;

// All at once and never changed: that needs no lock.
Expressions compileCatalogue()
{
    Expressions expressions;
    for (const FieldSpec *spec : catalogue::all()) {
        for (const Limits &limits : {spec->limits, spec->olderLimits.value_or(Limits{})}) {
            if (!limits.pattern.empty() && !expressions.contains(limits.pattern))
                expressions.emplace(limits.pattern, compile(limits.pattern));
        }
    }
    return expressions;
}

bool matches(const QRegularExpression &expression, std::string_view utf8)
{
    return !expression.isValid() || expression.match(fromUtf8(utf8)).hasMatch();
}

} // namespace

bool matchesPattern(std::string_view utf8, std::string_view pattern)
{
    static const Expressions expressions = compileCatalogue();
    const auto known = expressions.find(pattern);
    return known != expressions.end() ? matches(known->second, utf8) : matches(compile(pattern), utf8);
}

} // namespace pooldesigner
