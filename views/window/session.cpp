// SPDX-License-Identifier: MIT
#include "window/session.h"

#include "dialogs/dialogservice.h"
#include "dialogs/filefilters.h"
#include "document/errortext.h"
#include "formats/designwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

// The samples are linked in with a static library, which would leave them out unless asked for. Outside any namespace.
static void initSamples() { Q_INIT_RESOURCE(samples); }

namespace pooldesigner {

namespace {

constexpr int kRecentFiles = 10;
const char kRecentKey[] = "recentFiles";

QString saveFilter() { return Session::tr("Pool designs (*.json);;All files (*)"); }

} // namespace

Session::Session(PoolDocument &document, DialogService &dialogs, QWidget *window)
    : QObject(window), m_document(&document), m_dialogs(&dialogs), m_window(window)
{
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, &Session::stateChanged);
}

QString Session::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_name.isEmpty() ? tr("New pool") : m_name;
}

bool Session::isModified() const { return !m_document->undoStack()->isClean(); }

QStringList Session::recentFiles() const { return QSettings().value(QLatin1String(kRecentKey)).toStringList(); }

void Session::remember(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(QLatin1String(kRecentKey), QStringList(files.mid(0, kRecentFiles)));
}

bool Session::mayLeave()
{
    if (!isModified())
        return true;
    switch (m_dialogs->askUnsaved(m_window, displayName())) {
    case DialogService::UnsavedAnswer::Save: return save();
    case DialogService::UnsavedAnswer::Discard: return true;
    case DialogService::UnsavedAnswer::Cancel: return false;
    }
    return false;
}

void Session::setBlank(const PoolConfig &blank)
{
    if (blank == m_blank)
        return;
    const bool follows = isBlank() && !isModified();
    m_blank = blank;
    if (follows)
        m_document->reset(m_blank);
}

bool Session::newDesign()
{
    if (!mayLeave())
        return false;
    Imported blank;
    blank.config = m_blank;
    return adopt({.imported = std::move(blank), .error = {}}, {});
}

bool Session::startDesign(const PoolConfig &design)
{
    if (!newDesign())
        return false;
    std::vector<Edit> edits;
    for (const auto &[operation, request] : design.root().items()) {
        if (!request.is_object())
            continue;
        for (const auto &[name, value] : request.items())
            edits.push_back({.path = Path().child(operation).child(name), .value = value});
    }
    return m_document->apply(edits, tr("Start a pool"));
}

bool Session::openSample(const QString &name)
{
    initSamples();
    QFile file(QStringLiteral(":/samples/%1.pool.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("There is no sample named %1.").arg(name));
        return false;
    }
    const Input sample{.path = {}, .text = file.readAll(), .name = tr("Sample: %1").arg(name), .number = 0};
    return mayLeave() && adopt(read(sample, false), sample);
}

bool Session::openWithDialog()
{
    const QString folder = m_path.isEmpty() ? QDir::homePath() : QFileInfo(m_path).absolutePath();
    const QString path = m_dialogs->openFile(m_window, tr("Open a pool"), folder, poolFileFilter());
    return !path.isEmpty() && openFile(path);
}

ImportResult Session::read(const Input &input, bool repair) const
{
    const ImportOptions options{.number = input.number, .repair = repair, .keepSource = true};
    if (!input.path.isEmpty())
        return importFile(input.path.toStdString(), options);
    return importPool({input.text.constData(), static_cast<std::size_t>(input.text.size())}, options);
}

bool Session::openFile(const QString &path)
{
    const Input file{.path = QFileInfo(path).absoluteFilePath(), .text = {}, .name = {}, .number = 0};
    ImportResult result = read(file, false);
    if (result.imported && !mayLeave())
        return false;
    return adopt(std::move(result), file);
}

bool Session::reopen(const QString &path)
{
    if (QFileInfo::exists(path))
        return openFile(path);
    Q_EMIT failed(tr("%1 was open the last time and is gone: it was moved, renamed or deleted.")
                      .arg(QDir::toNativeSeparators(path)));
    return false;
}

bool Session::openText(const QByteArray &text, const QString &name)
{
    const Input input{.path = {}, .text = text, .name = name, .number = 0};
    ImportResult result = read(input, false);
    if (result.imported && !mayLeave())
        return false;
    if (!adopt(std::move(result), input))
        return false;
    m_document->undoStack()->resetClean();
    return true;
}

bool Session::openRepaired()
{
    const Input input = *m_refused;
    ImportResult result = read(input, true);
    if (result.imported && !mayLeave())
        return false;
    return adopt(std::move(result), input, true);
}

bool Session::choosePool(std::size_t index)
{
    if (!m_several)
        return false;
    Input input = *m_several;
    input.number = index + 1;
    ImportResult result = read(input, false);
    if (result.imported && !mayLeave())
        return false;
    if (!adopt(std::move(result), input))
        return false;
    if (input.path.isEmpty())
        m_document->undoStack()->resetClean();
    return true;
}

bool Session::restore(const PoolConfig &config, const DesignOrigin &origin)
{
    if (!mayLeave())
        return false;
    m_path = origin.path;
    m_source = m_path;
    m_name = origin.name;
    m_bareRequest = origin.bareRequest;
    m_isExport = false;
    m_notes.clear();
    m_imported.reset();
    m_several.reset();
    m_document->reset(config);
    m_document->undoStack()->resetClean();
    Q_EMIT stateChanged();
    Q_EMIT opened(displayName());
    return true;
}

bool Session::reload()
{
    const Input file{.path = m_path, .text = {}, .name = {}, .number = 0};
    return adopt(read(file, false), file);
}

bool Session::adopt(ImportResult result, const Input &input, bool repaired)
{
    const QString &path = input.path;
    const QString &name = input.name;
    m_refused.reset();
    if (!result.imported) {
        if (result.error.repairable)
            m_refused = input;
        Q_EMIT failed(errorText(path.isEmpty() ? name : QDir::toNativeSeparators(path), result.error));
        return false;
    }
    const Form form = result.imported->form;
    // Saving over an export would replace what the service said by what the design says; those get a file of their own.
    // The same goes for the comments of a repaired file.
    const bool keepsFile =
        !repaired && (form == Form::Design || (form == Form::RequestJson && result.imported->bareRequest));
    m_path = keepsFile ? path : QString();
    m_source = path;
    m_name = keepsFile || path.isEmpty() ? name : QFileInfo(path).fileName();
    m_bareRequest = result.imported->bareRequest;
    m_isExport = form == Form::Describe || form == Form::Catalogue || form == Form::TerraformState;
    m_notes = result.imported->notes;
    m_document->reset(result.imported->config);
    const bool isImport = form != Form::Design && !result.imported->source.empty();
    m_several = isImport && result.imported->pools.size() > 1 ? std::optional(input) : std::nullopt;
    m_imported = isImport ? std::make_unique<const Imported>(std::move(*result.imported)) : nullptr;
    if (!path.isEmpty())
        remember(path);
    Q_EMIT stateChanged();
    Q_EMIT opened(displayName());
    return true;
}

bool Session::save() { return m_path.isEmpty() ? saveAs() : writeTo(m_path); }

bool Session::saveAs()
{
    const QString path = m_dialogs->saveFile(m_window, tr("Save the design"), suggestedPath(), saveFilter());
    return !path.isEmpty() && writeTo(path);
}

QString Session::suggestedPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    const Json *name = m_document->config().find(Path(Operation::CreateUserPool).child("PoolName"));
    QString stem = name != nullptr && name->is_string() ? QString::fromStdString(name->get<std::string>()) : QString();
    for (QChar &c : stem) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_'))
            c = QLatin1Char('-');
    }
    return QDir::home().filePath((stem.isEmpty() ? QStringLiteral("pool") : stem.left(80)) +
                                 QStringLiteral(".pool.json"));
}

bool Session::writeTo(const QString &path)
{
    const std::string text = designText(m_document->config(), m_bareRequest);
    const std::string trouble = saveFile(path.toStdString(), text);
    if (!trouble.empty()) {
        Q_EMIT failed(tr("%1 was not saved: %2").arg(QDir::toNativeSeparators(path), QString::fromStdString(trouble)));
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_source = m_path;
    m_document->undoStack()->setClean();
    remember(m_path);
    Q_EMIT stateChanged();
    Q_EMIT saved(m_path);
    return true;
}

} // namespace pooldesigner
