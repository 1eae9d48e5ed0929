// SPDX-License-Identifier: MIT
#include "aids/lambdaaid.h"

#include "aids/codeblock.h"
#include "aids/lambdaflow.h"
#include "aids/triggeradvice.h"
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "formats/permissioncommands.h"
#include "forms/memberheader.h"
#include "items/fieldtexts.h"
#include "proselabel.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

QLabel *prose(const char *name, QWidget *parent)
{
    auto *label = new ProseLabel({}, parent);
    label->setObjectName(QLatin1String(name));
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

LambdaAid::LambdaAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_flow(new LambdaFlow(this)), m_title(prose("triggerTitle", this)),
      m_purpose(prose("triggerPurpose", this)), m_parts(prose("triggerArn", this)),
      m_advice(prose("triggerAdvice", this)),
      m_command(new CodeBlock("triggerPermission", tr("Command that lets Cognito call the function"), this)),
      m_copyAll(new QPushButton(actionIcon(QStringLiteral("copy")), tr("Copy the commands of all functions"), this))
{
    setObjectName(QStringLiteral("lambdaAid"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_copyAll->setObjectName(QStringLiteral("triggerPermissions/copy"));
    m_copyAll->setAccessibleName(m_copyAll->text());
    m_copyAll->setToolTip(tr("Copies one command a line, one for each function"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mutedLabel(
        tr("When each function runs. Arrow keys choose a trigger, Enter or a click goes to its field."), this));
    layout->addWidget(m_flow);
    layout->addSpacing(8);
    for (QLabel *label : {m_title, m_purpose, m_parts, m_advice})
        layout->addWidget(label);
    layout->addWidget(m_command);
    layout->addWidget(m_copyAll, 0, Qt::AlignLeft);
    connect(m_flow, &LambdaFlow::currentChanged, this, &LambdaAid::showDetails);
    connect(m_flow, &LambdaFlow::activated, this, [this] { Q_EMIT placeWanted(m_flow->current().arn()); });
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        QString all;
        for (const PermissionCommand &command : permissionCommands(PoolView(this->document().config())))
            all += QString::fromStdString(command.command) + QLatin1Char('\n');
        QGuiApplication::clipboard()->setText(all);
    });
    refresh();
}

void LambdaAid::refresh()
{
    m_flow->showDesign(document().config());
    showDetails();
}

void LambdaAid::showDetails()
{
    const Trigger &trigger = m_flow->current();
    const PoolView pool(document().config());
    if (const FieldSpec *spec = catalogue::specFor(trigger.member())) {
        m_title->setText(memberLabel(*spec));
        m_purpose->setText(memberHelp(*spec));
    }
    showText(m_parts, arnParts(pool, trigger));
    showText(m_advice, triggerAdvice(pool, trigger));

    const std::vector<PermissionCommand> commands = permissionCommands(pool);
    const auto own = std::ranges::find(commands, pool.string(trigger.arn()).value_or(""), &PermissionCommand::function);
    m_command->setVisible(own != commands.end());
    m_command->setText(own != commands.end() ? QString::fromStdString(own->command) : QString());
    m_copyAll->setVisible(commands.size() > 1);
}

} // namespace pooldesigner
