// SPDX-License-Identifier: MIT
#pragma once

namespace pooldesigner {

class PageStack;
class Session;

// What was open when the window was closed, and where. The layout of the window is kept by WindowLayout.
void saveLastSession(const Session &session, const PageStack &pages);

// Opens it again. True when a file was opened. A file that is gone or cannot be read is told through the session, and
// nothing else happens: the start of the program is no time for a dialog.
bool restoreLastSession(Session &session, PageStack &pages);

} // namespace pooldesigner
