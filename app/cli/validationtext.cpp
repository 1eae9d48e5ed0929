// SPDX-License-Identifier: MIT
#include "validationtext.h"

#include "input.h"
#include "output.h"
#include "rules/findingcounts.h"
#include "rules/reviewers/reviewers.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string findingLine(const std::string &file, const Diagnostic &finding)
{
    const std::string path = finding.path.toString();
    std::string result = file + ": " + (finding.onlyAsks() ? "ask" : std::string(severityName(finding.severity)));
    if (finding.confidence != Confidence::High)
        result += " (" + std::string(confidenceName(finding.confidence)) + " confidence)";
    result += ": ";
    if (!path.empty())
        result += printable(path) + ": ";
    return result + printable(finding.message) + " [" + finding.rule + "]\n";
}

std::string counted(std::ptrdiff_t count, const std::string &one, const std::string &many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string severitiesText(const FindingCounts &counts)
{
    return counted(counts.errors, "error", "errors") + ", " + counted(counts.warnings, "warning", "warnings") + ", " +
           std::to_string(counts.advice) + " advice";
}

Json findingJson(const Diagnostic &finding)
{
    Json related = Json::array();
    for (const Path &path : finding.related)
        related.push_back(path.toString());
    Json fixes = Json::array();
    for (const Fix &fix : finding.fixes)
        fixes.push_back(fix.title);
    Json result = Json::object();
    result["rule"] = finding.rule;
    result["severity"] = severityName(finding.severity);
    result["confidence"] = confidenceName(finding.confidence);
    result["path"] = finding.path.toString();
    result["related"] = std::move(related);
    result["message"] = finding.message;
    result["fixes"] = std::move(fixes);
    result["asksAccount"] = finding.asksAccount;
    result["accepted"] = finding.accepted;
    if (finding.accepted)
        result["acceptedReason"] = finding.acceptedReason;
    return result;
}

Json fileJson(const CheckedFile &checked)
{
    Json notes = Json::array();
    for (const ImportNote &note : checked.imported.notes)
        notes.push_back(Json::object({{"path", note.path}, {"text", note.text}}));
    Json findings = Json::array();
    for (const Diagnostic &finding : checked.findings)
        findings.push_back(findingJson(finding));
    const FindingCounts counts = countFindings(checked.findings);
    const auto pool = PoolView(checked.imported.config).get(f::PoolName);

    Json result = Json::object();
    result["file"] = checked.file;
    result["form"] = formName(checked.imported.form);
    result["pool"] = pool ? Json(*pool) : Json(nullptr);
    if (!checked.imported.place.empty())
        result["place"] = checked.imported.place;
    result["notes"] = std::move(notes);
    result["findings"] = std::move(findings);
    result["counts"] = Json::object({{"error", counts.errors},
                                     {"warning", counts.warnings},
                                     {"advice", counts.advice},
                                     {"ask", counts.asks},
                                     {"accepted", counts.accepted}});
    return result;
}

Json undecidedJson(std::span<const CheckedFile> files, const Profile &profile)
{
    Json list = Json::array();
    const std::vector<const PoolConfig *> pools = designsOf(files);
    for (const Reviewer *reviewer : profile.reviewers) {
        for (const UndecidedCheck &check : undecidedFor(*reviewer, pools))
            list.push_back(Json::object({{"id", std::string(reviewer->name) + ':' + std::string(check.id)},
                                         {"title", check.title},
                                         {"call", check.call}}));
    }
    return list;
}

// The file, and the pool where the file holds several.
std::string label(const CheckedFile &checked)
{
    const std::string name = shownName(checked.file);
    const std::string &place = checked.imported.place;
    return place.empty() ? name : name + " (" + printable(place) + ')';
}

} // namespace

std::vector<const PoolConfig *> designsOf(std::span<const CheckedFile> files)
{
    std::vector<const PoolConfig *> designs;
    for (const CheckedFile &checked : files)
        designs.push_back(&checked.imported.config);
    return designs;
}

std::string validationText(std::span<const CheckedFile> files)
{
    std::string result;
    FindingCounts counts;
    for (const CheckedFile &checked : files) {
        for (const Diagnostic &finding : checked.findings) {
            if (!finding.accepted)
                result += findingLine(label(checked), finding);
        }
        counts.add(countFindings(checked.findings));
    }
    result += counted(std::ssize(files), "pool", "pools") + " checked: " + severitiesText(counts);
    if (counts.asks > 0)
        result += ", " + std::to_string(counts.asks) + " to ask the account";
    return result + (counts.accepted > 0 ? ", " + std::to_string(counts.accepted) + " accepted\n" : "\n");
}

void tellFixes(const std::string &file, const Mended &mended, const Streams &streams)
{
    const std::string name = shownName(file) + ": ";
    const auto where = [](const Path &path) {
        const std::string text = printable(path.toString());
        return text.empty() ? text : text + ": ";
    };
    for (const AppliedFix &fix : mended.applied)
        tellNote(name + "fixed: " + where(fix.path) + printable(fix.fix.title) + " [" + fix.rule + "]", streams);
    for (const FixLeft &left : mended.left)
        tellNote(name + "not fixed: " + where(left.finding.path) + printable(left.reason) + " [" + left.finding.rule +
                     "]",
                 streams);
    tellNote(name + counted(std::ssize(mended.applied), "fix", "fixes") +
                 "; left: " + severitiesText(countFindings(mended.findings)),
             streams);
}

Json validationJson(std::span<const CheckedFile> files, const Profile &profile)
{
    Json list = Json::array();
    for (const CheckedFile &checked : files)
        list.push_back(fileJson(checked));
    Json result = Json::object();
    result["version"] = 1;
    result["profile"] = profile.name;
    result["files"] = std::move(list);
    if (!profile.reviewers.empty())
        result["undecided"] = undecidedJson(files, profile);
    return result;
}

} // namespace pooldesigner
