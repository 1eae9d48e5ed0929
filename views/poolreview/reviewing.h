// SPDX-License-Identifier: MIT
#pragma once

#include "document/savedreport.h"
#include "window/workbench.h"

#include <QObject>
#include <QStringList>

namespace pooldesigner {

class ReviewPage;

// Reviewing the open design: its commands in the Pool menu, its page, the report that is saved, and the outputs of
// other calls that are opened beside the pool. Borrows the parts of the window.
class Reviewing final : public QObject {
    Q_OBJECT
public:
    explicit Reviewing(const Workbench &bench);

private:
    ReviewPage *showPage();
    void saveReport();
    std::string reportText(ReportForm form, bool redact) const;
    void openAnswers();
    // Adds the output as one undo step; answers what went wrong with the file, empty when all is well.
    QString takeAnswer(const QString &path, QStringList &notes);

    Workbench m_bench;
    QString m_folder; // of the last file
};

} // namespace pooldesigner
