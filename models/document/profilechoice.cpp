// SPDX-License-Identifier: MIT
#include "document/profilechoice.h"

#include "document/errortext.h"
#include "document/livevalidator.h"
#include "formats/profilefile.h"

#include <QDateTime>
#include <QDir>
#include <QSettings>

namespace pooldesigner {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kKey = u"profile"_s;
const QString kDefault = u"default"_s;

} // namespace

Profile defaultProfileNow()
{
    Profile profile = *builtInProfile("default");
    profile.settings.now = QDateTime::currentSecsSinceEpoch();
    return profile;
}

ProfileChoice::ProfileChoice(LiveValidator &validator, QObject *parent) : QObject(parent), m_validator(&validator)
{
    take(kDefault, *builtInProfile("default"));
}

void ProfileChoice::restore()
{
    const QString last = QSettings().value(kKey, kDefault).toString();
    if (last != m_chosen && !choose(last))
        QSettings().remove(kKey); // said once, not at every start
}

bool ProfileChoice::choose(const QString &nameOrFile)
{
    auto profile = builtInProfile(nameOrFile.toStdString());
    if (!profile) {
        auto read = readProfileFile(nameOrFile.toStdString());
        if (!read) {
            Q_EMIT failed(errorText(QDir::toNativeSeparators(nameOrFile), read.error()));
            return false;
        }
        profile = std::move(*read);
    }
    take(nameOrFile, std::move(*profile));
    QSettings().setValue(kKey, m_chosen);
    Q_EMIT changed();
    return true;
}

bool ProfileChoice::isFile() const { return !builtInProfile(m_chosen.toStdString()); }

void ProfileChoice::take(const QString &chosen, Profile profile)
{
    m_chosen = chosen;
    m_profile = std::move(profile);
    // Rules about age count in months: the day on which the profile was chosen is near enough.
    m_profile.settings.now = QDateTime::currentSecsSinceEpoch();
    m_validator->setProfile(m_profile);
}

} // namespace pooldesigner
