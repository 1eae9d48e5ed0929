// SPDX-License-Identifier: MIT
#pragma once

#include "support/importtext.h"

#include <QtTest>

// Rows of a table test of importers: an input, the name of its form, the whole design and all notes that come of it.
namespace pooldesigner::test {

using namespace Qt::Literals::StringLiterals;

inline void addImportColumns()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QStringList>("notes");
}

inline void row(const char *name, const QByteArray &input, const char *form, const QByteArray &design,
                const QStringList &notes)
{
    QTest::newRow(name) << input << QString::fromLatin1(form) << design << notes;
}

inline void compareImport()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, form);
    QFETCH(QByteArray, design);
    QFETCH(QStringList, notes);

    const ImportResult result = importPool(input.toStdString());
    QVERIFY2(result.imported, qPrintable(errorLine(result.error)));
    QCOMPARE(text(formName(result.imported->form)), form);
    QCOMPARE(compact(result.imported->config.root()), compact(design));
    QCOMPARE(noteLines(result.imported->notes), notes);
}

// Notes that many imports give; %1 are the members.
inline const QString kName = u"Name: A request calls this PoolName."_s;
inline const QString kSchema = u"SchemaAttributes: A request calls this Schema."_s;
inline const QString kCustom = u"SchemaAttributes: The prefix custom:, which the service adds, was taken off: %1."_s;
inline const QString kDeveloper =
    u"SchemaAttributes: The prefix dev: was taken off and DeveloperOnlyAttribute set instead: %1."_s;
inline const QString kEmpty = u"Empty members, which set nothing, are left out: %1."_s;
inline const QString kOrigin = u"Members that only the service sets are kept under origin: %1."_s;
inline const QString kColumns = u"The columns of the row were read under the names that the API gives them."_s;
inline const QString kTarget = u"The design is aimed at where the pool came from: region %1, account %2."_s;
inline const QString kDomain = u"Domain: A call of its own makes the domain: it now stands in CreateUserPoolDomain."_s;

} // namespace pooldesigner::test
