// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleetloader.h"
#include "review/standinnames.h"

namespace pooldesigner {

// Takes out of reports what should not leave the house: accounts, ARNs, ids, addresses, domains, external ids, names of
// pools, attributes, tags and files, texts of messages. Values of the API, numbers, dates and regions stay, and so do
// rules, severities and places. One object serves one report: in it the same original has the same stand-in.
//
// Findings are those of the original. Their messages are the ones that the rules have for the redacted design; where
// they find nothing in it, the title of the rule takes the message's place.
class Redaction {
public:
    PoolConfig design(const PoolConfig &original);
    Path path(const Path &original);

    // `profile` is the one that the findings come from. Import notes and fixes are left out.
    ReviewedPool pool(const ReviewedPool &original, const Profile &profile);
    PoolSummary summary(const PoolSummary &original);
    UnreadText unread(const UnreadText &original); // keeps the place, not the words, which may quote the text

private:
    Json value(const Json &original, const Path &place);
    Json members(const Json &original, const Path &place);
    std::string text(const std::string &original, const Path &place);
    std::string memberName(const std::string &original, const Path &object);
    std::string file(const std::string &original);
    static std::string place(const std::string &original);

    StandInNames m_names;
};

} // namespace pooldesigner
