// SPDX-License-Identifier: MIT
#include "formats/skeleton.h"

#include "catalogue/catalogue.h"
#include "support/json.h"
#include "support/process.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// The skeleton against what real aws CLIs print. Lines of "member = value" are compared, so that a difference names
// itself.
class TestSkeleton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void seedGeneration();
    void everyCliOfThisMachine_data();
    void everyCliOfThisMachine();

private:
    static Json ofCli(const QString &program);
};

namespace {

// Members that only newer service models know than the newest one some aws CLI may bundle. A CLI either has all of one
// block or nothing of it.
const QStringList kNewest{u"SmsConfiguration.EumsSms"_s, u"KeyConfiguration"_s, u"IssuerConfiguration"_s,
                          u"DcrConfiguration"_s, u"AcrConfiguration"_s};

bool isBelow(const QString &line, const QString &block)
{
    return line.startsWith(block + u'.') || line.startsWith(block + u' ');
}

// The block of kNewest a line belongs to; empty for all other lines.
QString newestBlock(const QString &line)
{
    for (const QString &block : kNewest) {
        if (isBelow(line, block))
            return block;
    }
    return {};
}

// aws CLI 1 draws the value of an enum by lot; the first one stands for all of them here.
Json withFirstOfEnums(Json value, std::span<const FieldSpec *const> specs)
{
    for (const FieldSpec *spec : specs) {
        const std::string name(spec->name());
        const auto children = catalogue::children(*spec);
        if (!value.contains(name) || spec->kind == Kind::Map)
            continue;
        Json &member = value[name];
        const FieldSpec &inner = spec->kind == Kind::List ? *children.front() : *spec;
        Json &place = spec->kind == Kind::List ? member.at(0) : member;
        if (place.is_object())
            place = withFirstOfEnums(place, catalogue::children(inner));
        else if (std::ranges::find(inner.values, place.is_string() ? place.get<std::string>() : "") !=
                 inner.values.end())
            place = inner.values.front();
    }
    return value;
}

} // namespace

Json TestSkeleton::ofCli(const QString &program)
{
    const Finished run =
        runProgram(program, {u"cognito-idp"_s, u"create-user-pool"_s, u"--generate-cli-skeleton"_s, u"input"_s},
                   QProcessEnvironment::systemEnvironment());
    return run.exitCode == 0 ? parsed(run.out.toStdString()) : Json(run.err.toStdString());
}

void TestSkeleton::golden()
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/skeleton/aws-2.9.19.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Json printed = parsed(file.readAll().toStdString());
    QCOMPARE(jsonLines(requestSkeleton(Generation::Cli2_9_19)), jsonLines(printed));
    QCOMPARE(requestSkeleton(Generation::Cli2_9_19), printed);
}

// The CLI of 2021 knew less than 2.9.19 and nothing else.
void TestSkeleton::seedGeneration()
{
    QStringList lines = jsonLines(requestSkeleton(Generation::Cli2_9_19));
    for (const char *newer : {"DeletionProtection", "UserAttributeUpdateSettings", "SmsConfiguration.SnsRegion"})
        lines.removeIf([&](const QString &line) { return isBelow(line, QString::fromLatin1(newer)); });
    QCOMPARE(jsonLines(requestSkeleton(Generation::Cli2021)), lines);
}

void TestSkeleton::everyCliOfThisMachine_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("version");
    bool found = false;
    for (const QString &program : programsOnPath(u"aws"_s)) {
        const QString version = awsVersion(program);
        if (version.isEmpty())
            continue;
        QTest::newRow(qPrintable(version.section(u' ', 0, 0))) << program << version;
        found = true;
    }
    if (!found)
        QTest::newRow("none") << QString() << QString();
}

void TestSkeleton::everyCliOfThisMachine()
{
    QFETCH(QString, program);
    QFETCH(QString, version);
    if (program.isEmpty())
        QSKIP("no aws CLI on PATH");
    if (version.startsWith(u"aws-cli/2.9.19 ")) {
        QCOMPARE(jsonLines(requestSkeleton(Generation::Cli2_9_19)), jsonLines(ofCli(program)));
        return;
    }
    const Json printed = withFirstOfEnums(ofCli(program), catalogue::topLevel(Operation::CreateUserPool));
    const QStringList theirs = jsonLines(printed);
    QStringList ours = jsonLines(requestSkeleton(Generation::Latest));
    QStringList unknownToCli;
    ours.removeIf([&](const QString &line) {
        const QString block = newestBlock(line);
        const bool unknown = !block.isEmpty() &&
                             std::ranges::none_of(theirs, [&](const QString &other) { return isBelow(other, block); });
        if (unknown)
            unknownToCli << line;
        return unknown;
    });
    qInfo("%s does not know: %s", qPrintable(version), qPrintable(unknownToCli.join(u", ")));
    QCOMPARE(theirs, ours);
}

QTEST_GUILESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
