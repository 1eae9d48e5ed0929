// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <QObject>

#include <functional>

class QAction;
class QAbstractItemView;

namespace pooldesigner {

class PoolDocument;

// Copies the value, the path and the JSON of a member, and pastes JSON over it, by the view's shortcuts and its context
// menu. A paste is one undo step; text that is no JSON, or JSON of the wrong shape, is refused and changes nothing.
// Borrows the document; the view owns it.
class TreeClipboard final : public QObject {
    Q_OBJECT
public:
    // `current` answers the place the keyboard is at; the root for none.
    TreeClipboard(PoolDocument &document, QAbstractItemView *view, std::function<Path()> current);

Q_SIGNALS:
    void refused(const QString &reason); // plain text, for people

private:
    using Task = void (TreeClipboard::*)();
    void add(const QString &text, const char *name, const QString &shortcut, const QString &tip, Task task);
    void copyValue();
    void copyPath();
    void copyJson();
    void pasteJson();

    PoolDocument *m_document;
    QAbstractItemView *m_view;
    std::function<Path()> m_current;
};

} // namespace pooldesigner
