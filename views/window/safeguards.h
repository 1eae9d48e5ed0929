// SPDX-License-Identifier: MIT
#pragma once

#include "document/autosave.h"
#include "window/filewatch.h"

#include <QObject>

#include <vector>

namespace pooldesigner {

class PoolDocument;
class QuestionBar;
class Session;

// Keeps work from being lost: a copy for a crash, the offer to take up what a crash left, and the notice when another
// program changes the open file. Asks in the bar, never in a dialog. Borrows all three.
class Safeguards final : public QObject {
    Q_OBJECT
public:
    Safeguards(PoolDocument &document, Session &session, QuestionBar &questions, QObject *parent);

    void setAutosave(bool enabled) { m_autosave.setEnabled(enabled); }
    // The window closes, and the person has decided about unsaved changes.
    void close() { m_autosave.discard(); }

Q_SIGNALS:
    void failed(const QString &message);

private:
    void offerLeftover();
    void recover();
    void tellChanged(const QString &path);
    void tellRemoved(const QString &path);
    void keepMine();
    void startWatch();

    PoolDocument *m_document;
    Session *m_session;
    QuestionBar *m_questions;
    Autosave m_autosave;
    FileWatch m_watch;
    std::vector<Leftover> m_leftovers; // those that wait for an answer, the next one last
};

} // namespace pooldesigner
