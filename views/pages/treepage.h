// SPDX-License-Identifier: MIT
#pragma once

#include "items/configfilter.h"
#include "items/configtreemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace pooldesigner {

class InlineNotice;

// The whole configuration, every member whether set or not, edited in place. Borrows the document.
class TreePage final : public QWidget {
    Q_OBJECT
public:
    explicit TreePage(PoolDocument &document, QWidget *parent = nullptr);

    // Selects the place, or the nearest one above it that the tree shows, and gives it the keyboard.
    void showPath(const Path &path);
    void setFindings(const std::vector<Diagnostic> &findings) { m_model.setFindings(findings); }

Q_SIGNALS:
    void visited(const pooldesigner::Path &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    QPushButton *addButton(const QString &text, const char *name, const QString &shortcut, const QString &tip);
    void filter();
    void editCurrent();
    void addToCurrent();
    void resetCurrent();
    void updateButtons();
    QModelIndex current() const; // in the model, not the proxy
    void select(const QModelIndex &sourceIndex);

    ConfigTreeModel m_model;
    ConfigFilter m_filter;
    QLineEdit *m_search;
    QComboBox *m_mode;
    QTreeView *m_view;
    QLabel *m_empty;
    InlineNotice *m_notice;
    QPushButton *m_set;
    QPushButton *m_reset;
    QPushButton *m_add;
};

} // namespace pooldesigner
