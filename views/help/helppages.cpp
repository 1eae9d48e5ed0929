// SPDX-License-Identifier: MIT
#include "help/helppages.h"

#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"
#include "rules/reviewers/reviewers.h"
#include "rules/rulereference.h"
#include "rules/validator.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Linked in with a static library, which would leave them out unless asked for. Outside any namespace.
static void initHelp() { Q_INIT_RESOURCE(help); }

namespace pooldesigner {

namespace {

const QString kGuide = QStringLiteral("guide");
const QString kRules = QStringLiteral("rules");
const QString kReviewers = QStringLiteral("reviewers");

QString words(const char *text) { return QCoreApplication::translate("Help", text); }

// "MFA and recovery" is written in mfa-and-recovery.md.
QString idOf(Section section) { return QString::fromLatin1(sectionTitle(section)).toLower().replace(u' ', u'-'); }

QString written(const QString &name)
{
    initHelp();
    QFile file(QStringLiteral(":/help/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<HelpPage> makePages()
{
    std::vector<HelpPage> pages{
        {.id = kGuide, .title = words(QT_TRANSLATE_NOOP("Help", "How this window works")), .section = {}}};
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly); ++i) {
        const auto section = static_cast<Section>(i);
        pages.push_back({.id = idOf(section),
                         .title = QCoreApplication::translate("Catalogue", sectionTitle(section)),
                         .section = section});
    }
    pages.push_back({.id = kRules, .title = words(QT_TRANSLATE_NOOP("Help", "Rules")), .section = {}});
    pages.push_back({.id = kReviewers, .title = words(QT_TRANSLATE_NOOP("Help", "Reviewers' checks")), .section = {}});
    return pages;
}

} // namespace

const std::vector<HelpPage> &helpPages()
{
    static const std::vector<HelpPage> pages = makePages();
    return pages;
}

const HelpPage &helpPage(Section section)
{
    return *std::ranges::find(helpPages(), std::optional(section), &HelpPage::section);
}

QString helpMarkdown(const HelpPage &page)
{
    if (page.section) {
        return written(QStringLiteral("sections/") + page.id) + QStringLiteral("\n## ") +
               words(QT_TRANSLATE_NOOP("Help", "Members")) + QStringLiteral("\n\n") +
               QString::fromStdString(sectionMarkdown(*page.section));
    }
    if (page.id == kRules)
        return QString::fromStdString(rulesMarkdown(allRules()));
    if (page.id == kReviewers)
        return QString::fromStdString(reviewersMarkdown());
    return written(page.id);
}

} // namespace pooldesigner
