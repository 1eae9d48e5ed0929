// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <QToolButton>

namespace pooldesigner {

// A button of an aid that leads to the editor of a member, which it calls as rules do: by its name in the API.
class PlaceButton final : public QToolButton {
    Q_OBJECT
public:
    PlaceButton(Path place, QWidget *parent);

    const Path &place() const { return m_place; }

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    Path m_place;
};

} // namespace pooldesigner
