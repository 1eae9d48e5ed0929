// SPDX-License-Identifier: MIT
#include "preferences/preferencestore.h"

#include <utility>

namespace pooldesigner {

PreferenceStore::PreferenceStore(QObject *parent) : QObject(parent), m_current(readPreferences()) {}

void PreferenceStore::set(const Preferences &preferences)
{
    if (preferences == m_current)
        return;
    const Preferences before = std::exchange(m_current, preferences);
    writePreferences(m_current, before);
    Q_EMIT changed(m_current, before);
}

} // namespace pooldesigner
