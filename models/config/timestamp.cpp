// SPDX-License-Identifier: MIT
#include "config/timestamp.h"

#include <QDateTime>

namespace pooldesigner {

namespace {

constexpr std::int64_t kMost = 100'000'000'000;

std::optional<std::int64_t> withinBounds(std::int64_t seconds)
{
    return seconds > 0 && seconds < kMost ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> timestampOf(const Json *date)
{
    if (date == nullptr)
        return std::nullopt;
    if (date->is_number()) {
        const auto seconds = date->get<double>();
        return seconds > 0 && seconds < static_cast<double>(kMost) ? withinBounds(static_cast<std::int64_t>(seconds))
                                                                   : std::nullopt;
    }
    if (!date->is_string())
        return std::nullopt;
    const auto &text = date->get_ref<const std::string &>();
    auto time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // without an offset, and the machine's zone is not the pool's
    return time.isValid() ? withinBounds(time.toSecsSinceEpoch()) : std::nullopt;
}

std::string timestampText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

} // namespace pooldesigner
