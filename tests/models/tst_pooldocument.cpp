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
    void clearedTextComesBackInPlace();
    void kindsOfNumbersAreNotValues();
    void anEditThatDoesNotFitRefusesTheStep();
    void fixedNamesStay();
    void namesOfSteps();
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

void TestPoolDocument::clearedTextComesBackInPlace()
{
    // The members stand in another order than the catalogue's, as they may in any file.
    PoolDocument document;
    document.reset(PoolConfig(Json::parse(R"({"CreateUserPool":{"Zed":1,"MfaConfiguration":"ON","PoolName":"a"}})")));
    const std::string before = request(document);
    document.setValue(path("PoolName"), "");
    document.unset(path("PoolName"));
    document.setValue(path("PoolName"), "b");
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(request(document), std::string(R"({"Zed":1,"MfaConfiguration":"ON","PoolName":"b"})"));
    document.undoStack()->undo();
    QCOMPARE(request(document), before);
    document.undoStack()->redo();
    document.unset(path("PoolName"));
    document.setValue(path("PoolName"), "a"); // back to the start: no step, and nothing moved
    document.undoStack()->undo();
    QCOMPARE(request(document), before);
    // Within one step every edit remembers its own place.
    QVERIFY(document.apply({{.op = Edit::Op::Unset, .path = path("PoolName"), .value = {}},
                            {.op = Edit::Op::Set, .path = path("PoolName"), .value = "c"}},
                           QStringLiteral("Anew")));
    document.undoStack()->undo();
    QCOMPARE(request(document), before);
}

void TestPoolDocument::kindsOfNumbersAreNotValues()
{
    PoolDocument document;
    document.reset(PoolConfig(Json::parse(R"({"CreateUserPool":{"A":8,"B":{"C":[1]}}})")));
    QVERIFY(!document.setValue(path("A"), std::int64_t{8})); // read as unsigned, typed as signed
    QVERIFY(document.setValue(path("B"), Json::parse(R"({"C":[1.0]})")));
    QVERIFY(document.setValue(path("B"), Json::parse(R"({"C":[1]})")));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.apply({{.op = Edit::Op::Set, .path = path("A"), .value = 8.0}}, QStringLiteral("Other kind")));
    QCOMPARE(request(document), std::string(R"({"A":8.0,"B":{"C":[1]}})"));
}

void TestPoolDocument::anEditThatDoesNotFitRefusesTheStep()
{
    PoolDocument document;
    document.setValue(path("AccountRecoverySetting"), "text");
    const Edit impossible{.op = Edit::Op::InsertItem,
                          .path = path("AccountRecoverySetting.RecoveryMechanisms[0]"),
                          .value = Json::object()};
    QVERIFY(!document.apply({impossible}, QStringLiteral("Nothing")));
    QVERIFY(!document.apply({{.op = Edit::Op::Set, .path = path("PoolName"), .value = "a"}, impossible},
                            QStringLiteral("Half")));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(request(document), std::string(R"({"AccountRecoverySetting":"text"})"));
}

void TestPoolDocument::fixedNamesStay()
{
    PoolDocument document;
    QVERIFY(!document.unset(Path(Operation::CreateUserPool)));
    QVERIFY(!document.rename(Path(Operation::CreateUserPool), QStringLiteral("Other")));
    QVERIFY(!document.rename(Path(), QStringLiteral("Other")));
    document.insertItem(path("AliasAttributes"), 0, "email");
    QVERIFY(!document.rename(path("AliasAttributes[0]"), QStringLiteral("Other")));
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestPoolDocument::namesOfSteps()
{
    PoolDocument document;
    const auto last = [&document] { return document.undoStack()->undoText(); };
    document.setValue(path("Policies.PasswordPolicy.MinimumLength"), 8);
    QCOMPARE(last(), QStringLiteral("Set Policies.PasswordPolicy.MinimumLength"));
    document.insertItem(path("AliasAttributes"), 0, "email");
    QCOMPARE(last(), QStringLiteral("Add to AliasAttributes"));
    document.insertItem(path("AliasAttributes"), 1, "phone_number");
    QCOMPARE(last(), QStringLiteral("Add to AliasAttributes"));
    document.moveItem(path("AliasAttributes"), 0, 1);
    QCOMPARE(last(), QStringLiteral("Move in AliasAttributes"));
    document.removeItem(path("AliasAttributes[0]"));
    QCOMPARE(last(), QStringLiteral("Remove AliasAttributes[0]"));
    document.unset(path("Policies.PasswordPolicy.MinimumLength"));
    QCOMPARE(last(), QStringLiteral("Reset Policies.PasswordPolicy.MinimumLength"));
    document.setValue(path("UserPoolTags").child("a\u202e%1"), "x"); // as a file may have it
    QCOMPARE(last(), QStringLiteral("Set UserPoolTags[\"a\\u{202e}%1\"]"));
    document.rename(path("UserPoolTags").child("a\u202e%1"), QStringLiteral("b"));
    QCOMPARE(last(), QStringLiteral("Rename UserPoolTags[\"a\\u{202e}%1\"]"));
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
