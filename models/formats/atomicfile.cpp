// SPDX-License-Identifier: MIT
#include "formats/atomicfile.h"

#include "config/text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace pooldesigner {

AtomicFile::AtomicFile(const std::string &path) : m_file(std::make_unique<QSaveFile>(QString::fromStdString(path))) {}

AtomicFile::~AtomicFile() = default;

std::string AtomicFile::open()
{
    const QFileInfo info(m_file->fileName());
    // Replacing a device or a pipe by a file is never what was meant.
    if (info.exists() && !info.isFile())
        return translated("Export", QT_TRANSLATE_NOOP("Export", "This is a folder or a device, not a regular file."));
    return m_file->open(QIODevice::WriteOnly) ? std::string() : trouble();
}

std::string AtomicFile::write(std::string_view bytes)
{
    // A full disk shows as a short write first; only the write after it tells the reason.
    while (!bytes.empty()) {
        const qint64 written = m_file->write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return trouble();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::string AtomicFile::commit() { return m_file->commit() ? std::string() : trouble(); }

std::string AtomicFile::trouble() const { return m_file->errorString().toStdString(); }

} // namespace pooldesigner
