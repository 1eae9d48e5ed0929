// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <QString>

#include <optional>
#include <vector>

namespace pooldesigner {

// A page of the help. The texts come with the program: nothing is loaded from anywhere.
struct HelpPage {
    QString id; // "guide", "sign-in", "rules": stable, names the page in links
    QString title;
    std::optional<Section> section; // whose page it is
};

// In the order of the contents: the guide, a page for each section, the rules, the checks of reviewers.
const std::vector<HelpPage> &helpPages();
const HelpPage &helpPage(Section section);

// The page as Markdown. Of a section: what was written about it, then its members as the catalogue has them now.
QString helpMarkdown(const HelpPage &page);

} // namespace pooldesigner
