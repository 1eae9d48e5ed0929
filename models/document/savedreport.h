// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/reviewreport.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pooldesigner {

// The forms that the window saves reports in; the end of the file's name chooses.
enum class ReportForm : std::uint8_t { AsHtml, AsPdf, AsMarkdown, AsCsv, AsJson, AsSarif };

std::optional<ReportForm> reportFormOf(const QString &path);
// What is written for the form; a PDF is made of the HTML.
ReportFormat reportFormat(ReportForm form);

// A report in HTML as pages of A4. May be called by any thread.
QByteArray reportPdf(const std::string &html);

// Saves a report that was written as reportFormat() says. Answers the system's words on failure, empty on success.
std::string saveReport(const QString &path, ReportForm form, const std::string &text);

} // namespace pooldesigner
