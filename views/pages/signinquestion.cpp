// SPDX-License-Identifier: MIT
#include "pages/signinquestion.h"

#include "forms/choicenotes.h"
#include "forms/memberheader.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kIndent = 20; // of what belongs to a user name
constexpr int kSpacing = 8;

struct Answer {
    const char *title;
    const char *consequence;
};

// In the order of SignInWith.
constexpr Answer kAnswers[] = {
    {QT_TRANSLATE_NOOP("SignInQuestion", "A user name"),
     QT_TRANSLATE_NOOP("SignInQuestion", "People choose a name; it stays theirs for good. Beside it may work:")},
    {QT_TRANSLATE_NOOP("SignInQuestion", "Their e-mail address"),
     QT_TRANSLATE_NOOP("SignInQuestion", "There is no user name to remember; people can change the address.")},
    {QT_TRANSLATE_NOOP("SignInQuestion", "Their phone number"),
     QT_TRANSLATE_NOOP("SignInQuestion",
                       "Codes go out as text messages, which cost money and need a role to send them.")},
    {QT_TRANSLATE_NOOP("SignInQuestion", "Their e-mail address or phone number"),
     QT_TRANSLATE_NOOP("SignInQuestion", "Each person registers with one of the two. Text messages need a role.")},
};

struct Alias {
    const char *value; // of AliasAttributes
    Answer answer;
};

// In the order of the API.
constexpr Alias kAliases[] = {
    {"phone_number",
     {QT_TRANSLATE_NOOP("SignInQuestion", "the phone number, once it is verified"),
      QT_TRANSLATE_NOOP("SignInQuestion", "A number can belong to one person only. Text messages cost money and need a "
                                          "role to send them.")}},
    {"email",
     {QT_TRANSLATE_NOOP("SignInQuestion", "the e-mail address, once it is verified"),
      QT_TRANSLATE_NOOP("SignInQuestion",
                        "An address can belong to one person only; whoever verifies it last has it.")}},
    {"preferred_username",
     {QT_TRANSLATE_NOOP("SignInQuestion", "a preferred user name"),
      QT_TRANSLATE_NOOP("SignInQuestion", "A second name that people can change; it works once the account is "
                                          "confirmed.")}},
};

} // namespace

SignInQuestion::SignInQuestion(QWidget *parent) : QWidget(parent), m_answers(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    int id = 0;
    for (const Answer &answer : kAnswers) {
        auto *button = new QRadioButton(tr(answer.title), this);
        button->setObjectName(QStringLiteral("signIn/%1").arg(id));
        button->setAccessibleDescription(tr(answer.consequence));
        button->setToolTip(tr(answer.consequence));
        m_answers->addButton(button, id);
        layout->addLayout(choiceWithNotes(button, {mutedLabel(tr(answer.consequence), this)}));
        if (id++ == static_cast<int>(SignInWith::UserName))
            addAliases();
    }
    connect(m_answers, &QButtonGroup::idClicked, this, &SignInQuestion::take);
    clear();
}

void SignInQuestion::addAliases()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(kIndent, 0, 0, 0);
    column->setSpacing(kSpacing);
    for (const Alias &alias : kAliases) {
        const QString consequence = tr(alias.answer.consequence);
        auto *box = new QCheckBox(tr(alias.answer.title), this);
        box->setObjectName(QStringLiteral("alias/%1").arg(QLatin1String(alias.value)));
        box->setAccessibleName(tr("Beside the user name: %1").arg(box->text()));
        box->setAccessibleDescription(consequence);
        box->setToolTip(consequence);
        column->addLayout(choiceWithNotes(box, {mutedLabel(consequence, this)}));
        m_aliases << box;
        connect(box, &QCheckBox::clicked, this, &SignInQuestion::take);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(column);
}

void SignInQuestion::take()
{
    m_isAnswered = true;
    for (QCheckBox *box : std::as_const(m_aliases))
        box->setEnabled(signIn() == SignInWith::UserName);
    Q_EMIT answered();
}

SignInWith SignInQuestion::signIn() const { return static_cast<SignInWith>(m_answers->checkedId()); }

std::vector<std::string> SignInQuestion::aliases() const
{
    std::vector<std::string> values;
    for (qsizetype i = 0; signIn() == SignInWith::UserName && i < m_aliases.size(); ++i) {
        if (m_aliases[i]->isChecked())
            values.emplace_back(kAliases[i].value);
    }
    return values;
}

void SignInQuestion::suggest(SignInWith signIn)
{
    if (m_isAnswered)
        return;
    m_answers->button(static_cast<int>(signIn))->setChecked(true);
    take();
    m_isAnswered = false;
}

void SignInQuestion::clear()
{
    for (QCheckBox *box : std::as_const(m_aliases))
        box->setChecked(false);
    m_isAnswered = false;
    suggest(SignInWith::UserName);
}

QAbstractButton *SignInQuestion::first() const { return m_answers->button(0); }

} // namespace pooldesigner
