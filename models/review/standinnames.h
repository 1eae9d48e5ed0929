// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace pooldesigner {

// Gives texts stand-ins that tell nothing of them but their kind: the same text always gets the same one, other texts
// get others, numbered as they come. Shapes stay: an ARN is one of the same service and region, an account has 12
// digits, an address is one, a message keeps its length and its placeholders.
class StandInNames {
public:
    // Of a text whose kind is seen in it (ARN, account, pool id, address, domain), or else "KIND-N", whatever kind the
    // same text was of when it was met first. Codes of regions stay.
    std::string of(std::string_view kind, const std::string &original);

    std::string account(const std::string &original);
    std::string poolId(const std::string &original); // keeps the region
    std::string arn(const std::string &original);
    std::string address(const std::string &original); // "Name <a@b>" as well
    std::string domain(const std::string &original);
    // Letters become x and digits 0; what stands in braces and is a placeholder of Cognito's stays.
    static std::string message(const std::string &original);

private:
    std::string made(std::string_view kind, const std::string &original);
    // The number of the text among those of the kind, from 1.
    std::size_t number(std::string_view kind, const std::string &original);

    std::map<std::string, std::string, std::less<>> m_known;
    std::map<std::string, std::map<std::string, std::size_t>, std::less<>> m_numbers;
};

} // namespace pooldesigner
