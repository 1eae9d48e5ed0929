// SPDX-License-Identifier: MIT
#include "formats/filereader.h"

#include "config/text.h"
#include "formats/textdecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <istream>

namespace pooldesigner {

namespace {

ImportError failure(const char *source, std::string_view detail = {})
{
    return {translated("Import", source, {detail})};
}

} // namespace

Outcome<std::string> readFileBytes(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const QFileInfo info(file);
    // Looked at before it is opened: opening a pipe would wait for its other end.
    if (info.exists() && !info.isFile())
        return failure(QT_TRANSLATE_NOOP("Import", "This is a folder or a device, not a regular file."));
    if (info.size() > static_cast<qint64>(kMaxTextBytes))
        return tooLargeError();
    if (!file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("Import", "The file cannot be opened: %1."), file.errorString().toStdString());
    const QByteArray bytes = file.read(static_cast<qint64>(kMaxTextBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(QT_TRANSLATE_NOOP("Import", "The file cannot be read: %1."), file.errorString().toStdString());
    return bytes.toStdString();
}

std::string readStream(std::istream &in, std::string begun)
{
    constexpr std::size_t kChunk = std::size_t{64} * 1024;
    std::string bytes = std::move(begun);
    while (in && bytes.size() <= kMaxTextBytes) {
        const std::size_t size = bytes.size();
        bytes.resize(size + kChunk);
        in.read(bytes.data() + size, static_cast<std::streamsize>(kChunk));
        bytes.resize(size + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

std::optional<std::string> readFileBelow(const std::string &folder, std::string_view name)
{
    const QString relative = QString::fromUtf8(name);
    const QString root = QFileInfo(QString::fromStdString(folder)).canonicalFilePath();
    const QString path = QFileInfo(QDir(root).filePath(relative)).canonicalFilePath();
    if (QDir::isAbsolutePath(relative) || root.isEmpty() || !path.startsWith(root + QLatin1Char('/')))
        return std::nullopt;
    Outcome<std::string> bytes = readFileBytes(path.toStdString());
    if (!bytes)
        return std::nullopt;
    Outcome<DecodedText> text = decodeText(*bytes);
    return text ? std::optional(std::move(text->utf8)) : std::nullopt;
}

} // namespace pooldesigner
