// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace pooldesigner {

class CommandView;

// The commands that make the first of two compared pools the second one, for the shell of one's choice.
class CarryOverPane final : public QWidget {
    Q_OBJECT
public:
    explicit CarryOverPane(QWidget *parent);

    // Copies what it needs of both.
    void setPools(const PoolConfig &first, const PoolConfig &second);
    const CommandText &commands() const { return m_commands; }
    const OutputOptions &options() const { return m_options; }

Q_SIGNALS:
    void saveWanted();

private:
    void write();
    void showNotes();
    void copy();
    void showCopied(bool copied);

    PoolConfig m_second;
    OutputOptions m_options;
    CommandText m_commands;
    QComboBox *m_shell;
    QPushButton *m_copy;
    QLabel *m_notes;
    CommandView *m_view;
    QTimer m_copiedEnd;
};

} // namespace pooldesigner
