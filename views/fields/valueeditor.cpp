// SPDX-License-Identifier: MIT
#include "fields/valueeditor.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "fields/checklisteditor.h"
#include "fields/choiceeditor.h"
#include "fields/lineeditor.h"
#include "fields/linesedit.h"
#include "fields/messageeditor.h"
#include "fields/switcheditor.h"
#include "fields/texteditor.h"
#include "rules/messageplaceholders.h"

#include <QKeyEvent>

namespace pooldesigner {

void ValueEditor::describe(const QString &name, const QString &help)
{
    focusTarget()->setAccessibleName(name);
    focusTarget()->setAccessibleDescription(help);
    focusTarget()->setToolTip(help);
}

void ValueEditor::leaveUndoToDocument(QWidget *widget) { widget->installEventFilter(this); }

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return QWidget::eventFilter(watched, event);
}

QString displayText(const Json *value)
{
    if (value == nullptr || value->is_null())
        return {};
    if (value->is_string())
        return QString::fromStdString(value->get_ref<const std::string &>());
    return QString::fromStdString(jsonLine(*value));
}

ValueEditor *createValueEditor(const FieldSpec &spec, QWidget *parent)
{
    switch (spec.kind) {
    case Kind::Boolean: return new SwitchEditor(spec, parent);
    case Kind::Integer:
    case Kind::Timestamp: return new LineEditor(spec, parent);
    case Kind::String:
        if (!spec.values.empty())
            return new ChoiceEditor(spec, parent);
        if (!takenPlaceholders(spec).empty())
            return new MessageEditor(spec, parent);
        if (spec.editor == Editor::Text)
            return new TextEditor(spec, parent);
        return new LineEditor(spec, parent);
    case Kind::List: {
        const auto items = catalogue::children(spec);
        if (items.empty() || items.front()->kind != Kind::String)
            return nullptr;
        if (!items.front()->values.empty())
            return new CheckListEditor(*items.front(), parent);
        return new LinesEdit(*items.front(), parent);
    }
    case Kind::Structure:
    case Kind::Map: return nullptr;
    }
    return nullptr;
}

} // namespace pooldesigner
