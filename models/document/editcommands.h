// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "document/pooldocument.h"

#include <QUndoCommand>

namespace pooldesigner {

// The base of every edit: runs against the document's config and lets the document tell what happened.
class EditCommand : public QUndoCommand {
public:
    EditCommand(PoolDocument &document, QString text, QUndoCommand *parent);

protected:
    PoolConfig &config() { return m_document->m_config; }
    const PoolConfig &config() const { return m_document->m_config; }
    void announce(ChangeEvent event) { Q_EMIT m_document->changed(event); }

private:
    PoolDocument *m_document; // owns the stack that owns this command
};

// Sets, adds or removes the value at one place (the anchor: the highest ancestor that the edit makes or removes).
// Remembers the member's position, so that undo puts it back where it stood.
class SetValueCommand final : public EditCommand {
public:
    // `target` is what the user edits, `anchor` the place that changes from its present value to `after`.
    SetValueCommand(PoolDocument &document, Path target, Path anchor, std::optional<Json> after, int series,
                    QString text, QUndoCommand *parent = nullptr);

    // Text that was cleared and is typed anew within one step goes back to where it stood: takes over the place from
    // `last`, the command before this one, where that removed the same member in the same series.
    void continueFrom(const SetValueCommand &last);

    void redo() override { put(m_after); }
    void undo() override { put(m_before); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void put(const std::optional<Json> &value);

    Path m_target;
    Path m_anchor;
    std::optional<Json> m_before;
    std::optional<Json> m_after;
    std::size_t m_position;
    int m_series;
};

class InsertItemCommand final : public EditCommand {
public:
    InsertItemCommand(PoolDocument &document, Path list, std::size_t index, Json value, QString text,
                      QUndoCommand *parent = nullptr);
    void redo() override;
    void undo() override;

private:
    Path m_list;
    std::size_t m_index;
    Json m_value;
};

class RemoveItemCommand final : public EditCommand {
public:
    RemoveItemCommand(PoolDocument &document, Path list, std::size_t index, QString text,
                      QUndoCommand *parent = nullptr);
    void redo() override;
    void undo() override;

private:
    Path m_list;
    std::size_t m_index;
    Json m_value;
};

class MoveItemCommand final : public EditCommand {
public:
    MoveItemCommand(PoolDocument &document, Path list, std::size_t from, std::size_t to, QString text);
    void redo() override { move(m_from, m_to); }
    void undo() override { move(m_to, m_from); }

private:
    void move(std::size_t from, std::size_t to);

    Path m_list;
    std::size_t m_from;
    std::size_t m_to;
};

class RenameCommand final : public EditCommand {
public:
    RenameCommand(PoolDocument &document, Path member, std::string newName, QString text);
    void redo() override { rename(m_oldName, m_newName); }
    void undo() override { rename(m_newName, m_oldName); }

private:
    void rename(const std::string &from, const std::string &to);

    Path m_parent;
    std::string m_oldName;
    std::string m_newName;
};

} // namespace pooldesigner
