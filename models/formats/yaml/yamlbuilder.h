// SPDX-License-Identifier: MIT
#pragma once

#include "formats/jsonreader.h"
#include "formats/yaml/yamlreader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pooldesigner {

// Why the reading was given up; thrown out of the parser, which knows no other way to be stopped.
struct YamlRefusal {
    ImportError error;
};

// Makes JSON of the parser's events, within the limits of readYaml(). Throws YamlRefusal.
class YamlBuilder final : public YAML::EventHandler {
public:
    explicit YamlBuilder(YamlTags tags) : m_tags(tags) {}

    Json take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    // What a value costs where it is repeated.
    struct Cost {
        std::size_t values = 1;
        std::size_t bytes = 0;
        std::size_t depth = 1;
    };
    struct Open {
        Json value;
        std::string tag;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark;
        std::optional<std::string> key;
        std::set<std::string> names;  // of the members, which JSON would look up one by one
        Json merged = Json::object(); // what "<<" brought
        std::set<std::string> mergedNames;
        Cost cost;
    };
    struct Anchored {
        Json value;
        Cost cost;
    };

    void open(Json empty, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    void close();
    void add(Json value, const Cost &cost, const YAML::Mark &mark);
    void addMember(Open &object, Json value, const YAML::Mark &mark);
    void remember(YAML::anchor_t anchor, const Json &value, const Cost &cost, const YAML::Mark &mark);
    void spend(const Cost &cost, const YAML::Mark &mark);
    Json tagged(Json value, const std::string &tag, const YAML::Mark &mark) const;

    YamlTags m_tags;
    Json m_root;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, Anchored> m_anchors;
    Cost m_spent;
};

} // namespace pooldesigner
