// SPDX-License-Identifier: MIT
#include "review/fleetloader.h"

#include "catalogue/catalogue.h"
#include "formats/memberplace.h"
#include "review/orderedwork.h"
#include "rules/validator.h"

#include <QThread>
#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <sstream>

namespace pooldesigner {

namespace {

std::string lineName(std::size_t line) { return "line " + std::to_string(line); }

// Where the pool stands in the file.
std::string placeOf(std::size_t line, const std::string &placeInText)
{
    if (line == 0)
        return placeInText;
    return placeInText.empty() ? lineName(line) : lineName(line) + ' ' + placeInText;
}

UnreadText unread(const PoolText &text, ImportError error)
{
    // The importer counts lines from the beginning of what it was given.
    if (text.line > 0)
        error.line = static_cast<int>(text.line);
    return {text.file, text.line > 0 ? lineName(text.line) : std::string(), std::move(error)};
}

std::vector<TextPosition> positionsOf(const std::vector<Diagnostic> &findings, const Imported &imported,
                                      const MemberPlaces &places, std::size_t line)
{
    std::vector<Path> members;
    for (const Diagnostic &finding : findings)
        members.push_back(finding.path);
    std::vector<TextPosition> positions = places.of(members, imported);
    for (TextPosition &position : positions)
        position.line += line > 0 ? static_cast<int>(line) - 1 : 0;
    return positions;
}

ReviewedPool reviewed(Imported imported, const PoolText &text, const MemberPlaces *places, const Validator &validator,
                      const ReviewOptions &options)
{
    if (options.generation)
        imported.config.set(Path(std::vector<Path::Segment>{"target", "cli"}), generationName(*options.generation));
    std::vector<Diagnostic> findings = validator.validate(imported.config);
    PoolSummary summary = summarize(imported.config, findings, text.file, placeOf(text.line, imported.place));
    std::vector<TextPosition> positions;
    if (places != nullptr)
        positions = positionsOf(findings, imported, *places, text.line);
    return {std::move(summary), std::move(imported), std::move(findings), std::move(positions)};
}

void reviewInto(ReviewedText &result, const PoolText &text, std::string_view bytes, const Validator &validator,
                const ReviewOptions &options)
{
    ImportedPools read = importPools(bytes, ImportOptions{.form = options.form, .repair = options.repair});
    if (read.pools.empty())
        result.unread.push_back(unread(text, std::move(read.error)));
    const auto places = options.positions && !read.pools.empty() ? std::make_unique<MemberPlaces>(bytes) : nullptr;
    for (Imported &imported : read.pools)
        result.pools.push_back(reviewed(std::move(imported), text, places.get(), validator, options));
}

} // namespace

ReviewedText reviewText(PoolText text, const Profile &profile, const ReviewOptions &options)
{
    ReviewedText result{.weight = text.weight};
    const Outcome<std::string> bytes = readPoolText(text);
    if (!bytes) {
        result.unread.push_back(unread(text, bytes.error()));
        return result;
    }
    const Validator validator(profile);
    if (text.line > 0 || !looksLikeListing(*bytes)) {
        reviewInto(result, text, *bytes, validator, options);
        return result;
    }
    std::istringstream in(*bytes);
    PoolLines lines(in, text.file);
    while (auto line = lines.next()) {
        if (line->error)
            result.unread.push_back(unread(*line, std::move(*line->error)));
        else
            reviewInto(result, *line, *line->bytes, validator, options);
    }
    return result;
}

unsigned usualJobs() { return static_cast<unsigned>(std::max(1, QThread::idealThreadCount())); }

void loadFleet(PoolTexts &texts, const Profile &profile, unsigned jobs, const std::function<void(FleetPart &&)> &take,
               std::stop_token stop, const ReviewOptions &options)
{
    const auto work = [&](PoolText &&text) {
        ReviewedText whole = reviewText(std::move(text), profile, options);
        FleetPart part{.unread = std::move(whole.unread), .weight = whole.weight};
        for (ReviewedPool &pool : whole.pools)
            part.pools.push_back(std::move(pool.summary));
        return part;
    };
    const auto hand = [&](FleetPart &&part) {
        take(std::move(part));
        return true;
    };
    OrderedWork<PoolText, FleetPart>::run(
        jobs == 0 ? usualJobs() : jobs, std::move(stop), [&] { return texts.next(); }, work, hand);
}

void FleetProgress::add(std::size_t pools, std::size_t unread, std::uint64_t weight)
{
    m_done += weight;
    m_pools += pools;
    m_unread += unread;
}

std::optional<double> FleetProgress::fraction() const
{
    if (!m_all)
        return std::nullopt;
    return *m_all == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_done) / static_cast<double>(*m_all));
}

double FleetProgress::poolsPerSecond(double seconds) const
{
    return seconds > 0 ? static_cast<double>(m_pools) / seconds : 0.0;
}

std::optional<double> FleetProgress::secondsLeft(double seconds) const
{
    const auto done = fraction();
    if (!done || *done <= 0)
        return std::nullopt;
    return seconds * (1.0 - *done) / *done;
}

} // namespace pooldesigner
