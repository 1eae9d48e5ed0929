// SPDX-License-Identifier: MIT
// Prints what importing and exporting take at 1, 10 and 100 times the largest legal pool, form by form, and what a
// template of 1000 pools takes beside parsing alone. Fails where something grows faster than its input.
#include "largestpool.h"

#include "formats/importer.h"
#include "formats/jsonreader.h"
#include "output/output.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>

using namespace pooldesigner;

namespace {

constexpr double kMostGrowth = 25; // for ten times as much, with room for noise and for what leaves the cache

struct BenchForm {
    const char *name;
    OutputForm form;
    Form back;
};
constexpr std::array kForms{
    BenchForm{"request-json", OutputForm::RequestJson, Form::RequestJson},
    BenchForm{"request-yaml", OutputForm::RequestYaml, Form::RequestYaml},
    BenchForm{"command", OutputForm::Command, Form::Command},
    BenchForm{"script", OutputForm::Script, Form::Command},
    BenchForm{"terraform", OutputForm::Terraform, Form::Terraform},
    BenchForm{"cloudformation", OutputForm::CloudFormation, Form::CloudFormation},
    BenchForm{"cloudformation-json", OutputForm::CloudFormationJson, Form::CloudFormation},
};

// Of the processor, so that what else the machine does counts less.
double milliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

// Attributes, tags and texts `times` as many and as long.
PoolConfig scaledPool(int times)
{
    Json pool = largestPool(50 * times);
    Json tags = Json::object();
    for (int i = 0; i < 50 * times; ++i)
        tags["tag" + std::to_string(i)] = "value " + std::to_string(i);
    pool["UserPoolTags"] = std::move(tags);
    std::string text;
    for (int i = 0; i < times; ++i)
        text += std::string(19'000, 'x') + "{####}\n";
    pool["VerificationMessageTemplate"]["EmailMessage"] = text;
    return PoolConfig(Json::object({{"format", PoolConfig::kFormat}, {"CreateUserPool", std::move(pool)}}));
}

// False where the larger grew out of proportion.
bool print(const char *what, const char *way, const std::array<std::optional<double>, 3> &times)
{
    std::printf("%-22s%-8s", what, way);
    for (const std::optional<double> &time : times)
        time ? std::printf("%12.2f ms", *time) : std::printf("%15s", "refused");
    const bool grew = times[1] && times[2] && *times[1] > 1 && *times[2] > kMostGrowth * *times[1];
    std::printf("%s\n", grew ? "   grows faster than its input" : "");
    return !grew;
}

bool benchForm(const BenchForm &form)
{
    std::array<std::optional<double>, 3> out;
    std::array<std::optional<double>, 3> in;
    for (std::size_t i = 0; i < 3; ++i) {
        const PoolConfig config = scaledPool(i == 0 ? 1 : i == 1 ? 10 : 100);
        const int runs = i == 2 ? 3 : 9;
        std::string text;
        out[i] = milliseconds(runs, [&] { text = writeOutput(config, {.form = form.form}).text(); });
        bool read = true;
        const double time = milliseconds(runs, [&] { read = importPool(text, form.back).imported.has_value(); });
        if (read)
            in[i] = time;
    }
    const bool exported = print(form.name, "export", out);
    return print(form.name, "import", in) && exported;
}

// 50 MB of template with 1000 pools, each with a domain, functions and a long text.
std::string largeTemplate()
{
    std::string text = R"({"Parameters": {"Stage": {"Type": "String", "Default": "prod"}}, "Resources": {)";
    const std::string message(49'000, 'x');
    for (int i = 0; i < 1000; ++i) {
        const std::string id = "P" + std::to_string(i);
        text += (i > 0 ? ",\"" : "\"") + id +
                R"(": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName":)" +
                R"({"Fn::Sub": "web-${Stage}"}, "LambdaConfig": {"PreSignUp": {"Fn::GetAtt": ["F", "Arn"]}}, )" +
                R"("EmailVerificationMessage": ")" + message + R"("}}, "D)" + id +
                R"(": {"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": ")" + id +
                R"("}, "Domain": "d)" + std::to_string(i) + "\"}}";
    }
    return text + "}}";
}

} // namespace

int main()
{
    std::printf("%-30s%15s%15s%15s\n", "import and export", "largest pool", "10 times", "100 times");
    bool good = true;
    for (const BenchForm &form : kForms)
        good = benchForm(form) && good;
    const std::string text = largeTemplate();
    const double parsed = milliseconds(3, [&] { readJson(text); });
    std::size_t pools = 0;
    const double read = milliseconds(3, [&] { pools = importPools(text).pools.size(); });
    std::printf("%zu MB of template with %zu pools: parsed in %.0f ms, all pools read in %.0f ms   aim under 3 x\n",
                text.size() >> 20, pools, parsed, read);
    return good && read < 3 * parsed ? 0 : 1;
}
