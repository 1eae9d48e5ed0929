// SPDX-License-Identifier: MIT
#include "window/lastsession.h"

#include "catalogue/catalogue.h"
#include "window/pagestack.h"
#include "window/session.h"

#include <QSettings>

#include <optional>

namespace pooldesigner {

namespace {

const QString kFile = QStringLiteral("lastFile");
const QString kPage = QStringLiteral("lastPage"); // the title of a section in English, or "tree"
const QString kTree = QStringLiteral("tree");

std::optional<Section> sectionNamed(const QString &title)
{
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly); ++i) {
        if (title == QLatin1String(sectionTitle(static_cast<Section>(i))))
            return static_cast<Section>(i);
    }
    return std::nullopt;
}

} // namespace

void saveLastSession(const Session &session, const PageStack &pages)
{
    QSettings settings;
    settings.setValue(kFile, session.sourcePath());
    settings.setValue(kPage, pages.isTreeShown() ? kTree : QString::fromLatin1(sectionTitle(pages.currentSection())));
}

bool restoreLastSession(Session &session, PageStack &pages)
{
    const QSettings settings;
    const QString file = settings.value(kFile).toString();
    if (file.isEmpty() || !session.reopen(file))
        return false;
    const QString page = settings.value(kPage).toString();
    if (page == kTree)
        pages.showTree();
    else if (const auto section = sectionNamed(page))
        pages.showSection(*section);
    return true;
}

} // namespace pooldesigner
