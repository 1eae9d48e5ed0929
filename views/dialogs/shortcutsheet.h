// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QMenuBar;

namespace pooldesigner {

// Every menu entry with the keys that run it, read from the menus, so that it cannot differ from them; then the keys
// that only parts of the window know. A search narrows it by command or key.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const QMenuBar &menus, QWidget *parent);
};

} // namespace pooldesigner
