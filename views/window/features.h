// SPDX-License-Identifier: MIT
#pragma once

namespace pooldesigner {

struct Workbench;

// Makes everything the window offers beyond designing itself. A feature is one QObject, owned by the window: it puts
// its actions into the menus (Actions::addTo), makes its pages when they are first wanted (PageStack::showPage) and
// knows nothing of other features. A new one is a file and a line in makeFeatures().
void makeFeatures(const Workbench &bench);

} // namespace pooldesigner
