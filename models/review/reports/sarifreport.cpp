// SPDX-License-Identifier: MIT
#include "review/reports/sarifreport.h"
#include "rules/validator.h"

#include <QCryptographicHash>
#include <QUrl>

namespace pooldesigner {

namespace {

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view levelName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Advice: break;
    }
    return "note";
}

// Of the pool, the rule and the place, so that a finding is known again when the file is exported anew.
std::string fingerprint(const PoolSummary &pool, const Diagnostic &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &part : {pool.identity(), finding.rule, finding.path.toString()}) {
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex().left(32).toStdString();
}

void writeRegion(int line, int column, JsonPen &pen)
{
    if (line <= 0)
        return;
    pen.key("region").beginObject().key("startLine").number(line);
    if (column > 0)
        pen.key("startColumn").number(column);
    pen.endObject();
}

void writeRule(const std::string &id, JsonPen &pen)
{
    pen.beginObject().member("id", id);
    if (const Rule *rule = findRule(id)) {
        pen.key("shortDescription").beginObject().member("text", rule->title).endObject();
        pen.key("fullDescription").beginObject().member("text", rule->title).endObject();
        pen.key("help").beginObject().member("text", rule->help).endObject();
        pen.key("defaultConfiguration").beginObject().member("level", levelName(rule->severity)).endObject();
        pen.key("properties").beginObject();
        pen.member("precision", rule->confidence == Confidence::High     ? "very-high"
                                : rule->confidence == Confidence::Medium ? "medium"
                                                                         : "low");
        pen.memberOrNull("source", rule->source).endObject();
    }
    pen.endObject();
}

void writeResult(const ReviewedPool &pool, std::size_t number, std::size_t ruleIndex, JsonPen &pen)
{
    const Diagnostic &finding = pool.findings[number];
    const std::string path = finding.path.toString();
    pen.beginObject().member("ruleId", finding.rule).key("ruleIndex").number(static_cast<std::int64_t>(ruleIndex));
    pen.member("level", levelName(finding.severity));
    pen.key("message").beginObject().member("text", finding.message).endObject();

    const TextPosition position = number < pool.positions.size() ? pool.positions[number] : TextPosition{0, 0};
    pen.key("locations").beginArray().beginObject();
    writeSarifLocation(pool.summary.file, position.line, position.column, pen);
    const std::string name = pool.summary.identity() + (path.empty() ? "" : '/' + path);
    pen.key("logicalLocations").beginArray().beginObject();
    pen.member("fullyQualifiedName", name).member("kind", "member").endObject().endArray();
    pen.endObject().endArray();

    pen.key("partialFingerprints").beginObject();
    pen.member("poolRuleMember/v1", fingerprint(pool.summary, finding)).endObject();
    if (finding.accepted) {
        pen.key("suppressions").beginArray().beginObject().member("kind", "inSource");
        pen.member("justification", finding.acceptedReason).endObject().endArray();
    }
    pen.key("properties").beginObject().member("confidence", confidenceName(finding.confidence));
    if (finding.asksAccount)
        pen.key("asksAccount").boolean(true);
    pen.endObject().endObject();
}

void writeNotification(const UnreadText &text, JsonPen &pen)
{
    pen.beginObject().member("level", "error");
    pen.key("message").beginObject().member("text", text.error.message).endObject();
    pen.key("locations").beginArray().beginObject();
    writeSarifLocation(text.file, text.error.line, text.error.column, pen);
    pen.endObject().endArray().endObject();
}

} // namespace

std::string sarifUri(const std::string &file)
{
    if (file == "-")
        return "stdin";
    const QByteArray path = QByteArray::fromStdString(file);
    const QByteArray encoded = path.toPercentEncoding("/");
    return (path.startsWith('/') ? "file://" + encoded : encoded).toStdString();
}

void writeSarifLocation(const std::string &file, int line, int column, JsonPen &pen)
{
    pen.key("physicalLocation").beginObject();
    pen.key("artifactLocation").beginObject().member("uri", sarifUri(file)).endObject();
    writeRegion(line, column, pen);
    pen.endObject();
}

void beginSarif(JsonPen &pen)
{
    pen.beginObject().member("$schema", kSchema).member("version", "2.1.0").key("runs").beginArray().beginObject();
}

void writeSarifDriver(const std::string &version, JsonPen &pen)
{
    pen.key("tool").beginObject().key("driver").beginObject().member("name", "Pool Designer");
    if (!version.empty())
        pen.member("version", version).member("semanticVersion", version);
}

std::string SarifReport::begin()
{
    beginSarif(m_pen);
    m_pen.member("columnKind", "unicodeCodePoints").key("results").beginArray();
    return m_pen.take();
}

std::size_t SarifReport::ruleIndex(const std::string &rule)
{
    const auto [entry, isNew] = m_indexes.try_emplace(rule, m_rules.size());
    if (isNew)
        m_rules.push_back(rule);
    return entry->second;
}

std::string SarifReport::addPool(const ReviewedPool &pool, std::string /*rendered*/)
{
    for (std::size_t i = 0; i < pool.findings.size(); ++i) {
        if (!lists(pool.findings[i]))
            continue;
        m_pen.line();
        writeResult(pool, i, ruleIndex(pool.findings[i].rule), m_pen);
    }
    return m_pen.take();
}

std::string SarifReport::addUnread(const UnreadText &text)
{
    m_unread.push_back(text);
    return {};
}

std::string SarifReport::end(const std::vector<std::string> & /*notes*/)
{
    m_pen.closingLine().endArray().line();
    writeSarifDriver(settings().version, m_pen);
    m_pen.key("rules").beginArray();
    for (const std::string &rule : m_rules)
        writeRule(rule, m_pen);
    m_pen.endArray().endObject().endObject();
    m_pen.key("invocations").beginArray().beginObject().key("executionSuccessful").boolean(m_unread.empty());
    if (!m_unread.empty()) {
        m_pen.key("toolExecutionNotifications").beginArray();
        for (const UnreadText &text : m_unread)
            writeNotification(text, m_pen);
        m_pen.endArray();
    }
    m_pen.endObject().endArray();
    return m_pen.endObject().endArray().endObject().closingLine().take();
}

} // namespace pooldesigner
