// SPDX-License-Identifier: MIT
#pragma once

#include "document/livecommand.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace pooldesigner {

class CommandView;
class LeftOutList;

// The command that makes the design, or another form of it, as it is now: how to spell it, for which CLI, what it
// leaves out, the text. The live command has to live longer.
class CommandPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CommandPanel(LiveCommand &command, QWidget *parent = nullptr);

    // Asked before the command leaves the window, copied or saved; false keeps it back.
    void setGate(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    // Marks the lines of the member being edited.
    void setCurrentPath(const Path &path);
    // Puts exactly the text of the command on the clipboard and says so for a moment.
    void copy();
    // Asks for the text to be saved.
    void save();
    // Does what the gate kept back the last time.
    void proceed();

Q_SIGNALS:
    void activated(const pooldesigner::Path &path); // the member of a line, or one that was left out
    void saveRequested(const QString &text);

private:
    QWidget *makeButtons();
    QWidget *makeForms();
    QWidget *makeOptions();
    void takeForm(int row);
    void showCommand(const CommandText &command);
    void showGeneration(Generation generation);
    void showCopied(bool copied);
    QString text();
    bool passes(void (CommandPanel::*task)());

    LiveCommand &m_command;
    QPushButton *m_copy = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_generation = nullptr;
    QCheckBox *m_oneLine = nullptr;
    LeftOutList *m_leftOut = nullptr;
    CommandView *m_view = nullptr;
    std::function<bool()> m_mayLeave = [] { return true; };
    void (CommandPanel::*m_keptBack)() = nullptr;
    QTimer m_copiedEnd;
};

} // namespace pooldesigner
