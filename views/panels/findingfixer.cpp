// SPDX-License-Identifier: MIT
#include "panels/findingfixer.h"

#include "document/pooldocument.h"
#include "rules/fixing.h"
#include "rules/validator.h"

#include <QMenu>

namespace pooldesigner {

FindingFixer::FindingFixer(PoolDocument &document, QWidget *parent)
    : QObject(parent), m_document(&document), m_parent(parent)
{
}

void FindingFixer::fix(const Diagnostic &finding, const QPoint &menuPlace)
{
    if (finding.fixes.empty())
        return;
    if (finding.fixes.size() == 1 && finding.fixes.front().safe) {
        apply(Fix(finding.fixes.front())); // a copy: the change renews the findings
        return;
    }
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(QStringLiteral("fixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Fix &fix : finding.fixes) {
        const QString title = QString::fromStdString(fix.title).replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(title), &QAction::triggered, this, [this, fix] { apply(fix); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(menuPlace);
}

void FindingFixer::apply(const Fix &fix)
{
    const QString title = QString::fromStdString(fix.title);
    if (!m_document->apply(fix.edits, title))
        Q_EMIT fixed(tr("Nothing changed: “%1” does not fit what stands around the value.").arg(title), {});
}

void FindingFixer::fixAll(const Validator &validator)
{
    const Mended mended = applySafeFixes(m_document->config(), validator);
    const QString summary = tr("Safe fixes applied: %1").arg(mended.applied.size());
    m_document->apply(mended.edits(), summary);
    QStringList left;
    for (const FixLeft &fix : mended.left)
        left << QStringLiteral("%1: %2").arg(QString::fromStdString(fix.finding.message),
                                             QString::fromStdString(fix.reason));
    Q_EMIT fixed(left.isEmpty() ? summary : tr("%1. Left alone: %2").arg(summary).arg(left.size()), left);
}

} // namespace pooldesigner
