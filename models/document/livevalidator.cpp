// SPDX-License-Identifier: MIT
#include "document/livevalidator.h"

namespace pooldesigner {

LiveValidator::LiveValidator(const PoolDocument &document, Validator validator, QObject *parent)
    : QObject(parent), m_document(document), m_validator(validator)
{
    m_later.setSingleShot(true);
    connect(&m_document, &PoolDocument::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &LiveValidator::validate);
    m_later.start();
}

void LiveValidator::setProfile(Profile profile)
{
    m_profile = std::move(profile);
    m_validator = Validator(m_profile);
    m_later.start();
}

void LiveValidator::validate()
{
    std::vector<Diagnostic> found = m_validator.validate(m_document.config());
    if (found == m_diagnostics)
        return;
    m_diagnostics = std::move(found);
    Q_EMIT validated(m_diagnostics);
}

} // namespace pooldesigner
