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
    if (!value.is_structured())
        return value.dump();
    std::vector<HclMember> members;
    std::vector<std::string> items;
    for (const auto &[name, member] : value.items()) {
        auto inner = hclExpression(member);
        if (inner && value.is_object())
            members.emplace_back(name, std::move(*inner));
        else if (inner)
            items.push_back(std::move(*inner));
    }
    return value.is_object() ? hclObject(members) : hclList(items);
}

std::string hclList(const std::vector<std::string> &items)
{
    std::string list;
    for (const std::string &item : items)
        list += (list.empty() ? "" : ", ") + item;
    return '[' + list + ']';
}

std::string hclObject(const std::vector<HclMember> &members)
{
    if (members.empty())
        return "{}";
    std::size_t width = 0;
    for (const auto &[name, text] : members)
        width = std::max(width, columns(hclString(name)));
    std::string object = "{\n";
    for (const auto &[name, text] : members) {
        const std::string key = hclString(name);
        object += "  " + key + std::string(width - columns(key), ' ') + " = " + text + '\n';
    }
    return object + '}';
}

std::vector<CommandLine> hclLines(const HclBody &body)
{
    HclWriter writer;
    writer.write(body, 0);
    return writer.take();
}

} // namespace pooldesigner
