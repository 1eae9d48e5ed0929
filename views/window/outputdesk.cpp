// SPDX-License-Identifier: MIT
#include "window/outputdesk.h"

#include "dialogs/dialogservice.h"
#include "document/livecommand.h"
#include "formats/importer.h"
#include "panels/outputpanel.h"
#include "window/messagebar.h"
#include "window/outputfile.h"
#include "window/session.h"

#include <QDir>
#include <QFileInfo>

namespace pooldesigner {

OutputDesk::OutputDesk(OutputPanel &panel, LiveCommand &command, PoolDocument &document, Session &session,
                       MessageBar &messages, DialogService &dialogs, QWidget *window)
    : QObject(window), m_panel(panel), m_command(command), m_document(document), m_session(session),
      m_messages(messages), m_dialogs(dialogs), m_window(window)
{
    setObjectName(QStringLiteral("outputDesk"));
    connect(&m_panel, &OutputPanel::saveRequested, this, &OutputDesk::save);
    connect(&m_panel, &OutputPanel::saveAllRequested, this, &OutputDesk::saveAll);
    connect(&m_panel, &OutputPanel::baseWanted, this, &OutputDesk::chooseBase);
    connect(&m_session, &Session::opened, this, &OutputDesk::takeOpened);
}

void OutputDesk::save()
{
    const QString trouble =
        saveOutput(m_dialogs, m_window, m_session.displayName(), m_command.command(), m_command.options());
    if (!trouble.isEmpty())
        m_messages.showError(trouble);
}

void OutputDesk::saveAll()
{
    const AllSaved saved =
        saveAllOutputs(m_dialogs, m_window, m_session.displayName(), m_document.config(), m_command.options());
    if (!saved.trouble.isEmpty())
        m_messages.showError(saved.trouble);
    else if (!saved.folder.isEmpty())
        m_messages.showNotes(
            tr("Saved in %1. Files: %2").arg(QDir::toNativeSeparators(saved.folder)).arg(saved.files.size()),
            saved.files);
}

void OutputDesk::chooseBase()
{
    const QString path = m_dialogs.openFile(m_window, tr("Choose an export of the pool as it is now"), QDir::homePath(),
                                            tr("Exports (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    ImportResult result = importFile(path.toStdString());
    if (result.imported)
        m_panel.setBase(std::make_shared<const PoolConfig>(std::move(result.imported->config)),
                        QFileInfo(path).fileName());
    else
        m_messages.showError(QString::fromStdString(result.error.message));
}

// An export is what the pool is now; of another file nobody knows that.
void OutputDesk::takeOpened(const QString &title)
{
    m_panel.setBase(m_session.isExport() ? std::make_shared<const PoolConfig>(m_document.config()) : nullptr, title);
}

} // namespace pooldesigner
