// SPDX-License-Identifier: MIT
#pragma once

#include "items/roles.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace pooldesigner::test {

// Set rows as indented lines "name = value [state]".
inline QStringList setRows(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!index.data(role(ItemRole::IsSet)).toBool())
            continue;
        lines << QStringLiteral("%1%2 = %3 [%4]")
                     .arg(QString(depth * 2, QLatin1Char(' ')), index.data().toString(),
                          index.siblingAtColumn(1).data().toString(), index.siblingAtColumn(2).data().toString());
        lines += setRows(model, index, depth + 1);
    }
    return lines;
}

// What every cell shows, a row a line.
inline QStringList cells(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList texts{QString(depth, QLatin1Char('\t'))};
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts << model.index(row, column, parent).data().toString();
        lines << texts.join(QLatin1Char('|'));
        lines += cells(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

// All rows as indented names.
inline QStringList rowNames(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(depth * 2, QLatin1Char(' ')) + index.data().toString();
        lines += rowNames(model, index, depth + 1);
    }
    return lines;
}

} // namespace pooldesigner::test
