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
    {"terraform", OutputForm::Terraform, Form::Terraform},
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

// What these forms say once, whichever call it was for: a mode of MFA, the configuration of text messages. A factor
// that is not switched on is one that is not there.
bool isTemplate(OutputForm form)
{
    return form != OutputForm::Command && form != OutputForm::Script && !holdsOneCall(form);
}

PoolConfig saidOnce(PoolConfig config)
{
    const Path create(Operation::CreateUserPool);
    const Path mfa(Operation::SetUserPoolMfaConfig);
    const auto move = [&](const Path &from, const Path &to, bool wins) {
        const Json *value = config.find(from);
        if (value != nullptr && !value->is_null() && (wins || !config.contains(to)))
            config.set(to, Json(*value));
        config.erase(from);
    };
    move(mfa.child("MfaConfiguration"), create.child("MfaConfiguration"), true);
    for (const char *name : {"SmsConfiguration", "SmsAuthenticationMessage"})
        move(mfa.child("SmsMfaConfiguration").child(name), create.child(name), false);
    config.erase(mfa.child("SmsMfaConfiguration"));
    const Path token = mfa.child("SoftwareTokenMfaConfiguration");
    if (const Json *enabled = config.find(token.child("Enabled")); enabled == nullptr || *enabled != true)
        config.erase(token);
    return config;
}

// Terraform takes what is empty for not set, but for blocks within entries of lists; of two members it takes the one
// that replaces the other.
void takeEmptyOut(Json &object, bool inEntry)
{
    Json kept = Json::object();
    for (auto &[name, value] : object.items()) {
        if (value.is_object() && name != "UserPoolTags")
            takeEmptyOut(value, inEntry);
        for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
            if (value[i].is_object())
                takeEmptyOut(value[i], true);
        }
        const bool isEmpty = value.is_null() || value == "" || (value.is_array() && value.empty()) ||
                             (value.is_object() && value.empty() && !inEntry) ||
                             (name == "PasswordHistorySize" && value == 0);
        if (!isEmpty)
            kept[name] = std::move(value);
    }
    object = std::move(kept);
}

PoolConfig asTerraformSaysIt(const PoolConfig &config)
{
    Json root = config.root();
    for (const char *request : {"CreateUserPool", "SetUserPoolMfaConfig", "CreateUserPoolDomain"}) {
        if (root.contains(request))
            takeEmptyOut(root[request], request == std::string_view("SetUserPoolMfaConfig")); // {} is a factor there
    }
    PoolConfig result(std::move(root));
    const Path create(Operation::CreateUserPool);
    if (result.contains(create.child("Policies").child("PasswordPolicy").child("TemporaryPasswordValidityDays"))) {
        const Path invitation = create.child("AdminCreateUserConfig");
        result.erase(invitation.child("UnusedAccountValidityDays"));
        if (const Json *rest = result.find(invitation); rest != nullptr && rest->empty())
            result.erase(invitation);
    }
    return result;
}

QString shown(const Calls &calls)
{
    QString text;
    for (const auto &[name, request] : calls)
        text += QString::fromStdString(name + ' ' + request.dump(1) + '\n');
    return text;
}

// The lines that only one of them has, as diff prints them.
QString changedLines(const QString &expected, const QString &found)
{
    const QStringList before = expected.split(u'\n');
    const QStringList after = found.split(u'\n');
    QString lines;
    for (const QString &line : before)
        lines += after.contains(line) ? QString() : u'-' + line + u'\n';
    for (const QString &line : after)
        lines += before.contains(line) ? QString() : u'+' + line + u'\n';
    return lines;
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
    if (isTemplate(form.out))
        wanted = saidOnce(std::move(wanted));
    if (form.out == OutputForm::Terraform)
        wanted = asTerraformSaysIt(wanted);
    const PoolConfig read = isTemplate(form.out) ? saidOnce(back.imported->config) : back.imported->config;
    const QString found = shown(callsOf(read, holdsOneCall(form.out)));
    const QString expected = shown(callsOf(wanted, holdsOneCall(form.out)));
    if (result != nullptr)
        *result = back.imported->config;
    return found == expected ? QString() : changedLines(expected, found) + test::text(text.text());
}

const RoundForm &formAt(int index) { return kForms[static_cast<std::size_t>(index)]; }

} // namespace

void TestRoundTrips::addForms()
{
    QTest::addColumn<int>("form");
    for (int i = 0; i < static_cast<int>(std::size(kForms)); ++i)
        QTest::newRow(formAt(i).name) << i;
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
