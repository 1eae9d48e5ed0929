// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "rules/diagnostic.h"

class QTreeView;

namespace pooldesigner {

class DiagnosticFilter;
class DiagnosticModel;

// Which finding of the list is the current one, and how that moves: by step, by severity, with the keyboard through the
// design. Borrows all three: `list` shows `shown`, which filters `all`.
class FindingCursor final {
public:
    FindingCursor(const DiagnosticModel &all, const DiagnosticFilter &shown, QTreeView &list);

    const Diagnostic *current() const; // null: none; good until the model is updated
    // Both answer whether there is a finding to go to.
    bool step(int by); // round and round
    bool stepTo(Severity severity);
    // The current finding, unless it is about the place where the keyboard is, gives way to one about what holds that
    // place; without any current one, the first is taken.
    void takeNearest();
    // The keyboard came to this place, or to none (the root): a finding about it, or about what it holds, becomes the
    // current one unless that is of this place already.
    void follow(const Path &path);
    // The current finding is about the place where the keyboard is, or was last.
    bool isHere() const;

private:
    const Diagnostic &at(int row) const;
    void setRow(int row);

    const DiagnosticModel *m_all;
    const DiagnosticFilter *m_shown;
    QTreeView *m_list;
    Path m_here;
};

} // namespace pooldesigner
