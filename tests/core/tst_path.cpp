// SPDX-License-Identifier: MIT
#include "config/path.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

// A path as its segments, so that a failure shows what was read: "CreateUserPool / Schema / 3 / Name".
QString segmentsOf(const std::optional<Path> &path)
{
    if (!path)
        return u"no path"_s;
    QStringList parts;
    for (const Path::Segment &segment : path->segments()) {
        const auto *index = std::get_if<std::size_t>(&segment);
        parts << (index != nullptr ? u"#%1"_s.arg(*index) : QString::fromStdString(std::get<std::string>(segment)));
    }
    return parts.join(u" / "_s);
}

const std::vector<std::string> kNames{"PoolName", "a-b_c",     "a.b",
                                      "a[0]",     "a b",       "",
                                      "\"",       "\\",        "]",
                                      "\n\t",     "$(x)",      "`x`",
                                      "file://",  "größe",     "\xF0\x9F\x94\x91",
                                      "origin",   "target",    "CreateUserPool",
                                      "0",        "\u202Eabc", std::string("\0x", 2)};

} // namespace

class TestPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spelling_data();
    void spelling();
    void lenientSpelling_data();
    void lenientSpelling();
    void noPath_data();
    void noPath();
    void roundTrip();
    void parts();
    void prefixes();
    void order();
    void operations();
};

void TestPath::spelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("segments");
    const auto row = [](const char *name, const QString &text, const QString &segments) {
        QTest::newRow(name) << text << segments;
    };
    row("member", u"PoolName"_s, u"CreateUserPool / PoolName"_s);
    row("nested", u"Policies.PasswordPolicy.MinimumLength"_s,
        u"CreateUserPool / Policies / PasswordPolicy / MinimumLength"_s);
    row("item", u"Schema[3].Name"_s, u"CreateUserPool / Schema / #3 / Name"_s);
    row("item of item", u"A[0][12]"_s, u"CreateUserPool / A / #0 / #12"_s);
    row("request", u"CreateUserPool"_s, u"CreateUserPool"_s);
    row("other call", u"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"_s,
        u"SetUserPoolMfaConfig / SoftwareTokenMfaConfiguration / Enabled"_s);
    row("domain", u"CreateUserPoolDomain.Domain"_s, u"CreateUserPoolDomain / Domain"_s);
    row("origin", u"origin.Id"_s, u"origin / Id"_s);
    row("accepted", u"accepted[2].reason"_s, u"accepted / #2 / reason"_s);
    row("target", u"target.region"_s, u"target / region"_s);
    row("format", u"format"_s, u"format"_s);
    row("quoted", u"UserPoolTags[\"cost center\"]"_s, u"CreateUserPool / UserPoolTags / cost center"_s);
    row("quoted dot", u"UserPoolTags[\"a.b\"].c"_s, u"CreateUserPool / UserPoolTags / a.b / c"_s);
    row("quoted brackets", u"UserPoolTags[\"x[0]\"]"_s, u"CreateUserPool / UserPoolTags / x[0]"_s);
    row("quoted quote", u"UserPoolTags[\"say \\\"hi\\\"\"]"_s, u"CreateUserPool / UserPoolTags / say \"hi\""_s);
    row("quoted backslash", u"UserPoolTags[\"C:\\\\\"]"_s, u"CreateUserPool / UserPoolTags / C:\\"_s);
    row("quoted line end", u"UserPoolTags[\"a\\nb\"]"_s, u"CreateUserPool / UserPoolTags / a\nb"_s);
    row("quoted nothing", u"UserPoolTags[\"\"]"_s, u"CreateUserPool / UserPoolTags / "_s);
    row("quoted letters beyond ASCII", u"UserPoolTags[\"größe\"]"_s, u"CreateUserPool / UserPoolTags / größe"_s);
    row("quoted first name", u"[\"odd name\"].x"_s, u"CreateUserPool / odd name / x"_s);
    row("name of the root inside the request", u"CreateUserPool.target"_s, u"CreateUserPool / target"_s);
    row("name of the root further down", u"UserPoolTags.target"_s, u"CreateUserPool / UserPoolTags / target"_s);
    row("shell words", u"UserPoolTags[\"$(rm -r .)`id`'\"]"_s, u"CreateUserPool / UserPoolTags / $(rm -r .)`id`'"_s);
    row("digits are a name", u"UserPoolTags.0"_s, u"CreateUserPool / UserPoolTags / 0"_s);
}

void TestPath::spelling()
{
    QFETCH(QString, text);
    const auto path = Path::parse(text.toStdString());
    QTEST(segmentsOf(path), "segments");
    QCOMPARE(QString::fromStdString(path->toString()), text);
}

void TestPath::lenientSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("request named") << u"CreateUserPool.PoolName"_s << u"PoolName"_s;
    QTest::newRow("nothing") << QString() << u"CreateUserPool"_s;
    QTest::newRow("needless quotes") << u"UserPoolTags[\"team\"]"_s << u"UserPoolTags.team"_s;
    QTest::newRow("escape in quotes") << u"UserPoolTags[\"\\u0061 b\"]"_s << u"UserPoolTags[\"a b\"]"_s;
    QTest::newRow("leading zeros") << u"Schema[007]"_s << u"Schema[7]"_s;
}

void TestPath::lenientSpelling()
{
    QFETCH(QString, text);
    const auto path = Path::parse(text.toStdString());
    QVERIFY(path);
    QTEST(QString::fromStdString(path->toString()), "written");
}

void TestPath::noPath_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::vector<std::pair<const char *, QByteArray>> rows{
        {"dot first", ".a"},
        {"dot last", "a."},
        {"two dots", "a..b"},
        {"dot before bracket", "a.[0]"},
        {"blank", "a b"},
        {"open bracket", "a[0"},
        {"closed bracket only", "a]"},
        {"empty bracket", "a[]"},
        {"negative index", "a[-1]"},
        {"signed index", "a[+1]"},
        {"fraction", "a[1.5]"},
        {"index beyond 64 bits", "a[99999999999999999999]"},
        {"name in brackets", "a[b]"},
        {"text after a bracket", "a[0]b"},
        {"open quote", "a[\"b]"},
        {"quote ends early", "a[\"b\"c]"},
        {"bad escape", "a[\"\\q\"]"},
        {"lone surrogate", "a[\"\\ud800\"]"},
        {"not UTF-8", "a[\"\xC3\x28\"]"},
        {"quotes without bracket", "\"a\""},
        {"letters beyond ASCII unquoted", "größe"},
        {"line end", "a\nb"},
        {"marks of the catalogue", "Schema[].Name"},
        {"map mark", "UserPoolTags{value}"},
    };
    for (const auto &[name, text] : rows)
        QTest::newRow(name) << text;
}

void TestPath::noPath()
{
    QFETCH(QByteArray, text);
    QCOMPARE(segmentsOf(Path::parse(text.toStdString())), u"no path"_s);
}

// Whatever names stand below an operation: what toString writes, parse reads.
void TestPath::roundTrip()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 2000; ++round) {
        Path path(static_cast<Operation>(random.bounded(4)));
        for (int depth = random.bounded(6); depth > 0; --depth) {
            const auto pick = static_cast<std::size_t>(random.bounded(static_cast<int>(kNames.size()) + 1));
            path = pick < kNames.size() ? path.child(kNames[pick]) : path.item(random.generate());
        }
        QCOMPARE(segmentsOf(Path::parse(path.toString())), segmentsOf(path));
    }
}

void TestPath::parts()
{
    const Path entry = Path(Operation::CreateUserPool).child("Schema").item(3);
    QCOMPARE(entry.index(), std::optional<std::size_t>(3));
    QVERIFY(entry.name().empty());
    QVERIFY(!entry.isRoot());
    QCOMPARE(entry.child("Name").name(), std::string_view("Name"));
    QCOMPARE(entry.child("Name").index(), std::nullopt);
    QCOMPARE(entry.child("Name").parent(), entry);
    QCOMPARE(entry.parent().parent(), Path(Operation::CreateUserPool));
    QVERIFY(Path().isRoot());
    QCOMPARE(Path().parent(), Path());
    QCOMPARE(Path().size(), std::size_t(0));
    QVERIFY(Path().name().empty());
    QCOMPARE(Path().index(), std::nullopt);
    QVERIFY(Path().toString().empty());
}

void TestPath::prefixes()
{
    const Path schema = Path(Operation::CreateUserPool).child("Schema");
    QVERIFY(schema.item(1).child("Name").startsWith(schema));
    QVERIFY(schema.startsWith(schema));
    QVERIFY(schema.startsWith(Path()));
    QVERIFY(!schema.startsWith(schema.item(0)));
    QVERIFY(!schema.child("0").startsWith(schema.item(0)));
    QVERIFY(!Path(Operation::CreateUserPoolDomain).startsWith(Path(Operation::CreateUserPool)));
}

void TestPath::order()
{
    std::vector<Path> paths;
    for (const char *text : {"B", "A[10]", "A[9]", "A.b", "A", "SetUserPoolMfaConfig", "A[9].x"})
        paths.push_back(*Path::parse(text));
    std::ranges::sort(paths);
    QStringList sorted;
    for (const Path &path : paths)
        sorted << QString::fromStdString(path.toString());
    QCOMPARE(sorted,
             QStringList({u"A"_s, u"A.b"_s, u"A[9]"_s, u"A[9].x"_s, u"A[10]"_s, u"B"_s, u"SetUserPoolMfaConfig"_s}));
}

void TestPath::operations()
{
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain})
        QCOMPARE(Path(operation).child("x").operation(), std::optional(operation));
    QCOMPARE(Path(Operation::DescribeUserPool).operation(), std::nullopt);
    QCOMPARE(Path().operation(), std::nullopt);
    QCOMPARE(Path().child("target").operation(), std::nullopt);
    QCOMPARE(Path().item(0).operation(), std::nullopt);
    QCOMPARE(operationName(Operation::DescribeUserPool), std::string_view("origin"));
}

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
