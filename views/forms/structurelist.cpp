// SPDX-License-Identifier: MIT
#include "forms/structurelist.h"

#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "forms/fieldframe.h"
#include "forms/memberheader.h"
#include "items/fieldtexts.h"
#include "items/newitem.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pooldesigner {

StructureList::StructureList(PoolDocument &document, const Path &path, const FieldSpec &spec, QWidget *parent)
    : MemberWidget(document, path, parent), m_spec(&spec), m_item(catalogue::children(spec).front()),
      m_header(new MemberHeader(spec, {}, this)), m_items(new QVBoxLayout),
      m_add(new QPushButton(tr("Add to %1").arg(memberLabel(spec).toLower()), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addLayout(findingsLayout());
    m_items->setSpacing(8);
    layout->addLayout(m_items);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(mutedLabel(apiName(spec), this));
    layout->addWidget(mutedLabel(memberHelp(spec), this));
    m_add->setObjectName(objectName() + QStringLiteral("/add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(memberToolTip(spec));
    connect(m_add, &QPushButton::clicked, this, &StructureList::addItem);
    connect(m_header, &MemberHeader::resetRequested, this, [this] {
        this->document().finishEdit();
        this->document().unset(this->path());
    });
    refresh();
}

std::size_t StructureList::itemCount()
{
    const Json *list = document().config().find(path());
    return list != nullptr && list->is_array() ? list->size() : 0;
}

void StructureList::refresh()
{
    const std::size_t count = itemCount();
    m_header->setSet(document().config().contains(path()));
    m_add->setEnabled(!m_spec->limits.max || count < static_cast<std::size_t>(*m_spec->limits.max));
    if (count != m_boxes.size()) {
        rebuild(count);
        return;
    }
    for (MemberWidget *field : m_fields)
        field->refresh();
}

void StructureList::rebuild(std::size_t count)
{
    // Deleted later: the change may come from a button inside.
    for (QWidget *box : m_boxes) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    m_fields.clear();
    for (std::size_t i = 0; i < count; ++i) {
        m_boxes.push_back(makeItem(i, count));
        m_items->addWidget(m_boxes.back());
    }
}

QWidget *StructureList::makeItem(std::size_t index, std::size_t count)
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(12);
    auto *row = new QHBoxLayout;
    const QString number = tr("Entry %1").arg(index + 1);
    row->addWidget(new QLabel(number, box));
    row->addStretch();
    const auto button = [&](const QString &text, const char *name, bool enabled) {
        auto *made = new QPushButton(text, box);
        made->setEnabled(enabled);
        made->setAccessibleName(tr("%1: %2").arg(number, text));
        made->setToolTip(made->accessibleName());
        made->setObjectName(objectName() + QStringLiteral("[%1]/%2").arg(index).arg(QLatin1String(name)));
        row->addWidget(made);
        return made;
    };
    connect(button(tr("Move up"), "up", index > 0), &QPushButton::clicked, this,
            [this, index] { document().moveItem(path(), index, index - 1); });
    connect(button(tr("Move down"), "down", index + 1 < count), &QPushButton::clicked, this,
            [this, index] { document().moveItem(path(), index, index + 1); });
    connect(button(tr("Remove"), "remove", true), &QPushButton::clicked, this,
            [this, index] { document().removeItem(path().item(index)); });
    layout->addLayout(row);
    for (const FieldSpec *member : catalogue::children(*m_item)) {
        auto *field = new FieldFrame(document(), path().item(index).child(member->name()), *member, box);
        connect(field, &MemberWidget::visited, this, &MemberWidget::visited);
        m_fields.push_back(field);
        layout->addWidget(field);
    }
    return box;
}

void StructureList::addItem()
{
    const Json *present = document().config().find(path());
    const std::size_t count = itemCount();
    document().insertItem(path(), count, newListItem(*m_item, present));
    if (!m_fields.empty() && itemCount() > count)
        m_fields[count * catalogue::children(*m_item).size()]->focusEditor();
}

void StructureList::focusEditor()
{
    if (m_fields.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_fields.front()->focusEditor();
}

} // namespace pooldesigner
