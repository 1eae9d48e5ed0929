// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace pooldesigner {

// What the program is, and the versions that a report of a fault should name, as text that can be copied.
class AboutBox final : public QDialog {
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent);

    static QString versions();
};

} // namespace pooldesigner
