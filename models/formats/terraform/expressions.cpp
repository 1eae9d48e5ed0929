// SPDX-License-Identifier: MIT
#include "formats/terraform/expressions.h"

#include "formats/shellquote.h"
#include "formats/terraform/hcl.h"
#include "formats/terraform/hclscanner.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

constexpr const char *kKey = "${}"; // no member of any request is called so

bool begins(std::string_view source, std::size_t at)
{
    return (source[at] == '$' || source[at] == '%') && at + 1 < source.size() && source[at + 1] == '{';
}

bool beginsEscaped(std::string_view source, std::size_t at)
{
    return (source[at] == '$' || source[at] == '%') && at + 2 < source.size() && source[at + 1] == source[at] &&
           source[at + 2] == '{';
}

// What stands before the next expression, within quotes.
std::string quotedLiteral(std::string_view source)
{
    const std::string quoted = hclString(literalText(source));
    return quoted.substr(1, quoted.size() - 2);
}

// Behind the "}" of the expression that begins at `at`; npos where nothing closes it.
std::size_t expressionEnd(std::string_view source, std::size_t at)
{
    HclScanner scanner(source.substr(at));
    return scanner.skipInterpolation() ? at + scanner.at() : std::string_view::npos;
}

std::optional<std::string> quotedSource(std::string_view source)
{
    std::string result = "\"";
    std::size_t at = 0;
    for (std::size_t start = nextExpression(source); start != std::string_view::npos;
         start = nextExpression(source, at)) {
        const std::size_t end = expressionEnd(source, start);
        if (end == std::string_view::npos)
            return std::nullopt;
        result += quotedLiteral(source.substr(at, start - at));
        result += source.substr(start, end - start);
        at = end;
    }
    return result + quotedLiteral(source.substr(at)) + '"';
}

bool isReadAs(const std::string &value, std::string_view source)
{
    const std::string line = value + '\n';
    HclScanner scanner(line);
    const auto read = scanner.value(HclScanner::Inside::Body, 0);
    return read && *read == Json(source) && scanner.at() == value.size();
}

} // namespace

std::size_t nextExpression(std::string_view source, std::size_t from)
{
    for (std::size_t at = source.find_first_of("$%", from); at != std::string_view::npos;
         at = source.find_first_of("$%", at)) {
        if (beginsEscaped(source, at))
            at += 3;
        else if (begins(source, at))
            return at;
        else
            ++at;
    }
    return std::string_view::npos;
}

std::string literalText(std::string_view source)
{
    std::string result;
    for (std::size_t at = 0; at < source.size();) {
        if (beginsEscaped(source, at)) {
            result += source.substr(at + 1, 2);
            at += 3;
        } else {
            result += source[at++];
        }
    }
    return result;
}

std::string spelledText(std::string_view literal)
{
    std::string result;
    for (std::size_t at = 0; at < literal.size(); ++at) {
        if (begins(literal, at))
            result += literal[at];
        result += literal[at];
    }
    return result;
}

Json expressionOf(std::string source)
{
    Json expression = Json::object();
    expression[kKey] = std::move(source);
    return expression;
}

bool isExpression(const Json &value)
{
    return value.is_object() && value.size() == 1 && value.begin().key() == kKey && value.begin().value().is_string() &&
           holdsExpression(value.begin().value().get_ref<const std::string &>());
}

std::string expressionText(const Json &expression) { return expression.begin().value().get<std::string>(); }

const FunctionKind kExpressions{
    .section = "Configuration",
    .isFunction = isExpression,
    .textOf = expressionText,
    .read = QT_TRANSLATE_NOOP("Import", "What these are only Terraform works out; their expressions stand as texts in "
                                        "their places: %1."),
    .readAside = QT_TRANSLATE_NOOP("Import", "What these are only Terraform works out; their expressions are kept "
                                             "under origin: %1."),
    .written = QT_TRANSLATE_NOOP("Export", "The texts of these are expressions of the Terraform configuration that the "
                                           "design came from; put real values in their places: %1."),
    .writtenElsewhere = QT_TRANSLATE_NOOP("Export", "These are expressions of the Terraform configuration that the "
                                                    "design came from, which no text can stand for; they are not in "
                                                    "this form: %1."),
};

std::optional<std::string> hclSource(std::string_view source)
{
    if (source.find('\n') == std::string_view::npos && expressionEnd(source, 0) == source.size() &&
        source.starts_with("${")) {
        std::string bare(source.substr(2, source.size() - 3));
        if (isReadAs(bare, source) && !hasInvisibleCharacters(bare))
            return bare;
    }
    auto quoted = quotedSource(source);
    const bool good = quoted && quoted->find('\n') == std::string::npos && !hasInvisibleCharacters(*quoted) &&
                      isReadAs(*quoted, source);
    return good ? std::move(quoted) : std::nullopt;
}

void addExpressionReferences(std::string_view source, std::set<std::string> &names)
{
    constexpr std::array<std::string_view, 5> kOfTerraform{"count", "each", "path", "self", "terraform"};
    for (std::size_t start = nextExpression(source); start != std::string_view::npos;) {
        const std::size_t end = std::min(expressionEnd(source, start), source.size());
        HclScanner scanner(source.substr(start + 2, end - start - 2));
        while (!scanner.atEnd()) {
            if (scanner.next() == '"' && scanner.quoted())
                continue;
            const std::string first = scanner.word();
            std::string name = first;
            for (int parts = first == "data" ? 2 : 1; !first.empty() && parts > 0 && scanner.next() == '.'; --parts) {
                scanner.step();
                name += '.' + scanner.word();
            }
            const bool refers = name.size() > first.size() && !name.ends_with('.') &&
                                std::ranges::find(kOfTerraform, first) == kOfTerraform.end();
            if (refers)
                names.insert(std::move(name));
            // Over the rest of the way, "arn" of "function.f.arn", and whatever else stands here.
            while (!first.empty() && scanner.next() == '.') {
                scanner.step();
                scanner.word();
            }
            if (first.empty())
                scanner.step();
        }
        start = nextExpression(source, end);
    }
}

} // namespace pooldesigner
