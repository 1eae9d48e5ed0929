// SPDX-License-Identifier: MIT
#include "sourcetree.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Long files are where responsibilities pile up. The limits are those of CONTRIBUTING.md.
class TestFileSizes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFile();
    void average();

private:
    static qsizetype limitFor(const sourcetree::File &file);
};

qsizetype TestFileSizes::limitFor(const sourcetree::File &file)
{
    if (file.fileName() == u"main.cpp")
        return 59;
    if (file.fileName() == u"mainwindow.cpp")
        return 299;
    return 400;
}

void TestFileSizes::everyFile()
{
    QStringList complaints;
    for (const sourcetree::File &file : sourcetree::cppFiles()) {
        const qsizetype lines = file.lines.size() - 1; // the text after the last line break is none
        if (file.extension() == u"cpp" && lines > limitFor(file))
            complaints.append(u"%1: %2 lines, more than %3"_s.arg(file.name).arg(lines).arg(limitFor(file)));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestFileSizes::average()
{
    qsizetype lines = 0;
    qsizetype files = 0;
    for (const sourcetree::File &file : sourcetree::cppFiles()) {
        if (file.extension() == u"cpp" && !file.name.startsWith(u"tests/")) {
            lines += file.lines.size() - 1;
            ++files;
        }
    }
    QVERIFY(files > 0);
    qInfo("%lld source files, %lld lines each on average", static_cast<long long>(files),
          static_cast<long long>(lines / files));
    QVERIFY2(lines / files <= 250, "files have grown too long on average");
}

QTEST_GUILESS_MAIN(TestFileSizes)
#include "tst_filesizes.moc"
