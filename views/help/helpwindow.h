// SPDX-License-Identifier: MIT
#pragma once

#include "help/helppages.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace pooldesigner {

// The help in a window of its own: contents with a search over all pages on the left, the page on the right. Made when
// first asked for and kept.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *window);

    void showPage(const HelpPage &page);
    // The page of the section, at the heading of this name where it has one.
    void showHeading(const HelpPage &page, const QString &heading);
    void focusSearch();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeContents(QWidget *side);
    void search(const QString &text);
    void findWords();
    void turnTo(int row);
    void render();
    const QString &textOf(int row);

    QLineEdit *m_search = nullptr;
    QListWidget *m_contents = nullptr;
    QLabel *m_nothing = nullptr;
    QTextBrowser *m_page;
    int m_row = -1; // of helpPages(): what the page shows
    QHash<int, QString> m_texts;
};

} // namespace pooldesigner
