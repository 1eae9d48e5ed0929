// SPDX-License-Identifier: MIT
#include "formats/commandplan.h"
#include "formats/designwriter.h"
#include "formats/importer.h"
#include "output/output.h"
#include "randomdesign.h"
#include "samples.h"
#include "support/importtext.h"
#include "support/sampledesign.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// What goes out in a form that can be read comes back equal, but for what the form cannot hold, which the output names.
// Shells and styles of commands have a test of their own (tst_commandimporter).
class TestRoundTrips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void randomDesigns_data() { addForms(); }
    void randomDesigns();
    void formsAfterForms_data();
    void formsAfterForms();

private:
    static void addForms();
};

namespace {

using Calls = std::map<std::string, nlohmann::json>; // without the order of members

struct RoundForm {
    const char *name;
    OutputForm out;
    Form in;
};
constexpr RoundForm kForms[] = {
    {"command", OutputForm::Command, Form::Command},
    {"script", OutputForm::Script, Form::Command},
    {"request-json", OutputForm::RequestJson, Form::RequestJson},
    {"request-yaml", OutputForm::RequestYaml, Form::RequestYaml},
    {"cloudformation", OutputForm::CloudFormation, Form::CloudFormation},
    {"cloudformation-json", OutputForm::CloudFormationJson, Form::CloudFormation},
};

Calls callsOf(const PoolConfig &config, bool firstOnly)
{
    Calls calls;
    for (const PlannedCall &call : planCommands(config, Generation::Latest).calls) {
        if (!firstOnly || call.operation == Operation::CreateUserPool)
            calls[std::string(operationName(call.operation))] = nlohmann::json::parse(call.request.dump());
    }
    return calls;
}

// A request file holds the first call; a note names the others.
bool holdsOneCall(OutputForm form) { return form == OutputForm::RequestJson || form == OutputForm::RequestYaml; }

QString shown(const Calls &calls)
{
    QString text;
    for (const auto &[name, request] : calls)
        text += QString::fromStdString(name + ' ' + request.dump(1) + '\n');
    return text;
}

// Empty, or how the calls differ that the design becomes before and after.
QString differenceAfter(const RoundForm &form, const PoolConfig &config, PoolConfig *result = nullptr)
{
    const CommandText text = writeOutput(config, {.form = form.out});
    const QTemporaryDir folder;
    for (const RequestFile &request : text.files)
        saveFile(folder.filePath(QString::fromStdString(request.name)).toStdString(), request.content);
    const ImportResult back = importPool(text.text(), {.form = form.in, .fileFolder = folder.path().toStdString()});
    if (!back.imported)
        return test::errorLine(back.error) + u'\n' + test::text(text.text());
    PoolConfig wanted = config;
    for (auto item = text.leftOut.rbegin(); item != text.leftOut.rend(); ++item)
        wanted.erase(item->path);
    const QString found = shown(callsOf(back.imported->config, holdsOneCall(form.out)));
    const QString expected = shown(callsOf(wanted, holdsOneCall(form.out)));
    if (result != nullptr)
        *result = back.imported->config;
    return found == expected ? QString()
                             : test::text(text.text()) + u"\nwanted: "_s + expected + u"\nfound: "_s + found;
}

const RoundForm &formAt(int index) { return kForms[static_cast<std::size_t>(index)]; }

} // namespace

void TestRoundTrips::addForms()
{
    QTest::addColumn<int>("form");
    // A template says a mode of MFA once, whichever call it was for: of templates tst_templates compares what they say.
    for (int i = 0; i < static_cast<int>(std::size(kForms)); ++i) {
        if (formAt(i).in != Form::CloudFormation)
            QTest::newRow(formAt(i).name) << i;
    }
}

void TestRoundTrips::samples_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("sample");
    for (int i = 0; i < static_cast<int>(std::size(kForms)); ++i) {
        for (const Sample &sample : kSamples)
            QTest::addRow("%s, %s", formAt(i).name, sample.name) << i << QString::fromLatin1(sample.name);
    }
}

void TestRoundTrips::samples()
{
    QFETCH(int, form);
    QFETCH(QString, sample);
    const QString difference = differenceAfter(formAt(form), test::sampleDesign(sample));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestRoundTrips::randomDesigns()
{
    QFETCH(int, form);
    test::RandomDesign designs(7, test::everyMember());
    for (int i = 0; i < 40; ++i) {
        const QString difference = differenceAfter(formAt(form), designs.make());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestRoundTrips::formsAfterForms_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : kSamples)
        QTest::newRow(sample.name) << QString::fromLatin1(sample.name);
}

// One form after the other: what each can hold is the same at the end of every way of two steps.
void TestRoundTrips::formsAfterForms()
{
    QFETCH(QString, sample);
    for (const RoundForm &first : kForms) {
        PoolConfig between;
        QVERIFY(differenceAfter(first, test::sampleDesign(sample), &between).isEmpty());
        for (const RoundForm &second : kForms) {
            const QString difference = differenceAfter(second, between);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
}

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
