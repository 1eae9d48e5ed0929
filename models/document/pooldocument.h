// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace pooldesigner {

// What a change did, after it was done. Views ask the document for values by path.
struct ChangeEvent {
    enum class Kind : std::uint8_t {
        Reset,        // another design
        Value,        // the value at `path` was set, added or removed; anything below may differ
        ItemInserted, // `path` is the list, `to` the index
        ItemRemoved,  // `path` is the list, `from` the index
        ItemMoved,    // `path` is the list; from -> to as in moveItem
        Renamed,      // `path` is the object that holds the renamed member
    };
    Kind kind = Kind::Reset;
    Path path;
    std::size_t from = 0;
    std::size_t to = 0;
};

// The open design and its undo stack. The only door through which views, models, fixes and paste change anything: every
// edit is pushed as a command, and undo takes the same way back. Edits answer false when nothing changed (equal value,
// place that does not exist).
class PoolDocument : public QObject {
    Q_OBJECT
public:
    explicit PoolDocument(QObject *parent = nullptr);

    const PoolConfig &config() const { return m_config; }
    QUndoStack *undoStack() { return &m_undoStack; }

    // Replaces the whole design; the undo stack is emptied and clean.
    void reset(PoolConfig config);

    // Successive edits of one place merge into one step until finishEdit() or an edit elsewhere; merged back to the
    // start they vanish.
    bool setValue(const Path &path, Json value);
    // Both take along what they would leave empty: PoolConfig::emptiedWith().
    bool unset(const Path &path);
    bool removeItem(const Path &item);
    bool insertItem(const Path &list, std::size_t index, Json value);
    bool moveItem(const Path &list, std::size_t from, std::size_t to);
    bool rename(const Path &member, const QString &newName);
    // All edits in order as one step named `text`, with the design that applyEdits() makes; none of them, and false,
    // where one does not fit the design.
    bool apply(const std::vector<Edit> &edits, const QString &text);
    void finishEdit();

Q_SIGNALS:
    void changed(const pooldesigner::ChangeEvent &event);

private:
    bool put(const Path &path, Json value, const QString &text);

    friend class EditCommand;
    PoolConfig m_config;
    QUndoStack m_undoStack;
    int m_mergeSeries = 0; // edits of different series never merge
};

} // namespace pooldesigner
