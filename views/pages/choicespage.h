// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "pages/plainpage.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace pooldesigner {

class PoolDocument;

// Every choice of the design that no later call takes back, in plain words. Enter on a row asks for its editor.
class ChoicesPage final : public PlainPage {
    Q_OBJECT
public:
    // Borrows the document.
    explicit ChoicesPage(PoolDocument &document, QWidget *parent = nullptr);

    // Offers the button that hands the command out and gives it the keyboard.
    void askBeforeCommand();

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path);
    void confirmed(); // the user has seen the choices and wants the command

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void activate(int row);

    PoolDocument *m_document;
    QTableWidget *m_table;
    QWidget *m_confirmRow;
    QPushButton *m_confirm;
};

} // namespace pooldesigner
