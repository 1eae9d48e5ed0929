// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"

namespace pooldesigner {

namespace {

void checkPlace(const PoolView &pool, Constraint constraint, const Place &place, Report &report)
{
    switch (constraint) {
    case Constraint::Missing: return constraint::missing(pool, place, report);
    case Constraint::Type: return constraint::type(place, report);
    case Constraint::TooShort: return constraint::tooShort(pool, place, report);
    case Constraint::TooLong: return constraint::tooLong(place, report);
    case Constraint::Pattern: return constraint::pattern(place, report);
    case Constraint::Value: return constraint::value(place, report);
    case Constraint::Range: return constraint::range(place, report);
    case Constraint::Size: return constraint::size(place, report);
    }
}

} // namespace

void checkDuties(const PoolView &pool, Report &report)
{
    const DesignPlaces &places = pool.places();
    for (const Duty &duty : dutiesOf(report.rule().id)) {
        if (duty.constraint == Constraint::Missing) {
            for (const Place &absence : places.absencesOf(*duty.spec))
                checkPlace(pool, duty.constraint, absence, report);
        } else {
            for (const Place &place : places.of(*duty.spec))
                checkPlace(pool, duty.constraint, place, report);
        }
    }
}

} // namespace pooldesigner
