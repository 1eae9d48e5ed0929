// SPDX-License-Identifier: MIT
#include "layering.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace layering {

namespace {

constexpr std::array kCoreFolders{"models/catalogue/", "models/config/", "models/formats/",
                                  "models/output/",    "models/review/", "models/rules/"};
constexpr std::array kModelFolders{"models/document/", "models/items/"};

const QString kRoot = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/");

// What opens files or starts programs.
const QSet<QString> kFileHeaders{
    u"QFile"_s,    u"QSaveFile"_s,          u"QFileInfo"_s,      u"QDir"_s,      u"QDirIterator"_s, u"QTemporaryFile"_s,
    u"fstream"_s,  u"filesystem"_s,         u"QStandardPaths"_s, u"QSettings"_s, u"QLockFile"_s,    u"QTemporaryDir"_s,
    u"QProcess"_s, u"QFileSystemWatcher"_s,
};

template <std::size_t kSize>
bool isIn(const QString &name, const std::array<const char *, kSize> &folders)
{
    return std::ranges::any_of(folders, [&](const char *folder) { return name.startsWith(QLatin1StringView(folder)); });
}

QSet<QString> headersOf(const QString &module)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const QStringList names = folder.entryList(QDir::Files);
    if (names.isEmpty())
        qFatal("no headers in %s", qPrintable(folder.path()));
    return {names.begin(), names.end()};
}

// "QtGui/QColor" and "QColor" alike.
bool isOf(const QString &header, const QString &module)
{
    static QHash<QString, QSet<QString>> known;
    if (!known.contains(module))
        known.insert(module, headersOf(module));
    return header.startsWith(module + u'/') || header == module || known[module].contains(header);
}

QStringList foldersIn(const QString &folder)
{
    return QDir(kRoot + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

bool isOurs(const QString &header, const QStringList &folders)
{
    return header.contains(u'/') && folders.contains(header.section(u'/', 0, 0));
}

bool isBeside(const QString &name, const QString &header)
{
    return QFileInfo::exists(kRoot + name.section(u'/', 0, -2) + u'/' + header);
}

bool isView(const QString &header)
{
    static const QStringList folders = foldersIn(u"views"_s);
    return isOurs(header, folders) || QFileInfo::exists(kRoot + u"views/"_s + header);
}

} // namespace

QString includedHeader(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    return include.match(line).captured(1);
}

QString definedType(const QString &line)
{
    static const QRegularExpression definition(
        uR"(^(?:class|struct|union|enum class)\s+(\w+)(?:\s+final)?\s*(?::[^:].*)?(?:\{.*)?$)"_s);
    return line.endsWith(u';') && !line.contains(u'{') ? QString() : definition.match(line).captured(1);
}

QString objection(const QString &name, const QString &header)
{
    if (header.isEmpty())
        return {};
    const bool tested = name.startsWith(u"tests/");
    const bool core = isIn(name, kCoreFolders);
    const bool models = isIn(name, kModelFolders);
    const bool cli = name.startsWith(u"app/cli/");
    if (header == u"regex" || header.startsWith(u"bits/"))
        return u"the API's patterns break silently in <regex>, and <bits/> is the library's own"_s;
    if (!tested && (header == u"cctype" || header == u"ctype.h" || header == u"clocale"))
        return u"these ask the locale; config/ascii.h does not"_s;
    if (!tested && (header == u"QProcess" || header == u"QtCore/QProcess"))
        return u"the program starts no other program"_s;
    if ((core || cli || models) && isView(header) && !isBeside(name, header))
        return u"nothing below the views knows them"_s;
    if ((core || cli) && isOurs(header, {u"document"_s, u"items"_s}))
        return u"core and the command line do not know the document and the item models"_s;
    if ((core || cli) && (isOf(header, u"QtGui"_s) || isOf(header, u"QtWidgets"_s)) && !isOf(header, u"QtCore"_s))
        return u"core and the command line use QtCore only"_s;
    if (models && isOf(header, u"QtWidgets"_s) && !isOf(header, u"QtGui"_s) && !isOf(header, u"QtCore"_s))
        return u"the models do not know widgets"_s;
    if (core && !name.startsWith(u"models/formats/") && kFileHeaders.contains(header.section(u'/', -1)))
        return u"only formats touches files"_s;
    if (name.startsWith(u"models/catalogue/") && isOurs(header, {u"formats"_s, u"rules"_s, u"review"_s, u"output"_s}))
        return u"the catalogue is below formats, rules and review"_s;
    if (name.startsWith(u"models/config/") && isOurs(header, {u"formats"_s, u"rules"_s, u"review"_s, u"output"_s}))
        return u"the configuration is below formats, rules and review"_s;
    if ((name.startsWith(u"models/formats/") || name.startsWith(u"models/rules/")) &&
        isOurs(header, {u"review"_s, u"output"_s}))
        return u"formats and rules are below review and output"_s;
    if (name.startsWith(u"models/review/") && isOurs(header, {u"output"_s}))
        return u"review is below output"_s;
    return {};
}

} // namespace layering
