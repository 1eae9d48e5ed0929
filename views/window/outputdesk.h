// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace pooldesigner {

class DialogService;
class LiveCommand;
class MessageBar;
class OutputPanel;
class PoolDocument;
class Session;

// What the output panel asks for and the window does: saving one form or all, and the export that the update of a pool
// is compared with. Owned by the window; borrows everything else, which lives as long.
class OutputDesk final : public QObject {
    Q_OBJECT
public:
    OutputDesk(OutputPanel &panel, LiveCommand &command, PoolDocument &document, Session &session, MessageBar &messages,
               DialogService &dialogs, QWidget *window);

private:
    void save();
    void saveAll();
    void chooseBase();
    void takeOpened(const QString &title);

    OutputPanel &m_panel;
    LiveCommand &m_command;
    PoolDocument &m_document;
    Session &m_session;
    MessageBar &m_messages;
    DialogService &m_dialogs;
    QWidget *m_window;
};

} // namespace pooldesigner
