// SPDX-License-Identifier: MIT
#include "document/livecommand.h"

#include "catalogue/catalogue.h"
#include "config/poolview.h"

namespace pooldesigner {

LiveCommand::LiveCommand(PoolDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_options.command.generation = generation();
    m_later.setSingleShot(true);
    connect(&m_document, &PoolDocument::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &LiveCommand::write);
    m_later.start();
}

Generation LiveCommand::generation() const { return PoolView(m_document.config()).targetGeneration(); }

void LiveCommand::change(const OutputOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_later.start();
}

void LiveCommand::setOptions(OutputOptions options)
{
    options.command.generation = m_options.command.generation;
    change(options);
}

void LiveCommand::setGeneration(Generation generation)
{
    if (generation == this->generation())
        return;
    const Path cli = Path().child("target").child("cli");
    m_document.finishEdit();
    if (generation != Generation::Latest)
        m_document.setValue(cli, std::string(generationName(generation)));
    else // the newest is what a design means that says nothing
        m_document.unset(cli);
    m_document.finishEdit();
}

void LiveCommand::update()
{
    if (!m_later.isActive())
        return;
    m_later.stop();
    write();
}

void LiveCommand::write()
{
    const Generation wanted = generation();
    const bool otherGeneration = wanted != m_options.command.generation;
    m_options.command.generation = wanted;
    CommandText command = writeOutput(m_document.config(), m_options);
    const bool otherCommand = command != m_command;
    m_command = std::move(command);
    if (otherGeneration)
        Q_EMIT generationChanged(wanted);
    if (otherCommand)
        Q_EMIT written(m_command);
}

} // namespace pooldesigner
