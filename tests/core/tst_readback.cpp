// SPDX-License-Identifier: MIT
#include "output/readback.h"
#include "randomdesign.h"
#include "samples.h"

#include <QFile>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr OutputForm kForms[] = {OutputForm::Command,
                                 OutputForm::Script,
                                 OutputForm::Update,
                                 OutputForm::RequestJson,
                                 OutputForm::RequestYaml,
                                 OutputForm::CloudFormation,
                                 OutputForm::CloudFormationJson,
                                 OutputForm::Terraform};

PoolConfig sampleDesign(const char *name)
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/%1.pool.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? PoolConfig(Json::parse(file.readAll().toStdString())) : PoolConfig();
}

QString told(const ReadBack &found)
{
    switch (found.state) {
    case ReadBack::State::Equal: return QStringLiteral("equal");
    case ReadBack::State::NoReader: return QStringLiteral("no reader");
    case ReadBack::State::Different: break;
    }
    QStringList places;
    for (const Path &place : found.places)
        places << QString::fromStdString(place.toString());
    return QStringLiteral("different: ") + places.join(QStringLiteral(", ")) + QString::fromStdString(found.trouble);
}

// Of updates those are read that have a call which a creation can stand for, and no request in a file.
bool hasReader(OutputForm form, const CommandText &text)
{
    return form != OutputForm::Terraform &&
           (form != OutputForm::Update ||
            (text.files.empty() && text.text().find("update-user-pool ") != std::string::npos));
}

} // namespace

class TestReadBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_data();
    void samples();
    void randomDesigns();
    void updates();
    void faultsAreFound_data();
    void faultsAreFound();
};

void TestReadBack::samples_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : kSamples)
        QTest::newRow(sample.name) << QString::fromLatin1(sample.name);
}

void TestReadBack::samples()
{
    QFETCH(QString, sample);
    const PoolConfig design = sampleDesign(qPrintable(sample));
    for (const OutputForm form : kForms) {
        for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::PowerShell7, Shell::Cmd}) {
            const bool counts =
                isShellText(form) ? form != OutputForm::Script || shell != Shell::Cmd : shell == Shell::Bash;
            if (!counts)
                continue;
            for (const CommandStyle style : {CommandStyle::Shorthand, CommandStyle::Request}) {
                for (const Generation generation : {Generation::Cli2021, Generation::Latest}) {
                    if (form == OutputForm::Script && generation != Generation::Latest)
                        continue;
                    const OutputOptions options{.form = form,
                                                .command = {.shell = shell, .style = style, .generation = generation}};
                    const CommandText text = writeOutput(design, options);
                    const QString expected =
                        hasReader(form, text) ? QStringLiteral("equal") : QStringLiteral("no reader");
                    QVERIFY2(
                        told(readBack(design, options, text)) == expected,
                        qPrintable(told(readBack(design, options, text)) + QString::fromStdString('\n' + text.text())));
                }
            }
        }
    }
}

void TestReadBack::randomDesigns()
{
    RandomDesign designs(7, everyMember());
    for (int i = 0; i < 30; ++i) {
        const PoolConfig design = designs.make();
        for (const OutputForm form :
             {OutputForm::Command, OutputForm::Script, OutputForm::RequestJson, OutputForm::RequestYaml}) {
            const OutputOptions options{.form = form};
            const CommandText text = writeOutput(design, options);
            QVERIFY2(told(readBack(design, options, text)) == QLatin1String("equal"),
                     qPrintable(told(readBack(design, options, text)) + QString::fromStdString('\n' + text.text())));
        }
    }
}

// With a pool to compare with, and attributes that it lacks.
void TestReadBack::updates()
{
    const PoolConfig design = sampleDesign("email-sign-in");
    auto base = std::make_shared<PoolConfig>(design);
    base->erase(*Path::parse("Schema[2]"));
    base->set(*Path::parse("DeletionProtection"), "INACTIVE");
    base->set(*Path::parse("MfaConfiguration"), "OFF");
    for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::PowerShell7, Shell::Cmd}) {
        for (const CommandLayout layout : {CommandLayout::Lines, CommandLayout::OneLine}) {
            OutputOptions options{.form = OutputForm::Update, .command = {.shell = shell, .layout = layout}};
            options.base = base;
            CommandText text = writeOutput(design, options);
            QVERIFY(text.text().find("add-custom-attributes") != std::string::npos);
            QCOMPARE(told(readBack(design, options, text)), QStringLiteral("equal"));
            for (CommandLine &line : text.lines) {
                if (const auto at = line.text.find("customer_id"); at != std::string::npos)
                    line.text.replace(at, 8, "supplier");
            }
            QVERIFY(told(readBack(design, options, text)).startsWith(QLatin1String("different: Schema")));
        }
    }
}

void TestReadBack::faultsAreFound_data()
{
    QTest::addColumn<OutputForm>("form");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a value") << OutputForm::Command << QByteArray("MinimumLength=12") << QByteArray("MinimumLength=11")
                             << QStringLiteral("different: Policies.PasswordPolicy.MinimumLength");
    QTest::newRow("a member gone") << OutputForm::RequestYaml << QByteArray("DeletionProtection: ACTIVE\n")
                                   << QByteArray() << QStringLiteral("different: DeletionProtection");
    QTest::newRow("the second call") << OutputForm::Script << QByteArray("Enabled=true") << QByteArray("Enabled=false")
                                     << QString();
    QTest::newRow("a quote") << OutputForm::RequestJson << QByteArray("\"PoolName\"") << QByteArray("\"PoolName")
                             << QString();
}

void TestReadBack::faultsAreFound()
{
    QFETCH(OutputForm, form);
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, damaged);
    QFETCH(QString, expected);
    const PoolConfig design = sampleDesign("email-sign-in");
    const OutputOptions options{.form = form};
    CommandText text = writeOutput(design, options);
    QByteArray bytes = QByteArray::fromStdString(text.text());
    QVERIFY(bytes.contains(written));
    bytes.replace(written, damaged);
    text.lines = {{.text = bytes.chopped(1).toStdString(), .origin = {}}};
    const QString found = told(readBack(design, options, text));
    QVERIFY2(expected.isEmpty() ? found.startsWith(QLatin1String("different: ")) : found == expected,
             qPrintable(found));
}

Q_DECLARE_METATYPE(pooldesigner::OutputForm)

QTEST_APPLESS_MAIN(TestReadBack)
#include "tst_readback.moc"
