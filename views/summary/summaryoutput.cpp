// SPDX-License-Identifier: MIT
#include "summary/summaryoutput.h"

#include "dialogs/dialogservice.h"
#include "document/pooldocument.h"
#include "formats/designwriter.h"
#include "items/designsummary.h"
#include "summary/summarydocument.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/pagestack.h"
#include "window/session.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStatusBar>
#include <QTextDocument>

namespace pooldesigner {

SummaryOutput::SummaryOutput(const Workbench &bench) : QObject(&bench.window), m_bench(bench)
{
    const auto add = [this](const QString &text, const char *keys, const QString &tip, void (SummaryOutput::*task)()) {
        const QAction *action = m_bench.actions.addTo(Actions::Menu::File, text, QLatin1String(keys), tip);
        connect(action, &QAction::triggered, this, task);
    };
    add(tr("Summary pre&view…"), "Ctrl+Shift+M", tr("Look at the design in words, as it would be printed"),
        &SummaryOutput::preview);
    add(tr("&Print summary…"), "Ctrl+P", tr("Print the design in words"), &SummaryOutput::print);
    add(tr("Save summary as P&DF…"), "Ctrl+Shift+F", tr("Save the design in words, to be read by anybody"),
        &SummaryOutput::savePdf);
}

void SummaryOutput::say(const QString &what) { m_bench.window.statusBar()->showMessage(what, 5000); }

std::unique_ptr<QTextDocument> SummaryOutput::text() const
{
    return summaryDocument(summarize(m_bench.document.config(), m_bench.pages.findings()),
                           {.file = m_bench.session.displayName(),
                            .date = QDate::currentDate(),
                            .program = QStringLiteral("Pool Designer ") + QApplication::applicationVersion()});
}

void SummaryOutput::preview()
{
    auto *dialog = new QPrintPreviewDialog(&m_bench.window, Qt::Window);
    dialog->setObjectName(QStringLiteral("summaryPreview"));
    dialog->setWindowTitle(tr("Summary of %1").arg(m_bench.session.displayName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // As it was when asked for: pages that change while somebody reads them are none.
    const std::shared_ptr<QTextDocument> pages = text();
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [pages](QPrinter *printer) { pages->print(printer); });
    dialog->resize(m_bench.window.size() * 4 / 5);
    dialog->show();
}

void SummaryOutput::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_bench.session.displayName());
    if (!m_bench.dialogs.choosePrinter(&m_bench.window, printer))
        return;
    text()->print(&printer);
    if (printer.printerState() == QPrinter::Error)
        m_bench.messages.showError(tr("The summary was not printed: the printer does not answer."));
    else
        say(tr("The summary was sent to the printer"));
}

QString SummaryOutput::suggestedPath() const
{
    const QString source = m_bench.session.sourcePath();
    const QDir folder = source.isEmpty() ? QDir::home() : QFileInfo(source).absoluteDir();
    const QString name = QFileInfo(source).completeBaseName().remove(QStringLiteral(".pool"));
    return folder.filePath((name.isEmpty() ? QStringLiteral("pool") : name) + QStringLiteral("-summary.pdf"));
}

void SummaryOutput::savePdf()
{
    const QString path = m_bench.dialogs.saveFile(&m_bench.window, tr("Save the summary as PDF"), suggestedPath(),
                                                  tr("Portable documents (*.pdf)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_bench.session.displayName());
        writer.setCreator(QStringLiteral("Pool Designer"));
        text()->print(&writer);
    } // the end of the file is written when the writer goes
    const std::string trouble =
        saveFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (trouble.empty())
        say(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        m_bench.messages.showError(
            tr("%1 was not saved: %2").arg(QDir::toNativeSeparators(path), QString::fromStdString(trouble)));
}

} // namespace pooldesigner
