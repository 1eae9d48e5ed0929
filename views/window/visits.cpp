// SPDX-License-Identifier: MIT
#include "window/visits.h"

namespace pooldesigner {

void Visits::visit(const Path &place)
{
    if (place.isRoot())
        return;
    if (m_at > 0) {
        Path &here = m_places[m_at - 1];
        if (here.startsWith(place))
            return;
        if (place.startsWith(here)) {
            here = place;
            return;
        }
    }
    m_places.resize(m_at);
    m_places.push_back(place);
    if (m_places.size() > kMost)
        m_places.erase(m_places.begin());
    m_at = m_places.size();
}

void Visits::clear()
{
    m_places.clear();
    m_at = 0;
}

const Path *Visits::current() const { return m_at > 0 ? &m_places[m_at - 1] : nullptr; }

const Path *Visits::back()
{
    if (!canGoBack())
        return nullptr;
    --m_at;
    return current();
}

const Path *Visits::forward()
{
    if (!canGoForward())
        return nullptr;
    ++m_at;
    return current();
}

} // namespace pooldesigner
