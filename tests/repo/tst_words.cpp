// SPDX-License-Identifier: MIT
#include "sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Words that say "unfinished", and paths of one machine. Written in pieces here, so that this file does not find
// itself.
class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patterns_data();
    void patterns();
    void everyFile();

private:
    static QString objection(const QString &line);
};

QString TestWords::objection(const QString &line)
{
    static const QRegularExpression unfinished(u"\\b(TO"
                                               "DO|FIX"
                                               "ME|X"
                                               "XX|st"
                                               "ubs?|not (yet )?imple"
                                               "mented)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression machinePath(u"(?<![\\w.~}*-])/(t"
                                                "mp|wo"
                                                "rk|ro"
                                                "ot|ho"
                                                "me)(?=/|$|[\"'\\s;:,)])"_s);
    if (const auto match = unfinished.match(line); match.hasMatch())
        return u"unfinished: "_s + match.captured();
    if (const auto match = machinePath.match(line); match.hasMatch())
        return u"a path of one machine: "_s + match.captured();
    return {};
}

void TestWords::patterns_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("fine");
    QTest::newRow("plain") << u"int toDoList = 1; // methods, tmp, homework"_s << true;
    QTest::newRow("web address") << u"https://example.com/ho"
                                    "me/page"_s
                                 << true;
    QTest::newRow("relative path") << u"../wo"
                                      "rk/file"_s
                                   << true;
    QTest::newRow("mark") << u"// TO"
                             "DO: later"_s
                          << false;
    QTest::newRow("mark in small letters") << u"// fix"
                                              "me"_s
                                           << false;
    QTest::newRow("admission") << u"throw \"not imple"
                                  "mented\""_s
                               << false;
    QTest::newRow("own folder") << u"cd /ro"
                                   "ot/project"_s
                                << false;
    QTest::newRow("scratch folder") << u"saveFile(\"/t"
                                       "mp/x\")"_s
                                    << false;
}

void TestWords::patterns()
{
    QFETCH(QString, line);
    QTEST(objection(line).isEmpty(), "fine");
}

void TestWords::everyFile()
{
    QStringList complaints;
    for (const sourcetree::File &file : sourcetree::textFiles()) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString objection = TestWords::objection(file.lines[i]);
            if (!objection.isEmpty())
                complaints.append(sourcetree::complaint(file, i, objection));
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
