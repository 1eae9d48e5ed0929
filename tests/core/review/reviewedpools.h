// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/reviewreport.h"

#include <QByteArray>

// Pools with findings made by hand, so that reports do not change with the rules.
namespace pooldesigner::test {

inline Diagnostic finding(const char *rule, Severity severity, const char *path, const char *message)
{
    Diagnostic result;
    result.rule = rule;
    result.severity = severity;
    result.path = *Path::parse(path);
    result.message = message;
    return result;
}

inline ReviewedPool reviewedPool(const QByteArray &text, std::vector<Diagnostic> findings, std::string file,
                                 std::string place = {})
{
    ReviewedPool pool;
    pool.imported = *importPool(text.toStdString()).imported;
    pool.summary = summarize(pool.imported.config, findings, std::move(file), std::move(place));
    pool.findings = std::move(findings);
    pool.imported.notes = {{ImportNote::Kind::Renamed, "Name", "A request calls this PoolName."}};
    return pool;
}

// An export with a finding of every sort, and with text that wants to be more than text.
inline ReviewedPool hostilePool()
{
    Diagnostic error = finding("mfa-needs-sms-at-create", Severity::Error, "MfaConfiguration",
                               "MFA is “ON”, \"and\" <b>nothing</b> | can `send`.\nReally.");
    error.related = {*Path::parse("SmsConfiguration")};
    Diagnostic accepted = finding("password-weak", Severity::Warning, "Policies.PasswordPolicy", "Weak.");
    accepted.accepted = true;
    accepted.acceptedReason = "A demo.";
    Diagnostic question = finding("sms-sandbox", Severity::Advice, "SmsConfiguration", "Ask SNS.");
    question.asksAccount = true;
    Diagnostic guess = finding("tag-charset", Severity::Warning, R"(UserPoolTags["a b"])", "An odd tag.");
    guess.confidence = Confidence::Low;
    return reviewedPool(R"({"UserPool": {"Id": "eu-west-1_a1B2c3D4e", "Name": "=cmd|' /C calc'!A0 <script>",
        "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1B2c3D4e", "MfaConfiguration": "ON",
        "EstimatedNumberOfUsers": 1250, "CreationDate": "2025-03-14T09:26:53.589000+00:00",
        "UserPoolTags": {"a b": "x"}, "LastModifiedDate": "2026-01-31T18:00:00.250000+00:00"}})",
                        {error, guess, accepted, question}, "exports/web, old.json");
}

inline ReviewedPool plainPool()
{
    return reviewedPool(R"({"PoolName": "orders", "DeletionProtection": "ACTIVE", "UserPoolTier": "PLUS"})",
                        {finding("mfa-off", Severity::Advice, "MfaConfiguration", "MFA is off."),
                         finding("mfa-off", Severity::Advice, "SetUserPoolMfaConfig.MfaConfiguration", "Off, too."),
                         finding("tag-charset", Severity::Warning, R"(UserPoolTags["a b"])", "An odd tag.")},
                        "pools.ndjson", "line 7");
}

inline UnreadText unreadText()
{
    return {"pools.ndjson", "line 8", {.message = "Found b where a value is expected.", .line = 8, .column = 2}};
}

// The whole of a report.
inline QByteArray reportOf(ReviewReport &report, const std::vector<ReviewedPool> &pools,
                           const std::vector<UnreadText> &unread = {}, const std::vector<std::string> &notes = {})
{
    std::string text = report.begin();
    for (const ReviewedPool &pool : pools)
        text += report.addPool(pool, report.render(pool));
    for (const UnreadText &one : unread)
        text += report.addUnread(one);
    return QByteArray::fromStdString(text + report.end(notes));
}

inline QByteArray reportOf(ReportFormat format, const std::vector<ReviewedPool> &pools,
                           const std::vector<UnreadText> &unread = {}, const std::vector<std::string> &notes = {},
                           bool asksAccount = false)
{
    static const Profile profile = *builtInProfile("default");
    return reportOf(*makeReport(format, {.profile = &profile, .asksAccount = asksAccount}), pools, unread, notes);
}

} // namespace pooldesigner::test
