// SPDX-License-Identifier: MIT
#pragma once

#include "document/savedreport.h"

#include <QObject>
#include <QStringList>

#include <thread>

namespace pooldesigner {

// Writes the report on a fleet while people go on working: reads the files once more, since a fleet keeps summaries
// only, and replaces the report's file in one step at the end.
class LiveReport final : public QObject {
    Q_OBJECT
public:
    // A PDF has to stand in memory as a whole.
    static constexpr std::size_t kMostPdfPools = 500;

    explicit LiveReport(QObject *parent = nullptr) : QObject(parent) {}
    ~LiveReport() override = default; // stops writing; the file stays as it was

    // `paths` as LiveFleet takes them, under the default profile. Nothing happens while another report is written. The
    // report names the version of the application.
    void write(const QStringList &paths, const QString &file, ReportForm form, bool redact);
    void cancel() { m_writer.request_stop(); }
    bool isWriting() const { return m_writing; }

Q_SIGNALS:
    void progressed(double fraction); // from 0 to 1, a few times a second
    // `trouble` is for people; empty when the report was saved, or writing was cancelled.
    void finished(const QString &file, const QString &trouble, bool cancelled);

private:
    void end(const QString &file, const QString &trouble, bool cancelled);

    bool m_writing = false;
    std::jthread m_writer;
};

} // namespace pooldesigner
