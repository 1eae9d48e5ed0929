// SPDX-License-Identifier: MIT
#include "sourcetree.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLicence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySource();
    void licenceText();

private:
    static bool isSource(const sourcetree::File &file);
};

bool TestLicence::isSource(const sourcetree::File &file)
{
    static const QStringList extensions{u"cpp"_s, u"h"_s, u"cmake"_s, u"sh"_s, u"py"_s};
    // What the program is expected to write is nobody's source.
    const bool expected = file.name.startsWith(u"tests/data/");
    return extensions.contains(file.extension()) || file.fileName() == u"CMakeLists.txt" ||
           (!expected && file.lines.first().startsWith(u"#!"));
}

void TestLicence::everySource()
{
    QStringList complaints;
    for (const sourcetree::File &file : sourcetree::textFiles()) {
        // The first line, or the second below a #! line.
        const QString top = file.lines.mid(0, 2).join(u'\n');
        if (isSource(file) && !top.contains(u"SPDX-License-Identifier: MIT"))
            complaints.append(sourcetree::complaint(file, 0, u"names no licence"_s));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLicence::licenceText()
{
    const auto &files = sourcetree::textFiles();
    const auto found = std::ranges::find(files, u"LICENSE"_s, &sourcetree::File::name);
    QVERIFY(found != files.end());
    QVERIFY(found->lines.first().contains(u"MIT License"));
}

QTEST_GUILESS_MAIN(TestLicence)
#include "tst_licence.moc"
