// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "rules/diagnostic.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pooldesigner {

// Why the service would refuse a choice that has not been made, in the words of the rules that say so, and buttons to
// the other members that stand in its way. Takes no room while nothing does.
class RefusalNote final : public QWidget {
    Q_OBJECT
public:
    enum class Ways : std::uint8_t { Shown, Hidden };

    RefusalNote(const QString &name, Ways ways, QWidget *parent);

    // `lead` introduces each reason, which takes the place of %1 in it; without one they are called refused.
    void showRefusals(const std::vector<Diagnostic> &refusals, const QString &lead = {});
    // The reasons as one text, for the description of the choice; empty where there are none.
    QString spoken() const;

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString reason(const Diagnostic &refusal) const;
    void addReason(const Diagnostic &refusal);
    void paintIcons();

    Ways m_ways;
    QString m_lead;
    QVBoxLayout *m_lines;
    std::vector<Diagnostic> m_shown;
    std::vector<QWidget *> m_rows;
    std::vector<QLabel *> m_icons;
};

} // namespace pooldesigner
