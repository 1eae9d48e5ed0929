// SPDX-License-Identifier: MIT
#include "rules/diagnostic.h"

namespace pooldesigner {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Advice: return "advice";
    }
    return {};
}

std::string_view confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return "high";
    case Confidence::Medium: return "medium";
    case Confidence::Low: return "low";
    }
    return {};
}

} // namespace pooldesigner
