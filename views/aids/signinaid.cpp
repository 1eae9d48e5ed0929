// SPDX-License-Identifier: MIT
#include "aids/signinaid.h"

#include "aids/signinpicture.h"
#include "document/pooldocument.h"
#include "flowlayout.h"
#include "forms/memberheader.h"
#include "items/severitytext.h"
#include "pages/locknote.h"
#include "proselabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QStringList>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

using Names = SignInChoice::Names;

constexpr int kSpacing = 8; // nested layouts would take the wide one of the row

QString remarkOn(const SignInChoice &choice)
{
    QStringList lines;
    if (choice.names == Names::Both)
        lines.append(
            SignInAid::tr("AliasAttributes and UsernameAttributes are both set, and the service takes only one "
                          "of them: choose."));
    if (choice.names == Names::Unreadable)
        lines.append(SignInAid::tr("AliasAttributes or UsernameAttributes is no list: mend it in its field first."));
    QStringList others;
    for (const Json &entry : choice.others())
        others.append(shownText(entry.is_string() ? entry.get<std::string>() : entry.dump(), 60));
    if (!others.isEmpty())
        lines.append(SignInAid::tr("Kept as well: %1").arg(others.join(QStringLiteral(", "))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SignInAid::SignInAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_ways(new QButtonGroup(this)),
      m_userName(addWay("signInUserName", tr("A user name, and what is ticked as well"), Names::UserName)),
      m_contact(addWay("signInContact", tr("What is ticked instead of a user name: e-mail or phone"), Names::Contact)),
      m_names{addName(kSignInNames[0], tr("E-mail")), addName(kSignInNames[1], tr("Phone number")),
              addName(kSignInNames[2], tr("Preferred user name"))},
      m_remark(new ProseLabel({}, this)), m_picture(new SignInPicture(this))
{
    setObjectName(QStringLiteral("signInAid"));
    m_remark->setObjectName(QStringLiteral("signInRemark"));
    auto *left = new QWidget(this);
    auto *choices = new QVBoxLayout(left);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(kSpacing);
    choices->addWidget(boldLabel(tr("What do people sign in with?"), this));
    choices->addWidget(new LockNote(tr("cannot change later"), this));
    choices->addWidget(m_userName);
    choices->addWidget(m_contact);
    auto *names = new QVBoxLayout;
    names->setSpacing(kSpacing);
    names->setContentsMargins(24, 0, 0, 0);
    for (QCheckBox *name : m_names)
        names->addWidget(name);
    choices->addLayout(names);
    choices->addWidget(m_remark);
    auto *layout = new FlowLayout(this); // the picture goes below where there is no room beside the choices
    layout->setSpacing(48);
    for (QWidget *part : {left, static_cast<QWidget *>(m_picture)}) {
        layout->addWidget(part);
        layout->setAlignment(part, Qt::AlignTop);
    }
    refresh();
}

QRadioButton *SignInAid::addWay(const char *name, const QString &text, Names names)
{
    auto *way = new QRadioButton(text, this);
    way->setObjectName(QLatin1String(name));
    way->setAccessibleName(text);
    way->setToolTip(tr("Sets one of AliasAttributes and UsernameAttributes, and takes the other away"));
    m_ways->addButton(way);
    connect(way, &QRadioButton::clicked, this, [this, names] { write(choice().as(names)); });
    return way;
}

QCheckBox *SignInAid::addName(std::string_view attribute, const QString &text)
{
    auto *name = new QCheckBox(text, this);
    const QString api = QString::fromUtf8(attribute);
    name->setObjectName(QLatin1String("signIn/") + api);
    name->setAccessibleName(text);
    name->setToolTip(tr("People can sign in with %1").arg(api));
    connect(name, &QCheckBox::clicked, this,
            [this, attribute](bool wanted) { write(choice().with(attribute, wanted)); });
    return name;
}

SignInChoice SignInAid::choice() const { return SignInChoice::read(PoolView(document().config())); }

void SignInAid::write(const SignInChoice &wanted)
{
    document().apply(wanted.edits(PoolView(document().config())), tr("Choose sign-in names"));
    refresh(); // a choice that changes nothing leaves a button as it was clicked
}

void SignInAid::showWay(Names names)
{
    // Only a group that is not exclusive lets go of both.
    m_ways->setExclusive(false);
    m_userName->setChecked(names == Names::UserName);
    m_contact->setChecked(names == Names::Contact);
    m_ways->setExclusive(true);
}

void SignInAid::refresh()
{
    const PoolView pool(document().config());
    const SignInChoice now = SignInChoice::read(pool);
    const bool isDecided = now.names == Names::UserName || now.names == Names::Contact;
    showWay(now.names);
    m_userName->setEnabled(now.names != Names::Unreadable);
    m_contact->setEnabled(now.names != Names::Unreadable);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_names[i]->setChecked(now.has(kSignInNames[i]));
        const bool fits = now.names == Names::UserName || kSignInNames[i] != "preferred_username";
        m_names[i]->setEnabled(isDecided && (fits || m_names[i]->isChecked()));
    }
    m_remark->setText(remarkOn(now));
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_picture->showDesign(pool);
}

} // namespace pooldesigner
