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

bool hasReader(OutputForm form) { return form != OutputForm::Update && form != OutputForm::Terraform; }

} // namespace

class TestReadBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_data();
    void samples();
    void randomDesigns();
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
                    const OutputOptions options{.form = form,
                                                .command = {.shell = shell, .style = style, .generation = generation}};
                    const CommandText text = writeOutput(design, options);
                    const QString expected = hasReader(form) ? QStringLiteral("equal") : QStringLiteral("no reader");
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
