// SPDX-License-Identifier: MIT
#include "formats/terraform/hcl.h"

#include "formats/characters.h"
#include "formats/shellquote.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace pooldesigner {

namespace {

class HclWriter {
public:
    void write(const HclBody &body, int depth)
    {
        writeAttributes(body.attributes, depth);
        for (std::size_t i = 0; i < body.blocks.size(); ++i) {
            const HclBody::Block &block = body.blocks[i];
            if (i > 0 || !body.attributes.empty())
                line({}, {});
            line(indent(depth) + block.head + " {", block.origin);
            write(block.body.front(), depth + 1);
            line(indent(depth) + '}', block.origin);
        }
    }

    std::vector<CommandLine> take() { return std::move(m_lines); }

private:
    static bool isOneLine(const HclBody::Attribute &attribute)
    {
        return attribute.expression.find('\n') == std::string::npos;
    }

    static std::string indent(int depth) { return std::string(static_cast<std::size_t>(depth) * 2, ' '); }

    void writeAttributes(const std::vector<HclBody::Attribute> &attributes, int depth)
    {
        for (auto at = attributes.begin(); at != attributes.end();) {
            const auto end = isOneLine(*at) ? std::find_if_not(at, attributes.end(), isOneLine) : at + 1;
            std::size_t width = 0;
            for (auto each = at; each != end; ++each)
                width = std::max(width, each->name.size());
            for (; at != end; ++at)
                writeAttribute(*at, width, depth);
        }
    }

    void writeAttribute(const HclBody::Attribute &attribute, std::size_t width, int depth)
    {
        const std::string &text = attribute.expression;
        std::string head = indent(depth) + attribute.name + std::string(width - attribute.name.size(), ' ') + " = ";
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            line(head + text.substr(at, end - at), attribute.origin);
            head = indent(depth);
            at = end + 1;
        }
    }

    void line(std::string text, const Path &origin) { m_lines.push_back(commandLine(std::move(text), origin)); }

    std::vector<CommandLine> m_lines;
};

// What terraform fmt counts: characters as people see them.
std::size_t columns(const std::string &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QString::fromStdString(text));
    std::size_t count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

std::string objectExpression(const Json &object)
{
    std::size_t width = 0;
    for (const auto &[name, member] : object.items())
        width = std::max(width, columns(hclString(name)));
    std::string text = "{\n";
    for (const auto &[name, member] : object.items()) {
        const std::string key = hclString(name);
        if (const auto inner = hclExpression(member))
            text += "  " + key + std::string(width - columns(key), ' ') + " = " + *inner + '\n';
    }
    return text + '}';
}

} // namespace

std::string hclString(std::string_view text)
{
    std::string result = "\"";
    forEachCharacter(text, [&](const Utf8Character &next, std::string_view bytes) {
        const char32_t c = next.character;
        const char *behind = bytes.data() + bytes.size();
        if (c == '"' || c == '\\')
            result += {'\\', static_cast<char>(c)};
        else if (c == '\n')
            result += "\\n";
        else if ((c == '$' || c == '%') && behind != text.data() + text.size() && *behind == '{')
            result.append(2, static_cast<char>(c)); // a template begins with one of them alone
        else if (next.length == 0 || hasInvisibleCharacters(bytes))
            result += unicodeEscape(next);
        else
            result += bytes;
    });
    return result + '"';
}

std::optional<std::string> hclExpression(const Json &value)
{
    if (value.is_null())
        return std::nullopt;
    if (value.is_string())
        return hclString(value.get_ref<const std::string &>());
    if (value.is_object())
        return value.empty() ? "{}" : objectExpression(value);
    if (!value.is_array())
        return value.dump();
    std::string list;
    for (const Json &item : value) {
        if (const auto inner = hclExpression(item))
            list += (list.empty() ? "" : ", ") + *inner;
    }
    return '[' + list + ']';
}

std::vector<CommandLine> hclLines(const HclBody &body)
{
    HclWriter writer;
    writer.write(body, 0);
    return writer.take();
}

} // namespace pooldesigner
