// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "document/recovery.h"
#include "formats/importer.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QWidget;

namespace pooldesigner {

class DialogService;

// The open file: opening, saving, recent files, the question about unsaved changes. A file that could not be read
// leaves the open design as it was. Borrows document and dialogs, which outlive it.
class Session final : public QObject {
    Q_OBJECT
public:
    Session(PoolDocument &document, DialogService &dialogs, QWidget *window);

    // Where the design is kept; empty for one that was never saved, and for imports, which never overwrite their
    // export.
    const QString &filePath() const { return m_path; }
    // The file the design came from, imports too; empty for none.
    const QString &sourcePath() const { return m_source; }
    QString displayName() const;
    DesignOrigin origin() const { return {.path = m_path, .name = m_name, .bareRequest = m_bareRequest}; }
    bool isModified() const;
    bool isExport() const { return m_isExport; } // what was opened shows a pool as it is in an account
    QStringList recentFiles() const;
    const std::vector<ImportNote> &notes() const { return m_notes; }
    // The open design as it was imported, with its source; null where it was not, or is a design file.
    const Imported *imported() const { return m_imported.get(); }
    // Whether what was refused last is JSON that could be read without its comments and stray commas.
    bool canRepair() const { return m_refused.has_value(); }

    // What new designs begin from. One that is open and untouched begins from it as well.
    void setBlank(const PoolConfig &blank);
    bool isBlank() const { return m_source.isEmpty() && m_document->config() == m_blank; }

    // Each asks about unsaved changes first, and answers false when the person gave up or it failed.
    bool newDesign();
    // A new design that holds these settings, as one step that can be undone: it is unsaved work.
    bool startDesign(const PoolConfig &design);
    bool openSample(const QString &name);
    bool openWithDialog();
    bool openFile(const QString &path);
    // A file of an earlier time, opened unasked. One that is gone is told in words of its own.
    bool reopen(const QString &path);
    // Text of any form that a file may have. Kept nowhere yet, so it counts as unsaved.
    bool openText(const QByteArray &text, const QString &name);
    // Opens another pool of what was imported last, in the order of imported()->pools.
    bool choosePool(std::size_t index);
    // Opens that without them; like an import it is saved under another name. Only where canRepair().
    bool openRepaired();
    // A design that a crash left behind: unsaved changes to its file, which stays as it is until saved.
    bool restore(const PoolConfig &config, const DesignOrigin &origin);
    // Takes the open file as it is now; unsaved changes are lost without a question.
    bool reload();
    bool save();
    bool saveAs();
    // True when nothing would be lost: saved, discarded or unchanged.
    bool mayLeave();

Q_SIGNALS:
    void opened(const QString &title);   // another design; notes() tells what the import did
    void failed(const QString &message); // plain text, for people
    void saved(const QString &path);
    void stateChanged(); // name, path or modified mark

private:
    // What an import was made of; `text` where it is no file.
    struct Input {
        QString path;
        QByteArray text;
        QString name;
        std::size_t number = 0; // of the pool to take, from 1; 0: the first, and notes name the others
    };
    ImportResult read(const Input &input, bool repair) const;
    // Shows the result; the person has agreed to leave what was open.
    bool adopt(ImportResult result, const Input &input, bool repaired = false);
    bool writeTo(const QString &path);
    void remember(const QString &path);
    QString suggestedPath() const;

    PoolDocument *m_document;
    DialogService *m_dialogs;
    QWidget *m_window;
    PoolConfig m_blank;
    QString m_path;
    QString m_source;
    QString m_name; // of a sample or import that has no path of its own
    bool m_bareRequest = false;
    bool m_isExport = false;
    std::vector<ImportNote> m_notes;
    std::unique_ptr<const Imported> m_imported;
    std::optional<Input> m_refused; // could be repaired
    std::optional<Input> m_several; // holds more pools than the one that was imported
};

} // namespace pooldesigner
