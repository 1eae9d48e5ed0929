// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

// One run of pool-designer-cli in this process.
struct CliRun {
    int code = -1;
    QByteArray out;
    QByteArray err;
    bool operator==(const CliRun &) const = default;

    static CliRun of(const QStringList &arguments, const QByteArray &input = {});
};

// Failed comparisons show the whole of both runs.
char *toString(const CliRun &run);
