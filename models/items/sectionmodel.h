// SPDX-License-Identifier: MIT
#pragma once

#include "items/sectionfindings.h"

#include <QAbstractItemModel>

namespace pooldesigner {

// The sections of the window with their members below, and last the entry of the whole tree. The rows never change;
// what findings the sections have does. Read-only.
//
// Roles of roles.h: SearchText; Path of a member; IsIrreversible of a member, or that a section has such members;
// Severity, the worst that a section or the tree alone has to show.
class SectionModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Role : int {
        Section = Qt::UserRole + 101, // pooldesigner::Section; invalid for the tree
        Count,                        // int: findings of the worst severity
        ApiName,                      // QString, of a member
    };

    explicit SectionModel(QObject *parent = nullptr);

    void setFindings(const SectionFindings &findings);
    QModelIndex indexOf(Section section) const;
    QModelIndex treeIndex() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant sectionData(int row, int role) const;
    QVariant memberData(const FieldSpec &spec, int role) const;
    const FindingCounts &countsOf(int row) const;

    std::array<std::vector<const FieldSpec *>, kSectionCount> m_members;
    SectionFindings m_findings;
};

// Where the member is edited: its place, or that of the list or map it belongs to.
Path placeOf(const FieldSpec &spec);

} // namespace pooldesigner
