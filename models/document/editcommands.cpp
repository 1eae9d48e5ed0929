// SPDX-License-Identifier: MIT
#include "document/editcommands.h"

#include "config/identical.h"

namespace pooldesigner {

namespace {

bool isSame(const std::optional<Json> &left, const std::optional<Json> &right)
{
    return left.has_value() == right.has_value() && (!left || identical(*left, *right));
}

} // namespace

EditCommand::EditCommand(PoolDocument &document, QString text, QUndoCommand *parent)
    : QUndoCommand(text, parent), m_document(&document)
{
}

SetValueCommand::SetValueCommand(PoolDocument &document, Path target, Path anchor, std::optional<Json> after,
                                 int series, QString text, QUndoCommand *parent)
    : EditCommand(document, std::move(text), parent), m_target(std::move(target)), m_anchor(std::move(anchor)),
      m_after(std::move(after)), m_position(config().positionOf(m_anchor)), m_series(series)
{
    if (const Json *present = config().find(m_anchor))
        m_before = *present;
}

void SetValueCommand::continueFrom(const SetValueCommand &last)
{
    if (!last.m_after && last.m_target == m_target && last.m_anchor == m_anchor && last.m_series == m_series)
        m_position = last.m_position;
}

void SetValueCommand::put(const std::optional<Json> &value)
{
    if (value) {
        config().set(m_anchor, *value, m_position);
        // Where the catalogue chose the place, redo after undo has to find the same one.
        m_position = config().positionOf(m_anchor);
    } else {
        config().erase(m_anchor);
    }
    announce({.kind = ChangeEvent::Kind::Value, .path = m_anchor});
}

bool SetValueCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const SetValueCommand *>(other);
    if (next == nullptr || next->m_target != m_target || next->m_series != m_series ||
        !next->m_anchor.startsWith(m_anchor))
        return false;
    const Json *present = config().find(m_anchor); // the next command has run already
    m_after = present != nullptr ? std::optional(*present) : std::nullopt;
    setText(next->text());
    setObsolete(isSame(m_after, m_before));
    return true;
}

InsertItemCommand::InsertItemCommand(PoolDocument &document, Path list, std::size_t index, Json value, QString text,
                                     QUndoCommand *parent)
    : EditCommand(document, std::move(text), parent), m_list(std::move(list)), m_index(index), m_value(std::move(value))
{
}

void InsertItemCommand::redo()
{
    config().insertItem(m_list, m_index, m_value);
    announce({.kind = ChangeEvent::Kind::ItemInserted, .path = m_list, .to = m_index});
}

void InsertItemCommand::undo()
{
    config().erase(m_list.item(m_index));
    announce({.kind = ChangeEvent::Kind::ItemRemoved, .path = m_list, .from = m_index});
}

RemoveItemCommand::RemoveItemCommand(PoolDocument &document, Path list, std::size_t index, QString text,
                                     QUndoCommand *parent)
    : EditCommand(document, std::move(text), parent), m_list(std::move(list)), m_index(index),
      m_value(*config().find(m_list.item(index)))
{
}

void RemoveItemCommand::redo()
{
    config().erase(m_list.item(m_index));
    announce({.kind = ChangeEvent::Kind::ItemRemoved, .path = m_list, .from = m_index});
}

void RemoveItemCommand::undo()
{
    config().insertItem(m_list, m_index, m_value);
    announce({.kind = ChangeEvent::Kind::ItemInserted, .path = m_list, .to = m_index});
}

MoveItemCommand::MoveItemCommand(PoolDocument &document, Path list, std::size_t from, std::size_t to, QString text)
    : EditCommand(document, std::move(text), nullptr), m_list(std::move(list)), m_from(from), m_to(to)
{
}

void MoveItemCommand::move(std::size_t from, std::size_t to)
{
    config().moveItem(m_list, from, to);
    announce({.kind = ChangeEvent::Kind::ItemMoved, .path = m_list, .from = from, .to = to});
}

RenameCommand::RenameCommand(PoolDocument &document, Path member, std::string newName, QString text)
    : EditCommand(document, std::move(text), nullptr), m_parent(member.parent()), m_oldName(member.name()),
      m_newName(std::move(newName))
{
}

void RenameCommand::rename(const std::string &from, const std::string &to)
{
    config().rename(m_parent.child(from), to);
    announce({.kind = ChangeEvent::Kind::Renamed, .path = m_parent});
}

} // namespace pooldesigner
