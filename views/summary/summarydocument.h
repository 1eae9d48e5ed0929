// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <memory>

class QTextDocument;

namespace pooldesigner {

struct DesignSummary;

// What a page of paper says about where its content is from.
struct SummarySource {
    QString file; // name of the file, or what stands for one
    QDate date;
    QString program; // name and version
};

// The summary laid out for paper: preview, printer and PDF all show this document. Texts of the design go in as text,
// never as markup. Black on white whatever the colours of the window.
std::unique_ptr<QTextDocument> summaryDocument(const DesignSummary &summary, const SummarySource &source);

} // namespace pooldesigner
