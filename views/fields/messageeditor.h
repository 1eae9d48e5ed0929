// SPDX-License-Identifier: MIT
#pragma once

#include "fields/texteditor.h"
#include "rules/messageplaceholders.h"

#include <vector>

class QAction;
class QLabel;

namespace pooldesigner {

// The text of a message, with buttons and keys that insert the placeholders its member takes. Placeholders are
// coloured in place; what is none, or none here, is coloured as an error and underlined, and says in its tooltip what
// it lacks. An SMS also counts the parts it is sent in.
class MessageEditor final : public TextEditor {
    Q_OBJECT
public:
    MessageEditor(const FieldSpec &spec, QWidget *parent);
    void showValue(const Json *value) override;
    void describe(const QString &name, const QString &help) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addInsertion(std::string_view placeholder, int number);
    // Puts it where the cursor is; a link goes around the words that are selected.
    void insert(std::string_view placeholder);
    void mark();
    void showParts(const std::string &text);
    QString tipAt(int position) const; // for a place of the document; empty where nothing stands out

    const FieldSpec *m_spec;         // static storage
    QLabel *m_parts = nullptr;       // for an SMS
    std::vector<MarkedPart> m_marks; // of the text as it stands, begin and size in places of the document
};

} // namespace pooldesigner
