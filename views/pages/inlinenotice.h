// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace pooldesigner {

// Why something was refused, where it was refused: an icon and plain text. Hidden until told.
class InlineNotice final : public QWidget {
    Q_OBJECT
public:
    // `name` is the text's objectName.
    InlineNotice(const char *name, QWidget *parent);
    void tell(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace pooldesigner
