// SPDX-License-Identifier: MIT
#include "document/livereadback.h"

namespace pooldesigner {

namespace {

constexpr int kIdleMs = 400; // longer than a pause between two keys

} // namespace

LiveReadBack::LiveReadBack(PoolDocument &document, LiveCommand &command, QObject *parent)
    : QObject(parent), m_document(document), m_command(command)
{
    m_thread.setMaxThreadCount(1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMs);
    connect(&m_document, &PoolDocument::changed, this, &LiveReadBack::forget);
    connect(&m_command, &LiveCommand::written, this, &LiveReadBack::forget);
    connect(&m_idle, &QTimer::timeout, this, &LiveReadBack::start);
    m_idle.start();
}

// What runs knows this object.
LiveReadBack::~LiveReadBack()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void LiveReadBack::forget()
{
    ++m_serial;
    m_idle.start();
    if (std::exchange(m_found, std::nullopt))
        Q_EMIT changed();
}

void LiveReadBack::start()
{
    m_command.update();
    m_idle.stop(); // the update may have written another text, which is the one that is read now
    m_thread.clear();
    m_thread.start([this, serial = m_serial, config = m_document.config(), options = m_command.options(),
                    text = m_command.command()] {
        const ReadBack found = readBack(config, options, text);
        QMetaObject::invokeMethod(
            this, [this, serial, found] { take(serial, found); }, Qt::QueuedConnection);
    });
}

void LiveReadBack::take(quint64 serial, const ReadBack &found)
{
    if (serial != m_serial)
        return;
    m_found = found;
    Q_EMIT changed();
}

} // namespace pooldesigner
