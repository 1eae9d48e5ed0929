// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace pooldesigner {

// The lock and what it means here, in the colour of what cannot change after creation.
class LockNote final : public QWidget {
    Q_OBJECT
public:
    LockNote(const QString &text, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintLock();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace pooldesigner
