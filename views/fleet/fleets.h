// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolsummary.h"

#include <QObject>

#include <optional>

namespace pooldesigner {

class DialogService;
class FleetWindow;
class MessageBar;
class PoolConfig;
struct ComparedPool;
class Session;
struct Workbench;

// Fleets of pools: commands in the Pool menu, the window, and what is opened out of it. Borrows the parts of the
// window.
class Fleets final : public QObject {
    Q_OBJECT
public:
    explicit Fleets(const Workbench &bench);

    // Shows the window with the pools of these files and folders.
    FleetWindow *show(const QStringList &paths);

Q_SIGNALS:
    void comparisonWanted(const pooldesigner::ComparedPool &first, const pooldesigner::ComparedPool &second);

private:
    void chooseFolder();
    void chooseFiles();
    void open(const PoolSummary &pool);
    void compare(const PoolSummary &first, const PoolSummary &second);
    std::optional<PoolConfig> readAgain(const PoolSummary &pool);

    Session *m_session;
    MessageBar *m_messages;
    DialogService *m_dialogs;
    QWidget *m_window;
    FleetWindow *m_fleet = nullptr; // made when first wanted, owned by the main window
};

} // namespace pooldesigner
