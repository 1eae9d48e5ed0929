// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace pooldesigner {

class Actions;
class OutputPanel;
class PreferenceStore;
class Safeguards;
class Session;
struct Preferences;

// Lets preferences take effect, at the start and whenever one changes. The colours of the start are the program's own
// business, as its command line may ask for others. Borrows everything.
class PreferenceEffects final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Actions &actions;
        OutputPanel &output;
        Safeguards &safeguards;
        Session &session;
    };

    PreferenceEffects(PreferenceStore &store, const Parts &parts, QObject *parent);

private:
    void apply(const Preferences &now, const Preferences &before);

    Parts m_parts;
};

} // namespace pooldesigner
