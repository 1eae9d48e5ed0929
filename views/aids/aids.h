// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <string_view>
#include <vector>

class QWidget;

namespace pooldesigner {

class DecisionAid;
class PoolDocument;

// Where an aid stands: after the member with this path of the catalogue ("Policies.PasswordPolicy"), or above all
// members of the section where the path is empty.
struct PlacedAid {
    std::string_view after;
    DecisionAid *aid = nullptr; // owned by the parent given to makeAids()
    // The members that the aid edits in full, as rules name them ("SetUserPoolMfaConfig.EmailMfaConfiguration"), all of
    // this section. The form gathers their fields below the aid, folded, in this order.
    std::vector<std::string_view> behind = {};
};

// The aids of a section, in the order they are shown; none for sections whose fields say enough.
std::vector<PlacedAid> makeAids(Section section, PoolDocument &document, QWidget *parent);

} // namespace pooldesigner
