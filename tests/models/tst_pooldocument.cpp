// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;

namespace {

Path path(const char *text) { return *Path::parse(text); }

std::string request(const PoolDocument &document) { return document.config().root()["CreateUserPool"].dump(); }

} // namespace

class TestPoolDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingMergesAndVanishes();
    void leavingTheFieldEndsTheStep();
    void equalValueIsNoEdit();
    void removedMembersComeBackInPlace();
    void unsetPrunesWhatItEmptied();
    void followUpCallsVanishWhenEmptied();
    void lastItemTakesItsList();
    void impossiblePlacesAreRefused();
    void applyIsOneStep();
    void everyEditTellsOnce();
};

void TestPoolDocument::typingMergesAndVanishes()
{
    PoolDocument document;
    const Path deep = path("Policies.PasswordPolicy.MinimumLength");
    QVERIFY(document.setValue(deep, 1));
    QVERIFY(document.setValue(deep, 12));
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(document.unset(deep));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.undoStack()->isClean());
    QCOMPARE(document.config(), PoolConfig());
}

void TestPoolDocument::leavingTheFieldEndsTheStep()
{
    PoolDocument document;
    document.setValue(path("PoolName"), "a");
    document.finishEdit();
    document.setValue(path("PoolName"), "ab");
    QCOMPARE(document.undoStack()->count(), 2);
    document.setValue(path("MfaConfiguration"), "ON");
    QCOMPARE(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QCOMPARE(request(document), std::string(R"({"PoolName":"a"})"));
}

void TestPoolDocument::equalValueIsNoEdit()
{
    PoolDocument document;
    document.setValue(path("PoolName"), "a");
    QVERIFY(!document.setValue(path("PoolName"), "a"));
    QVERIFY(!document.unset(path("MfaConfiguration")));
    document.setValue(path("Policies.PasswordPolicy.MinimumLength"), 8);
    document.finishEdit();
    QVERIFY(document.setValue(path("Policies.PasswordPolicy.MinimumLength"), 8.0)); // another kind is another value
}

void TestPoolDocument::removedMembersComeBackInPlace()
{
    PoolDocument document;
    document.reset(
        PoolConfig(Json::parse(R"({"CreateUserPool":{"Zed":1,"PoolName":"a","UserPoolTags":{"b":"1","a":"2"}}})")));
    const std::string before = request(document);
    document.unset(path("PoolName"));
    document.unset(path("UserPoolTags.b"));
    document.unset(path("Zed"));
    document.rename(path("UserPoolTags.a"), QStringLiteral("c"));
    QCOMPARE(request(document), std::string(R"({"UserPoolTags":{"c":"2"}})"));
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(request(document), before);
}

void TestPoolDocument::unsetPrunesWhatItEmptied()
{
    PoolDocument document;
    document.setValue(path("Policies.PasswordPolicy.MinimumLength"), 8);
    document.finishEdit();
    document.unset(path("Policies.PasswordPolicy.MinimumLength"));
    QCOMPARE(request(document), std::string("{}"));
    document.undoStack()->undo();
    QCOMPARE(request(document), std::string(R"({"Policies":{"PasswordPolicy":{"MinimumLength":8}}})"));
    // What a file holds empty stays, as long as nobody touches it.
    document.reset(PoolConfig(Json::parse(R"({"CreateUserPool":{"SmsConfiguration":{},"PoolName":"a"}})")));
    document.unset(path("PoolName"));
    QCOMPARE(request(document), std::string(R"({"SmsConfiguration":{}})"));
}

void TestPoolDocument::followUpCallsVanishWhenEmptied()
{
    PoolDocument document;
    const Path token = path("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled");
    document.setValue(token, true);
    document.finishEdit();
    document.unset(token);
    QCOMPARE(document.config(), PoolConfig());
    document.setValue(path("target.region"), "eu-west-1");
    document.finishEdit();
    document.unset(path("target.region"));
    QCOMPARE(document.config(), PoolConfig());
}

void TestPoolDocument::lastItemTakesItsList()
{
    PoolDocument document;
    QVERIFY(document.insertItem(path("Schema"), 0, Json::parse(R"({"Name":"a"})")));
    QVERIFY(document.insertItem(path("Schema"), 1, Json::parse(R"({"Name":"b"})")));
    QVERIFY(document.moveItem(path("Schema"), 1, 0));
    QCOMPARE(request(document), std::string(R"({"Schema":[{"Name":"b"},{"Name":"a"}]})"));
    QVERIFY(document.removeItem(path("Schema[0]")));
    QVERIFY(document.removeItem(path("Schema[0]")));
    QCOMPARE(request(document), std::string("{}"));
    QCOMPARE(document.undoStack()->count(), 5);
    document.undoStack()->undo();
    QCOMPARE(request(document), std::string(R"({"Schema":[{"Name":"a"}]})"));
}

void TestPoolDocument::impossiblePlacesAreRefused()
{
    PoolDocument document;
    document.setValue(path("Policies"), "text");
    QVERIFY(!document.setValue(path("Policies.PasswordPolicy.MinimumLength"), 8));
    QVERIFY(!document.setValue(path("Schema[0].Name"), "a"));
    QVERIFY(!document.insertItem(path("Policies"), 0, 1));
    QVERIFY(!document.insertItem(path("Schema"), 2, 1));
    QVERIFY(!document.moveItem(path("Schema"), 0, 1));
    QVERIFY(!document.removeItem(path("Schema[0]")));
    QVERIFY(!document.rename(path("Missing"), QStringLiteral("x")));
    QVERIFY(!document.setValue(Path(), 1));
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestPoolDocument::applyIsOneStep()
{
    PoolDocument document;
    const std::vector<Edit> edits{
        {.op = Edit::Op::Set, .path = path("MfaConfiguration"), .value = "OFF"},
        {.op = Edit::Op::InsertItem, .path = path("AutoVerifiedAttributes[0]"), .value = "email"},
        {.op = Edit::Op::InsertItem, .path = path("AutoVerifiedAttributes[1]"), .value = "phone_number"},
        {.op = Edit::Op::RemoveItem, .path = path("AutoVerifiedAttributes[0]"), .value = {}},
    };
    QVERIFY(document.apply(edits, QStringLiteral("Mend")));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Mend"));
    QCOMPARE(request(document), std::string(R"({"AutoVerifiedAttributes":["phone_number"],"MfaConfiguration":"OFF"})"));
    document.undoStack()->undo();
    QCOMPARE(request(document), std::string("{}"));
    document.reset(PoolConfig());
    QVERIFY(
        !document.apply({{.op = Edit::Op::Unset, .path = path("PoolName"), .value = {}}}, QStringLiteral("Nothing")));
    QVERIFY(!document.undoStack()->canUndo());
}

void TestPoolDocument::everyEditTellsOnce()
{
    PoolDocument document;
    QSignalSpy changes(&document, &PoolDocument::changed);
    document.setValue(path("PoolName"), "a");
    document.insertItem(path("Schema"), 0, Json::object());
    document.insertItem(path("Schema"), 1, Json::object());
    document.moveItem(path("Schema"), 0, 1);
    document.removeItem(path("Schema[0]"));
    document.rename(path("PoolName"), QStringLiteral("Other"));
    QCOMPARE(changes.size(), 6);
    document.undoStack()->undo();
    QCOMPARE(changes.size(), 7);
}

QTEST_MAIN(TestPoolDocument)
#include "tst_pooldocument.moc"
