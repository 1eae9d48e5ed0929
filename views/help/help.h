// SPDX-License-Identifier: MIT
#pragma once

#include "window/workbench.h"

#include <QObject>

class QWidget;

namespace pooldesigner {

class HelpWindow;

// Explains what the person is at: F1 by the page of the help, Shift+F1 in a few words beside it.
class Help final : public QObject {
    Q_OBJECT
public:
    explicit Help(const Workbench &bench);

private:
    void open();
    bool openRule(const QWidget *focus);
    HelpWindow &window();

    Workbench m_bench;
    HelpWindow *m_window = nullptr; // made when first asked for
};

} // namespace pooldesigner
