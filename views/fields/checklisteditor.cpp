// SPDX-License-Identifier: MIT
#include "fields/checklisteditor.h"

#include "config/jsontext.h"
#include "config/text.h"
#include "flowlayout.h"
#include "proselabel.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace pooldesigner {

CheckListEditor::CheckListEditor(const FieldSpec &item, QWidget *parent)
    : ValueEditor(parent), m_item(&item), m_strange(new ProseLabel({}, this))
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(16);
    for (std::size_t i = 0; i < item.values.size(); ++i) {
        const std::string_view value = item.values[i];
        auto *box = new QCheckBox(QString::fromUtf8(value), this);
        connect(box, &QCheckBox::clicked, this, [this, i](bool on) { toggle(i, on); });
        leaveUndoToDocument(box);
        m_boxes.push_back(box);
        layout->addWidget(box);
    }
    m_strange->hide();
    layout->addWidget(m_strange);
}

void CheckListEditor::showValue(const Json *value)
{
    m_shown = value != nullptr ? *value : Json();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const Json wanted = std::string(m_item->values[i]);
        m_boxes[i]->setChecked(m_shown.is_array() && std::ranges::find(m_shown, wanted) != m_shown.end());
    }
    std::string strange;
    const auto note = [&strange](const Json &json) {
        strange += (strange.empty() ? "" : ", ") + quotedForPeople(jsonLine(json));
    };
    if (m_shown.is_array()) {
        for (const Json &item : m_shown) {
            if (!item.is_string() || std::ranges::find(m_item->values, item.get<std::string>()) == m_item->values.end())
                note(item);
        }
    } else if (!m_shown.is_null()) {
        note(m_shown);
    }
    m_strange->setVisible(!strange.empty());
    m_strange->setText(tr("Also holds %1").arg(QString::fromStdString(strange)));
}

QWidget *CheckListEditor::focusTarget() { return m_boxes.front(); }

void CheckListEditor::describe(const QString &name, const QString &help)
{
    for (QCheckBox *box : m_boxes) {
        box->setAccessibleName(tr("%1: %2").arg(name, box->text()));
        box->setAccessibleDescription(help);
        box->setToolTip(help);
    }
}

void CheckListEditor::toggle(std::size_t index, bool on)
{
    Json list = m_shown.is_array() ? m_shown : Json::array();
    const Json value = std::string(m_item->values[index]);
    list.erase(std::remove(list.begin(), list.end(), value), list.end());
    if (on)
        list.push_back(value);
    if (list.empty())
        Q_EMIT cleared();
    else
        Q_EMIT edited(list);
    Q_EMIT finished();
}

} // namespace pooldesigner
