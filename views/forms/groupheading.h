// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "forms/memberwidget.h"

class QFrame;
class QLabel;

namespace pooldesigner {

class MemberHeader;

// The heading of a structure above its members: says when it is set to nothing or to something that is no structure.
class GroupHeading final : public MemberWidget {
    Q_OBJECT
public:
    GroupHeading(PoolDocument &document, const Path &path, const FieldSpec &spec, QWidget *parent);
    // Without the line above and the space around it: right below the head of a page, or below the heading of the
    // structure that holds it.
    void followDirectly();
    void refresh() override;
    void focusEditor() override;

private:
    const FieldSpec *m_spec; // static storage
    QFrame *m_line;
    MemberHeader *m_header;
    QLabel *m_state;
    QLabel *m_consequence;
};

} // namespace pooldesigner
