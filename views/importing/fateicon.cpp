// SPDX-License-Identifier: MIT
#include "importing/fateicon.h"

namespace pooldesigner {

SymbolTint fateTint(Fate fate)
{
    switch (fate) {
    case Fate::Renamed:
    case Fate::Defaulted: return &ThemeColors::accent;
    case Fate::Changed: return &ThemeColors::warning;
    case Fate::KeptAside: return &ThemeColors::lock;
    case Fate::Dropped: return &ThemeColors::error;
    case Fate::Taken: break;
    }
    return &ThemeColors::muted;
}

QIcon fateIcon(Fate fate)
{
    const auto icon = [fate](const char *name) { return symbolIcon(QLatin1String(name), fateTint(fate)); };
    switch (fate) {
    case Fate::Renamed: return icon("link");
    case Fate::Changed: return icon("edit");
    case Fate::Defaulted: return icon("add");
    case Fate::KeptAside: return icon("import");
    case Fate::Dropped: return icon("remove");
    case Fate::Taken: break;
    }
    return icon("check");
}

} // namespace pooldesigner
