// SPDX-License-Identifier: MIT
#include "panels/findingsheader.h"

#include "flowlayout.h"
#include "fontsize.h"
#include "panels/profilechooser.h"
#include "panels/searchfield.h"
#include "panels/severitybar.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QToolButton>

namespace pooldesigner {

namespace {

constexpr int kSearchWidth = 26; // in letters

QToolButton *wordedButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

FindingsHeader::FindingsHeader(QAbstractItemView *list, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_layout(new FlowLayout(this)), m_counts(new SeverityBar(this)),
      m_onlySection(new QCheckBox(tr("Only this section"), this)), m_undecided(wordedButton(this)),
      m_search(new SearchField(tr("Filter findings"), list, this))
{
    m_onlySection->setObjectName(QStringLiteral("onlySection"));
    m_onlySection->setToolTip(tr("Show only findings about the section that is open"));
    m_undecided->setObjectName(QStringLiteral("undecided"));
    m_undecided->setIcon(actionIcon(QStringLiteral("help")));
    m_undecided->setToolTip(tr("Show the checks of this reviewer that a pool alone does not decide, with the call that "
                               "would tell"));
    m_undecided->hide();
    m_search->setObjectName(QStringLiteral("findingFilter"));
    fitToFont(m_search, [this] { m_search->setFixedWidth(kSearchWidth * m_search->fontMetrics().averageCharWidth()); });
    for (QWidget *part : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_onlySection),
                          static_cast<QWidget *>(m_undecided), static_cast<QWidget *>(m_search)})
        m_layout->addWidget(part);
    for (QAction *action : actions) {
        QToolButton *button = wordedButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        m_layout->addWidget(button);
    }
    connect(m_counts, &SeverityBar::toggled, this, &FindingsHeader::severityToggled);
    connect(m_counts, &SeverityBar::acceptedToggled, this, &FindingsHeader::acceptedToggled);
    connect(m_onlySection, &QCheckBox::toggled, this, &FindingsHeader::restricted);
    connect(m_search, &QLineEdit::textChanged, this, &FindingsHeader::restricted);
    connect(m_undecided, &QToolButton::clicked, this, &FindingsHeader::undecidedWanted);
}

void FindingsHeader::setCounts(const FindingCounts &counts) { m_counts->setCounts(counts); }

void FindingsHeader::addProfiles(ProfileChoice &choice, DialogService &dialogs)
{
    m_layout->insertWidget(m_layout->indexOf(m_search), new ProfileChooser(choice, dialogs, this));
}

void FindingsHeader::setUndecided(int checks)
{
    m_undecided->setText(tr("%n checks need more than the pool", nullptr, checks));
    m_undecided->setVisible(checks > 0);
}

void FindingsHeader::setSectionKnown(bool known) { m_onlySection->setEnabled(known); }

bool FindingsHeader::isOnlySection() const { return m_onlySection->isChecked(); }

QString FindingsHeader::searchedText() const { return m_search->text(); }

void FindingsHeader::showKind(Severity severity) { m_counts->showKind(severity); }

void FindingsHeader::showAll()
{
    m_counts->showAll();
    m_onlySection->setChecked(false);
    m_search->clear();
}

} // namespace pooldesigner
