// SPDX-License-Identifier: MIT
#include "forms/fieldframe.h"

#include "config/text.h"
#include "document/pooldocument.h"
#include "fields/valueeditor.h"
#include "forms/memberheader.h"
#include "items/fieldtexts.h"
#include "proselabel.h"
#include "rules/readings.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace pooldesigner {

FieldFrame::FieldFrame(PoolDocument &document, const Path &path, const FieldSpec &spec, QWidget *parent,
                       const QString &title)
    : MemberWidget(document, path, parent), m_spec(&spec), m_header(new MemberHeader(spec, title, this)),
      m_editor(createValueEditor(spec, this)), m_consequence(new ProseLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_editor);
    m_consequence->setObjectName(objectName() + QStringLiteral("/consequence"));
    layout->addWidget(m_consequence);
    layout->addLayout(findingsLayout());
    auto *small = new QHBoxLayout;
    // Of entries, the place of this one.
    const bool isEntry = spec.path.find_first_of("[{") != std::string_view::npos;
    small->addWidget(mutedLabel(isEntry ? pathText(path) : apiName(spec), this), 1);
    // Counting matters where people write prose; an ARN never comes near its limit.
    if (spec.kind == Kind::String && spec.values.empty() && spec.limits.max &&
        (spec.editor == Editor::Text || *spec.limits.max <= 140)) {
        m_count = mutedLabel({}, this);
        m_count->setWordWrap(false);
        small->addWidget(m_count);
    }
    layout->addLayout(small);
    if (const QString help = memberHelp(spec); !help.isEmpty())
        layout->addWidget(mutedLabel(help, this));

    m_editor->describe(m_header->label()->text(), memberToolTip(spec));
    m_editor->focusTarget()->setObjectName(objectName() + QStringLiteral("/editor"));
    m_header->label()->setBuddy(m_editor->focusTarget());
    connect(m_header, &MemberHeader::resetRequested, this, [this] {
        this->document().finishEdit();
        this->document().unset(this->path());
    });
    connect(m_editor, &ValueEditor::edited, this,
            [this](const Json &value) { this->document().setValue(this->path(), value); });
    connect(m_editor, &ValueEditor::cleared, this, [this] { this->document().unset(this->path()); });
    connect(m_editor, &ValueEditor::finished, this, [this] { this->document().finishEdit(); });
    announceFocusOf(m_editor);
    refresh();
}

void FieldFrame::refresh()
{
    const Json *value = document().config().find(path());
    m_editor->showValue(value);
    m_header->setSet(value != nullptr);
    m_header->showPlan(featurePlan(PoolView(document().config())), value);
    const QString consequence = consequenceText(*m_spec, value);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    showCount(value);
    // Old members matter to designs that have them; in others they would only ask what their successors ask. They
    // stay while somebody is in them, and whoever looks for one finds it.
    if (m_spec->deprecated)
        setVisible(value != nullptr || isAncestorOf(QApplication::focusWidget()));
}

void FieldFrame::focusEditor()
{
    show();
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void FieldFrame::showCount(const Json *value)
{
    if (m_count == nullptr)
        return;
    const bool isText = value != nullptr && value->is_string() && m_spec->limits.max;
    m_count->setText(isText ? tr("%1 of %2 characters")
                                  .arg(QLocale().toString(static_cast<qulonglong>(
                                           characterCount(value->get_ref<const std::string &>()))),
                                       QLocale().toString(static_cast<qlonglong>(*m_spec->limits.max)))
                            : QString());
}

} // namespace pooldesigner
