// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <QWidget>

#include <vector>

namespace pooldesigner {

// A sketch of the box in which people sign in, as far as the pool decides it.
class SignInPicture final : public QWidget {
    Q_OBJECT
public:
    explicit SignInPicture(QWidget *parent);

    void showDesign(const PoolView &pool);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        enum class Kind : std::uint8_t { Field, Button, Link };
        Kind kind = Kind::Field;
        QString text;
        bool operator==(const Part &) const = default;
    };
    static std::vector<Part> partsOf(const PoolView &pool);
    int heightOf(const Part &part) const;

    std::vector<Part> m_parts;
};

} // namespace pooldesigner
