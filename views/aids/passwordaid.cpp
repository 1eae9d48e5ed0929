// SPDX-License-Identifier: MIT
#include "aids/passwordaid.h"

#include "config/poolview.h"
#include "document/pooldocument.h"
#include "forms/memberheader.h"
#include "proselabel.h"
#include "rules/legacymoves.h"
#include "rules/passwordspace.h"
#include "theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pooldesigner {

namespace {

// "6.1 × 10^15": the numbers leave the words for numbers behind.
QString powerOfTen(double bits)
{
    const double decimals = bits * std::log10(2.0);
    double exponent = std::floor(decimals);
    double mantissa = std::round(std::pow(10.0, decimals - exponent) * 10) / 10;
    // 9.97 is written as 1.0 of the next power, not as 10.0 of this one.
    if (mantissa >= 10) {
        mantissa /= 10;
        ++exponent;
    }
    return QStringLiteral("%1 × 10^%2").arg(QLocale().toString(mantissa, 'f', 1), QString::number(exponent, 'f', 0));
}

} // namespace

PasswordAid::PasswordAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_password(new QLineEdit(this)), m_reveal(new QCheckBox(tr("Sho&w"), this)),
      m_shown(new QLabel(this)), m_space(new ProseLabel({}, this)), m_oldDays(new QWidget(this)),
      m_oldDaysText(new ProseLabel({}, m_oldDays)),
      m_move(new QPushButton(tr("Move the days to the password rules"), m_oldDays))
{
    setObjectName(QStringLiteral("passwordAid"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);

    auto *oldLayout = new QVBoxLayout(m_oldDays);
    oldLayout->setContentsMargins(0, 0, 0, 8);
    oldLayout->addWidget(m_oldDaysText);
    oldLayout->addWidget(m_move, 0, Qt::AlignLeft);
    m_move->setObjectName(QStringLiteral("passwordAid/move"));
    m_move->setAccessibleName(m_move->text());
    m_move->setToolTip(tr("Takes the old number of days to its new place"));
    m_move->setAutoDefault(true);
    layout->addWidget(m_oldDays);

    auto *title = new QLabel(tr("&Try a password"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_password);
    layout->addWidget(title);
    layout->addWidget(mutedLabel(tr("Is it long enough and does it have what these rules demand? What you type stays "
                                    "here, is never saved, and goes when you leave the page."),
                                 this));
    auto *line = new QHBoxLayout;
    line->addWidget(m_password, 1);
    line->addWidget(m_reveal);
    layout->addLayout(line);
    layout->addWidget(m_shown);

    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < DemandCount; ++i) {
        Row &row = m_rows[static_cast<std::size_t>(i)];
        row = {new QLabel(this), new ProseLabel({}, this)};
        row.text->setObjectName(QStringLiteral("passwordAid/demand%1").arg(i));
        grid->addWidget(row.icon, i, 0);
        grid->addWidget(row.text, i, 1);
    }
    layout->addLayout(grid);
    m_space->setObjectName(QStringLiteral("passwordAid/space"));
    layout->addWidget(m_space);

    m_password->setObjectName(QStringLiteral("passwordAid/password"));
    m_password->setAccessibleName(tr("Password to try"));
    m_password->setToolTip(tr("A password to try against the rules of this page; it is not kept"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                    Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(QStringLiteral("passwordAid/reveal"));
    m_reveal->setAccessibleName(tr("Show the password to try"));
    m_reveal->setToolTip(tr("Shows what you typed, where it can be read and not copied"));
    // The line stays secret even then: a line that shows its text also copies it, to the clipboard and to whatever the
    // system keeps of selections.
    m_shown->setObjectName(QStringLiteral("passwordAid/shown"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setTextInteractionFlags(Qt::NoTextInteraction);
    m_shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_shown->hide();
    connect(m_reveal, &QCheckBox::toggled, this, &PasswordAid::showTyped);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordAid::refresh);
    connect(m_move, &QPushButton::clicked, this, &PasswordAid::moveDays);
}

void PasswordAid::refresh()
{
    const PasswordDemands demands = passwordDemands(PoolView(document().config()));
    const PasswordTraits has = passwordTraits(m_password->text().toStdString(), demands.length);
    const auto length = static_cast<int>(std::clamp<std::int64_t>(demands.length, 0, 999));
    showDemand(m_rows[Length], tr("%n characters or more", nullptr, length), true, has.length);
    showDemand(m_rows[Uppercase], tr("A capital letter, A to Z"), demands.uppercase, has.uppercase);
    showDemand(m_rows[Lowercase], tr("A small letter, a to z"), demands.lowercase, has.lowercase);
    showDemand(m_rows[Numbers], tr("A digit, 0 to 9"), demands.numbers, has.numbers);
    showDemand(m_rows[Symbols], tr("A symbol: punctuation of the plain keyboard, or a blank inside"), demands.symbols,
               has.symbols);
    showTyped();
    showSpace();
    showOldDays();
}

void PasswordAid::showTyped()
{
    m_shown->setText(m_reveal->isChecked() ? m_password->text() : QString());
    m_shown->setVisible(m_reveal->isChecked());
}

void PasswordAid::showDemand(const Row &row, const QString &demand, bool required, bool met)
{
    const int size = fontMetrics().height();
    if (!required) {
        row.icon->clear();
        row.icon->setFixedWidth(size);
        row.text->setText(tr("%1: not required").arg(demand));
        return;
    }
    const bool untried = m_password->text().isEmpty();
    const QIcon icon = met ? actionIcon(QStringLiteral("check"), palette()) : severityIcon(Severity::Error, palette());
    row.icon->setFixedWidth(size);
    row.icon->setPixmap(untried ? QPixmap() : icon.pixmap(size));
    if (untried)
        row.text->setText(tr("%1: required").arg(demand));
    else
        row.text->setText(met ? tr("%1: met").arg(demand) : tr("%1: not met").arg(demand));
}

void PasswordAid::showSpace()
{
    const double bits = passwordSpaceBits(passwordDemands(PoolView(document().config())));
    m_space->setText(tr("There are about %1 shortest passwords that these rules allow (%2 bits, if chosen at random "
                        "from the 94 characters of a plain keyboard). People choose far fewer of them; each further "
                        "character makes 94 times as many.")
                         .arg(powerOfTen(bits), QString::number(bits, 'f', 0)));
}

void PasswordAid::showOldDays()
{
    const PoolView pool(document().config());
    const auto days = pool.get(f::AdminCreateUserConfig_UnusedAccountValidityDays);
    const auto current = pool.get(f::Policies_PasswordPolicy_TemporaryPasswordValidityDays);
    m_oldDays->setVisible(days && !movedValidityDays(pool).empty());
    if (!days)
        return;
    const QString number = QString::number(*days);
    if (current) {
        m_oldDaysText->setText(tr("UnusedAccountValidityDays (%1) is an old member. The service refuses it beside "
                                  "TemporaryPasswordValidityDays (%2), which stays.")
                                   .arg(number, QString::number(*current)));
        m_move->setText(tr("Remove the old days"));
    } else {
        m_oldDaysText->setText(tr("UnusedAccountValidityDays (%1) is an old member; TemporaryPasswordValidityDays took "
                                  "its place. Where the design has no password rules yet, moving it writes down the "
                                  "ones that hold without any.")
                                   .arg(number));
        m_move->setText(tr("Move the days to the password rules"));
    }
    m_move->setAccessibleName(m_move->text());
}

void PasswordAid::moveDays()
{
    document().apply(movedValidityDays(PoolView(document().config())), tr("Move UnusedAccountValidityDays"));
}

void PasswordAid::hideEvent(QHideEvent *event)
{
    m_password->setText({}); // clear() would leave a step to undo
    m_reveal->setChecked(false);
    DecisionAid::hideEvent(event);
}

void PasswordAid::changeEvent(QEvent *event)
{
    DecisionAid::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace pooldesigner
