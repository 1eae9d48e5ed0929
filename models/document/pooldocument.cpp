// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"

#include "config/identical.h"
#include "config/text.h"
#include "document/editcommands.h"

namespace pooldesigner {

namespace {

// Undo names speak the API's language: "Set PoolName", "Remove Schema[3]". Names from a file may hold anything.
QString named(const char *pattern, const Path &path)
{
    return PoolDocument::tr(pattern).arg(QString::fromStdString(quotedForPeople(path.toString(), 100)));
}

// Where an edit that removes `path` has to cut, so that no structure is left empty behind it. Only the CreateUserPool
// request itself always stays.
Path emptiedBy(const PoolConfig &config, const Path &path)
{
    const std::size_t stays = path.operation() == Operation::CreateUserPool ? 1 : 0;
    Path place = path;
    while (place.size() > stays + 1) {
        const Json *parent = config.find(place.parent());
        if (place.parent().index() || parent == nullptr || !parent->is_object() || parent->size() != 1)
            break;
        place = place.parent();
    }
    return place;
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
    m_undoStack.push(new SetValueCommand(*this, path, emptiedBy(m_config, path), std::nullopt, m_mergeSeries,
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
    if (m_config.find(list)->size() == 1 && !list.index()) {
        // The last item takes its list along: an empty list is not the same as none, and the service refuses some.
        m_undoStack.push(
            new SetValueCommand(*this, list, emptiedBy(m_config, list), std::nullopt, m_mergeSeries, text));
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
    finishEdit();
    const PoolConfig before = m_config;
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
    if (!identical(m_config.root(), before.root()))
        return true;
    // A macro that did nothing must not stand in the undo list; undoing an empty one changes nothing.
    const_cast<QUndoCommand *>(m_undoStack.command(m_undoStack.index() - 1))->setObsolete(true);
    m_undoStack.undo();
    return false;
}

void PoolDocument::finishEdit() { ++m_mergeSeries; }

} // namespace pooldesigner
