// SPDX-License-Identifier: MIT
#pragma once

#include "rules/profile.h"

#include <QObject>

namespace pooldesigner {

class LiveValidator;

// The default profile as of now: rules about age have no clock of their own.
Profile defaultProfileNow();

// By which profile the open design is checked: a built-in one by its name, or one in a file. The choice is remembered
// in the settings of the program. The validator has to live longer.
class ProfileChoice final : public QObject {
    Q_OBJECT
public:
    explicit ProfileChoice(LiveValidator &validator, QObject *parent = nullptr);

    // Goes back to what was chosen last; to the default, saying why, where that cannot be read any more.
    void restore();
    // A name of profileNames(), or else the path of a profile file, which is read now and kept as it is read. Where
    // there is no such profile everything stays as it was: answers false after failed().
    bool choose(const QString &nameOrFile);

    const QString &chosen() const { return m_chosen; } // as given to choose(); "default" at first
    bool isFile() const;
    const Profile &profile() const { return m_profile; }

Q_SIGNALS:
    void changed();
    void failed(const QString &message); // file, line and column, what is wrong
private:
    void take(const QString &chosen, Profile profile);

    LiveValidator *m_validator;
    QString m_chosen;
    Profile m_profile;
};

} // namespace pooldesigner
