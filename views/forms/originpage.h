// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QFormLayout;

namespace pooldesigner {

class PoolDocument;

// What the export said that no request can say: id, ARN, dates, failures; and what other calls said of the pool. To
// read and to copy, not to edit.
class OriginPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit OriginPage(PoolDocument &document, QWidget *parent = nullptr);

private:
    void refresh();
    void addAnswers();
    void addRow(const QString &name, const QString &tip, const QString &content);

    PoolDocument *m_document; // outlives the page
    QFormLayout *m_rows;
};

} // namespace pooldesigner
