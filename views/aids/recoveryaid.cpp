// SPDX-License-Identifier: MIT
#include "aids/recoveryaid.h"

#include "aids/recoverylist.h"
#include "aids/refusalnote.h"
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "fields/valueeditor.h"
#include "forms/findingline.h"
#include "forms/memberheader.h"
#include "items/fieldtexts.h"
#include "items/severitytext.h"
#include "proselabel.h"
#include "rules/whatif.h"
#include "theme.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 8;

QString rowText(std::size_t index, const Json &entry)
{
    const std::string_view name = recoveryName(entry);
    const QString number = QString::number(index + 1);
    if (name == "verified_email")
        return RecoveryAid::tr("%1. A code to the verified e-mail address (verified_email)").arg(number);
    if (name == "verified_phone_number")
        return RecoveryAid::tr("%1. A code to the verified phone number (verified_phone_number)").arg(number);
    if (name == "admin_only")
        return RecoveryAid::tr("%1. Only administrators set a new password (admin_only)").arg(number);
    const std::string shown = name.empty() ? entry.dump() : std::string(name);
    return RecoveryAid::tr("%1. %2 — not one of the ways").arg(number, shownText(shown, 60));
}

// Found at another member, because of what stands here.
bool isConflict(const Diagnostic &finding)
{
    const Path here = f::AccountRecoverySetting.path();
    return !finding.accepted && !finding.path.startsWith(here) &&
           std::ranges::any_of(finding.related, [&](const Path &place) { return place.startsWith(here); });
}

} // namespace

RecoveryAid::RecoveryAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_state(new ProseLabel({}, this)), m_list(new RecoveryList(this)),
      m_up(addListAction("up", QStringLiteral("up"), tr("Move up"), Qt::ALT | Qt::Key_Up)),
      m_down(addListAction("down", QStringLiteral("down"), tr("Move down"), Qt::ALT | Qt::Key_Down)),
      m_remove(addListAction("remove", QStringLiteral("remove"), tr("Remove"), Qt::Key_Delete)),
      m_additions{
          addAddition("verified_email", tr("Add e-mail"), tr("Codes go to the verified e-mail address")),
          addAddition("verified_phone_number", tr("Add phone number"), tr("Codes go to the verified phone number")),
          addAddition("admin_only", tr("Only administrators"), tr("Takes the other ways away: this one stands alone"))},
      m_refusals(new RefusalNote(QStringLiteral("recovery/refusals"), RefusalNote::Ways::Shown, this)),
      m_without(new RefusalNote(QStringLiteral("recovery/without"), RefusalNote::Ways::Shown, this)),
      m_conflictLines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recoveryAid"));
    m_state->setObjectName(QStringLiteral("recovery/state"));
    m_list->setObjectName(QStringLiteral("recovery/list"));
    m_list->setAccessibleName(tr("Ways to recover an account, in order"));
    m_list->setToolTip(tr("Drag, or Alt+Up and Alt+Down, change the order; Delete removes"));
    m_list->setAccessibleDescription(m_list->toolTip());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_state);
    layout->addWidget(m_list);
    layout->addLayout(makeButtons());
    layout->addWidget(m_refusals);
    layout->addWidget(m_without);
    layout->addLayout(m_conflictLines);
    for (RefusalNote *note : {m_refusals, m_without})
        connect(note, &RefusalNote::placeWanted, this, &RecoveryAid::placeWanted);
    const auto move = [this](int step) {
        const int row = m_list->currentRow();
        write(order().moved(static_cast<std::size_t>(row), static_cast<std::size_t>(row + step)), row + step);
    };
    connect(m_up, &QAction::triggered, this, [move] { move(-1); });
    connect(m_down, &QAction::triggered, this, [move] { move(1); });
    connect(m_remove, &QAction::triggered, this, [this] {
        const int row = m_list->currentRow();
        write(order().without(static_cast<std::size_t>(row)), row);
    });
    connect(m_list, &RecoveryList::moveWanted, this, [this](int from, int to) {
        write(order().moved(static_cast<std::size_t>(from), static_cast<std::size_t>(to)), to);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryAid::showRefusals);
}

QAction *RecoveryAid::addListAction(const char *name, const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(actionIcon(icon), text, this);
    action->setObjectName(QLatin1String("recovery/") + QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    m_list->addAction(action);
    return action;
}

RecoveryAid::Addition RecoveryAid::addAddition(std::string_view name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String("recovery/add/") + QString::fromUtf8(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, name] {
        const RecoveryOrder wanted = orderWith(name);
        write(wanted, static_cast<int>(wanted.entries.size()) - 1);
    });
    return {name, button};
}

QLayout *RecoveryAid::makeButtons()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(kSpacing);
    for (QAction *action : {m_up, m_down, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QLatin1String("/button"));
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    for (const Addition &addition : m_additions)
        layout->addWidget(addition.button);
    layout->addStretch();
    return layout;
}

RecoveryOrder RecoveryAid::order() const { return RecoveryOrder::read(PoolView(document().config())); }

RecoveryOrder RecoveryAid::orderWith(std::string_view name) const
{
    return name == "admin_only" ? RecoveryOrder::onlyAdministrators() : order().with(name);
}

void RecoveryAid::write(const RecoveryOrder &wanted, int row)
{
    document().apply(wanted.edits(PoolView(document().config())), tr("Choose how accounts are recovered"));
    refresh();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void RecoveryAid::refresh()
{
    const RecoveryOrder now = order();
    QStringList rows;
    for (std::size_t i = 0; i < now.entries.size(); ++i)
        rows.append(rowText(i, now.entries[i]));
    m_list->showRows(rows);
    m_list->setVisible(!rows.isEmpty());
    showState(now);
    showRefusals();
}

void RecoveryAid::showState(const RecoveryOrder &now)
{
    const PoolView pool(document().config());
    const Path list = f::AccountRecoverySetting_RecoveryMechanisms.path();
    QString text = tr("Tried from the top; the second serves people who lack the first.");
    if (!now.isReadable) {
        const Json *strange = pool.find(list);
        text = strange != nullptr ? tr("%1 stands where a list has to be. Reset it in the members behind this first.")
                                        .arg(shownText(displayText(strange).toStdString(), 60))
                                  : tr("What stands around the list is no structure. Reset it first.");
    } else if (now.entries.empty()) {
        text = notSetText(*catalogue::specFor(f::AccountRecoverySetting.path()));
    }
    m_state->setText(text);
}

void RecoveryAid::showRefusals()
{
    const PoolView pool(document().config());
    const RecoveryOrder now = order();
    const WhatIf whatIf(document().config());
    std::vector<Diagnostic> refusals;
    for (const Addition &addition : m_additions) {
        const bool isThere = now.has(addition.name);
        addition.button->setVisible(!isThere);
        const auto errors =
            isThere || !now.isReadable ? std::nullopt : whatIf.errorsBroughtBy(orderWith(addition.name).edits(pool));
        addition.button->setEnabled(errors && errors->empty());
        if (!errors)
            continue;
        for (const Diagnostic &error : *errors) {
            if (std::ranges::none_of(refusals, [&](const Diagnostic &known) { return known.rule == error.rule; }))
                refusals.push_back(error);
        }
    }
    m_refusals->showRefusals(refusals);

    const int row = m_list->currentRow();
    const int last = m_list->count() - 1;
    m_up->setEnabled(now.isReadable && row > 0);
    m_down->setEnabled(now.isReadable && row >= 0 && row < last);
    m_remove->setEnabled(now.isReadable && row >= 0);
    std::vector<Diagnostic> without;
    if (m_remove->isEnabled())
        without = whatIf.errorsBroughtBy(now.without(static_cast<std::size_t>(row)).edits(pool))
                      .value_or(std::vector<Diagnostic>());
    m_without->showRefusals(without, tr("Refused without the chosen way: %1"));
}

void RecoveryAid::setFindings(const std::vector<Diagnostic> &findings)
{
    std::vector<Diagnostic> conflicts;
    std::ranges::copy_if(findings, std::back_inserter(conflicts), isConflict);
    if (conflicts == m_conflicts)
        return;
    m_conflicts = std::move(conflicts);
    while (QLayoutItem *item = m_conflictLines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button that mends it may have brought us here
        delete item;
    }
    for (const Diagnostic &conflict : m_conflicts)
        m_conflictLines->addWidget(new FindingLine(document(), conflict, this));
}

} // namespace pooldesigner
