// SPDX-License-Identifier: MIT
#include "panels/outputpanel.h"

#include "fontsize.h"
#include "panels/commandview.h"
#include "panels/leftoutlist.h"
#include "panels/outputchooser.h"
#include "panels/readbackline.h"
#include "theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pooldesigner {

namespace {

constexpr int kCopiedShownMs = 2000;

QPushButton *makeButton(const char *name, const QString &icon, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(actionIcon(icon), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    return button;
}

} // namespace

OutputPanel::OutputPanel(LiveCommand &command, LiveReadBack &readBack, QWidget *parent)
    : QWidget(parent), m_command(command), m_readBack(readBack), m_chooser(new OutputChooser(this)),
      m_leftOut(new LeftOutList(this)), m_view(new CommandView(this)), m_line(new ReadBackLine(this))
{
    setObjectName(QStringLiteral("outputPanel"));
    m_view->setObjectName(QStringLiteral("commandText"));
    m_view->setAccessibleName(tr("Output"));
    m_view->setWhatsThis(
        tr("What the design becomes. Lines of the setting in hand are marked; Enter or a click on a line "
           "goes to its setting."));
    fitToFont(m_view, [this] { m_view->setMinimumHeight(3 * m_view->fontMetrics().lineSpacing()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_chooser);
    layout->addWidget(makeButtons());
    layout->addWidget(m_leftOut);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_line);
    m_copiedEnd.setSingleShot(true);
    m_copiedEnd.setInterval(kCopiedShownMs);
    connect(&m_copiedEnd, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_chooser, &OutputChooser::chosen, this, &OutputPanel::takeOptions);
    connect(m_chooser, &OutputChooser::baseWanted, this, &OutputPanel::baseWanted);
    connect(m_chooser, &OutputChooser::generationChosen, this, [this](Generation generation) {
        m_command.setGeneration(generation);
        m_command.update();
    });
    connect(m_leftOut, &LeftOutList::activated, this, &OutputPanel::activated);
    connect(m_view, &CommandView::activated, this, &OutputPanel::activated);
    connect(m_line, &ReadBackLine::activated, this, &OutputPanel::activated);
    connect(&m_command, &LiveCommand::written, this, &OutputPanel::showCommand);
    connect(&m_command, &LiveCommand::generationChanged, m_chooser, &OutputChooser::showGeneration);
    connect(&m_readBack, &LiveReadBack::changed, this, [this] { m_line->setFound(m_readBack.found()); });
    m_chooser->showGeneration(m_command.generation());
    m_line->setFound(m_readBack.found());
    showCommand(m_command.command());
}

QWidget *OutputPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_copy = makeButton("copyCommand", {}, {}, tr("Copy the whole text"), row);
    QPushButton *save =
        makeButton("saveCommand", QStringLiteral("save"), tr("Save…"), tr("Save what is shown as a file"), row);
    QPushButton *saveAll = makeButton("saveAll", QStringLiteral("export"), tr("Save all…"),
                                      tr("Save every form of the design into a new folder"), row);
    // As wide as the longer of its two texts, so that nothing beside it moves.
    fitToFont(m_copy, [this] {
        showCopied(true);
        const int width = m_copy->sizeHint().width();
        showCopied(false);
        m_copy->setMinimumWidth(std::max(width, m_copy->sizeHint().width()));
    });
    layout->addWidget(m_copy);
    layout->addWidget(save);
    layout->addWidget(saveAll);
    layout->addStretch();
    layout->addWidget(m_chooser->oneLineSwitch());
    connect(m_copy, &QPushButton::clicked, this, &OutputPanel::copy);
    connect(save, &QPushButton::clicked, this, &OutputPanel::save);
    connect(saveAll, &QPushButton::clicked, this, &OutputPanel::saveAll);
    return row;
}

void OutputPanel::takeOptions(const OutputOptions &options)
{
    const bool oneLine = (options.form == OutputForm::Command || options.form == OutputForm::Update) &&
                         options.command.layout == CommandLayout::OneLine;
    m_view->setLineWrapMode(oneLine ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_view->setColored(isShellText(options.form) && options.command.shell == Shell::Bash);
    m_command.setOptions(options);
}

void OutputPanel::setOptions(const OutputOptions &options) { m_chooser->setOptions(options); }

void OutputPanel::setCurrentPath(const Path &path) { m_view->setCurrentPath(path); }

void OutputPanel::setBase(std::shared_ptr<const PoolConfig> base, const QString &name)
{
    m_chooser->setBase(std::move(base), name);
}

void OutputPanel::showCommand(const CommandText &command)
{
    m_leftOut->setContent(command);
    m_view->setLines(command.lines);
}

bool OutputPanel::passes(void (OutputPanel::*task)())
{
    const bool open = m_mayLeave();
    m_keptBack = open ? nullptr : task;
    return open;
}

void OutputPanel::proceed()
{
    if (const auto task = std::exchange(m_keptBack, nullptr))
        (this->*task)();
}

void OutputPanel::copy()
{
    if (!passes(&OutputPanel::copy))
        return;
    m_command.update();
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_command.command().text()));
    showCopied(true);
    m_copiedEnd.start();
}

void OutputPanel::save()
{
    if (!passes(&OutputPanel::save))
        return;
    m_command.update();
    Q_EMIT saveRequested();
}

void OutputPanel::saveAll()
{
    if (passes(&OutputPanel::saveAll))
        Q_EMIT saveAllRequested();
}

void OutputPanel::showCopied(bool copied)
{
    m_copy->setText(copied ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(actionIcon(copied ? QStringLiteral("check") : QStringLiteral("copy")));
}

} // namespace pooldesigner
