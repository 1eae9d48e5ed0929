// SPDX-License-Identifier: MIT
#include "forms/originpage.h"

#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "items/fieldtexts.h"
#include "fields/valueeditor.h"
#include "forms/memberheader.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pooldesigner {

OriginPage::OriginPage(PoolDocument &document, QWidget *parent)
    : QScrollArea(parent), m_document(&document), m_rows(new QFormLayout)
{
    setObjectName(QStringLiteral("originPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(pageTitle(QCoreApplication::translate("Catalogue", sectionTitle(Section::ReadOnly)), content));
    layout->addWidget(mutedLabel(QCoreApplication::translate("Catalogue", sectionHelp(Section::ReadOnly)), content));
    m_rows->setVerticalSpacing(12);
    m_rows->setHorizontalSpacing(24);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(m_rows);
    layout->addStretch();
    setWidget(content);
    connect(m_document, &PoolDocument::changed, this, &OriginPage::refresh);
    refresh();
}

void OriginPage::refresh()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    const Json *origin = m_document->config().find(Path(Operation::DescribeUserPool));
    if (origin == nullptr || !origin->is_object() || origin->empty()) {
        m_rows->addRow(
            mutedLabel(tr("This design did not come from an export. Open the output of describe-user-pool to "
                          "see its id, dates and state here."),
                       this));
        return;
    }
    for (const auto &[name, value] : origin->items()) {
        const FieldSpec *spec = catalogue::find(Operation::DescribeUserPool, name);
        auto *text = new QLabel(displayText(&value).left(2000), this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *label = new QLabel(spec != nullptr ? memberLabel(*spec) : QString::fromStdString(name), this);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(spec != nullptr ? memberToolTip(*spec) : QString());
        text->setAccessibleName(label->text());
        m_rows->addRow(label, text);
    }
}

} // namespace pooldesigner
