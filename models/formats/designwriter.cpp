// SPDX-License-Identifier: MIT
#include "formats/designwriter.h"

#include "config/text.h"
#include "formats/formdetector.h"
#include "formats/poolimporters.h"

#include <QFileInfo>
#include <QSaveFile>

namespace pooldesigner {

namespace {

// A full disk shows as a short write first; only the write after it tells the reason.
bool writeAll(QIODevice &device, std::string_view bytes)
{
    while (!bytes.empty()) {
        const qint64 written = device.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

std::string jsonText(const Json &value) { return value.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

bool isBareRequest(const PoolConfig &config)
{
    const Json &root = config.root();
    for (const auto &[name, value] : root.items()) {
        const bool expected = name == "CreateUserPool" || (name == "format" && value == PoolConfig::kFormat);
        const bool holdsNothing = value.is_structured() && value.empty();
        if (!expected && !holdsNothing)
            return false;
    }
    // Members can make a request look like another form, or move when it is read again.
    const Json &request = root["CreateUserPool"];
    return isDetectedAsRequest(request) && isPlainRequest(request);
}

std::string designText(const PoolConfig &config, bool preferBareRequest)
{
    return jsonText(preferBareRequest && isBareRequest(config) ? config.root()["CreateUserPool"] : config.root());
}

std::string saveFile(const std::string &path, std::string_view bytes)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    // Replacing a device or a pipe by a file is never what was meant.
    if (info.exists() && !info.isFile())
        return translated("Export", QT_TRANSLATE_NOOP("Export", "This is a folder or a device, not a regular file."));
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.commit())
        return {};
    return file.errorString().toStdString();
}

} // namespace pooldesigner
