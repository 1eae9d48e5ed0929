// SPDX-License-Identifier: MIT
#include "poolreview/reviewing.h"

#include "dialogs/dialogservice.h"
#include "document/pooldocument.h"
#include "document/profilechoice.h"
#include "formats/importer.h"
#include "poolreview/reviewpage.h"
#include "reports/reportbar.h"
#include "review/answeredits.h"
#include "review/reports/reportwriting.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/pagestack.h"
#include "window/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

namespace pooldesigner {

Reviewing::Reviewing(const Workbench &bench) : QObject(&bench.window), m_bench(bench)
{
    const QAction *review = bench.actions.addTo(Actions::Menu::Pool, tr("&Review"), QStringLiteral("Ctrl+R"),
                                                tr("Read what the pool does, in words, with all findings"));
    const QAction *answers =
        bench.actions.addTo(Actions::Menu::Pool, tr("Open ans&wers beside the pool…"), QStringLiteral("Ctrl+Shift+O"),
                            tr("Add what other calls say of the pool: MFA, app clients, risks, providers"));
    const QAction *report =
        bench.actions.addTo(Actions::Menu::Pool, tr("Save repor&t of the review…"), QStringLiteral("Ctrl+Shift+R"),
                            tr("Save the review as HTML, PDF, Markdown, CSV, JSON or SARIF"));
    connect(review, &QAction::triggered, this, &Reviewing::showPage);
    connect(report, &QAction::triggered, this, &Reviewing::saveReport);
    connect(answers, &QAction::triggered, this, &Reviewing::openAnswers);
}

ReviewPage *Reviewing::showPage()
{
    auto *page = m_bench.pages.showPage<ReviewPage>([this](QWidget *parent) {
        auto *made = new ReviewPage(m_bench.document, parent);
        connect(made, &ReviewPage::placeWanted, &m_bench.pages, &PageStack::showPath);
        connect(made, &ReviewPage::answersWanted, this, &Reviewing::openAnswers);
        connect(made, &ReviewPage::reportWanted, this, &Reviewing::saveReport);
        connect(&m_bench.pages, &PageStack::findingsChanged, made,
                [this, made] { made->setFindings(m_bench.pages.findings()); });
        made->setFindings(m_bench.pages.findings());
        return made;
    });
    page->ensureVisible(0, 0);
    m_bench.pages.focusPage();
    return page;
}

// Shows the page first: what is saved can be seen, and whether it is redacted is chosen there.
void Reviewing::saveReport()
{
    const bool redact = showPage()->report().redacts();
    const QString stem = QFileInfo(m_bench.session.displayName()).baseName();
    const auto target = askReportTarget(m_bench.dialogs, &m_bench.window,
                                        redact || stem.isEmpty() ? tr("review") : tr("%1-review").arg(stem),
                                        [this](const QString &why) { m_bench.messages.showError(why); });
    if (!target)
        return;
    const std::string trouble = pooldesigner::saveReport(target->path, target->form, reportText(target->form, redact));
    if (trouble.empty())
        m_bench.window.statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(target->path)), 5000);
    else
        m_bench.messages.showError(unsavedReportText(target->path, QString::fromStdString(trouble)));
}

// The design as it is now, edits that were not saved included.
std::string Reviewing::reportText(ReportForm form, bool redact) const
{
    const PoolConfig &design = m_bench.document.config();
    const std::vector<Diagnostic> &findings = m_bench.pages.findings();
    const QString source = m_bench.session.sourcePath();
    const QString file = source.isEmpty() ? m_bench.session.displayName() : source;
    const ReviewedPool pool{.summary = summarize(design, findings, file.toStdString(), {}),
                            .imported = {.config = design},
                            .findings = findings,
                            .positions = {}};
    return reportOn(pool, {.format = reportFormat(form),
                           .redact = redact,
                           .settings = {.profile = &m_bench.profiles.profile(),
                                        .version = QCoreApplication::applicationVersion().toStdString()},
                           .options = {}});
}

void Reviewing::openAnswers()
{
    const QStringList paths = m_bench.dialogs.openFiles(&m_bench.window, tr("Open answers beside the pool"), m_folder,
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
        m_bench.messages.showError(lines.join(QLatin1Char('\n')));
    else
        m_bench.messages.showNotes(
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
    const std::string trouble = answerTrouble(m_bench.document.config(), *answer);
    if (!trouble.empty())
        return QString::fromStdString(trouble);
    for (const ImportNote &note : answer->notes)
        notes << QString::fromStdString(describeNote(note));
    m_bench.document.apply(answerEdits(m_bench.document.config(), *answer),
                           tr("Open the answer of %1").arg(QString::fromUtf8(answeredCall(answer->call).name)));
    return {};
}

} // namespace pooldesigner
