// SPDX-License-Identifier: MIT
#include "formats/terraform/hclreader.h"

#include "config/text.h"
#include "formats/objectbuilder.h"
#include "formats/terraform/hclscanner.h"
#include "formats/textdecoder.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{4} << 20;

class HclReader {
public:
    explicit HclReader(std::string_view text) : m_text(text), m_scanner(text) {}

    Outcome<std::vector<HclBlock>> read()
    {
        std::vector<HclBlock> blocks;
        for (;;) {
            m_scanner.skipBlanks(true);
            if (m_scanner.atEnd())
                return blocks;
            HclBlock block{.type = {}, .labels = {}, .body = Json::object(), .offset = m_scanner.at()};
            block.type = m_scanner.word();
            if (block.type.empty() || !readLabels(block.labels) || m_scanner.next() != '{')
                return fault();
            m_scanner.step();
            if (!m_scanner.count() || !readBody(block.body, 1))
                return fault();
            blocks.push_back(std::move(block));
        }
    }

private:
    bool readLabels(std::vector<std::string> &labels)
    {
        for (;;) {
            m_scanner.skipBlanks(false);
            if (m_scanner.next() == '"') {
                auto label = m_scanner.quoted();
                if (!label)
                    return false;
                labels.push_back(std::move(*label));
            } else if (std::string label = m_scanner.word(); !label.empty()) {
                labels.push_back(std::move(label));
            } else {
                return true;
            }
        }
    }

    // To behind the '}'.
    bool readBody(Json &result, int depth)
    {
        ObjectBuilder body;
        for (;;) {
            m_scanner.skipBlanks(true);
            if (m_scanner.next() == '}') {
                m_scanner.step();
                result = body.take();
                return true;
            }
            std::string name = m_scanner.word();
            if (name.empty() || depth > HclScanner::kMaxDepth)
                return false;
            m_scanner.skipBlanks(false);
            if (m_scanner.next() == '=') {
                m_scanner.step();
                m_scanner.skipBlanks(false);
                auto value = m_scanner.value(HclScanner::Inside::Body, depth);
                if (!value)
                    return false;
                if (Json *earlier = body.find(name))
                    *earlier = std::move(*value);
                else
                    body.add(name, std::move(*value));
            } else if (!readBlock(std::move(name), body, depth)) {
                return false;
            }
        }
    }

    bool readBlock(std::string name, ObjectBuilder &body, int depth)
    {
        std::vector<std::string> labels;
        Json inner = Json::object();
        if (!readLabels(labels) || m_scanner.next() != '{')
            return false;
        m_scanner.step();
        if (!m_scanner.count() || !readBody(inner, depth + 1))
            return false;
        for (const std::string &label : labels)
            name += ' ' + label;
        Json *list = body.find(name);
        if (list == nullptr)
            list = &body.add(name, Json::array());
        if (!list->is_array())
            *list = Json::array();
        list->push_back(std::move(inner));
        return true;
    }

    ImportError fault() const
    {
        if (m_scanner.hasTooMany())
            return errorAt(m_text, m_scanner.at(),
                           translated("Import",
                                      QT_TRANSLATE_NOOP("Import", "The configuration holds more than %1 values and "
                                                                  "blocks. Open the file of the pool alone."),
                                      {std::to_string(HclScanner::kMaxValues)}));
        return errorAt(
            m_text, m_scanner.at(),
            translated("Import", m_scanner.atEnd()
                                     ? QT_TRANSLATE_NOOP("Import", "The configuration ends within a block or "
                                                                   "a value. The file may be cut off.")
                                     : QT_TRANSLATE_NOOP("Import", "This is no configuration of Terraform: "
                                                                   "an argument, a block or its end was "
                                                                   "expected. terraform fmt tells more.")));
    }

    std::string_view m_text;
    HclScanner m_scanner;
};

} // namespace

Outcome<std::vector<HclBlock>> readHcl(std::string_view text)
{
    if (text.size() > kMaxBytes)
        return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The text is too long for configuration of "
                                                                            "Terraform: at most 4 MiB are read."))};
    return HclReader(text).read();
}

} // namespace pooldesigner
