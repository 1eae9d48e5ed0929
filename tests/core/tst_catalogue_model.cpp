// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "config/path.h"
#include "support/json.h"
#include "support/process.h"

#include <QStandardPaths>
#include <QtTest>

#include <map>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Differences that are right as they are, because the tables follow a newer service model (that of botocore 1.43.67,
// and for DcrConfiguration and AcrConfiguration the SDK of November 2026) than the one that may be installed.
struct Known {
    const char *place; // a member and everything below it
    const char *what;  // how the difference begins
    const char *reason;
};

constexpr Known kKnown[] = {
    {"CreateUserPool.SmsConfiguration.EumsSms", "missing there", "came in 2026"},
    {"SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.EumsSms", "missing there", "came in 2026"},
    {"CreateUserPool.KeyConfiguration", "missing there", "came in 2026"},
    {"CreateUserPool.IssuerConfiguration", "missing there", "came in 2026"},
    {"CreateUserPool.DcrConfiguration", "missing there", "came in 2026"},
    {"CreateUserPool.AcrConfiguration", "missing there", "came in 2026"},
    {"CreateUserPoolDomain.CustomDomainConfig.SecurityPolicy", "missing there", "came in 2026"},
    {"CreateUserPoolDomain.Routing", "missing there", "came in 2026"},
    {"CreateUserPool.Policies.SignInPolicy.AllowedFirstAuthFactors", "max: 4 there, 5 here",
     "SOFTWARE_TOKEN was added"},
    {"CreateUserPool.Policies.SignInPolicy.AllowedFirstAuthFactors[]",
     "enum: PASSWORD EMAIL_OTP SMS_OTP WEB_AUTHN there, PASSWORD EMAIL_OTP SMS_OTP WEB_AUTHN SOFTWARE_TOKEN here",
     "SOFTWARE_TOKEN was added"},
    {"CreateUserPool.SmsConfiguration.SnsCallerArn", "required: yes there", "EumsSms can stand in for it now"},
    {"CreateUserPool.SmsConfiguration.SnsCallerArn", "min: 20 there", "EumsSms can stand in for it now"},
    {"CreateUserPool.SmsConfiguration.SnsCallerArn", "pattern: arn:", "EumsSms can stand in for it now"},
    {"SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn", "required: yes there", "as above"},
    {"SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn", "min: 20 there", "as above"},
    {"SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn", "pattern: arn:", "as above"},
};

bool isKnown(const QString &place, const QString &what)
{
    return std::ranges::any_of(kKnown, [&](const Known &known) {
        const auto prefix = QString::fromLatin1(known.place);
        const bool at =
            place == prefix || (place.startsWith(prefix) && QStringView(u".[{").contains(place.at(prefix.size())));
        return at && what.startsWith(QString::fromLatin1(known.what));
    });
}

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::String: return u"String"_s;
    case Kind::Integer: return u"Integer"_s;
    case Kind::Boolean: return u"Boolean"_s;
    case Kind::Structure: return u"Structure"_s;
    case Kind::List: return u"List"_s;
    case Kind::Map: return u"Map"_s;
    case Kind::Timestamp: return u"Timestamp"_s;
    }
    return {};
}

using Facts = std::map<QString, QString>; // "min" -> "6"; what is not said is "none"

// A lower bound of nothing says nothing, and newer models give every plain text the upper bound of 131072.
QString boundText(const QString &kind, std::optional<std::int64_t> bound)
{
    constexpr std::int64_t kAnyText = 131072;
    const bool says = bound && (kind == u"Integer" || (*bound != 0 && *bound != kAnyText));
    return says ? QString::number(*bound) : u"none"_s;
}

Facts factsOf(const FieldSpec &spec, Generation generation)
{
    const Limits &limits = spec.limitsFor(generation);
    QStringList values;
    for (const std::string_view value : spec.values)
        values << text(value);
    const QString kind = kindName(spec.kind);
    return {{u"kind"_s, kind},
            {u"required"_s, spec.requiredFor(generation) ? u"yes"_s : u"no"_s},
            {u"min"_s, boundText(kind, limits.min)},
            {u"max"_s, boundText(kind, limits.max)},
            {u"pattern"_s, limits.pattern.empty() ? u"none"_s : text(limits.pattern)},
            {u"enum"_s, values.isEmpty() ? u"none"_s : values.join(u' ')}};
}

Facts factsOf(const Json &row)
{
    const auto bound = [&](const char *name) {
        return row.contains(name) ? std::optional(row[name].get<std::int64_t>()) : std::nullopt;
    };
    QStringList values;
    for (const Json &value : row.value("enum", Json::array()))
        values << QString::fromStdString(value.get<std::string>());
    const QString kind = QString::fromStdString(row["kind"].get<std::string>());
    return {{u"kind"_s, kind},
            {u"required"_s, row["required"].get<bool>() ? u"yes"_s : u"no"_s},
            {u"min"_s, boundText(kind, bound("min"))},
            {u"max"_s, boundText(kind, bound("max"))},
            {u"pattern"_s, QString::fromStdString(row.value("pattern", std::string("none")))},
            {u"enum"_s, values.isEmpty() ? u"none"_s : values.join(u' ')}};
}

} // namespace

// Holds the tables against the service models of every botocore of this machine.
class TestCatalogueModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModel_data();
    void everyModel();

private:
    static QStringList differences(Operation operation, const Json &rows, Generation generation);
};

void TestCatalogueModel::everyModel_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<Generation>("generation");
    QStringList seen;
    for (const QString &python : {QStandardPaths::findExecutable(u"python3"_s), u"/usr/bin/python3"_s}) {
        const Finished run =
            runProgram(python, {QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/support/servicemodel.py")},
                       QProcessEnvironment::systemEnvironment());
        for (const Json &model : run.exitCode == 0 ? parsed(run.out.toStdString()) : Json::array()) {
            const QString version = QString::fromStdString(model["version"].get<std::string>());
            const bool isDebian12 = model["cli"] == "2.9.19";
            if (!isDebian12 && model["module"] != "botocore")
                continue; // of a CLI whose generation the catalogue does not tell apart
            if (!seen.contains(version))
                QTest::newRow(qPrintable(QString::fromStdString(model["module"].get<std::string>()) + u' ' + version))
                    << QByteArray::fromStdString(model["operations"].dump())
                    << (isDebian12 ? Generation::Cli2_9_19 : Generation::Latest);
            seen << version;
        }
    }
    if (seen.isEmpty())
        QTest::newRow("none") << QByteArray() << Generation::Latest;
}

QStringList TestCatalogueModel::differences(Operation operation, const Json &rows, Generation generation)
{
    QStringList found;
    const auto add = [&](const QString &path, const QString &what) {
        const QString place = text(operationName(operation)) + u'.' + path;
        if (!isKnown(place, what))
            found << place + u": "_s + what;
    };
    std::map<QString, Facts> theirs;
    int lastOrder = -1;
    for (const Json &row : rows) {
        const std::string path = row["path"].get<std::string>();
        const FieldSpec *spec = catalogue::find(operation, path);
        theirs.emplace(QString::fromStdString(path), factsOf(row));
        if (spec == nullptr || spec->since > generation)
            add(QString::fromStdString(path), spec == nullptr ? u"missing here"_s : u"is older than said here"_s);
        else if (spec->order < lastOrder)
            add(QString::fromStdString(path), u"stands in another place"_s);
        lastOrder = spec == nullptr ? lastOrder : spec->order;
    }
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->operation != operation || spec->since > generation)
            continue;
        const auto row = theirs.find(text(spec->path));
        if (row == theirs.end()) {
            add(text(spec->path), u"missing there"_s);
            continue;
        }
        for (const auto &[name, value] : factsOf(*spec, generation)) {
            if (const QString &other = row->second.at(name); other != value)
                add(text(spec->path), u"%1: %2 there, %3 here"_s.arg(name, other, value));
        }
    }
    return found;
}

void TestCatalogueModel::everyModel()
{
    QFETCH(QByteArray, model);
    QFETCH(Generation, generation);
    if (model.isEmpty())
        QSKIP("no python3 with botocore on this machine");
    const Json operations = parsed(model.toStdString());
    QStringList found;
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain})
        found += differences(operation, operations[std::string(operationName(operation))], generation);
    QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join(u"\n  "_s)));
}

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_catalogue_model.moc"
