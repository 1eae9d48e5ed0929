// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace pooldesigner {

class Path;

// The place of the design that a control stands for: a field, a line of a tree or a table; nothing for all others.
std::optional<Path> placeOf(const QWidget *widget);

// What a control is for, in a few words: of a place the catalogue's help, of everything else its own. Plain text; empty
// where nothing tells.
QString whatsThisOf(const QWidget *widget);

// Shows that beside the control.
void showWhatsThis(QWidget *widget);

// One click answers for whatever it hits. Ends with it, or with Escape; deletes itself then.
class WhatsThisPointer final : public QObject {
    Q_OBJECT
public:
    explicit WhatsThisPointer(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace pooldesigner
