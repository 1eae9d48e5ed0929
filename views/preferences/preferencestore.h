// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/preferences.h"

#include <QObject>

namespace pooldesigner {

// The one place that keeps preferences while the program runs: menus and the dialog set them here, whoever they concern
// follows changed(). They are kept as soon as they are set.
class PreferenceStore final : public QObject {
    Q_OBJECT
public:
    explicit PreferenceStore(QObject *parent = nullptr);

    const Preferences &current() const { return m_current; }
    // Does nothing when nothing differs.
    void set(const Preferences &preferences);

Q_SIGNALS:
    void changed(const pooldesigner::Preferences &now, const pooldesigner::Preferences &before);

private:
    Preferences m_current;
};

} // namespace pooldesigner
