// SPDX-License-Identifier: MIT
#include "summary/summarydocument.h"

#include "items/designsummary.h"
#include "items/severitytext.h"
#include "theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace pooldesigner {

namespace {

constexpr double kTextSize = 10; // points, on paper

QString words(const char *text) { return QCoreApplication::translate("SummaryDocument", text); }

// Writes at the end of a document, one block after the other.
class Writer {
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document), m_ink(themeColors(false)) {}

    void title(const QString &text)
    {
        block(0, 2);
        put(text, kTextSize * 2, true, m_ink.text);
    }
    void heading(const QString &text)
    {
        block(18, 4, 2);
        put(text, kTextSize * 1.4, true, m_ink.text);
    }
    void lead(const QString &text)
    {
        block(10, 0);
        put(text, kTextSize * 1.1, true, m_ink.text);
    }
    void paragraph(const QString &text)
    {
        block(0, 6);
        put(text, kTextSize, false, m_ink.text);
    }
    void small(const QString &text)
    {
        block(0, 0);
        put(text, kTextSize * 0.85, false, m_ink.muted);
    }

    void rows(const std::vector<DesignSummary::Row> &rows)
    {
        if (rows.empty())
            return;
        QTextTable *table = makeTable(static_cast<int>(rows.size()), {34, 66});
        for (int i = 0; i < table->rows(); ++i) {
            const DesignSummary::Row &row = rows[static_cast<std::size_t>(i)];
            cell(*table, i, 0, row.label, m_ink.text);
            if (row.locked)
                more(words(QT_TRANSLATE_NOOP("SummaryDocument", "cannot change later")), m_ink.lock);
            cell(*table, i, 1, row.value, m_ink.text, true);
            if (!row.meaning.isEmpty())
                more(row.meaning, m_ink.muted);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void findings(const std::vector<DesignSummary::Finding> &findings)
    {
        if (findings.empty())
            return;
        QTextTable *table = makeTable(static_cast<int>(findings.size()), {16, 84});
        for (int i = 0; i < table->rows(); ++i) {
            const DesignSummary::Finding &finding = findings[static_cast<std::size_t>(i)];
            const QString word = finding.accepted ? words(QT_TRANSLATE_NOOP("SummaryDocument", "Accepted"))
                                                  : severityWord(finding.severity);
            cell(*table, i, 0, word, finding.accepted ? m_ink.muted : m_ink.of(finding.severity), true);
            cell(*table, i, 1, finding.message, m_ink.text);
            if (!finding.reason.isEmpty())
                more(words(QT_TRANSLATE_NOOP("SummaryDocument", "Reason: %1")).arg(finding.reason), m_ink.text);
            more(finding.place, m_ink.muted);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    // The first block of a document is there already.
    void block(double above, double below, int level = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setHeadingLevel(level);
        if (level > 0)
            format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        if (m_begun)
            m_cursor.insertBlock(format);
        else
            m_cursor.setBlockFormat(format);
        m_begun = true;
    }

    void put(const QString &text, double size, bool bold, const QColor &color)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setForeground(color);
        m_cursor.insertText(text, format);
    }

    QTextTable *makeTable(int rows, std::initializer_list<int> shares)
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setTopMargin(4);
        QList<QTextLength> widths;
        for (const int share : shares)
            widths << QTextLength(QTextLength::PercentageLength, share);
        format.setColumnWidthConstraints(widths);
        return m_cursor.insertTable(rows, static_cast<int>(shares.size()), format);
    }

    void cell(QTextTable &table, int row, int column, const QString &text, const QColor &color, bool bold = false)
    {
        QTextTableCell place = table.cellAt(row, column);
        QTextTableCellFormat format;
        format.setTopPadding(4);
        format.setBottomPadding(4);
        format.setRightPadding(12);
        format.setBottomBorder(0.5);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(m_ink.outline);
        place.setFormat(format);
        m_cursor = place.firstCursorPosition();
        put(text, kTextSize, bold, color);
    }

    // Another line in the cell.
    void more(const QString &text, const QColor &color)
    {
        m_cursor.insertBlock(QTextBlockFormat());
        put(text, kTextSize * 0.85, false, color);
    }

    QTextCursor m_cursor;
    const ThemeColors &m_ink;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<QTextDocument> summaryDocument(const DesignSummary &summary, const SummarySource &source)
{
    auto document = std::make_unique<QTextDocument>();
    document->setMetaInformation(QTextDocument::DocumentTitle, summary.title);
    Writer writer(*document);
    writer.title(summary.title);
    writer.small(
        words(QT_TRANSLATE_NOOP("SummaryDocument", "Amazon Cognito user pool, designed in %1")).arg(source.file));
    if (!summary.placeText.isEmpty())
        writer.small(summary.placeText);
    writer.small(words(QT_TRANSLATE_NOOP("SummaryDocument", "%1, %2"))
                     .arg(QLocale().toString(source.date, QLocale::LongFormat), source.program));
    if (!summary.headline.isEmpty())
        writer.lead(summary.headline);
    for (const DesignSummary::Part &part : summary.parts) {
        writer.heading(part.title);
        if (!part.sentences.isEmpty())
            writer.paragraph(part.sentences);
        writer.rows(part.rows);
    }
    writer.heading(words(QT_TRANSLATE_NOOP("SummaryDocument", "Findings")));
    writer.paragraph(words(QT_TRANSLATE_NOOP("SummaryDocument", "Open: %1.")).arg(summary.findingCounts));
    writer.findings(summary.findings);
    return document;
}

} // namespace pooldesigner
