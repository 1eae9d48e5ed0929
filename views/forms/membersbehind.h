// SPDX-License-Identifier: MIT
#pragma once

#include "forms/memberwidget.h"

#include <string_view>

class QLabel;
class QToolButton;

namespace pooldesigner {

// The generated fields of the members that an aid edits, under a quiet heading below it: folded away, so that nothing
// is there twice, and in reach for what the aid does not show: a wrong kind, a reset, the API's own names. While folded
// it shows the findings of its members itself.
class MembersBehind final : public MemberWidget {
    Q_OBJECT
public:
    // `members` as rules name them: "MfaConfiguration", "SetUserPoolMfaConfig.EmailMfaConfiguration".
    MembersBehind(PoolDocument &document, const QString &name, std::vector<std::string_view> members, QWidget *parent);

    // Where the fields go; they become children of this widget.
    QVBoxLayout *fields() { return m_fields; }
    bool isFolded() const;
    void unfold();
    void refresh() override; // how many are set
    void focusEditor() override;

Q_SIGNALS:
    void foldedChanged();

private:
    void setFolded(bool folded);

    std::vector<std::string_view> m_members;
    QToolButton *m_heading;
    QLabel *m_names;
    QWidget *m_content;
    QVBoxLayout *m_fields;
};

} // namespace pooldesigner
