// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace pooldesigner {

// What an output does not carry, with the reason: first what was asked for and cannot be done, then what the form or
// the CLI has no place for; and what was decided for the user.
class LeftOutList final : public QWidget {
    Q_OBJECT
public:
    explicit LeftOutList(QWidget *parent = nullptr);

    void setContent(const CommandText &output);

Q_SIGNALS:
    void activated(const pooldesigner::Path &path);

private:
    void addItem(const QString &text, const QIcon &icon);
    void activateItem(const QListWidgetItem *item);

    std::vector<LeftOut> m_rows; // the first of the list; notes follow
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace pooldesigner
