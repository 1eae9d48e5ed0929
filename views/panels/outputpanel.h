// SPDX-License-Identifier: MIT
#pragma once

#include "document/livereadback.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace pooldesigner {

class CommandView;
class LeftOutList;
class OutputChooser;
class ReadBackLine;

// What the design leaves the window as, as it is now: which form, how to spell it, what it leaves out, the text, and
// whether the text says what the design says. The live objects have to live longer.
class OutputPanel final : public QWidget {
    Q_OBJECT
public:
    OutputPanel(LiveCommand &command, LiveReadBack &readBack, QWidget *parent = nullptr);

    // Asked before output leaves the window, copied or saved; false keeps it back.
    void setGate(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    // Shows the design in this form, style and layout; the generation is the design's own and stays.
    void setOptions(const OutputOptions &options);
    // Marks the lines of the member being edited.
    void setCurrentPath(const Path &path);
    // The pool as it is now, for the update of it, and what to call it; null for nothing.
    void setBase(std::shared_ptr<const PoolConfig> base, const QString &name);
    // Puts exactly the text on the clipboard and says so for a moment.
    void copy();
    // Asks for the text, or every form of the design, to be saved.
    void save();
    void saveAll();
    // Does what the gate kept back the last time.
    void proceed();

Q_SIGNALS:
    void activated(const pooldesigner::Path &path); // the member of a line, or one that was left out
    void saveRequested();                           // the command is up to date
    void saveAllRequested();
    void baseWanted(); // the person wants to choose an export to compare with

private:
    QWidget *makeButtons();
    void takeOptions(const OutputOptions &options);
    void showCommand(const CommandText &command);
    void showCopied(bool copied);
    bool passes(void (OutputPanel::*task)());

    LiveCommand &m_command;
    LiveReadBack &m_readBack;
    QPushButton *m_copy = nullptr;
    OutputChooser *m_chooser;
    LeftOutList *m_leftOut;
    CommandView *m_view;
    ReadBackLine *m_line;
    std::function<bool()> m_mayLeave = [] { return true; };
    void (OutputPanel::*m_keptBack)() = nullptr;
    QTimer m_copiedEnd;
};

} // namespace pooldesigner
