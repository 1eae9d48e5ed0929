// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/outcome.h"
#include "formats/templates/memberindex.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pooldesigner {

// True for {"Ref": ...}, {"Fn::...": ...} and {"Condition": ...}: a function of a template, in its long form.
bool isTemplateFunction(const Json &value);

// {"Ref": "AWS::NoValue"}: sets nothing.
bool isNoValue(const Json &value);

// Works out what a template settles by itself: parameters by their defaults, mappings, joins and substitutions of
// texts, conditions that depend on nothing else. What only a deployment knows stays as the function it is.
class TemplateResolver {
public:
    TemplateResolver(const Json &root, MemberIndex &index); // borrows both; one index serves many resolvers

    // The value with its functions replaced as far as they are known; nothing where it is {"Ref": "AWS::NoValue"}.
    std::optional<Json> resolve(const Json &value);

    // Parameters whose default was put in their place, with it.
    const std::map<std::string, std::string> &defaults() const { return m_defaults; }
    // Conditions that refer to each other in a circle, in its order; empty where none do.
    const std::vector<std::string> &circle() const { return m_circle; }

private:
    Json resolveFunction(const std::string &name, const Json &argument, const Json &whole);
    Json reference(const Json &name, const Json &whole);
    Json joined(const Json &argument, const Json &whole);
    Json substituted(const Json &argument, const Json &whole);
    Json mapped(const Json &argument, const Json &whole);
    Json chosen(const Json &argument, const Json &whole);
    std::optional<std::string> parameterText(const std::string &name);
    std::optional<bool> condition(const std::string &name);
    std::optional<bool> holds(const Json &expression);

    bool spend(std::size_t bytes); // false when all that may be is spent
    void takeDefault(const std::string &name, const std::string &text);
    void giveBackDefaults(std::size_t from); // those that were taken for what then stayed as it was

    struct Condition {
        std::optional<bool> holds;
        std::vector<std::string> defaults; // parameters that it depends on
    };

    MemberIndex *m_index;
    const Json *m_parameters;
    const Json *m_mappings;
    const Json *m_conditions;
    std::map<std::string, std::string> m_defaults;
    std::vector<std::string> m_taken;         // the names of m_defaults in the order in which they came
    std::map<std::string, Condition> m_known; // conditions that were looked at
    std::vector<std::string> m_open;          // conditions that are being looked at
    std::vector<std::string> m_circle;
    std::size_t m_spent = 0; // bytes
};

} // namespace pooldesigner
