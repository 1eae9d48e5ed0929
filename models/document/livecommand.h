// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "output/output.h"

#include <QTimer>

namespace pooldesigner {

// Keeps the command that makes the open design, or another form of it, up to date; written once for however many
// changes, when the event loop is reached again. The document has to live longer.
//
// Form, style and layout are ways to look at the command. The generation of the CLI is part of the design (its target),
// so that it is saved, undone and asked by the rules as well.
class LiveCommand : public QObject {
    Q_OBJECT
public:
    explicit LiveCommand(PoolDocument &document, QObject *parent = nullptr);

    // Of the design as it was when the event loop last ran; empty before it first did.
    const CommandText &command() const { return m_command; }
    // Does at once what waits for the event loop, so that command() is of the design as it is.
    void update();

    const OutputOptions &options() const { return m_options; }
    CommandStyle style() const { return m_options.command.style; }
    CommandLayout layout() const { return m_options.command.layout; }
    Generation generation() const;             // what the design says; Latest where it says nothing
    void setOptions(OutputOptions options);    // all but the generation
    void setGeneration(Generation generation); // one undo step, none when the design means it already

Q_SIGNALS:
    // Only when something of the command, of what it leaves out or of its notes differs.
    void written(const pooldesigner::CommandText &command);
    void generationChanged(pooldesigner::Generation generation);

private:
    void change(const OutputOptions &options);
    void write();

    PoolDocument &m_document;
    OutputOptions m_options;
    CommandText m_command;
    QTimer m_later;
};

} // namespace pooldesigner
