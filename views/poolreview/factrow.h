// SPDX-License-Identifier: MIT
#pragma once

#include "symbolicon.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pooldesigner {

// One thing that a review says: an icon with its word, a sentence, what it rests on below it in the muted colour, and a
// button that leads to it. All texts are plain.
struct Fact {
    QString symbol;                        // a name in resources/icons; empty: none
    SymbolTint tint = &ThemeColors::muted; // of symbol and word
    QString word;                          // what the symbol means
    QString text;
    QString detail; // may be empty
    QString name;   // objectName of the button
    bool operator==(const Fact &) const = default;
};

// What pressing the button of a fact does.
struct FactAction {
    QString text; // "Show"
    QString icon; // a name in resources/icons
    QString tip;
};

class FactRow final : public QWidget {
    Q_OBJECT
public:
    FactRow(Fact fact, const FactAction &action, QWidget *parent);

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSymbol();

    Fact m_fact;
    QLabel *m_symbol;
    QLabel *m_word;
    QToolButton *m_button;
};

// Facts below one another. Rows are made anew only where the facts differ.
class FactList final : public QWidget {
    Q_OBJECT
public:
    FactList(FactAction action, QWidget *parent);

    void setFacts(std::vector<Fact> facts);

Q_SIGNALS:
    void activated(int index);

private:
    FactAction m_action;
    std::vector<Fact> m_facts;
    QVBoxLayout *m_layout;
};

} // namespace pooldesigner
