// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

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

// Asks where to save a report; the name's end chooses the form. Empty when the person gave up. `stem` is the file's
// name without that end.
QString askReportPath(DialogService &dialogs, QWidget *window, const QString &stem);
// What is wrong with a name that chooses no form.
QString formlessReportText(const QString &path);

} // namespace pooldesigner
