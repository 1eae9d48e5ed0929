// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace pooldesigner {

class PoolDocument;

// Copies the value, the path and the JSON of a member, and pastes JSON over it: actions of the widget that shows
// members, by their keys while it has the keyboard, and for its context menu. A paste is one undo step; text that is no
// JSON, or JSON of the wrong shape, is refused and changes nothing. Borrows the document; the widget owns it.
class MemberClipboard final : public QObject {
    Q_OBJECT
public:
    // A tree has the usual keys for itself while no editor is open; in a form the fields have them.
    struct Keys {
        const char *names; // what the actions' objectNames begin with
        const char *copyValue;
        const char *pasteJson;
        Qt::ShortcutContext context;
    };
    static constexpr Keys kTree{"tree", "Ctrl+C", "Ctrl+V", Qt::WidgetShortcut};
    static constexpr Keys kForm{"form", "Ctrl+Alt+V", "Ctrl+Shift+J", Qt::WidgetWithChildrenShortcut};

    // `current` answers the place the keyboard is at; the root for none.
    MemberClipboard(PoolDocument &document, QWidget *widget, const Keys &keys, std::function<Path()> current);

Q_SIGNALS:
    void refused(const QString &reason); // plain text, for people

private:
    using Task = void (MemberClipboard::*)();
    void add(const QString &text, const char *name, const QString &shortcut, const QString &tip, Task task);
    void copyValue();
    void copyPath();
    void copyJson();
    void pasteJson();

    PoolDocument *m_document;
    QWidget *m_widget;
    Keys m_keys;
    std::function<Path()> m_current;
};

} // namespace pooldesigner
