// SPDX-License-Identifier: MIT
#include "commandstext.h"

#include "choices.h"
#include "config/markdown.h"
#include "output.h"

namespace pooldesigner {

namespace {

// As export says it.
std::string refusal(const LeftOut &item)
{
    return "cannot be changed: " + printable(item.path.toString()) + ": " + printable(item.reason);
}

} // namespace

std::string refusedText(const CommandText &commands)
{
    std::string result;
    for (const LeftOut &item : commands.refused)
        result += (result.empty() ? "\n" : "") + refusal(item) + '\n';
    return result;
}

std::string refusedMarkdown(const CommandText &commands)
{
    std::string result;
    for (const LeftOut &item : commands.refused)
        result += (result.empty() ? "\n- " : "- ") + markdownEscaped(refusal(item)) + '\n';
    return result;
}

std::string commandsMarkdown(const CommandText &commands)
{
    if (commands.lines.empty())
        return {};
    const std::string text = commands.text();
    std::string fence = "```"; // longer than any within
    while (text.find(fence) != std::string::npos)
        fence += '`';
    return '\n' + fence + '\n' + text + fence + '\n';
}

Json commandsJson(const CommandText &commands, Shell shell)
{
    const auto reasons = [](const std::vector<LeftOut> &items) {
        Json list = Json::array();
        for (const LeftOut &item : items)
            list.push_back({{"path", item.path.toString()}, {"reason", item.reason}});
        return list;
    };
    Json files = Json::array();
    for (const RequestFile &file : commands.files)
        files.push_back({{"name", file.name}, {"content", file.content}});
    Json result = Json::object();
    result["shell"] = shellName(shell);
    result["text"] = commands.lines.empty() ? std::string() : commands.text();
    result["files"] = std::move(files);
    result["refused"] = reasons(commands.refused);
    result["leftOut"] = reasons(commands.leftOut);
    result["notes"] = commands.notes;
    return result;
}

} // namespace pooldesigner
