// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <QAbstractTableModel>

namespace pooldesigner {

// The findings of a design, a row each, in the order in which they were given. Read-only; update() says exactly which
// rows came, went, moved or changed, so that views keep their selection and place.
class DiagnosticModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : int { Severity, Where, Message, Fix };
    static constexpr int kColumns = static_cast<int>(Column::Fix) + 1;
    enum class Role : int {
        Severity = Qt::UserRole + 1, // pooldesigner::Severity
        Path,                        // pooldesigner::Path
        Rule,                        // QString, the id
        Section,                     // pooldesigner::Section; invalid where no form shows the place
        Fixes,                       // QStringList, the titles
        Accepted,                    // bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Diagnostic> &diagnostics() const { return m_rows; }
    // Rows are told apart by rule and path, which are expected to be unique.
    void update(std::vector<Diagnostic> diagnostics);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const std::vector<Diagnostic> &next);
    void place(int row, Diagnostic &&wanted);

    std::vector<Diagnostic> m_rows;
};

} // namespace pooldesigner
