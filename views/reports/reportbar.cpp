// SPDX-License-Identifier: MIT
#include "reports/reportbar.h"

#include "dialogs/dialogservice.h"
#include "symbolicon.h"
#include "theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace pooldesigner {

ReportBar::ReportBar(const QString &name, const QString &tip, QWidget *parent)
    : QWidget(parent), m_save(new QPushButton(actionIcon(QStringLiteral("save")), tr("&Save report…"), this)),
      m_redact(new QCheckBox(tr("Re&dact"), this))
{
    setObjectName(name);
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_save->setToolTip(tip);
    m_redact->setObjectName(name + QStringLiteral("Redact"));
    m_redact->setToolTip(tr("Put stand-ins in the report for accounts, ARNs, ids, addresses and names, so that it can "
                            "be shared"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_save);
    layout->addWidget(m_redact);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &ReportBar::saveWanted);
}

bool ReportBar::redacts() const { return m_redact->isChecked(); }

void ReportBar::setCanSave(bool can) { m_save->setEnabled(can); }

std::optional<ReportTarget> askReportTarget(DialogService &dialogs, QWidget *window, const QString &stem,
                                            const std::function<void(const QString &)> &refuse)
{
    const QString path =
        dialogs.saveFile(window, ReportBar::tr("Save the report"), QDir::home().filePath(stem + QLatin1String(".html")),
                         ReportBar::tr("Web page (*.html);;Portable document (*.pdf);;Markdown (*.md);;"
                                       "Table (*.csv);;JSON (*.json);;SARIF (*.sarif);;All files (*)"));
    if (path.isEmpty())
        return std::nullopt;
    if (const auto form = reportFormOf(path))
        return ReportTarget{path, *form};
    refuse(ReportBar::tr("%1 was not saved: the name has to end in .html, .pdf, .md, .csv, .json or .sarif, which "
                         "chooses the form.")
               .arg(QDir::toNativeSeparators(path)));
    return std::nullopt;
}

QString unsavedReportText(const QString &path, const QString &trouble)
{
    return ReportBar::tr("%1 was not saved: %2").arg(QDir::toNativeSeparators(path), trouble);
}

} // namespace pooldesigner
