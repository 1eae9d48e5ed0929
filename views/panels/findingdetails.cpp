// SPDX-License-Identifier: MIT
#include "panels/findingdetails.h"

#include "items/severitytext.h"
#include "proselabel.h"
#include "rules/utf8.h"
#include "rules/validator.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

QLabel *addText(const QString &text, QVBoxLayout *layout)
{
    auto *label = new ProseLabel(text); // plain: what a design holds may look like markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

// A button and what it is about; the text wraps, which a button's own does not.
QPushButton *addDeed(const QString &verb, const QString &what, QVBoxLayout *layout)
{
    auto *button = new QPushButton(verb);
    button->setAccessibleName(verb + QStringLiteral(": ") + what);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    addText(what, text);
    row->addLayout(text, 1);
    layout->addLayout(row);
    return button;
}

QString ruleText(const char *source) { return QString::fromStdString(translated("Rules", source)); }

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return FindingDetails::tr("high confidence");
    case Confidence::Medium: return FindingDetails::tr("medium confidence");
    case Confidence::Low: return FindingDetails::tr("low confidence");
    }
    return {};
}

} // namespace

FindingDetails::FindingDetails(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("findingDetails"));
    setAccessibleName(tr("Explanation of the finding"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void FindingDetails::setFinding(const Diagnostic *finding)
{
    const bool same = finding == nullptr ? !m_shown : m_shown == *finding;
    if (same && widget() != nullptr)
        return;
    m_shown = finding == nullptr ? std::nullopt : std::optional(*finding);
    renew();
}

void FindingDetails::renew()
{
    if (QWidget *old = takeWidget()) {
        if (old->isAncestorOf(QApplication::focusWidget()))
            setFocus();
        old->deleteLater(); // one of its buttons may be what led here
    }
    QWidget *content = m_shown ? contentFor(*m_shown) : contentForNone();
    content->setContentsMargins(8, 8, 8, 8);
    setWidget(content);
}

void FindingDetails::setUndecided(std::vector<UndecidedCheck> checks)
{
    if (std::ranges::equal(m_undecided, checks, {}, &UndecidedCheck::id, &UndecidedCheck::id))
        return;
    m_undecided = std::move(checks);
    if (!m_shown)
        renew();
}

// While no finding is chosen there is room for what no finding can say.
QWidget *FindingDetails::contentForNone()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(8);
    addText(tr("Choose a finding to see why it matters."), layout);
    if (!m_undecided.empty())
        addText(tr("These checks of the reviewer need more than the pool. The call tells the rest:"), layout);
    for (const UndecidedCheck &check : m_undecided) {
        addText(QStringLiteral("%1: %2").arg(fromUtf8(check.id), ruleText(check.title)), layout);
        QLabel *call = addText(fromUtf8(check.call), layout);
        call->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        call->setIndent(16);
    }
    layout->addStretch();
    return content;
}

QWidget *FindingDetails::contentFor(const Diagnostic &finding)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(8);
    const Rule *rule = findRule(finding.rule);
    QLabel *title = addText(rule == nullptr ? QString::fromStdString(finding.rule) : ruleText(rule->title), layout);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    addText(QString::fromStdString(finding.message), layout);
    addFixes(finding, layout);
    addRelated(finding, layout);
    if (rule != nullptr)
        addText(ruleText(rule->help), layout);
    QString origin = tr("%1, %2. Rule %3.")
                         .arg(severityWord(finding.severity), confidenceText(finding.confidence),
                              QString::fromStdString(finding.rule));
    if (rule != nullptr && !rule->source.empty())
        origin += u' ' + tr("Source: %1").arg(QString::fromUtf8(rule->source));
    addText(origin, layout)->setForegroundRole(QPalette::PlaceholderText);
    addAcceptance(finding, layout);
    layout->addStretch();
    return content;
}

void FindingDetails::addFixes(const Diagnostic &finding, QVBoxLayout *layout)
{
    for (const Fix &fix : finding.fixes) {
        const QPushButton *button = addDeed(tr("Apply"), QString::fromStdString(fix.title), layout);
        connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixChosen(fix); });
    }
}

void FindingDetails::addRelated(const Diagnostic &finding, QVBoxLayout *layout)
{
    for (const Path &path : finding.related) {
        const QPushButton *button = addDeed(tr("Go to"), shownText(path.toString()), layout);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT placeActivated(path); });
    }
}

void FindingDetails::addAcceptance(const Diagnostic &finding, QVBoxLayout *layout)
{
    if (finding.accepted) {
        const QString reason = QString::fromStdString(finding.acceptedReason);
        const QPushButton *button = addDeed(
            tr("Reopen"), reason.isEmpty() ? tr("Accepted without a reason.") : tr("Accepted: %1").arg(reason), layout);
        connect(button, &QPushButton::clicked, this, &FindingDetails::reopened);
        return;
    }
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("acceptReason"));
    reason->setPlaceholderText(tr("Reason to accept it, kept in the design"));
    reason->setAccessibleName(reason->placeholderText());
    auto *button = new QPushButton(tr("Accept"));
    button->setObjectName(QStringLiteral("acceptFinding"));
    button->setToolTip(tr("Do not count this finding any more"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(reason, 1);
    row->addWidget(button);
    layout->addLayout(row);
    const auto accept = [this, reason] { Q_EMIT accepted(reason->text().simplified()); };
    connect(reason, &QLineEdit::returnPressed, this, accept);
    connect(button, &QPushButton::clicked, this, accept);
}

} // namespace pooldesigner
