// SPDX-License-Identifier: MIT
#pragma once

#include "config/newpool.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;

namespace pooldesigner {

// What people sign in with: a user name, beside which other names may work, or a contact in its place. Each answer
// says what follows from it.
class SignInQuestion final : public QWidget {
    Q_OBJECT
public:
    explicit SignInQuestion(QWidget *parent = nullptr);

    SignInWith signIn() const;
    std::vector<std::string> aliases() const; // none unless people have a user name
    // Takes the answer as long as the user has given none.
    void suggest(SignInWith signIn);
    void clear(); // to a user name alone, which nobody has chosen
    QAbstractButton *first() const;

Q_SIGNALS:
    void answered(); // by the user, or by a suggestion that was taken

private:
    void addAliases();
    void take();

    QButtonGroup *m_answers;
    QList<QCheckBox *> m_aliases; // in the order of the values of AliasAttributes
    bool m_isAnswered = false;
};

} // namespace pooldesigner
