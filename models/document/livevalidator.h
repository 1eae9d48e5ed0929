// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "rules/profile.h"
#include "rules/validator.h"

#include <QTimer>

namespace pooldesigner {

// Keeps the findings of the open design up to date. However many changes an edit or a fix makes, the rules run once,
// when the event loop is reached again. The document has to live longer.
class LiveValidator : public QObject {
    Q_OBJECT
public:
    explicit LiveValidator(const PoolDocument &document, Validator validator = {}, QObject *parent = nullptr);

    // The rules, severities and settings to use from now on.
    void setProfile(Profile profile);

    // Of the design as it was when the event loop last ran; none before it first did.
    const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; }

Q_SIGNALS:
    // Only when the findings are not the same as before.
    void validated(const std::vector<pooldesigner::Diagnostic> &diagnostics);

private:
    void validate();

    const PoolDocument &m_document;
    Profile m_profile; // what the validator borrows once there is one
    Validator m_validator;
    std::vector<Diagnostic> m_diagnostics;
    QTimer m_later;
};

} // namespace pooldesigner
