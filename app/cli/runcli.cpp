// SPDX-License-Identifier: MIT
#include "runcli.h"

#include "config/nearest.h"
#include "diffcommand.h"
#include "exportcommand.h"
#include "fieldscommand.h"
#include "output.h"
#include "reviewcommand.h"
#include "rulescommand.h"
#include "skeletoncommand.h"
#include "validatecommand.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <ostream>

namespace pooldesigner {

namespace {

constexpr const char *kName = "pool-designer-cli";

class Program {
public:
    Program()
    {
        m_app.name(kName);
        m_app.set_version_flag("--version", std::string(kName) + ' ' + POOLDESIGNER_VERSION,
                               "Print the version and exit");
        m_app.set_help_flag("-h,--help", "Print this text and exit");
        m_app.require_subcommand(1);
        m_app.get_formatter()->label("SUBCOMMAND", "COMMAND");
        m_app.get_formatter()->column_width(kHelpColumn);
        m_app.failure_message([](const CLI::App *, const CLI::Error &error) { return std::string(error.what()); });
        m_app.footer(
            "FILE may be - for the standard input. Exit codes: 0 done, 1 findings, 2 usage or unreadable input.\n"
            "More on a command: pool-designer-cli COMMAND --help");
        add<ExportCommand>();
        add<ValidateCommand>();
        add<DiffCommand>();
        add<ReviewCommand>();
        add<SkeletonCommand>();
        add<FieldsCommand>();
        add<RulesCommand>();
    }

    ExitCode run(const std::vector<std::string> &arguments, const Streams &streams)
    {
        try {
            // CLI11 takes the arguments last first.
            m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        } catch (const CLI::Success &request) {
            m_app.exit(request, streams.out, streams.err);
            return ExitCode::Done;
        } catch (const CLI::ParseError &error) {
            return refuse(error, arguments, streams);
        }
        try {
            return chosen()->run(streams);
        } catch (const std::bad_alloc &) {
            throw;
        } catch (const std::exception &fault) {
            tellError(printable(fault.what()), streams);
            return ExitCode::Failed;
        }
    }

private:
    static constexpr std::size_t kHelpColumn = 34;

    template <typename Command>
    void add()
    {
        m_commands.push_back(std::make_unique<Command>(m_app));
        m_app.get_subcommand(m_commands.back()->name())->group("Commands");
    }

    ExitCode refuse(const CLI::ParseError &error, const std::vector<std::string> &arguments,
                    const Streams &streams) const
    {
        const std::string first = arguments.empty() ? std::string{} : arguments.front();
        const Subcommand *command = chosen();
        if (command != nullptr) {
            tellError(printable(error.what()), streams);
        } else if (first.empty() || first.starts_with('-')) {
            tellError("a command is required", streams);
        } else {
            std::vector<std::string> names;
            for (const auto &known : m_commands)
                names.push_back(known->name());
            tellError("there is no command " + printable(first) + suggestion(first, names), streams);
        }
        streams.err << "Try: " << kName << (command != nullptr ? ' ' + command->name() : std::string{}) << " --help\n";
        return ExitCode::Failed;
    }

    // The command that the arguments name; null before they were parsed, and when they name none.
    const Subcommand *chosen() const
    {
        const auto found = std::ranges::find_if(m_commands, [](const auto &command) { return command->isChosen(); });
        return found == m_commands.end() ? nullptr : found->get();
    }

    CLI::App m_app{"Converts, checks and explains Amazon Cognito user pools, as pool-designer does with a window."};
    std::vector<std::unique_ptr<Subcommand>> m_commands;
};

} // namespace

int runCli(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out, std::ostream &err,
           bool showsProgress)
{
    return static_cast<int>(Program().run(arguments, Streams{in, out, err, showsProgress}));
}

} // namespace pooldesigner
