// SPDX-License-Identifier: MIT
#include "fontsize.h"

#include <QEvent>
#include <QWidget>

namespace pooldesigner {

namespace {

class FontFitter final : public QObject {
public:
    FontFitter(QWidget *widget, std::function<void()> fit) : QObject(widget), m_fit(std::move(fit))
    {
        widget->installEventFilter(this);
        m_fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::FontChange)
            m_fit();
        return false;
    }

private:
    std::function<void()> m_fit;
};

} // namespace

void fitToFont(QWidget *widget, std::function<void()> fit) { new FontFitter(widget, std::move(fit)); }

} // namespace pooldesigner
