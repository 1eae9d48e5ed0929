// SPDX-License-Identifier: MIT
#include "window/safeguards.h"

#include "document/pooldocument.h"
#include "window/questionbar.h"
#include "window/session.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace pooldesigner {

namespace {

const QString kLeftover = QStringLiteral("leftover");
const QString kFile = QStringLiteral("file");

QString nameOf(const DesignOrigin &origin)
{
    if (!origin.path.isEmpty())
        return QFileInfo(origin.path).fileName();
    return origin.name.isEmpty() ? Session::tr("New pool") : origin.name;
}

} // namespace

Safeguards::Safeguards(PoolDocument &document, Session &session, QuestionBar &questions, QObject *parent)
    : QObject(parent), m_document(&document), m_session(&session), m_questions(&questions),
      m_autosave(document, recoveryFolder()), m_leftovers(findLeftovers(recoveryFolder()))
{
    std::ranges::reverse(m_leftovers);
    connect(&m_autosave, &Autosave::failed, this, &Safeguards::failed);
    connect(m_session, &Session::stateChanged, this, [this] { m_autosave.setOrigin(m_session->origin()); });
    connect(m_session, &Session::opened, this, &Safeguards::startWatch);
    connect(m_session, &Session::saved, this, &Safeguards::startWatch);
    connect(&m_watch, &FileWatch::changed, this, &Safeguards::tellChanged);
    connect(&m_watch, &FileWatch::removed, this, &Safeguards::tellRemoved);
    connect(&m_watch, &FileWatch::restored, this, [this] { m_questions->withdraw(kFile); });
    offerLeftover();
}

void Safeguards::offerLeftover()
{
    if (m_leftovers.empty())
        return;
    const Leftover &leftover = m_leftovers.back();
    const QString when = QLocale().toString(leftover.lastChange(), QLocale::ShortFormat);
    m_questions->ask({.id = kLeftover,
                      .text = tr("%1 had unsaved changes when the program ended unexpectedly (%2).")
                                  .arg(nameOf(leftover.origin()), when),
                      .choices = {{.name = "recover",
                                   .text = tr("&Recover"),
                                   .tip = tr("Open the design with these changes; its file stays as it is until you "
                                             "save"),
                                   .answer = [this] { recover(); }},
                                  {.name = "discardRecovery",
                                   .text = tr("&Discard"),
                                   .tip = tr("Delete these changes for good"),
                                   .answer = [this] {
                                       m_leftovers.back().remove();
                                       m_leftovers.pop_back();
                                       offerLeftover();
                                   }}}});
}

void Safeguards::recover()
{
    const Leftover &leftover = m_leftovers.back();
    if (m_session->restore(leftover.config(), leftover.origin())) {
        if (m_autosave.write()) // the old copy goes when there is a new one
            m_leftovers.back().remove();
        m_leftovers.pop_back();
    }
    offerLeftover();
}

void Safeguards::startWatch()
{
    m_questions->withdraw(kFile);
    m_watch.watch(m_session->filePath());
}

// The design differs from its file from now on, whether it was edited or not.
void Safeguards::keepMine() { m_document->undoStack()->resetClean(); }

void Safeguards::tellChanged(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_questions->ask({.id = kFile,
                      .text = tr("Another program changed %1. Reloading drops what is not saved here.").arg(name),
                      .choices = {{.name = "reloadFile",
                                   .text = tr("&Reload"),
                                   .tip = tr("Show the file as it is now"),
                                   .answer =
                                       [this, path] {
                                           if (!m_session->reload())
                                               tellChanged(path);
                                       }},
                                  {.name = "keepMine",
                                   .text = tr("&Keep mine"),
                                   .tip = tr("Stay with the design in this window; saving replaces the file"),
                                   .answer = [this] { keepMine(); }}}});
}

void Safeguards::tellRemoved(const QString &path)
{
    keepMine(); // nothing else holds the design now
    m_questions->ask({.id = kFile,
                      .text = tr("Another program removed or renamed %1.").arg(QFileInfo(path).fileName()),
                      .choices = {{.name = "saveAgain",
                                   .text = tr("&Save it again"),
                                   .tip = tr("Write the design to the same place"),
                                   .answer = [this] { m_session->save(); }}}});
}

} // namespace pooldesigner
