// SPDX-License-Identifier: MIT
#include "formats/jsonlines.h"

#include "config/jsontext.h"
#include "formats/shellquote.h"

namespace pooldesigner {

namespace {

std::string scalar(const Json &value) { return escapeInvisibleInJson(jsonLine(value)); }

class JsonWriter {
public:
    explicit JsonWriter(const YamlHooks &hooks) : m_hooks(&hooks) {}

    // `head` is the name of the member, `tail` the comma behind it.
    void write(const Json &value, const Path &place, const std::string &head, const char *tail)
    {
        const std::string indent(2 * m_depth, ' ');
        if (!value.is_structured() || value.empty()) {
            line(indent + head + scalar(value) + tail, place);
            return;
        }
        line(indent + head + (value.is_array() ? '[' : '{'), place);
        ++m_depth;
        std::size_t index = 0;
        for (const auto &[name, member] : value.items()) {
            const Path path = value.is_array() ? place.item(index) : place.child(name);
            const std::string label = value.is_array() ? std::string() : scalar(name) + ": ";
            write(member, path, label, ++index < value.size() ? "," : "");
        }
        --m_depth;
        line(indent + (value.is_array() ? ']' : '}') + tail, place);
    }

    std::vector<CommandLine> take() { return std::move(m_lines); }

private:
    void line(std::string text, const Path &place)
    {
        const Path origin = m_hooks->origin ? m_hooks->origin(place) : Path();
        m_lines.push_back(commandLine(std::move(text), origin));
    }

    const YamlHooks *m_hooks;
    std::size_t m_depth = 0;
    std::vector<CommandLine> m_lines;
};

} // namespace

std::vector<CommandLine> jsonLines(const Json &value, const YamlHooks &hooks)
{
    JsonWriter writer(hooks);
    writer.write(value, Path(), {}, "");
    return writer.take();
}

} // namespace pooldesigner
