// SPDX-License-Identifier: MIT
#include "forms/memberclipboard.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "document/pooldocument.h"
#include "formats/designwriter.h"
#include "formats/jsonreader.h"
#include "formats/textdecoder.h"
#include "items/fieldtexts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QWidget>

namespace pooldesigner {

namespace {

// What stands at the place has to be an object or a list whatever its content; other members may hold anything, and
// the findings say what is wrong with it.
enum class Shape : std::uint8_t { Any, Object, List };

Shape shapeOf(const Path &path)
{
    const FieldSpec *spec = catalogue::specFor(path);
    if (path.size() == 1 || (spec != nullptr && (spec->kind == Kind::Structure || spec->kind == Kind::Map)))
        return Shape::Object;
    return spec != nullptr && spec->kind == Kind::List ? Shape::List : Shape::Any;
}

void copy(const std::string &text) { QApplication::clipboard()->setText(QString::fromStdString(text)); }

} // namespace

MemberClipboard::MemberClipboard(PoolDocument &document, QWidget *widget, const Keys &keys,
                                 std::function<Path()> current)
    : QObject(widget), m_document(&document), m_widget(widget), m_keys(keys), m_current(std::move(current))
{
    add(tr("Copy &value"), "CopyValue", QLatin1String(keys.copyValue), tr("Copy the value as plain text"),
        &MemberClipboard::copyValue);
    add(tr("Copy &path"), "CopyPath", QStringLiteral("Ctrl+Alt+P"), tr("Copy where the member stands"),
        &MemberClipboard::copyPath);
    add(tr("Copy as &JSON"), "CopyJson", QStringLiteral("Ctrl+Alt+J"),
        tr("Copy the value and everything in it as JSON"), &MemberClipboard::copyJson);
    add(tr("Paste J&SON"), "PasteJson", QLatin1String(keys.pasteJson),
        tr("Replace the value by the JSON on the clipboard"), &MemberClipboard::pasteJson);
}

void MemberClipboard::add(const QString &text, const char *name, const QString &shortcut, const QString &tip, Task task)
{
    auto *action = new QAction(text, m_widget);
    action->setObjectName(QLatin1String(m_keys.names) + QLatin1String(name));
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(m_keys.context); // an open editor of a tree has its own clipboard keys
    action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, task);
    m_widget->addAction(action);
}

void MemberClipboard::copyValue()
{
    if (const Json *value = m_document->config().find(m_current()))
        copy(plainText(*value));
    else
        Q_EMIT refused(tr("%1 is not set, so there is no value to copy.").arg(pathText(m_current())));
}

void MemberClipboard::copyPath() { copy(m_current().toString()); }

void MemberClipboard::copyJson()
{
    if (const Json *value = m_document->config().find(m_current()))
        copy(jsonText(*value));
    else
        Q_EMIT refused(tr("%1 is not set, so there is no JSON to copy.").arg(pathText(m_current())));
}

void MemberClipboard::pasteJson()
{
    const Path place = m_current();
    if (!place.operation()) {
        Q_EMIT refused(tr("This part of the design cannot be pasted over."));
        return;
    }
    const std::string text = QApplication::clipboard()->text().toStdString();
    auto decoded = decodeText(text);
    auto json = decoded ? readJson(decoded->utf8) : Outcome<JsonText>(std::move(decoded.error()));
    if (!json) {
        Q_EMIT refused(tr("The clipboard holds no JSON (line %1, column %2): %3")
                           .arg(json.error().line)
                           .arg(json.error().column)
                           .arg(QString::fromStdString(json.error().message)));
        return;
    }
    const Shape shape = shapeOf(place);
    if (shape == Shape::Object && !json->value.is_object()) {
        Q_EMIT refused(tr("%1 holds members: paste JSON that begins with {.").arg(pathText(place)));
        return;
    }
    if (shape == Shape::List && !json->value.is_array()) {
        Q_EMIT refused(tr("%1 is a list: paste JSON that begins with [.").arg(pathText(place)));
        return;
    }
    m_document->finishEdit();
    m_document->setValue(place, std::move(json->value));
    m_document->finishEdit();
}

} // namespace pooldesigner
