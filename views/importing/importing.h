// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace pooldesigner {

class LedgerPage;
class MessageBar;
class PageStack;
class Session;
struct Workbench;

// What goes with opening a file of another form: the page that accounts for each of its members, and the offer to
// repair JSON that has comments. Borrows the parts of the window.
class Importing final : public QObject {
    Q_OBJECT
public:
    explicit Importing(const Workbench &bench);

    void showLedger();

private:
    void fill();
    void choosePool(int index);
    void offerLedger();
    void offerRepair();

    Session *m_session;
    PageStack *m_pages;
    MessageBar *m_messages;
    LedgerPage *m_page = nullptr; // made when first wanted, owned by the stack
};

} // namespace pooldesigner
