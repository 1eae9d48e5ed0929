// SPDX-License-Identifier: MIT
#include "document/recovery.h"

#include "config/jsonmember.h"
#include "formats/designwriter.h"
#include "formats/jsonreader.h"
#include "formats/poolimporters.h"
#include "formats/textdecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kFormat = "pool-designer-recovery/1";
const QLatin1String kSuffix("recovery");

struct Recovered {
    PoolConfig config;
    DesignOrigin origin;
};

QString textOf(const Json &object, const char *member)
{
    const std::string_view text = asString(findMember(object, member)).value_or(std::string_view());
    return QString::fromUtf8(text);
}

std::optional<Recovered> readRecovery(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    auto text = decodeText({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!text)
        return std::nullopt;
    auto json = readJson(text->utf8, kMaxDepth + 2); // the design stands one level further down than in its own file
    if (!json || !json->value.is_object() || !json->value.contains("design"))
        return std::nullopt;
    Json &value = json->value;
    if (textOf(value, "format").toStdString() != kFormat)
        return std::nullopt;
    const auto bare = value.find("bareRequest");
    DesignOrigin origin{.path = textOf(value, "path"),
                        .name = textOf(value, "name"),
                        .bareRequest = bare != value.end() && *bare == true};
    auto config = importDesign(std::move(value["design"]));
    if (!config)
        return std::nullopt;
    return Recovered{.config = std::move(*config), .origin = std::move(origin)};
}

} // namespace

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

std::string recoveryText(const PoolConfig &config, const DesignOrigin &origin)
{
    Json value = Json::object();
    value["format"] = kFormat;
    value["path"] = origin.path.toStdString();
    value["name"] = origin.name.toStdString();
    value["bareRequest"] = origin.bareRequest;
    value["design"] = config.root();
    return jsonText(value);
}

QString recoveryFile(const QString &folder, const QString &id)
{
    return QStringLiteral("%1/%2.%3").arg(folder, id, kSuffix);
}

QString recoveryLock(const QString &folder, const QString &id) { return QStringLiteral("%1/%2.lock").arg(folder, id); }

Leftover::Leftover(QString file, std::unique_ptr<QLockFile> lock, PoolConfig config, DesignOrigin origin)
    : m_file(std::move(file)), m_lock(std::move(lock)), m_config(std::move(config)), m_origin(std::move(origin)),
      m_lastChange(QFileInfo(m_file).lastModified())
{
}

Leftover::Leftover(Leftover &&) noexcept = default;
Leftover &Leftover::operator=(Leftover &&) noexcept = default;
Leftover::~Leftover() = default;

void Leftover::remove() { QFile::remove(m_file); }

std::vector<Leftover> findLeftovers(const QString &folder)
{
    std::vector<Leftover> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.%1").arg(kSuffix)}, QDir::Files);
    for (const QFileInfo &file : files) {
        auto lock = std::make_unique<QLockFile>(recoveryLock(folder, file.completeBaseName()));
        lock->setStaleLockTime(0); // a lock grows stale with its process, not with time
        if (!lock->tryLock(0))
            continue;
        if (auto recovered = readRecovery(file.absoluteFilePath())) {
            found.emplace_back(file.absoluteFilePath(), std::move(lock), std::move(recovered->config),
                               std::move(recovered->origin));
        }
    }
    std::ranges::sort(found, std::ranges::greater(), &Leftover::lastChange);
    return found;
}

} // namespace pooldesigner
