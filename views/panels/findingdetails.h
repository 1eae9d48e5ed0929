// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"
#include "rules/reviewers/reviewer.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace pooldesigner {

// All there is to say about one finding: the rule, why it matters, where it comes from, what can be done.
class FindingDetails final : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingDetails(QWidget *parent = nullptr);

    void setFinding(const Diagnostic *finding); // null: nothing is chosen
    // Checks of the reviewer whose rules run that no finding can come from; listed while nothing is chosen.
    void setUndecided(std::vector<UndecidedCheck> checks);

Q_SIGNALS:
    void placeActivated(const pooldesigner::Path &path);
    void fixChosen(const pooldesigner::Fix &fix);
    void accepted(const QString &reason);
    void reopened();

private:
    void renew();
    QWidget *contentForNone();
    QWidget *contentFor(const Diagnostic &finding);
    void addFixes(const Diagnostic &finding, QVBoxLayout *layout);
    void addRelated(const Diagnostic &finding, QVBoxLayout *layout);
    void addAcceptance(const Diagnostic &finding, QVBoxLayout *layout);

    std::optional<Diagnostic> m_shown;
    std::vector<UndecidedCheck> m_undecided;
};

} // namespace pooldesigner
