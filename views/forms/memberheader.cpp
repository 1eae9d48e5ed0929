// SPDX-License-Identifier: MIT
#include "forms/memberheader.h"

#include "flowlayout.h"
#include "items/fieldtexts.h"
#include "linkbutton.h"
#include "proselabel.h"
#include "rules/planneeds.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace pooldesigner {

MemberHeader::MemberHeader(const FieldSpec &spec, const QString &title, QWidget *parent)
    : QWidget(parent), m_spec(&spec), m_label(new ProseLabel(title.isEmpty() ? memberLabel(spec) : title, this)),
      m_reset(new LinkButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QWidget(this);
    auto *layout = new FlowLayout(words);
    row->addWidget(words, 1, Qt::AlignVCenter);
    m_label->setToolTip(memberToolTip(spec));
    layout->addWidget(m_label);
    if (spec.isIrreversible()) {
        m_lock = new QLabel(this);
        m_lockWords = mutedLabel(tr("cannot change later"), this);
        m_lock->setToolTip(mutabilityText(spec));
        m_lockWords->setToolTip(mutabilityText(spec));
        layout->addWidget(m_lock);
        layout->addWidget(m_lockWords);
    }
    if (planFeatureOf(spec) != nullptr) {
        m_plan = new QLabel(this);
        m_planWords = mutedLabel({}, this);
        m_planWords->setObjectName(QStringLiteral("plan"));
        layout->addWidget(m_plan);
        layout->addWidget(m_planWords);
    }
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Make this not set"));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_label->text()));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setFocusPolicy(Qt::TabFocus);
    // Room is kept while hidden, so that nothing moves when a value appears.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    row->addWidget(m_reset);
    connect(m_reset, &LinkButton::clicked, this, &MemberHeader::resetRequested);
    paintMarks();
    setSet(false);
}

void MemberHeader::setSet(bool isSet)
{
    QFont font = m_label->font();
    font.setBold(isSet);
    m_label->setFont(font);
    m_reset->setVisible(isSet);
}

void MemberHeader::showPlan(std::string_view planOfDesign, const Json *value)
{
    const PlanFeature *feature = planFeatureOf(*m_spec);
    if (feature == nullptr)
        return;
    const bool isLacking = !planOfDesign.empty() && !planIncludes(planOfDesign, *feature);
    m_needsPlan = isLacking && value != nullptr && usesFeature(*value, *feature);
    const QString needed = planText(*m_spec);
    m_planWords->setText(isLacking ? tr("%1; this pool is %2").arg(needed, QString::fromUtf8(planOfDesign)) : needed);
    for (QLabel *label : {m_plan, m_planWords})
        label->setToolTip(m_planWords->text());
    paintMarks();
}

void MemberHeader::paintMarks()
{
    m_reset->setIcon(actionIcon(QStringLiteral("reset"), palette()));
    if (m_plan != nullptr) {
        const ThemeColors &colors = themeColors(palette());
        QPalette planPalette = m_planWords->palette();
        planPalette.setColor(QPalette::PlaceholderText, m_needsPlan ? colors.warning : colors.muted);
        m_planWords->setPalette(planPalette);
        m_plan->setPixmap(planIcon(m_needsPlan, palette()).pixmap(fontMetrics().height()));
    }
    if (m_lock == nullptr)
        return;
    m_lock->setPixmap(lockIcon().pixmap(fontMetrics().height()));
    QPalette lockPalette = m_lockWords->palette();
    lockPalette.setColor(QPalette::PlaceholderText, themeColors(palette()).lock);
    m_lockWords->setPalette(lockPalette);
}

void MemberHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
    QWidget::changeEvent(event);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new ProseLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    return label;
}

QLabel *boldLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace pooldesigner
