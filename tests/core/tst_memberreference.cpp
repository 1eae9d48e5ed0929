// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"

#include <QFile>
#include <QTest>

using namespace pooldesigner;

class TestMemberReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesASection()
    {
        const QString page = QString::fromStdString(sectionMarkdown(Section::Devices));
        QVERIFY(
            page.startsWith(QStringLiteral("### DeviceConfiguration\n\n**Remembered devices**\n\nLeave the whole")));
        QVERIFY(page.contains(QStringLiteral("- Kind: structure\n"
                                             "- Where not set, the service takes: devices are not remembered\n"
                                             "- Later: can be changed by update-user-pool\n"
                                             "- Option: `--device-configuration`\n")));
    }

    void namesTheCall()
    {
        QCOMPARE(memberName(*catalogue::find(Operation::CreateUserPoolDomain, "Domain")),
                 std::string("CreateUserPoolDomain.Domain"));
        QCOMPARE(memberName(*catalogue::find(Operation::CreateUserPool, "Schema[].Name")),
                 std::string("Schema[].Name"));
    }

    void holdsEveryMember()
    {
        const QString page = QString::fromStdString(membersMarkdown());
        for (const FieldSpec *spec : catalogue::all()) {
            if (!spec->label.empty()) {
                const QString name = QString::fromStdString(memberName(*spec))
                                         .replace(QStringLiteral("["), QStringLiteral("\\["))
                                         .replace(QStringLiteral("]"), QStringLiteral("\\]"))
                                         .replace(QStringLiteral("{"), QStringLiteral("\\{"))
                                         .replace(QStringLiteral("}"), QStringLiteral("\\}"));
                QVERIFY2(page.contains(QStringLiteral("### %1\n").arg(name)), qPrintable(name));
            }
        }
    }

    void thePageIsNotStale()
    {
        QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/help/members.md"));
        const bool current = file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == membersMarkdown();
        QVERIFY2(current, "stale, run: pool-designer-cli fields --format markdown > resources/help/members.md");
    }
};

QTEST_APPLESS_MAIN(TestMemberReference)
#include "tst_memberreference.moc"
