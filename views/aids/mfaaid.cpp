// SPDX-License-Identifier: MIT
#include "aids/mfaaid.h"

#include "aids/factorrow.h"
#include "aids/refusalnote.h"
#include "document/pooldocument.h"
#include "fields/valueeditor.h"
#include "forms/choicenotes.h"
#include "forms/memberheader.h"
#include "items/severitytext.h"
#include "proselabel.h"
#include "rules/mfadesign.h"
#include "rules/whatif.h"
#include "rules/wording.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 8;

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString shownValue(const Json &value) { return shownText(displayText(&value).toStdString(), 60); }

} // namespace

MfaAid::MfaAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_group(new QButtonGroup(this)), m_lost(mutedLabel({}, this)),
      m_remark(new ProseLabel({}, this)), m_advice(mutedLabel({}, this))
{
    setObjectName(QStringLiteral("mfaAid"));
    m_lost->setObjectName(QStringLiteral("mfa/lost"));
    m_remark->setObjectName(QStringLiteral("mfa/remark"));
    m_advice->setObjectName(QStringLiteral("mfa/advice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addLayout(addModes());
    layout->addSpacing(kSpacing);
    addFactors(layout);
}

QVBoxLayout *MfaAid::addModes()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(kSpacing);
    layout->addWidget(boldLabel(tr("Is a second factor asked for?"), this));
    m_modes[0] = addMode("OFF", tr("Off: nobody is asked for one"), {m_lost}, layout);
    m_modes[1] = addMode("OPTIONAL", tr("Optional: those who have set one up are asked for it"), {}, layout);
    m_modes[2] = addMode("ON", tr("Required: everybody sets one up and is asked for it"), {}, layout);
    layout->addWidget(m_remark);
    return layout;
}

MfaAid::Mode MfaAid::addMode(std::string_view value, const QString &text, QList<QWidget *> notes, QVBoxLayout *layout)
{
    const QString api = QString::fromUtf8(value);
    Mode mode{.value = value,
              .button = new QRadioButton(text, this),
              .refusals = new RefusalNote(QStringLiteral("mfa/%1/refusals").arg(api), RefusalNote::Ways::Shown, this)};
    mode.button->setObjectName(QStringLiteral("mfa/%1").arg(api));
    mode.button->setAccessibleName(text);
    mode.button->setToolTip(tr("Sets MfaConfiguration to %1, in both calls where both say it").arg(api));
    m_group->addButton(mode.button);
    notes.append(mode.refusals);
    layout->addLayout(choiceWithNotes(mode.button, notes));
    connect(mode.button, &QRadioButton::clicked, this,
            [this, value] { write(modeEdits(PoolView(document().config()), value)); });
    connect(mode.refusals, &RefusalNote::placeWanted, this, &MfaAid::placeWanted);
    return mode;
}

void MfaAid::addFactors(QVBoxLayout *layout)
{
    layout->addWidget(boldLabel(tr("Which factors are there?"), this));
    layout->addWidget(m_advice);
    for (const MfaFactor factor : kMfaFactors) {
        auto *row = new FactorRow(factor, this);
        m_factors.push_back(row);
        layout->addWidget(row);
        connect(row, &FactorRow::placeWanted, this, &MfaAid::placeWanted);
        connect(row, &FactorRow::chosen, this,
                [this, factor](bool wanted) { write(factorEdits(PoolView(document().config()), factor, wanted)); });
    }
}

void MfaAid::write(const std::vector<Edit> &edits)
{
    document().apply(edits, tr("Choose MFA"));
    refresh(); // a choice that changes nothing leaves a button as it was clicked
}

void MfaAid::refresh()
{
    const PoolView pool(document().config());
    const WhatIf whatIf(document().config());
    showMode(pool, whatIf);
    showText(m_remark, remark(pool));
    m_advice->setText(mfaDesign(pool).wanted() ? tr("People choose among those that are ticked.")
                                               : tr("Ticking one makes MFA optional; passkeys leave it as it is."));
    for (FactorRow *row : m_factors)
        row->showDesign(pool, whatIf);
}

void MfaAid::showMode(const PoolView &pool, const WhatIf &whatIf)
{
    const std::string_view now = mfaDesign(pool).mode;
    m_group->setExclusive(false); // only then are all let go of, where the mode is none of them
    for (const Mode &mode : m_modes) {
        const bool isNow = mode.value == now;
        // What was chosen is the matter of findings.
        const auto refusals =
            isNow ? std::optional(std::vector<Diagnostic>()) : whatIf.errorsBroughtBy(modeEdits(pool, mode.value));
        mode.button->setChecked(isNow);
        mode.button->setEnabled(refusals.has_value());
        mode.refusals->showRefusals(refusals.value_or(std::vector<Diagnostic>()));
        mode.button->setAccessibleDescription(mode.refusals->spoken());
    }
    m_group->setExclusive(true);
    const auto lost = lostByOff(pool);
    showText(
        m_lost,
        lost.empty()
            ? QString()
            : tr("Takes %1 away, which the service refuses beside OFF.").arg(QString::fromStdString(listed(lost))));
}

QString MfaAid::remark(const PoolView &pool) const
{
    const MfaDesign mfa = mfaDesign(pool);
    const Json *first = pool.find(f::MfaConfiguration.path());
    const Json *second = pool.find(f::mfa::MfaConfiguration.path());
    if (mfa.mode.empty()) {
        const Json *strange = pool.find(mfa.modePath);
        return strange == nullptr ? tr("MfaConfiguration has no place: mend what stands around it first.")
                                  : tr("MfaConfiguration holds %1, which is none of the three. It stays until you "
                                       "choose.")
                                        .arg(shownValue(*strange));
    }
    if (pool.has(f::MfaConfiguration) && pool.has(f::mfa::MfaConfiguration) && *first != *second)
        return tr("CreateUserPool says %1 and SetUserPoolMfaConfig %2, which counts in the end. A choice sets both.")
            .arg(shownValue(*first), shownValue(*second));
    if (!mfa.hasFactor())
        return tr("There is no factor yet: Optional and Required switch the authenticator app on as well.");
    return {};
}

} // namespace pooldesigner
