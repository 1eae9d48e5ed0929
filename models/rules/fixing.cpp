// SPDX-License-Identifier: MIT
#include "rules/fixing.h"

#include "rules/editing.h"
#include "rules/whatif.h"

#include <algorithm>
#include <functional>
#include <set>

namespace pooldesigner {

namespace {

// More fixes than any design of a size that can be read has use for.
constexpr std::size_t kMostFixes = 10'000;

const Fix *safeFix(const Diagnostic &finding)
{
    const auto found = std::ranges::find_if(finding.fixes, &Fix::safe);
    return found == finding.fixes.end() || finding.accepted ? nullptr : &*found;
}

class Mender {
public:
    Mender(PoolConfig design, const Validator &validator) : m_validator(validator)
    {
        m_mended.design = std::move(design);
        m_mended.findings = validator.validate(m_mended.design);
        m_seen.insert(fingerprint(m_mended.design));
    }

    Mended mend()
    {
        while (m_mended.applied.size() < kMostFixes && applyOne()) {
        }
        return std::move(m_mended);
    }

private:
    static std::size_t fingerprint(const PoolConfig &design) { return std::hash<Json>()(design.root()); }

    // The first fix that helps; notes those before it that do not.
    bool applyOne()
    {
        m_mended.left.clear();
        const FindingTally present(m_mended.findings);
        for (const Diagnostic &finding : m_mended.findings) {
            const Fix *fix = safeFix(finding);
            if (fix == nullptr)
                continue;
            std::string reason = tryFix(finding, *fix, present);
            if (reason.empty())
                return true;
            m_mended.left.push_back({finding, std::move(reason)});
        }
        return false;
    }

    // Applies the fix and answers nothing, or answers why not.
    std::string tryFix(const Diagnostic &finding, const Fix &fix, const FindingTally &present)
    {
        PoolConfig next = m_mended.design;
        if (!applyEdits(next, fix.edits))
            return message(QT_TRANSLATE_NOOP("Rules", "The fix does not fit what stands around the value."));
        std::vector<Diagnostic> findings = m_validator.validate(next);
        const FindingTally counts(findings);
        if (counts.of(finding) >= present.of(finding))
            return message(QT_TRANSLATE_NOOP("Rules", "The fix alone does not take the finding away."));
        for (const Diagnostic &other : findings) {
            if (other.severity == Severity::Error && counts.of(other) > present.of(other))
                return message(QT_TRANSLATE_NOOP("Rules", "The fix would bring an error: %1 at %2."),
                               {other.rule, other.path.toString()});
        }
        if (!m_seen.insert(fingerprint(next)).second)
            return message(QT_TRANSLATE_NOOP("Rules", "The fix would undo another one."));
        m_mended.applied.push_back({finding.rule, finding.path, fix});
        m_mended.design = std::move(next);
        m_mended.findings = std::move(findings); // `finding` and `fix` are gone from here on
        return {};
    }

    const Validator &m_validator;
    Mended m_mended;
    std::set<std::size_t> m_seen;
};

} // namespace

std::vector<Edit> Mended::edits() const
{
    std::vector<Edit> all;
    for (const AppliedFix &fix : applied)
        all.insert(all.end(), fix.fix.edits.begin(), fix.fix.edits.end());
    return all;
}

Mended applySafeFixes(PoolConfig design, const Validator &validator)
{
    return Mender(std::move(design), validator).mend();
}

} // namespace pooldesigner
