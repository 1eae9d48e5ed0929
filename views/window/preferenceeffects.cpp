// SPDX-License-Identifier: MIT
#include "window/preferenceeffects.h"

#include "panels/outputpanel.h"
#include "preferences/preferencestore.h"
#include "textzoom.h"
#include "window/actions.h"
#include "window/safeguards.h"
#include "window/session.h"

namespace pooldesigner {

PreferenceEffects::PreferenceEffects(PreferenceStore &store, const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    Preferences asBuilt;
    asBuilt.colours = store.current().colours;
    m_parts.actions.showScheme(asBuilt.colours);
    apply(store.current(), asBuilt);
    connect(&store, &PreferenceStore::changed, this, &PreferenceEffects::apply);
    connect(&m_parts.actions, &Actions::schemeWanted, this, [&store](int scheme) {
        Preferences wanted = store.current();
        wanted.colours = static_cast<ColorScheme>(scheme);
        store.set(wanted);
    });
    connect(&m_parts.actions, &Actions::zoomStep, this, [&store](int step) {
        Preferences wanted = store.current();
        wanted.textZoom = step == 0 ? 100 : nearestTextZoom(wanted.textZoom + step * kTextZoomStep);
        store.set(wanted);
    });
}

void PreferenceEffects::apply(const Preferences &now, const Preferences &before)
{
    if (now.colours != before.colours) {
        applyColorScheme(now.colours);
        m_parts.actions.showScheme(now.colours);
    }
    setTextZoom(now.textZoom);
    if (now.output != before.output)
        m_parts.output.setOptions(now.output);
    if (now.autosave != before.autosave)
        m_parts.safeguards.setAutosave(now.autosave);
    m_parts.session.setBlank(blankDesign(now));
}

} // namespace pooldesigner
