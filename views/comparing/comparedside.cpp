// SPDX-License-Identifier: MIT
#include "comparing/comparedside.h"

#include "fields/quietcombobox.h"
#include "forms/memberheader.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kChoiceLetters = 16; // that are seen of the pool's name at least

} // namespace

ComparedSide::ComparedSide(const QString &name, const QString &meaning, QWidget *parent)
    : QWidget(parent), m_pool(new QLabel(this)), m_file(new QPushButton(tr("File…"), this)),
      m_openDesign(new QPushButton(tr("Open design"), this)), m_choices(new QuietComboBox(this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(mutedLabel(meaning, this));
    m_pool->setObjectName(name + QStringLiteral("Pool"));
    m_pool->setTextFormat(Qt::PlainText);
    m_pool->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pool->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_pool->font();
    font.setBold(true);
    m_pool->setFont(font);
    layout->addWidget(m_pool);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_file->setObjectName(name + QStringLiteral("File"));
    m_file->setAccessibleName(tr("%1: take a file").arg(meaning));
    m_file->setToolTip(tr("Take a pool from a file of any form that can be opened"));
    m_openDesign->setObjectName(name + QStringLiteral("Open"));
    m_openDesign->setAccessibleName(tr("%1: take the open design").arg(meaning));
    m_openDesign->setToolTip(tr("Take the open design, and follow it as it is edited"));
    buttons->addWidget(m_file);
    buttons->addWidget(m_openDesign);
    m_choices->setObjectName(name + QStringLiteral("Choice"));
    m_choices->setAccessibleName(tr("%1: which pool of the file").arg(meaning));
    m_choices->setToolTip(tr("Which of the pools in the file is compared"));
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(kChoiceLetters);
    m_choices->view()->setObjectName(name + QStringLiteral("ChoiceList"));
    m_choices->view()->setAccessibleName(m_choices->accessibleName());
    m_choices->hide();
    buttons->addWidget(m_choices, 1);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_file, &QPushButton::clicked, this, &ComparedSide::fileWanted);
    connect(m_openDesign, &QPushButton::clicked, this, &ComparedSide::openDesignWanted);
    connect(m_choices, &QComboBox::activated, this, &ComparedSide::poolChosen);
}

void ComparedSide::showChoices(const QStringList &pools, int chosen)
{
    m_choices->clear();
    m_choices->addItems(pools);
    m_choices->setCurrentIndex(chosen);
    m_choices->setVisible(pools.size() > 1);
}

void ComparedSide::showPool(const QString &name, bool isOpenDesign)
{
    m_pool->setText(isOpenDesign ? tr("%1 (open design)").arg(name) : name);
    m_pool->setToolTip(m_pool->text());
    m_openDesign->setEnabled(!isOpenDesign);
}

} // namespace pooldesigner
