// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace pooldesigner {

// What a person types to find something: words in any order, capitals do not count.
inline QStringList searchWords(const QString &typed) { return typed.simplified().split(u' ', Qt::SkipEmptyParts); }

// Whether a text has every one of the words, be it within others.
inline bool hasWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace pooldesigner
