// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace pooldesigner {

// Text to take away: shown as it is in a fixed font, read-only, with a button that copies all of it.
class CodeBlock final : public QWidget {
    Q_OBJECT
public:
    // `name` is the text's objectName, the button's is name + "/copy"; `spoken` says what the text is.
    CodeBlock(const char *name, const QString &spoken, QWidget *parent);

    void setText(const QString &text); // any characters; nothing is read as markup

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace pooldesigner
