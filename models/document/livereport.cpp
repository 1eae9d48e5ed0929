// SPDX-License-Identifier: MIT
#include "document/livereport.h"

#include "document/profilechoice.h"
#include "formats/atomicfile.h"
#include "formats/poolfiles.h"
#include "review/reports/reportwriting.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace pooldesigner {

namespace {

constexpr qint64 kBetweenMs = 100; // two words on progress

// Takes the report into a file, or into memory where it becomes a PDF.
class Taker final : public ReportTaker {
public:
    Taker(const std::string &file, ReportForm form, std::optional<std::uint64_t> weight,
          std::function<void(double)> progressed)
        : m_isPdf(form == ReportForm::AsPdf), m_file(file), m_progress(weight), m_progressed(std::move(progressed))
    {
        if (!m_isPdf)
            trouble = m_file.open();
        m_clock.start();
    }

    bool write(std::string_view part) override
    {
        if (!trouble.empty() || isTooLong)
            return false;
        if (m_isPdf)
            m_text += part;
        else
            trouble = m_file.write(part);
        return trouble.empty();
    }

    void pool(const ReviewedPool & /*pool*/) override
    {
        ++m_pools;
        isTooLong = m_isPdf && m_pools > LiveReport::kMostPdfPools;
    }

    bool endText(std::uint64_t weight) override
    {
        m_progress.add(0, 0, weight);
        if (m_clock.elapsed() >= kBetweenMs) {
            m_clock.restart();
            m_progressed(m_progress.fraction().value_or(0));
        }
        return true;
    }

    void commit(const QString &file)
    {
        if (trouble.empty())
            trouble = m_isPdf ? saveReport(file, ReportForm::AsPdf, m_text) : m_file.commit();
    }

    std::string trouble;
    bool isTooLong = false;

private:
    bool m_isPdf;
    AtomicFile m_file;
    std::string m_text;
    std::size_t m_pools = 0;
    FleetProgress m_progress;
    std::function<void(double)> m_progressed;
    QElapsedTimer m_clock;
};

std::vector<std::string> names(const QStringList &paths)
{
    std::vector<std::string> result;
    for (const QString &path : paths)
        result.push_back(path.toStdString());
    return result;
}

} // namespace

void LiveReport::write(const QStringList &paths, const QString &file, ReportForm form, bool redact)
{
    if (m_writing)
        return;
    m_writing = true;
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    m_writer = std::jthread([this, paths, file, form, redact, version](const std::stop_token &stop) {
        QString trouble;
        try {
            PoolFiles texts(names(paths));
            Taker taker(file.toStdString(), form, texts.weight(), [this](double fraction) {
                QMetaObject::invokeMethod(this, [this, fraction] { Q_EMIT progressed(fraction); });
            });
            const Profile profile = defaultProfileNow();
            const ReportPlan plan{.format = reportFormat(form),
                                  .redact = redact,
                                  .jobs = 0,
                                  .settings = {.profile = &profile, .version = version},
                                  .options = {}};
            if (writeReport(texts, plan, taker, stop))
                taker.commit(file);
            trouble = taker.isTooLong ? tr("A PDF of more than %1 pools would be a book. Save HTML, and print what is "
                                           "needed of it.")
                                            .arg(kMostPdfPools)
                                      : QString::fromStdString(taker.trouble);
        } catch (const std::exception &fault) {
            trouble = QString::fromUtf8(fault.what());
        }
        const bool cancelled = stop.stop_requested();
        QMetaObject::invokeMethod(this, [this, file, trouble, cancelled] { end(file, trouble, cancelled); });
    });
}

void LiveReport::end(const QString &file, const QString &trouble, bool cancelled)
{
    m_writing = false;
    Q_EMIT finished(file, cancelled ? QString() : trouble, cancelled);
}

} // namespace pooldesigner
