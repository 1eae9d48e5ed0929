// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"
#include "aids/signinchoice.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QRadioButton;

namespace pooldesigner {

class SignInPicture;

// The choice between a user name with aliases and a contact in its place, made in one step, and the sign-in box that
// comes of it.
class SignInAid final : public DecisionAid {
    Q_OBJECT
public:
    SignInAid(PoolDocument &document, QWidget *parent);
    void refresh() override;

private:
    QRadioButton *addWay(const char *name, const QString &text, SignInChoice::Names names);
    QCheckBox *addName(std::string_view attribute, const QString &text);
    SignInChoice choice() const;
    void write(const SignInChoice &wanted);
    void showWay(SignInChoice::Names names);

    QButtonGroup *m_ways;
    QRadioButton *m_userName;
    QRadioButton *m_contact;
    std::array<QCheckBox *, std::size(kSignInNames)> m_names;
    QLabel *m_remark;
    SignInPicture *m_picture;
};

} // namespace pooldesigner
