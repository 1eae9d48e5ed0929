// SPDX-License-Identifier: MIT
#pragma once

#include "window/workbench.h"

#include <QObject>

#include <memory>

class QTextDocument;

namespace pooldesigner {

// Shows, prints and saves the summary of the open design as it is when asked for. Nothing is made before.
class SummaryOutput final : public QObject {
    Q_OBJECT
public:
    explicit SummaryOutput(const Workbench &bench);

private:
    void preview();
    void print();
    void savePdf();
    std::unique_ptr<QTextDocument> text() const;
    QString suggestedPath() const;
    void say(const QString &what);

    Workbench m_bench;
};

} // namespace pooldesigner
