// SPDX-License-Identifier: MIT
#include "formats/yaml/yamlreader.h"

#include "config/text.h"
#include "formats/yaml/yamlbuilder.h"

#include <QtGlobal>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace pooldesigner {

namespace {

// Lets the parser read the text where it is.
class TextBuffer final : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text)
    {
        char *begin = const_cast<char *>(text.data()); // a stream buffer is never written through when only read
        setg(begin, begin, begin + text.size());
    }
};

} // namespace

Outcome<JsonText> readYaml(std::string_view utf8, YamlTags tags)
{
    TextBuffer buffer(utf8);
    std::istream stream(&buffer);
    YamlBuilder builder(tags);
    JsonText result;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        result.value = builder.take();
        YamlBuilder rest(tags);
        if (parser.HandleNextDocument(rest))
            result.notes.push_back(
                {ImportNote::Kind::Dropped,
                 {},
                 translated("Import", QT_TRANSLATE_NOOP("Import", "The text holds several YAML documents. Only the "
                                                                  "first was read."))});
    } catch (const YamlRefusal &refusal) {
        return refusal.error;
    } catch (const YAML::Exception &fault) {
        const bool placed = !fault.mark.is_null();
        return ImportError{
            translated("Import", QT_TRANSLATE_NOOP("Import", "This is no YAML that can be read: %1."), {fault.msg}),
            placed ? fault.mark.line + 1 : 0, placed ? fault.mark.column + 1 : 0};
    }
    return result;
}

} // namespace pooldesigner
