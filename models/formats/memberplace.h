// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"
#include "formats/textdecoder.h"

#include <string_view>
#include <vector>

namespace pooldesigner {

// Where members of a design stand in the text it was read from, for whoever has that text open: in JSON exactly, under
// the names that the form has for them; in other forms where the name is found next. What the text does not have is
// looked for further out: at worst the place is the beginning of the pool.
class MemberPlaces {
public:
    explicit MemberPlaces(std::string_view bytes); // what pools were imported from

    // Of members of one of the pools, each at its place in the list.
    std::vector<TextPosition> of(const std::vector<Path> &members, const Imported &pool) const;

private:
    std::string m_text;
    Json m_root; // the text as JSON; discarded where it is none
};

} // namespace pooldesigner
