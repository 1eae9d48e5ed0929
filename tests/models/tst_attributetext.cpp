// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "items/attributetext.h"
#include "rules/validator.h"

#include <QTest>

#include <algorithm>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestAttributeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void commonOnesAreGood();
};

void TestAttributeText::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QStringList>("troubles");
    const auto row = [](const char *name, const QString &text, const char *entries, const QStringList &troubles = {}) {
        QTest::newRow(name) << text << QByteArray(entries) << troubles;
    };
    row("nothing", u""_s, "[]");
    row("blank lines", u"\n \n\r\n"_s, "[]");
    row("a name", u"plan"_s, R"([{"Name":"plan","AttributeDataType":"String","Mutable":true}])");
    row("names in lines of every system", u"a\r\nb\rc\n"_s,
        R"([{"Name":"a","AttributeDataType":"String","Mutable":true},)"
        R"({"Name":"b","AttributeDataType":"String","Mutable":true},)"
        R"({"Name":"c","AttributeDataType":"String","Mutable":true}])");
    row("all cells", u"age\tNumber\tno\tyes\t0\t150\tno"_s,
        R"([{"Name":"age","AttributeDataType":"Number","Mutable":true,"Required":false,)"
        R"("NumberAttributeConstraints":{"MinValue":"0","MaxValue":"150"}}])");
    row("commas and quotation marks", u"\"plan\",text,,no,1,64"_s,
        R"([{"Name":"plan","AttributeDataType":"String","Mutable":false,)"
        R"("StringAttributeConstraints":{"MinLength":"1","MaxLength":"64"}}])");
    row("semicolons", u"day;date"_s, R"([{"Name":"day","AttributeDataType":"DateTime","Mutable":true}])");
    row("headings in another order, one unknown", u"Type\tName\nx"_s,
        R"([{"Name":"Type","AttributeDataType":"String","Mutable":true},)"
        R"({"Name":"x","AttributeDataType":"String","Mutable":true}])",
        {u"Row 1: the type “Name” is none of String, Number, DateTime, Boolean: String was taken"_s});
    row("headings", u"Name\tComment\tMaximum\tType\nplan\twhat they pay\t9\tString"_s,
        R"([{"Name":"plan","AttributeDataType":"String","Mutable":true,"StringAttributeConstraints":{"MaxLength":"9"}}])");
    row("prefixes", u"custom:plan\ndev:score"_s,
        R"([{"Name":"plan","AttributeDataType":"String","Mutable":true},)"
        R"({"Name":"score","AttributeDataType":"String","DeveloperOnlyAttribute":true,"Mutable":true}])");
    row("both prefixes", u"dev:custom:score"_s,
        R"([{"Name":"score","AttributeDataType":"String","DeveloperOnlyAttribute":true,"Mutable":true}])");
    row("no name", u"\tString"_s, "[]", {u"Row 1: has no name and was left out"_s});
    row("unknown type", u"a\tUuid"_s, R"([{"Name":"a","AttributeDataType":"String","Mutable":true}])",
        {u"Row 1: the type “Uuid” is none of String, Number, DateTime, Boolean: String was taken"_s});
    row("unknown answer", u"a\tString\tmaybe"_s, R"([{"Name":"a","AttributeDataType":"String","Mutable":true}])",
        {u"Row 1: “maybe” under required is neither yes nor no and was left out"_s});
    row("bounds of a flag", u"a\tBoolean\t\t\t1"_s, R"([{"Name":"a","AttributeDataType":"Boolean","Mutable":true}])",
        {u"Row 1: a Boolean has no bounds; they were left out"_s});
    row("bound that is none", u"a\tString\t\t\tlow\t9"_s,
        R"([{"Name":"a","AttributeDataType":"String","Mutable":true,"StringAttributeConstraints":{"MaxLength":"9"}}])",
        {u"Row 1: “low” is no whole number and was left out"_s});
}

void TestAttributeText::rows()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, entries);
    QFETCH(QStringList, troubles);
    const AttributeText result = attributesOfText(text);
    QCOMPARE(QByteArray::fromStdString(Json(result.entries).dump()), entries);
    QCOMPARE(result.troubles, troubles);
}

void TestAttributeText::commonOnesAreGood()
{
    PoolConfig config;
    config.set(*Path::parse("PoolName"), "web");
    Json schema = Json::array();
    for (const CommonAttribute &common : commonAttributes())
        schema.push_back(entryOf(common));
    config.set(*Path::parse("Schema"), std::move(schema));
    for (const Diagnostic &finding : Validator().validate(config)) {
        const bool isOfSchema = finding.path.startsWith(*Path::parse("Schema"));
        QVERIFY2(!isOfSchema || finding.severity != Severity::Error, finding.message.c_str());
    }
}

QTEST_APPLESS_MAIN(TestAttributeText)

#include "tst_attributetext.moc"
