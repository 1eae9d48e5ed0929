// SPDX-License-Identifier: MIT
#include "panels/commandgutter.h"

#include <QPainter>

namespace pooldesigner {

void CommandGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_view.paintGutter(painter);
}

} // namespace pooldesigner
