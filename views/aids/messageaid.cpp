// SPDX-License-Identifier: MIT
#include "aids/messageaid.h"

#include "aids/messagebrowser.h"
#include "aids/messagekinds.h"
#include "catalogue/catalogue.h"
#include "config/poolview.h"
#include "config/text.h"
#include "document/pooldocument.h"
#include "fontsize.h"
#include "forms/memberheader.h"
#include "items/smstext.h"
#include "proselabel.h"
#include "rules/messageplaceholders.h"
#include "rules/utf8.h"
#include "theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

QString sourceText(MessageText::Source source, const StringField *other)
{
    switch (source) {
    case MessageText::Source::Design: return MessageAid::tr("The text of this design");
    case MessageText::Source::OtherMember:
        return MessageAid::tr("The text of %1")
            .arg(QLatin1StringView(other->text.data(), static_cast<qsizetype>(other->text.size())));
    case MessageText::Source::Service: return MessageAid::tr("Not set: the text of the service");
    case MessageText::Source::Unknown: break;
    }
    return MessageAid::tr("Not set: the service sends a text of its own, which it does not tell");
}

QString charactersText(const StringField &field, const std::string &text)
{
    const FieldSpec *spec = catalogue::specFor(field.path());
    const auto count = static_cast<int>(characterCount(text));
    const QString number = QLocale().toString(count);
    if (spec == nullptr || !spec->limits.max)
        return MessageAid::tr("%1 characters").arg(number);
    return MessageAid::tr("%1 of %2 characters")
        .arg(number, QLocale().toString(static_cast<qlonglong>(*spec->limits.max)));
}

std::string sentAs(const StringField &member, const std::string &text, bool html)
{
    const FieldSpec *spec = catalogue::specFor(member.path());
    return spec != nullptr ? sentText(text, *spec, html) : text;
}

// What turns the direction of writing or cannot be seen would make the picture of the message a lie.
QString visibleLines(const std::string &text)
{
    QStringList lines = fromUtf8(text).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        const std::string utf8 = line.toStdString();
        line = fromUtf8(quotedForPeople(utf8, utf8.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

MessageAid::MessageAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_messages(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_subject(new QLabel(m_stack)), m_mail(new MessageBrowser(m_stack)), m_bubble(new ProseLabel({}, m_stack)),
      m_source(mutedLabel({}, this)), m_length(new ProseLabel({}, this))
{
    setObjectName(QStringLiteral("messageAid"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    auto *title = new QLabel(tr("&Messages as they arrive"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_messages);
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addWidget(m_source);
    layout->addWidget(m_stack);
    layout->addWidget(m_length);

    m_messages->setObjectName(QStringLiteral("messageAid/messages"));
    m_messages->setAccessibleName(tr("Messages of the pool"));
    m_messages->setToolTip(tr("Choose the message to look at"));
    for (const MessageKind &kind : messageKinds())
        m_messages->addItem(QCoreApplication::translate("MessageKind", kind.title));
    fitToFont(m_messages, [this] {
        m_messages->setFixedHeight(m_messages->sizeHintForRow(0) * m_messages->count() + 2 * m_messages->frameWidth());
    });
    m_messages->setCurrentRow(0);

    auto *mail = new QWidget(m_stack);
    auto *mailLayout = new QVBoxLayout(mail);
    mailLayout->setContentsMargins(0, 0, 0, 0);
    mailLayout->addWidget(m_subject);
    mailLayout->addWidget(m_mail);
    m_subject->setObjectName(QStringLiteral("messageAid/subject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_mail->setObjectName(QStringLiteral("messageAid/mail"));
    m_mail->setAccessibleName(tr("The e-mail as it arrives"));
    m_mail->setToolTip(tr("The e-mail with sample values; pictures are not loaded and links lead nowhere"));
    fitToFont(m_mail, [this] { m_mail->setFixedHeight(m_mail->fontMetrics().lineSpacing() * 12); });
    m_stack->addWidget(mail);

    auto *phone = new QWidget(m_stack);
    auto *phoneLayout = new QVBoxLayout(phone);
    phoneLayout->addWidget(m_bubble);
    phoneLayout->addStretch();
    m_bubble->setObjectName(QStringLiteral("messageAid/bubble"));
    m_bubble->setContentsMargins(12, 8, 12, 8);
    fitToFont(m_bubble, [this] { m_bubble->setMaximumWidth(m_bubble->fontMetrics().averageCharWidth() * 50); });
    m_bubble->setBackgroundRole(QPalette::Base);
    m_bubble->setForegroundRole(QPalette::Text);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setFrameShape(QFrame::StyledPanel);
    m_stack->addWidget(phone);
    m_source->setObjectName(QStringLiteral("messageAid/source"));
    m_length->setObjectName(QStringLiteral("messageAid/length"));
    connect(m_messages, &QListWidget::currentRowChanged, this, &MessageAid::refresh);
}

void MessageAid::refresh()
{
    const int row = m_messages->currentRow();
    if (row < 0)
        return;
    const MessageKind &kind = messageKinds()[static_cast<std::size_t>(row)];
    const PoolView pool(document().config());
    const MessageText body = messageText(pool, *kind.body, kind.otherBody);
    const bool isMail = kind.subject != nullptr;
    const std::string sent = sentAs(*kind.body, body.text, isMail);
    m_source->setText(sourceText(body.source, kind.otherBody));
    m_stack->setCurrentIndex(isMail ? 0 : 1);
    if (isMail) {
        const MessageText subject = messageText(pool, *kind.subject, kind.otherSubject);
        showMail(visibleLines(sentAs(*kind.subject, subject.text, false)), fromUtf8(sent));
        m_length->setText(charactersText(*kind.body, body.text));
    } else {
        m_bubble->setText(visibleLines(sent));
        m_length->setText(charactersText(*kind.body, body.text) + QStringLiteral(". ") + smsPartsText(sent) +
                          QLatin1Char('.'));
    }
}

void MessageAid::showMail(const QString &subject, const QString &body)
{
    m_subject->setText(subject.isEmpty() ? tr("No subject") : tr("Subject: %1").arg(subject));
    m_mail->showMessage(body);
}

} // namespace pooldesigner
