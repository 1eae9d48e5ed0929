// SPDX-License-Identifier: MIT
#include "samples.h"

#include "catalogue/catalogue.h"
#include "formats/designwriter.h"
#include "formats/importer.h"
#include "rules/validator.h"
#include "support/importtext.h"

#include <QDir>
#include <QtTest>

#include <set>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/");

// Members that the sample "everything" cannot hold beside the others.
struct LeftOut {
    const char *place; // the member and everything below it
    const char *reason;
};

constexpr LeftOut kLeftOut[] = {
    {"UsernameAttributes", "excludes AliasAttributes"},
    {"SmsVerificationMessage", "older twin of VerificationMessageTemplate.SmsMessage"},
    {"EmailVerificationMessage", "older twin of VerificationMessageTemplate.EmailMessage"},
    {"EmailVerificationSubject", "older twin of VerificationMessageTemplate.EmailSubject"},
    {"LambdaConfig.PreTokenGeneration", "older twin of LambdaConfig.PreTokenGenerationConfig"},
    {"SmsConfiguration.EumsSms", "excludes SnsCallerArn"},
    {"AdminCreateUserConfig.UnusedAccountValidityDays", "refused beside TemporaryPasswordValidityDays"},
};

bool isLeftOut(const FieldSpec &spec)
{
    return spec.editor == Editor::Hidden || std::ranges::any_of(kLeftOut, [&](const LeftOut &left) {
               const std::string_view place(left.place);
               const bool below =
                   spec.path.size() == place.size() ||
                   (spec.path.starts_with(place) && spec.path.find_first_of(".[", place.size()) == place.size());
               return spec.operation == Operation::CreateUserPool && spec.path.starts_with(place) && below;
           });
}

void collectMembers(const Json &value, const Path &place, std::set<const FieldSpec *> &found)
{
    if (const FieldSpec *spec = catalogue::specFor(place)) {
        found.insert(spec);
        if (const FieldSpec *keys = catalogue::keySpec(*spec); keys != nullptr && !value.empty())
            found.insert(keys);
    }
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            collectMembers(member, place.child(name), found);
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        collectMembers(value[i], place.item(i), found);
}

} // namespace

// The designs that come with the program are what people start from: well made, and free of errors.
class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list();
    void samples_data();
    void samples();
    void everythingIsSet();

private:
    static QByteArray bytesOf(const QString &name);
};

QByteArray TestSamples::bytesOf(const QString &name)
{
    QFile file(kFolder + name + u".pool.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSamples::list()
{
    QStringList listed;
    for (const Sample &sample : kSamples) {
        listed << QString::fromLatin1(sample.name) + u".pool.json"_s;
        QVERIFY(qstrlen(sample.title) > 0 && qstrlen(sample.description) > 0);
    }
    listed.sort();
    QCOMPARE(listed, QDir(kFolder).entryList(QDir::Files, QDir::Name));
}

void TestSamples::samples_data()
{
    QTest::addColumn<QString>("name");
    for (const Sample &sample : kSamples)
        QTest::newRow(sample.name) << QString::fromLatin1(sample.name);
}

void TestSamples::samples()
{
    QFETCH(QString, name);
    const std::string bytes = bytesOf(name).toStdString();
    const ImportResult result = importPool(bytes);
    QVERIFY2(result.imported, qPrintable(errorLine(result.error)));
    QCOMPARE(result.imported->form, Form::Design);
    QCOMPARE(noteLines(result.imported->notes), QStringList());
    QCOMPARE(QString::fromStdString(designText(result.imported->config, false)), QString::fromStdString(bytes));

    QStringList errors;
    for (const Diagnostic &finding : Validator().validate(result.imported->config)) {
        const QString line =
            u"%1 %2: %3"_s.arg(text(finding.rule), text(finding.path.toString()), text(finding.message));
        if (finding.severity == Severity::Error)
            errors << line;
        else
            qInfo("%s", qPrintable(line));
    }
    QCOMPARE(errors, QStringList());
}

void TestSamples::everythingIsSet()
{
    const ImportResult result = importPool(bytesOf(u"everything"_s).toStdString());
    QVERIFY(result.imported);
    std::set<const FieldSpec *> set;
    collectMembers(result.imported->config.root(), Path(), set);
    QStringList faults;
    for (const FieldSpec *spec : catalogue::all()) {
        const bool expected = spec->operation != Operation::DescribeUserPool && !isLeftOut(*spec);
        if (expected != set.contains(spec))
            faults << text(operationName(spec->operation)) + u'.' + text(spec->path);
    }
    QCOMPARE(faults, QStringList());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
