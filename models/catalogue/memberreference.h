// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// All members as a page of Markdown, section by section, in English whatever the locale: resources/help/members.md is
// this page. Values and patterns are escaped, so that they show as they are.
std::string membersMarkdown();

// The members of one section, each under a heading of the third level that is its name: "### Schema[].Name", with the
// call in front where it is not CreateUserPool.
std::string sectionMarkdown(Section section);

// That name.
std::string memberName(const FieldSpec &spec);

// The row that has this name; null when the catalogue has none.
const FieldSpec *memberSpec(std::string_view name);

} // namespace pooldesigner
