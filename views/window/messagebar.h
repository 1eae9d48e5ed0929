// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace pooldesigner {

// An inline message above the pages: what went wrong, or what an import did. Stays until dismissed or replaced; texts
// are plain, whatever a file held.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &text);
    // A sentence, and lines that the person can unfold.
    void showNotes(const QString &title, const QStringList &lines);
    // A button beside the message that is shown, until the next one; it closes the message and does `take`.
    void offer(const QString &text, const QString &tip, std::function<void()> take);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(Severity severity, const QString &title, const QStringList &lines);
    void paint();
    void unfold(bool open);

    Severity m_severity = Severity::Advice;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_lines;
    QWidget *m_scroll = nullptr; // around the lines
    QPushButton *m_more;
    QPushButton *m_offer;
    std::function<void()> m_take;
};

} // namespace pooldesigner
