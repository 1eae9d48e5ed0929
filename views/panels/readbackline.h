// SPDX-License-Identifier: MIT
#pragma once

#include "output/readback.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace pooldesigner {

class ProseLabel;

// One line that says whether the output, read again, is the design; a fault where it is not.
class ReadBackLine final : public QWidget {
    Q_OBJECT
public:
    explicit ReadBackLine(QWidget *parent = nullptr);

    void setFound(const std::optional<ReadBack> &found); // nothing: still being read

Q_SIGNALS:
    void activated(const pooldesigner::Path &path); // the first place that differs

protected:
    void changeEvent(QEvent *event) override;

private:
    void present(const QString &icon, const QString &text, bool muted);

    QLabel *m_icon;
    ProseLabel *m_text;
    QPushButton *m_go;
    std::optional<ReadBack> m_found;
    Path m_place;
};

} // namespace pooldesigner
