// SPDX-License-Identifier: MIT
#include "comparing/carryoverpane.h"

#include "config/poolview.h"
#include "fields/quietcombobox.h"
#include "forms/memberheader.h"
#include "panels/commandview.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pooldesigner {

namespace {

constexpr int kCopiedShownMs = 2000;

} // namespace

CarryOverPane::CarryOverPane(QWidget *parent)
    : QWidget(parent), m_shell(new QuietComboBox(this)), m_copy(new QPushButton(this)), m_notes(mutedLabel({}, this)),
      m_view(new CommandView(this))
{
    m_options.form = OutputForm::Update;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *title = new QLabel(tr("Commands that make the first the second"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_shell->setObjectName(QStringLiteral("carryShell"));
    m_shell->setAccessibleName(tr("Shell of the commands"));
    m_shell->setToolTip(tr("The shell that will run the commands"));
    for (const auto &[shell, text] :
         {std::pair(Shell::Bash, tr("bash")), std::pair(Shell::PowerShell, tr("Windows PowerShell 5.1")),
          std::pair(Shell::PowerShell7, tr("PowerShell 7.3 and later")), std::pair(Shell::Cmd, tr("cmd.exe"))})
        m_shell->addItem(text, static_cast<int>(shell));
    m_copy->setObjectName(QStringLiteral("carryCopy"));
    m_copy->setToolTip(tr("Copy these commands"));
    auto *save = new QPushButton(actionIcon(QStringLiteral("save")), tr("Save…"), this);
    save->setObjectName(QStringLiteral("carrySave"));
    save->setAccessibleName(tr("Save the commands"));
    save->setToolTip(tr("Save these commands as a script"));
    showCopied(true);
    const int width = m_copy->sizeHint().width(); // as wide as the longer text, so that nothing beside it moves
    showCopied(false);
    m_copy->setMinimumWidth(std::max(width, m_copy->sizeHint().width()));
    row->addWidget(title, 1);
    row->addWidget(m_shell);
    row->addWidget(m_copy);
    row->addWidget(save);
    layout->addLayout(row);
    m_notes->setObjectName(QStringLiteral("carryNotes"));
    layout->addWidget(m_notes);
    m_view->setObjectName(QStringLiteral("carryCommands"));
    m_view->setAccessibleName(tr("Commands that make the first pool the second"));
    layout->addWidget(m_view, 1);
    m_copiedEnd.setSingleShot(true);
    m_copiedEnd.setInterval(kCopiedShownMs);
    connect(&m_copiedEnd, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_copy, &QPushButton::clicked, this, &CarryOverPane::copy);
    connect(save, &QPushButton::clicked, this, &CarryOverPane::saveWanted);
    connect(m_shell, &QComboBox::activated, this, [this](int at) {
        m_options.command.shell = static_cast<Shell>(m_shell->itemData(at).toInt());
        m_view->setColored(m_options.command.shell == Shell::Bash);
        write();
    });
}

void CarryOverPane::setPools(const PoolConfig &first, const PoolConfig &second)
{
    m_options.base = std::make_shared<const PoolConfig>(first);
    m_second = second;
    write();
}

void CarryOverPane::write()
{
    m_options.command.generation = PoolView(m_second).targetGeneration();
    m_commands = writeOutput(m_second, m_options);
    m_view->setLines(m_commands.lines);
    showNotes();
}

// One line, so that the commands keep the room; the tooltip has it all.
void CarryOverPane::showNotes()
{
    QStringList notes;
    QStringList shown;
    for (const LeftOut &item : m_commands.refused)
        notes << tr("No command changes %1: %2")
                     .arg(QString::fromStdString(item.path.toString()), QString::fromStdString(item.reason));
    if (!notes.isEmpty())
        shown << tr("No command carries over: %1").arg(notes.size());
    for (const LeftOut &item : m_commands.leftOut)
        notes << tr("Left out: %1: %2")
                     .arg(QString::fromStdString(item.path.toString()), QString::fromStdString(item.reason));
    if (!m_commands.leftOut.empty())
        shown << tr("Left out: %1").arg(m_commands.leftOut.size());
    for (const std::string &note : m_commands.notes) {
        notes << QString::fromStdString(note);
        shown << notes.constLast();
    }
    m_notes->setText(shown.join(QStringLiteral(" · ")));
    m_notes->setToolTip(notes.join(QLatin1Char('\n')));
    m_notes->setAccessibleDescription(m_notes->toolTip());
    m_notes->setVisible(!notes.isEmpty());
}

void CarryOverPane::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_commands.text()));
    showCopied(true);
    m_copiedEnd.start();
}

void CarryOverPane::showCopied(bool copied)
{
    m_copy->setText(copied ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(actionIcon(copied ? QStringLiteral("check") : QStringLiteral("copy")));
}

} // namespace pooldesigner
