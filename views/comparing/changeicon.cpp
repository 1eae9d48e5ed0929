// SPDX-License-Identifier: MIT
#include "comparing/changeicon.h"

namespace pooldesigner {

SymbolTint changeTint(Change change)
{
    switch (change) {
    case Change::Update:
    case Change::OtherCall: return &ThemeColors::accent;
    case Change::AddAttribute: return &ThemeColors::advice;
    case Change::NewPool: return &ThemeColors::lock;
    case Change::Unknown: return &ThemeColors::warning;
    case Change::SameMeaning: break;
    }
    return &ThemeColors::muted;
}

QIcon changeIcon(Change change)
{
    const auto icon = [change](const char *name) { return symbolIcon(QLatin1String(name), changeTint(change)); };
    switch (change) {
    case Change::Update: return icon("edit");
    case Change::OtherCall: return icon("command");
    case Change::AddAttribute: return icon("add");
    case Change::NewPool: return icon("lock");
    case Change::Unknown: return icon("help");
    case Change::SameMeaning: break;
    }
    return icon("check");
}

} // namespace pooldesigner
