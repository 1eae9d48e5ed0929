// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"

#include "config/identical.h"
#include "config/text.h"
#include "document/editcommands.h"
#include "rules/editing.h"

namespace pooldesigner {

namespace {

// Undo names speak the API's language: "Set PoolName", "Remove Schema[3]". Names from a file may hold anything.
QString named(const char *pattern, const Path &path)
{
    return PoolDocument::tr(pattern).arg(QString::fromStdString(quotedForPeople(path.toString(), 100)));
}

// A member with a value, wrapped in the structures between `anchor` and `target`.
std::optional<Json> wrapped(const Path &anchor, const Path &target, Json value)
{
    for (std::size_t i = target.size(); i > anchor.size(); --i) {
        const auto *name = std::get_if<std::string>(&target.segments()[i - 1]);
        if (name == nullptr)
            return std::nullopt;
        Json outer = Json::object();
        outer[*name] = std::move(value);
        value = std::move(outer);
    }
    return value;
}

} // namespace

PoolDocument::PoolDocument(QObject *parent) : QObject(parent), m_undoStack(this) {}

void PoolDocument::reset(PoolConfig config)
{
    m_undoStack.clear();
    m_config = std::move(config);
    Q_EMIT changed({.kind = ChangeEvent::Kind::Reset, .path = {}});
}

bool PoolDocument::setValue(const Path &path, Json value)
{
    return put(path, std::move(value), named(QT_TR_NOOP("Set %1"), path));
}

bool PoolDocument::put(const Path &path, Json value, const QString &text)
{
    const Json *present = m_config.find(path);
    if (path.isRoot() || (present != nullptr && identical(*present, value)))
        return false;
    const Path anchor = m_config.firstMissing(path);
    if (present == nullptr) {
        const Json *parent = m_config.find(anchor.parent());
        if (parent == nullptr || !parent->is_object() || anchor.index())
            return false;
    }
    auto after = wrapped(anchor, path, std::move(value));
    if (!after)
        return false;
    auto command = std::make_unique<SetValueCommand>(*this, path, anchor, std::move(after), m_mergeSeries, text);
    if (const auto *last = dynamic_cast<const SetValueCommand *>(m_undoStack.command(m_undoStack.index() - 1)))
        command->continueFrom(*last);
    m_undoStack.push(command.release());
    return true;
}

bool PoolDocument::unset(const Path &path)
{
    if (path.index())
        return removeItem(path);
    if (path.isRoot() || path == Path(Operation::CreateUserPool) || !m_config.contains(path))
        return false;
    m_undoStack.push(new SetValueCommand(*this, path, m_config.emptiedWith(path), std::nullopt, m_mergeSeries,
                                         named(QT_TR_NOOP("Reset %1"), path)));
    return true;
}

bool PoolDocument::insertItem(const Path &list, std::size_t index, Json value)
{
    const QString text = named(QT_TR_NOOP("Add to %1"), list);
    const Json *items = m_config.find(list);
    finishEdit();
    if (items == nullptr) {
        // A list that is not there yet comes with its first item, as one value: undo takes both away again.
        const bool done = index == 0 && put(list, Json::array({std::move(value)}), text);
        finishEdit();
        return done;
    }
    if (!items->is_array() || index > items->size())
        return false;
    m_undoStack.push(new InsertItemCommand(*this, list, index, std::move(value), text));
    return true;
}

bool PoolDocument::removeItem(const Path &item)
{
    const auto index = item.index();
    if (!index || !m_config.contains(item))
        return false;
    finishEdit();
    const QString text = named(QT_TR_NOOP("Remove %1"), item);
    const Path list = item.parent();
    if (const Path emptied = m_config.emptiedWith(item); emptied != item) {
        m_undoStack.push(new SetValueCommand(*this, list, emptied, std::nullopt, m_mergeSeries, text));
        finishEdit();
    } else {
        m_undoStack.push(new RemoveItemCommand(*this, list, *index, text));
    }
    return true;
}

bool PoolDocument::moveItem(const Path &list, std::size_t from, std::size_t to)
{
    const Json *items = m_config.find(list);
    if (items == nullptr || !items->is_array() || from >= items->size() || to >= items->size() || from == to)
        return false;
    finishEdit();
    m_undoStack.push(new MoveItemCommand(*this, list, from, to, named(QT_TR_NOOP("Move in %1"), list)));
    return true;
}

bool PoolDocument::rename(const Path &member, const QString &newName)
{
    const std::string name = newName.toStdString();
    if (member.size() < 2 || member.index()) // requests and items have the names they have
        return false;
    if (!m_config.contains(member) || m_config.contains(member.parent().child(name)))
        return false;
    finishEdit();
    m_undoStack.push(new RenameCommand(*this, member, name, named(QT_TR_NOOP("Rename %1"), member)));
    return true;
}

bool PoolDocument::apply(const std::vector<Edit> &edits, const QString &text)
{
    PoolConfig after = m_config;
    if (!applyEdits(after, edits) || identical(after.root(), m_config.root()))
        return false;
    finishEdit();
    m_undoStack.beginMacro(text);
    for (const Edit &edit : edits) {
        switch (edit.op) {
        case Edit::Op::Set: setValue(edit.path, edit.value); break;
        case Edit::Op::Unset: unset(edit.path); break;
        case Edit::Op::InsertItem:
            if (const auto index = edit.path.index())
                insertItem(edit.path.parent(), *index, edit.value);
            break;
        case Edit::Op::RemoveItem: removeItem(edit.path); break;
        }
        finishEdit(); // each edit is undone for itself, so that every member finds its place again
    }
    m_undoStack.endMacro();
    finishEdit();
    return true;
}

void PoolDocument::finishEdit() { ++m_mergeSeries; }

} // namespace pooldesigner
