// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <QString>

#include <span>

namespace pooldesigner {

// A message that a pool sends.
struct MessageKind {
    const char *title; // in the context "MessageKind"
    const StringField *body;
    const StringField *subject;      // null for SMS
    const StringField *otherBody;    // whose text counts where the body has none, such as an old member; or null
    const StringField *otherSubject; // ditto
};
std::span<const MessageKind> messageKinds();

// The text of a message as the service takes it from the design, or its own where the design says nothing.
struct MessageText {
    enum class Source : std::uint8_t { Design, OtherMember, Service, Unknown };
    std::string text;
    Source source = Source::Unknown; // Unknown: nobody says what the service sends; the text is empty
};
MessageText messageText(const PoolView &pool, const StringField &field, const StringField *other);

} // namespace pooldesigner
