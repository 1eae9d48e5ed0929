// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace pooldesigner {

// What the command does not carry, with the reason, and what was decided for the user.
class LeftOutList final : public QWidget {
    Q_OBJECT
public:
    explicit LeftOutList(QWidget *parent = nullptr);

    void setContent(const std::vector<LeftOut> &leftOut, const std::vector<std::string> &notes);

Q_SIGNALS:
    void activated(const pooldesigner::Path &path);

private:
    void addItem(const QString &text, const QIcon &icon);
    void activateItem(const QListWidgetItem *item);

    std::vector<LeftOut> m_leftOut; // the first rows of the list; notes follow
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace pooldesigner
