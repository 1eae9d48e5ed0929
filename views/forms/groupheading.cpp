// SPDX-License-Identifier: MIT
#include "forms/groupheading.h"

#include "config/text.h"
#include "document/pooldocument.h"
#include "fields/valueeditor.h"
#include "forms/memberheader.h"
#include "items/fieldtexts.h"
#include "proselabel.h"
#include "rules/readings.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace pooldesigner {

GroupHeading::GroupHeading(PoolDocument &document, const Path &path, const FieldSpec &spec, QWidget *parent)
    : MemberWidget(document, path, parent), m_spec(&spec), m_line(new QFrame(this)),
      m_header(new MemberHeader(spec, {}, this)), m_state(mutedLabel({}, this)), m_consequence(new ProseLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(4);
    m_line->setFrameShape(QFrame::HLine);
    m_line->setForegroundRole(QPalette::Mid);
    layout->addWidget(m_line);
    QFont font = m_header->label()->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_header->label()->setFont(font);
    layout->addWidget(m_header);
    layout->addWidget(m_state);
    m_consequence->setObjectName(objectName() + QStringLiteral("/consequence"));
    layout->addWidget(m_consequence);
    layout->addLayout(findingsLayout());
    layout->addWidget(mutedLabel(apiName(spec), this));
    layout->addWidget(mutedLabel(memberHelp(spec), this));
    setAccessibleName(memberLabel(spec));
    connect(m_header, &MemberHeader::resetRequested, this, [this] {
        this->document().finishEdit();
        this->document().unset(this->path());
    });
    refresh();
}

void GroupHeading::followDirectly()
{
    m_line->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
}

void GroupHeading::refresh()
{
    const Json *value = document().config().find(path());
    const bool isSet = value != nullptr;
    const bool isStructure = isSet && value->is_object();
    m_header->setSet(isSet);
    m_header->showPlan(featurePlan(PoolView(document().config())), value);
    const QString consequence = consequenceText(*m_spec, value);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    m_state->setVisible(isSet && (!isStructure || value->empty()));
    if (isStructure)
        m_state->setText(tr("Set, but empty"));
    else if (isSet)
        m_state->setText(tr("Holds %1, which is no structure. Reset it to set its members.")
                             .arg(QString::fromStdString(quotedForPeople(displayText(value).toStdString()))));
}

void GroupHeading::focusEditor() { setFocus(Qt::OtherFocusReason); }

} // namespace pooldesigner
