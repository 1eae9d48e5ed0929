// SPDX-License-Identifier: MIT
#include "forms/choicenotes.h"

#include "fontsize.h"

#include <QAbstractButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 2;

// From the left edge of the button to its words, which move as the box to tick grows with the text.
int indentOf(const QAbstractButton &choice)
{
    const bool isRadio = qobject_cast<const QRadioButton *>(&choice) != nullptr;
    const QStyle &style = *choice.style();
    return style.pixelMetric(isRadio ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth, nullptr,
                             &choice) +
           style.pixelMetric(isRadio ? QStyle::PM_RadioButtonLabelSpacing : QStyle::PM_CheckBoxLabelSpacing, nullptr,
                             &choice);
}

} // namespace

QVBoxLayout *choiceWithNotes(QAbstractButton *choice, const QList<QWidget *> &notes)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(kSpacing);
    layout->addWidget(choice);
    for (QWidget *note : notes)
        layout->addWidget(note);
    fitToFont(choice, [choice, notes] {
        for (QWidget *note : notes)
            note->setContentsMargins(indentOf(*choice), 0, 0, 0);
    });
    return layout;
}

} // namespace pooldesigner
