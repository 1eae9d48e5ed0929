// SPDX-License-Identifier: MIT
#include "fields/messageeditor.h"

#include "config/text.h"
#include "items/smstext.h"
#include "rules/placeholders.h"
#include "rules/utf8.h"
#include "theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

using Mark = MarkedPart::Kind;

// From the marks around the words of {##words##}.
constexpr int kLinkMark = 3;

QString insertText(std::string_view placeholder)
{
    if (placeholder == placeholder::kLink)
        return MessageEditor::tr("Insert a link {##…##}");
    return MessageEditor::tr("Insert %1").arg(fromUtf8(placeholder));
}

QString insertTip(std::string_view placeholder, bool isInvitation)
{
    if (placeholder == placeholder::kLink)
        return MessageEditor::tr("The link to follow; what is selected becomes its words");
    if (placeholder == placeholder::kUsername)
        return MessageEditor::tr("The name of the invited person");
    return isInvitation ? MessageEditor::tr("The temporary password") : MessageEditor::tr("The code to type in");
}

QTextCharFormat formatOf(Mark kind, const ThemeColors &colors)
{
    QTextCharFormat format;
    if (kind == Mark::Placeholder) {
        format.setForeground(colors.accent);
        return format;
    }
    const QColor &color = kind == Mark::Lookalike ? colors.error : colors.warning;
    format.setForeground(color);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(color);
    return format;
}

// The parts in places of the document, which counts UTF-16.
std::vector<MarkedPart> inPlaces(std::vector<MarkedPart> parts, std::string_view text)
{
    std::size_t bytes = 0;
    std::size_t places = 0;
    for (MarkedPart &part : parts) {
        places += static_cast<std::size_t>(fromUtf8(text.substr(bytes, part.begin - bytes)).size());
        const auto size = static_cast<std::size_t>(fromUtf8(text.substr(part.begin, part.size)).size());
        bytes = part.begin + part.size;
        part.begin = places;
        part.size = size;
        places += size;
    }
    return parts;
}

} // namespace

MessageEditor::MessageEditor(const FieldSpec &spec, QWidget *parent) : TextEditor(spec, parent), m_spec(&spec)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    int number = 0;
    for (const std::string_view placeholder : takenPlaceholders(spec)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(addInsertion(placeholder, ++number));
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QStringLiteral("insert%1").arg(number));
        row->addWidget(button);
    }
    row->addStretch();
    column->insertLayout(0, row);
    if (isSmsText(spec)) {
        m_parts = new QLabel(this);
        m_parts->setObjectName(QStringLiteral("smsParts"));
        m_parts->setForegroundRole(QPalette::PlaceholderText);
        m_parts->setWordWrap(true);
        m_parts->setTextFormat(Qt::PlainText);
        column->addWidget(m_parts);
    }
    connect(edit(), &QPlainTextEdit::textChanged, this, &MessageEditor::mark);
    edit()->viewport()->installEventFilter(this);
    mark();
}

QAction *MessageEditor::addInsertion(std::string_view placeholder, int number)
{
    auto *action = new QAction(insertText(placeholder), this);
    action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
    action->setShortcutContext(Qt::WidgetShortcut); // each message has the same keys
    action->setToolTip(QStringLiteral("%1 (%2)").arg(insertTip(placeholder, takenPlaceholders(*m_spec).size() > 1),
                                                     action->shortcut().toString(QKeySequence::NativeText)));
    edit()->addAction(action);
    connect(action, &QAction::triggered, this, [this, placeholder] { insert(placeholder); });
    return action;
}

void MessageEditor::insert(std::string_view placeholder)
{
    Q_EMIT finished(); // a step of its own, whatever was typed before
    QTextCursor cursor = edit()->textCursor();
    QString words = cursor.selectedText();
    words.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    const bool isLink = placeholder == placeholder::kLink;
    const QString mark = fromUtf8(placeholder);
    const QString text = isLink && !words.isEmpty() ? mark.left(kLinkMark) + words + mark.right(kLinkMark) : mark;
    cursor.insertText(text);
    if (isLink && words.isEmpty()) {
        const int end = cursor.position() - kLinkMark;
        cursor.setPosition(end - static_cast<int>(text.size()) + 2 * kLinkMark);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    edit()->setTextCursor(cursor);
    edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

void MessageEditor::showValue(const Json *value)
{
    TextEditor::showValue(value);
    mark(); // showing is quiet
}

void MessageEditor::describe(const QString &name, const QString &help)
{
    TextEditor::describe(name, help);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, button->text()));
}

void MessageEditor::mark()
{
    const std::string text = typedText(*edit()).toStdString();
    m_marks = inPlaces(markedParts(text, *m_spec), text);
    QList<QTextEdit::ExtraSelection> selections;
    for (const MarkedPart &part : m_marks) {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(static_cast<int>(part.begin));
        cursor.setPosition(static_cast<int>(part.begin + part.size), QTextCursor::KeepAnchor);
        selections.append({cursor, formatOf(part.kind, themeColors(palette()))});
    }
    edit()->setExtraSelections(selections);
    if (m_parts != nullptr)
        showParts(text);
}

void MessageEditor::showParts(const std::string &text)
{
    m_parts->setText(smsPartsText(sentText(text, *m_spec, false)));
    m_parts->setVisible(!text.empty());
}

QString MessageEditor::tipAt(int position) const
{
    for (const MarkedPart &part : m_marks) {
        const int begin = static_cast<int>(part.begin);
        if (position < begin || position >= begin + static_cast<int>(part.size))
            continue;
        if (part.kind == Mark::Placeholder)
            return tr("Replaced when the message is sent");
        return part.meant.empty() ? tr("Sent as it stands: nothing of the kind is replaced in this text")
                                  : tr("Sent as it stands; the placeholder is %1")
                                        .arg(QString::fromStdString(quotedForPeople(part.meant)));
    }
    return {};
}

bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit()->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(edit()->cursorForPosition(help->pos()).position());
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip.toHtmlEscaped(), edit()->viewport());
            return true;
        }
    }
    return TextEditor::eventFilter(watched, event);
}

void MessageEditor::changeEvent(QEvent *event)
{
    TextEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace pooldesigner
