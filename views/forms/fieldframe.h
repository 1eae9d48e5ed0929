// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "forms/memberwidget.h"

class QLabel;

namespace pooldesigner {

class MemberHeader;
class ValueEditor;

// One field: header, editor, what follows from the value, API name, help, findings. The editor is made from the
// catalogue; what the person does goes to the document, and what the document then says is shown, whoever changed it.
// The field of a deprecated member hides while it is not set, until focusEditor().
class FieldFrame final : public MemberWidget {
    Q_OBJECT
public:
    FieldFrame(PoolDocument &document, const Path &path, const FieldSpec &spec, QWidget *parent,
               const QString &title = {});
    void refresh() override;
    void focusEditor() override;

private:
    void showCount(const Json *value);

    const FieldSpec *m_spec; // static storage
    MemberHeader *m_header;
    ValueEditor *m_editor;
    QLabel *m_consequence;
    QLabel *m_count = nullptr; // "34 of 140 characters", for texts with a maximum
};

} // namespace pooldesigner
