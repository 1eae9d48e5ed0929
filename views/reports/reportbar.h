// SPDX-License-Identifier: MIT
#pragma once

#include "document/savedreport.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QPushButton;

namespace pooldesigner {

class DialogService;

// Saving a report, with the choice to redact it.
class ReportBar final : public QWidget {
    Q_OBJECT
public:
    // `name` begins the objectNames; `tip` says what is saved and names the shortcut.
    ReportBar(const QString &name, const QString &tip, QWidget *parent);

    bool redacts() const;
    void setCanSave(bool can);

Q_SIGNALS:
    void saveWanted();

private:
    QPushButton *m_save;
    QCheckBox *m_redact;
};

struct ReportTarget {
    QString path;
    ReportForm form = ReportForm::AsHtml;
};

// Asks where to save a report; the end of the file's name chooses the form, and `stem` is the name without it. Nothing
// when the person gave up, and where the name chooses no form: then `refuse` is told why.
std::optional<ReportTarget> askReportTarget(DialogService &dialogs, QWidget *window, const QString &stem,
                                            const std::function<void(const QString &)> &refuse);
// That the file could not be written, with the system's words.
QString unsavedReportText(const QString &path, const QString &trouble);

} // namespace pooldesigner
