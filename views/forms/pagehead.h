// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <QWidget>

namespace pooldesigner {

// What every page begins with: its title, and under it, close by, a sentence about what the page decides.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    PageHead(const QString &title, const QString &sentence, QWidget *parent);
    // Of the page of a section.
    PageHead(Section section, QWidget *parent);
};

} // namespace pooldesigner
