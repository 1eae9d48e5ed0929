// SPDX-License-Identifier: MIT
#include "forms/originpage.h"

#include "catalogue/catalogue.h"
#include "config/answers.h"
#include "document/pooldocument.h"
#include "fields/valueeditor.h"
#include "forms/memberheader.h"
#include "forms/pagehead.h"
#include "items/fieldtexts.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kLongestText = 4000; // characters

} // namespace

OriginPage::OriginPage(PoolDocument &document, QWidget *parent)
    : QScrollArea(parent), m_document(&document), m_rows(new QFormLayout)
{
    setObjectName(QStringLiteral("originPage"));
    setWidgetResizable(true);
    setAccessibleName(QCoreApplication::translate("Catalogue", sectionTitle(Section::ReadOnly)));
    setWhatsThis(QCoreApplication::translate("Catalogue", sectionHelp(Section::ReadOnly)));
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(new PageHead(Section::ReadOnly, content));
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
        addAnswers();
        return;
    }
    for (const auto &[name, value] : origin->items()) {
        const FieldSpec *spec = catalogue::find(Operation::DescribeUserPool, name);
        addRow(spec != nullptr ? memberLabel(*spec) : QString::fromStdString(name),
               spec != nullptr ? memberToolTip(*spec) : QString(), displayText(&value));
    }
    addAnswers();
}

// What other calls said, as it was printed.
void OriginPage::addAnswers()
{
    for (const AnsweredCallSpec &spec : answeredCalls()) {
        for (const Answer &answer : answersTo(spec.call, m_document->config()))
            addRow(QString::fromUtf8(spec.name), QString::fromUtf8(spec.command),
                   QString::fromStdString(answer.content->dump(2, ' ', false, Json::error_handler_t::replace)));
    }
}

void OriginPage::addRow(const QString &name, const QString &tip, const QString &content)
{
    auto *text = new QLabel(content.left(kLongestText), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(tip);
    text->setAccessibleName(label->text());
    m_rows->addRow(label, text);
}

} // namespace pooldesigner
