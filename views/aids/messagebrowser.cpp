// SPDX-License-Identifier: MIT
#include "aids/messagebrowser.h"

#include "theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kLongest = 20000;
constexpr int kDeepest = 8; // each level of tables multiplies the time their layout takes

// Qt would decode data: addresses by itself when this said nothing through the browser alone.
class InertDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return {};
    }
};

int tableDepth(const QString &html)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(html).mid(at + 1, 6);
        if (tag.startsWith(u"table", Qt::CaseInsensitive))
            deepest = std::max(deepest, ++depth);
        else if (tag.startsWith(u"/table", Qt::CaseInsensitive))
            depth = std::max(0, depth - 1);
    }
    return deepest;
}

// Without a picture's data Qt looks for a file of its name, so the pictures go before anything is laid out.
void replacePictures(QTextDocument &document, const QString &words)
{
    QTextCursor cursor(&document);
    for (cursor = document.find(QString(QChar::ObjectReplacementCharacter)); !cursor.isNull();
         cursor = document.find(QString(QChar::ObjectReplacementCharacter), cursor))
        cursor.insertText(words, QTextCharFormat());
}

} // namespace

MessageBrowser::MessageBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    // Links are shown, not followed.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setPalette(themePalette(false));
}

void MessageBrowser::showMessage(const QString &html)
{
    const QString text = html.left(kLongest);
    if (text == m_shown)
        return;
    m_shown = text;
    auto *sheet = new InertDocument(this);
    sheet->setDefaultFont(font());
    sheet->setUndoRedoEnabled(false);
    if (tableDepth(text) > kDeepest)
        sheet->setPlainText(text);
    else
        sheet->setHtml(text);
    replacePictures(*sheet, tr("[picture]"));
    setDocument(sheet); // deletes a document that the browser made itself, but none of ours
    delete m_sheet;
    m_sheet = sheet;
}

QVariant MessageBrowser::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

void MessageBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    Q_UNUSED(name)
    Q_UNUSED(type)
}

} // namespace pooldesigner
