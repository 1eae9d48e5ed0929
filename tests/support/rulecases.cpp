// SPDX-License-Identifier: MIT
#include "support/rulecases.h"

#include "rules/editing.h"
#include "rules/validator.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace pooldesigner::test {

namespace {

QDir caseFolder() { return QDir(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/rules")); }

Json repeated(const Json &recipe)
{
    const Json &unit = recipe.at("$repeat");
    const auto times = recipe.at("times").get<std::size_t>();
    Json list = Json::array();
    std::string text = recipe.value("before", std::string());
    for (std::size_t i = 0; i < times; ++i) {
        if (unit.is_array())
            list.insert(list.end(), unit.begin(), unit.end());
        else
            text += unit.get<std::string>();
    }
    return unit.is_array() ? list : Json(text + recipe.value("after", std::string()));
}

Json expanded(const Json &value)
{
    if (value.is_object() && value.contains("$repeat"))
        return repeated(value);
    Json result = value;
    if (value.is_structured())
        std::ranges::transform(value, result.begin(), expanded);
    return result;
}

Profile profileOf(const Json &row)
{
    Profile profile;
    if (row.contains("profile"))
        profile = std::get<Profile>(profileFromJson(row.at("profile")));
    if (row.contains("now"))
        profile.settings.now = row.at("now").get<std::int64_t>();
    return profile;
}

RuleCase ruleCase(std::string_view rule, const Json &row)
{
    const Json root = row.contains("design") ? row.at("design") : Json{{"CreateUserPool", row.at("pool")}};
    RuleCase result{.rule = std::string(rule),
                    .name = row.at("name").get<std::string>(),
                    .design = PoolConfig(expanded(root)),
                    .profile = profileOf(row),
                    .expected = row.at("expect").get<std::vector<std::string>>()};
    std::ranges::sort(result.expected);
    return result;
}

} // namespace

std::vector<Diagnostic> findings(const Rule &rule, const RuleCase &ruleCase)
{
    Profile profile = ruleCase.profile;
    profile.rules = {&rule};
    profile.severities.clear();
    return Validator(profile).validate(ruleCase.design);
}

std::vector<RuleCase> ruleCases(std::string_view rule)
{
    std::vector<RuleCase> cases;
    const QString name = QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size())) + QStringLiteral(".json");
    QFile file(caseFolder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    const QByteArray bytes = file.readAll();
    for (const Json &row : Json::parse(bytes.begin(), bytes.end()))
        cases.push_back(ruleCase(rule, row));
    return cases;
}

std::vector<std::string> rulesWithCases()
{
    std::vector<std::string> rules;
    for (const QFileInfo &file : caseFolder().entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        rules.push_back(file.completeBaseName().toStdString());
    return rules;
}

bool apply(PoolConfig &design, const std::vector<Edit> &edits) { return applyEdits(design, edits); }

} // namespace pooldesigner::test
