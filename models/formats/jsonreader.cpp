// SPDX-License-Identifier: MIT
#include "formats/jsonreader.h"

#include "config/jsonmember.h"
#include "config/path.h"
#include "config/text.h"
#include "formats/jsonfault.h"
#include "formats/textdecoder.h"

#include <QtGlobal>

#include <iterator>
#include <optional>
#include <unordered_set>

namespace pooldesigner {

namespace {

// Tells how far the lexer has read: its SAX interface gives no places.
class TrackingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TrackingIterator(const char *at, const char **reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    TrackingIterator &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    bool operator==(const TrackingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const TrackingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

// Builds the value from the reader's events. A handler that answers false ends the reading at once.
class Builder final : public nlohmann::json_sax<Json> {
public:
    Builder(std::string_view text, std::size_t maxDepth) : m_text(text), m_reached(text.data()), m_maxDepth(maxDepth) {}

    Outcome<JsonText> read()
    {
        const char *end = m_text.data() + m_text.size();
        const bool good =
            Json::sax_parse(TrackingIterator(m_text.data(), &m_reached), TrackingIterator(end, &m_reached), this);
        if (!good)
            return m_error ? std::move(*m_error) : explainJsonFault(m_text, m_goodUpTo, m_state);
        return std::move(m_result);
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return addNumber(value); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(value); }
    bool string(string_t &value) override { return addText(value); }
    bool binary(binary_t & /*value*/) override { return false; } // never in text
    bool start_object(std::size_t /*size*/) override { return open(Json::object(), JsonState::ObjectOpened); }
    bool start_array(std::size_t /*size*/) override { return open(Json::array(), JsonState::ArrayOpened); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool number_float(number_float_t value, const string_t &digits) override
    {
        if (!addNumber(value))
            return false;
        if (digits.find_first_of(".eE") == std::string::npos) {
            m_result.notes.push_back({ImportNote::Kind::Repaired, here(),
                                      translated("Import",
                                                 QT_TRANSLATE_NOOP("Import", "The number %1 does not fit 64 bits and "
                                                                             "was rounded to %2."),
                                                 {quotedForPeople(digits), Json(value).dump()})});
        }
        return true;
    }

    bool key(string_t &name) override
    {
        Level &level = m_open.back();
        mark(JsonState::ObjectKey);
        if (isTaken(name, level)) {
            return refuse(startOfString(),
                          QT_TRANSLATE_NOOP("Import", "The member \"%1\" stands twice in this object. Keep the "
                                                      "one that is meant and remove the other."),
                          {quotedForPeople(name)});
        }
        if (level.value->size() == kMaxMembers) {
            return refuse(startOfString(),
                          QT_TRANSLATE_NOOP("Import", "This object has more than %1 members: it cannot be a "
                                                      "user pool."),
                          {std::to_string(kMaxMembers)});
        }
        level.name = name;
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string & /*lastToken*/,
                     const nlohmann::detail::exception & /*fault*/) override
    {
        return false;
    }

private:
    struct Level {
        Json *value = nullptr;                 // stays put: its parent gets no other child while it is open
        std::string name;                      // of the member being read
        std::unordered_set<std::string> names; // of large objects; small ones are looked through
    };

    static bool isTaken(const std::string &name, Level &level)
    {
        constexpr std::size_t kSmall = 16;
        if (level.value->size() < kSmall)
            return findMember(*level.value, name) != nullptr;
        if (level.names.empty()) {
            for (const auto &[earlier, value] : level.value->get_ref<const Json::object_t &>())
                level.names.insert(earlier);
        }
        return !level.names.insert(name).second;
    }

    void mark(JsonState state)
    {
        m_state = state;
        m_goodUpTo = static_cast<std::size_t>(m_reached - m_text.data());
    }

    bool refuse(std::size_t offset, const char *source, std::initializer_list<std::string_view> arguments)
    {
        m_error = errorAt(m_text, offset, translated("Import", source, arguments));
        return false;
    }

    // Where the text starts whose closing quote was just read.
    std::size_t startOfString() const
    {
        for (std::size_t at = m_goodUpTo - 1; at-- > 0;) {
            if (m_text[at] != '"')
                continue;
            const std::size_t before = at == 0 ? std::string_view::npos : m_text.find_last_not_of('\\', at - 1);
            const std::size_t backslashes = at - (before == std::string_view::npos ? 0 : before + 1);
            if (backslashes % 2 == 0)
                return at;
        }
        return 0;
    }

    JsonState stateAfterValue() const
    {
        if (m_open.empty())
            return JsonState::Done;
        return m_open.back().value->is_object() ? JsonState::ObjectMember : JsonState::ArrayItem;
    }

    // Null when the file holds too many values.
    Json *place(Json value)
    {
        if (++m_count > kMaxValues) {
            refuse(m_goodUpTo,
                   QT_TRANSLATE_NOOP("Import", "The file holds more than %1 values: it cannot be a user pool."),
                   {std::to_string(kMaxValues)});
            return nullptr;
        }
        if (m_open.empty()) {
            m_result.value = std::move(value);
            return &m_result.value;
        }
        Level &level = m_open.back();
        if (auto *items = level.value->get_ptr<Json::array_t *>())
            return &items->emplace_back(std::move(value));
        // Appended unseen: key() has made sure that the name is new.
        return &appendMember(*level.value, level.name, std::move(value));
    }

    bool add(Json value)
    {
        mark(stateAfterValue());
        return place(std::move(value)) != nullptr;
    }

    bool addNumber(Json value)
    {
        const bool added = add(std::move(value));
        // The lexer has to read one character beyond a number to see its end.
        if (m_goodUpTo < m_text.size() || std::string_view("0123456789").find(m_text.back()) == std::string_view::npos)
            --m_goodUpTo;
        return added;
    }

    bool addText(string_t &value)
    {
        const bool format = m_open.size() == 1 && m_open.back().name == "format" && m_open.back().value->is_object();
        if (format && value.starts_with("pool-designer/"))
            ++m_maxDepth;
        return add(std::move(value));
    }

    bool open(Json container, JsonState state)
    {
        if (m_open.size() == m_maxDepth) {
            mark(state);
            return refuse(m_goodUpTo - 1,
                          QT_TRANSLATE_NOOP("Import", "The JSON is nested more than %1 levels deep: it cannot be "
                                                      "a user pool."),
                          {std::to_string(kMaxDepth)});
        }
        mark(state);
        Json *value = place(std::move(container));
        if (value != nullptr)
            m_open.push_back({.value = value});
        return value != nullptr;
    }

    bool close()
    {
        m_open.pop_back();
        mark(stateAfterValue());
        return true;
    }

    // The place of the value that was just read.
    std::string here() const
    {
        std::vector<Path::Segment> segments;
        for (const Level &level : m_open) {
            if (level.value->is_array())
                segments.emplace_back(level.value->size() - 1);
            else
                segments.emplace_back(level.name);
        }
        return Path(std::move(segments)).toString();
    }

    std::string_view m_text;
    const char *m_reached;
    std::size_t m_maxDepth;
    std::size_t m_goodUpTo = 0;
    std::size_t m_count = 0;
    JsonState m_state = JsonState::Start;
    std::vector<Level> m_open;
    JsonText m_result;
    std::optional<ImportError> m_error;
};

} // namespace

Outcome<JsonText> readJson(std::string_view utf8, std::size_t maxDepth) { return Builder(utf8, maxDepth).read(); }

} // namespace pooldesigner
