// SPDX-License-Identifier: MIT
#include "panels/commandpanel.h"

#include "catalogue/catalogue.h"
#include "fields/quietcombobox.h"
#include "panels/commandview.h"
#include "panels/leftoutlist.h"
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

struct OutputChoice {
    OutputForm form;
    Shell shell;
    const char *text; // translated in context "CommandPanel"
};

constexpr OutputChoice kOutputChoices[] = {
    {OutputForm::Command, Shell::Bash, QT_TRANSLATE_NOOP("CommandPanel", "Command for bash")},
    {OutputForm::Command, Shell::PowerShell, QT_TRANSLATE_NOOP("CommandPanel", "Command for Windows PowerShell 5.1")},
    {OutputForm::Command, Shell::PowerShell7,
     QT_TRANSLATE_NOOP("CommandPanel", "Command for PowerShell 7.3 and later")},
    {OutputForm::Command, Shell::Cmd, QT_TRANSLATE_NOOP("CommandPanel", "Command for cmd.exe")},
    {OutputForm::RequestJson, Shell::Bash, QT_TRANSLATE_NOOP("CommandPanel", "Request as JSON")},
    {OutputForm::RequestYaml, Shell::Bash, QT_TRANSLATE_NOOP("CommandPanel", "Request as YAML")},
    {OutputForm::CloudFormation, Shell::Bash, QT_TRANSLATE_NOOP("CommandPanel", "CloudFormation as YAML")},
    {OutputForm::CloudFormationJson, Shell::Bash, QT_TRANSLATE_NOOP("CommandPanel", "CloudFormation as JSON")},
    {OutputForm::Terraform, Shell::Bash, QT_TRANSLATE_NOOP("CommandPanel", "Terraform")},
};

QComboBox *makeChoice(const char *name, const QString &spoken, const QString &tip, QWidget *parent)
{
    auto *box = new QuietComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setToolTip(tip);
    return box;
}

QPushButton *makeButton(const char *name, const QString &icon, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(actionIcon(icon), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    return button;
}

template <typename Value>
Value valueAt(const QComboBox *box, int row)
{
    return static_cast<Value>(box->itemData(row).toInt());
}

} // namespace

CommandPanel::CommandPanel(LiveCommand &command, QWidget *parent) : QWidget(parent), m_command(command)
{
    setObjectName(QStringLiteral("commandPanel"));
    m_leftOut = new LeftOutList(this);
    m_view = new CommandView(this);
    m_view->setObjectName(QStringLiteral("commandText"));
    m_view->setAccessibleName(tr("Command"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(makeButtons());
    layout->addWidget(makeForms());
    layout->addWidget(makeOptions());
    layout->addWidget(m_leftOut);
    layout->addWidget(m_view, 1);
    m_copiedEnd.setSingleShot(true);
    m_copiedEnd.setInterval(kCopiedShownMs);
    connect(&m_copiedEnd, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_leftOut, &LeftOutList::activated, this, &CommandPanel::activated);
    connect(m_view, &CommandView::activated, this, &CommandPanel::activated);
    connect(&m_command, &LiveCommand::written, this, &CommandPanel::showCommand);
    connect(&m_command, &LiveCommand::generationChanged, this, &CommandPanel::showGeneration);
    showGeneration(m_command.generation());
    showCommand(m_command.command());
}

QWidget *CommandPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_copy = makeButton("copyCommand", {}, {}, tr("Copy the whole command"), row);
    QPushButton *save =
        makeButton("saveCommand", QStringLiteral("save"), tr("Save…"), tr("Save what is shown as a file"), row);
    m_oneLine = new QCheckBox(tr("On one line"), row);
    m_oneLine->setObjectName(QStringLiteral("oneLine"));
    m_oneLine->setToolTip(tr("Write each call on one line instead of a line for each option"));
    // As wide as the longer of its two texts, so that nothing beside it moves.
    showCopied(true);
    const int width = m_copy->sizeHint().width();
    showCopied(false);
    m_copy->setMinimumWidth(std::max(width, m_copy->sizeHint().width()));
    layout->addWidget(m_copy);
    layout->addWidget(save);
    layout->addStretch();
    layout->addWidget(m_oneLine);
    connect(m_copy, &QPushButton::clicked, this, &CommandPanel::copy);
    connect(save, &QPushButton::clicked, this, &CommandPanel::save);
    connect(m_oneLine, &QCheckBox::toggled, this, [this](bool one) {
        m_command.setLayout(one ? CommandLayout::OneLine : CommandLayout::Lines);
        m_view->setLineWrapMode(one ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    return row;
}

QWidget *CommandPanel::makeForms()
{
    m_form = makeChoice("outputForm", tr("Form of the output"),
                        tr("What the design is written as: a command for a shell, a request, a template"), this);
    for (const OutputChoice &choice : kOutputChoices)
        m_form->addItem(tr(choice.text));
    connect(m_form, &QComboBox::activated, this, &CommandPanel::takeForm);
    return m_form;
}

void CommandPanel::takeForm(int row)
{
    const OutputChoice &choice = kOutputChoices[static_cast<std::size_t>(row)];
    const bool isCommand = choice.form == OutputForm::Command;
    const bool isRequest = choice.form == OutputForm::RequestJson || choice.form == OutputForm::RequestYaml;
    m_style->setEnabled(isCommand);
    m_oneLine->setEnabled(isCommand);
    m_generation->setEnabled(isCommand || isRequest);
    m_view->setColored(isCommand && choice.shell == Shell::Bash);
    m_command.setForm(choice.form, choice.shell);
}

QWidget *CommandPanel::makeOptions()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_style = makeChoice("commandStyle", tr("Style of the command"), tr("How the options spell structures"), row);
    const std::pair<CommandStyle, QString> styles[] = {{CommandStyle::Shorthand, tr("Shorthand")},
                                                       {CommandStyle::JsonValues, tr("JSON options")},
                                                       {CommandStyle::Request, tr("One JSON request")}};
    for (const auto &[style, text] : styles)
        m_style->addItem(text, static_cast<int>(style));
    m_generation =
        makeChoice("generation", tr("Generation of the aws CLI"),
                   tr("Leaves out what older versions of the aws CLI do not know; saved with the design"), row);
    for (const Generation generation : {Generation::Latest, Generation::Cli2_9_19, Generation::Cli2021}) {
        const std::string_view name = generationName(generation);
        m_generation->addItem(generation == Generation::Latest ? tr("Latest CLI")
                                                               : tr("CLI %1").arg(QString::fromUtf8(name)),
                              static_cast<int>(generation));
    }
    layout->addWidget(m_style, 1);
    layout->addWidget(m_generation, 1);
    m_style->setCurrentIndex(m_style->findData(static_cast<int>(m_command.style())));
    connect(m_style, &QComboBox::activated, this,
            [this](int at) { m_command.setStyle(valueAt<CommandStyle>(m_style, at)); });
    connect(m_generation, &QComboBox::activated, this, [this](int at) {
        m_command.setGeneration(valueAt<Generation>(m_generation, at));
        m_command.update();
    });
    return row;
}

void CommandPanel::setCurrentPath(const Path &path) { m_view->setCurrentPath(path); }

void CommandPanel::showCommand(const CommandText &command)
{
    m_leftOut->setContent(command.leftOut, command.notes);
    m_view->setLines(command.lines);
}

void CommandPanel::showGeneration(Generation generation)
{
    m_generation->setCurrentIndex(m_generation->findData(static_cast<int>(generation)));
}

QString CommandPanel::text()
{
    m_command.update();
    return QString::fromStdString(m_command.command().text());
}

bool CommandPanel::passes(void (CommandPanel::*task)())
{
    const bool open = m_mayLeave();
    m_keptBack = open ? nullptr : task;
    return open;
}

void CommandPanel::proceed()
{
    if (const auto task = std::exchange(m_keptBack, nullptr))
        (this->*task)();
}

void CommandPanel::copy()
{
    if (!passes(&CommandPanel::copy))
        return;
    QGuiApplication::clipboard()->setText(text());
    showCopied(true);
    m_copiedEnd.start();
}

void CommandPanel::save()
{
    if (passes(&CommandPanel::save))
        Q_EMIT saveRequested(text());
}

void CommandPanel::showCopied(bool copied)
{
    m_copy->setText(copied ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(actionIcon(copied ? QStringLiteral("check") : QStringLiteral("copy")));
}

} // namespace pooldesigner
