// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace pooldesigner {

// A question that waits for an answer without stopping anybody.
struct Question {
    struct Choice {
        const char *name; // objectName of its button
        QString text;
        QString tip;
        std::function<void()> answer;
    };
    QString id; // asking again under the same id replaces the question
    QString text;
    std::vector<Choice> choices;
};

// Shows questions above the pages, one at a time in the order in which they were asked, without taking the keyboard.
// Escape and Dismiss leave a question unanswered. Texts are plain, whatever a file name holds.
class QuestionBar final : public QFrame {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void ask(Question question);
    void withdraw(const QString &id); // what it asked about is gone

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFirst();
    void answer(std::size_t choice);
    void dismiss();
    void paint();

    std::vector<Question> m_questions;
    QLabel *m_icon;
    QLabel *m_text;
    QWidget *m_buttons = nullptr; // remade for each question
    QHBoxLayout *m_row;
};

} // namespace pooldesigner
