// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <QString>

// What a design means in whole sentences, translated, for people who never see the API. Each answers one paragraph.
// Members of a wrong kind read as absent: the findings say what is wrong with them.
namespace pooldesigner {

QString signInSentences(const PoolView &pool);     // names, first factors, who may register
QString protectionSentences(const PoolView &pool); // password, second factor, threats, deletion
QString recoverySentence(const PoolView &pool);
QString messageSentences(const PoolView &pool); // who sends e-mail and SMS, what is verified
QString triggerSentence(const PoolView &pool);

} // namespace pooldesigner
