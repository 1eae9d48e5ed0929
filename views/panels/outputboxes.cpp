// SPDX-License-Identifier: MIT
#include "panels/outputboxes.h"

#include "catalogue/catalogue.h"
#include "panels/outputchoices.h"

#include <QComboBox>
#include <QCoreApplication>

#include <vector>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("OutputPanel", text); }

struct Entry {
    const OutputPage *page;
    const OutputSpelling *spelling;
};

// An update needs an export to compare with, so nothing can begin with it.
std::vector<Entry> entries()
{
    std::vector<Entry> all;
    for (const OutputPage &page : kOutputPages) {
        for (const OutputSpelling &spelling : page.spellings) {
            if (spelling.form != OutputForm::Update)
                all.push_back({&page, &spelling});
        }
    }
    return all;
}

} // namespace

void fillStyleBox(QComboBox &box)
{
    const std::pair<CommandStyle, const char *> styles[] = {
        {CommandStyle::Shorthand, QT_TRANSLATE_NOOP("OutputPanel", "Shorthand")},
        {CommandStyle::JsonValues, QT_TRANSLATE_NOOP("OutputPanel", "JSON options")},
        {CommandStyle::Request, QT_TRANSLATE_NOOP("OutputPanel", "One JSON request")}};
    for (const auto &[style, text] : styles)
        box.addItem(words(text), static_cast<int>(style));
}

void fillGenerationBox(QComboBox &box)
{
    for (const Generation generation : {Generation::Latest, Generation::Cli2_9_19, Generation::Cli2021}) {
        const std::string_view name = generationName(generation);
        box.addItem(generation == Generation::Latest
                        ? words(QT_TRANSLATE_NOOP("OutputPanel", "Latest CLI"))
                        : words(QT_TRANSLATE_NOOP("OutputPanel", "CLI %1")).arg(QString::fromUtf8(name)),
                    static_cast<int>(generation));
    }
}

void fillOutputBox(QComboBox &box)
{
    for (const auto &[page, spelling] : entries())
        box.addItem(QStringLiteral("%1: %2").arg(words(page->title), words(spelling->text)));
}

int outputRow(const OutputOptions &options)
{
    const std::vector<Entry> all = entries();
    for (std::size_t row = 0; row < all.size(); ++row) {
        const bool shell = !isShellText(options.form) || all[row].spelling->shell == options.command.shell;
        if (all[row].spelling->form == options.form && shell)
            return static_cast<int>(row);
    }
    return -1;
}

void takeOutputRow(int row, OutputOptions &options)
{
    const std::vector<Entry> all = entries();
    if (row < 0 || static_cast<std::size_t>(row) >= all.size())
        return;
    options.form = all[static_cast<std::size_t>(row)].spelling->form;
    options.command.shell = all[static_cast<std::size_t>(row)].spelling->shell;
}

} // namespace pooldesigner
