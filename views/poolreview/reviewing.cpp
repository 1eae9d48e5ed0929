// SPDX-License-Identifier: MIT
#include "poolreview/reviewing.h"

#include "dialogs/dialogservice.h"
#include "document/pooldocument.h"
#include "formats/importer.h"
#include "poolreview/reviewpage.h"
#include "review/answeredits.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/pagestack.h"
#include "window/workbench.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>

namespace pooldesigner {

Reviewing::Reviewing(const Workbench &bench)
    : QObject(&bench.window), m_document(&bench.document), m_pages(&bench.pages), m_messages(&bench.messages),
      m_dialogs(&bench.dialogs), m_window(&bench.window)
{
    const QAction *review = bench.actions.addTo(Actions::Menu::Pool, tr("&Review"), QStringLiteral("Ctrl+R"),
                                                tr("Read what the pool does, in words, with all findings"));
    const QAction *answers =
        bench.actions.addTo(Actions::Menu::Pool, tr("Open ans&wers beside the pool…"), QStringLiteral("Ctrl+Shift+O"),
                            tr("Add what other calls say of the pool: MFA, app clients, risks, providers"));
    connect(review, &QAction::triggered, this, &Reviewing::showPage);
    connect(answers, &QAction::triggered, this, &Reviewing::openAnswers);
}

void Reviewing::showPage()
{
    auto *page = m_pages->showPage<ReviewPage>([this](QWidget *parent) {
        auto *made = new ReviewPage(*m_document, parent);
        connect(made, &ReviewPage::placeWanted, m_pages, &PageStack::showPath);
        connect(made, &ReviewPage::answersWanted, this, &Reviewing::openAnswers);
        connect(m_pages, &PageStack::findingsChanged, made, [this, made] { made->setFindings(m_pages->findings()); });
        made->setFindings(m_pages->findings());
        return made;
    });
    page->ensureVisible(0, 0);
    m_pages->focusPage();
}

void Reviewing::openAnswers()
{
    const QStringList paths = m_dialogs->openFiles(m_window, tr("Open answers beside the pool"), m_folder,
                                                   tr("Answers of the aws CLI (*.json);;All files (*)"));
    QStringList lines;
    int taken = 0;
    for (const QString &path : paths) {
        QStringList notes;
        const QString trouble = takeAnswer(path, notes);
        const QString name = QFileInfo(path).fileName();
        taken += trouble.isEmpty() ? 1 : 0;
        if (!trouble.isEmpty())
            lines << tr("%1: %2").arg(name, trouble);
        for (const QString &note : notes)
            lines << tr("%1: %2").arg(name, note);
    }
    if (paths.isEmpty())
        return;
    m_folder = QFileInfo(paths.front()).absolutePath();
    if (taken == 0)
        m_messages->showError(lines.join(QLatin1Char('\n')));
    else
        m_messages->showNotes(
            tr("Added beside the pool: %1 of %2 answers. They are kept with the design.").arg(taken).arg(paths.size()),
            lines);
}

QString Reviewing::takeAnswer(const QString &path, QStringList &notes)
{
    Outcome<ImportedAnswer> answer = importAnswerFile(path.toStdString());
    if (!answer) {
        const QString message = QString::fromStdString(answer.error().message);
        return answer.error().line > 0
                   ? tr("line %1, column %2: %3").arg(answer.error().line).arg(answer.error().column).arg(message)
                   : message;
    }
    const std::string trouble = answerTrouble(m_document->config(), *answer);
    if (!trouble.empty())
        return QString::fromStdString(trouble);
    for (const ImportNote &note : answer->notes)
        notes << QString::fromStdString(describeNote(note));
    m_document->apply(answerEdits(m_document->config(), *answer),
                      tr("Open the answer of %1").arg(QString::fromUtf8(answeredCall(answer->call).name)));
    return {};
}

} // namespace pooldesigner
