// SPDX-License-Identifier: MIT
#pragma once

#include "document/livecommand.h"
#include "output/readback.h"

#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace pooldesigner {

// Reads what the live command shows back, in a thread of its own once nothing has changed for a moment, so that nobody
// waits for it while typing. The document and the live command have to live longer.
class LiveReadBack final : public QObject {
    Q_OBJECT
public:
    LiveReadBack(PoolDocument &document, LiveCommand &command, QObject *parent = nullptr);
    ~LiveReadBack() override;

    // Nothing while what is shown has not been read.
    const std::optional<ReadBack> &found() const { return m_found; }

Q_SIGNALS:
    void changed(); // of found()

private:
    void forget();
    void start();
    void take(quint64 serial, const ReadBack &found);

    PoolDocument &m_document;
    LiveCommand &m_command;
    std::optional<ReadBack> m_found;
    quint64 m_serial = 0; // of the text that is shown
    QTimer m_idle;
    QThreadPool m_thread;
};

} // namespace pooldesigner
