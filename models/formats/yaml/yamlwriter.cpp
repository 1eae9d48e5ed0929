// SPDX-License-Identifier: MIT
#include "formats/yaml/yamlwriter.h"

#include "config/ascii.h"
#include "formats/characters.h"
#include "formats/shellquote.h"

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

// Words that YAML 1.1 (its bool and null types) takes for something else.
constexpr std::array<std::string_view, 10> kWords{"y", "yes", "n", "no", "true", "null", "on", "false", "off", "nan"};

// Begins with a letter, so that it is no number, date or mark; holds nothing that ends a scalar anywhere.
bool isBare(std::string_view text)
{
    if (text.empty() || text.size() > 1000 || !ascii::isLetter(text.front()) || text.ends_with(':'))
        return false;
    const bool plain = std::ranges::all_of(text, [](char c) {
        return ascii::isLetterOrDigit(c) || std::string_view("_./@+-:").find(c) != std::string_view::npos;
    });
    return plain && std::ranges::find(kWords, ascii::lower(text.substr(0, 6))) == kWords.end();
}

std::string doubleQuoted(std::string_view text)
{
    std::string result = "\"";
    forEachCharacter(text, [&result](const Utf8Character &next, std::string_view bytes) {
        const char32_t c = next.character;
        const bool isPrintable =
            next.length > 0 && !hasInvisibleCharacters(bytes) && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
        if (c == '"' || c == '\\')
            result += {'\\', static_cast<char>(c)};
        else if (c == '\n')
            result += "\\n";
        else
            result += isPrintable ? std::string(bytes) : unicodeEscape(next);
    });
    return result + '"';
}

class YamlWriter {
public:
    explicit YamlWriter(const YamlHooks &hooks) : m_hooks(&hooks) {}

    std::vector<CommandLine> write(const Json &value)
    {
        if (value.is_structured() && !value.empty())
            block(value, Path(), 0, "");
        else
            line(scalar(value), Path());
        return std::move(m_lines);
    }

private:
    // `lead` stands in the place of the indentation of the first line: the "- " of an item.
    void block(const Json &value, const Path &place, int depth, std::string lead)
    {
        std::size_t index = 0;
        for (const auto &[name, member] : value.items()) {
            const bool isItem = value.is_array();
            const Path path = isItem ? place.item(index++) : place.child(name);
            const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
            comment(path, indent);
            const std::string head = (lead.empty() ? indent : lead) + (isItem ? "-" : yamlScalar(name) + ':');
            lead.clear();
            const bool nested = member.is_structured() && !member.empty();
            if (!nested) {
                line(head + ' ' + scalar(member), path);
            } else if (isItem) {
                block(member, path, depth + 1, head + ' ');
            } else {
                line(head, path);
                block(member, path, depth + 1, {});
            }
        }
    }

    void comment(const Path &path, const std::string &indent)
    {
        const std::string text = m_hooks->comment ? m_hooks->comment(path) : std::string();
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            line(indent + "# " + text.substr(at, end - at), path);
            at = end + 1;
        }
    }

    static std::string scalar(const Json &value)
    {
        if (value.is_string())
            return yamlScalar(value.get_ref<const std::string &>());
        return value.dump(); // [], {}, null, true, numbers
    }

    void line(std::string text, const Path &place)
    {
        const Path origin = m_hooks->origin ? m_hooks->origin(place) : Path();
        m_lines.push_back(commandLine(std::move(text), origin));
    }

    const YamlHooks *m_hooks;
    std::vector<CommandLine> m_lines;
};

} // namespace

std::string yamlScalar(std::string_view text) { return isBare(text) ? std::string(text) : doubleQuoted(text); }

std::vector<CommandLine> yamlLines(const Json &value, const YamlHooks &hooks) { return YamlWriter(hooks).write(value); }

} // namespace pooldesigner
