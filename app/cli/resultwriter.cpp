// SPDX-License-Identifier: MIT
#include "resultwriter.h"

#include "formats/atomicfile.h"
#include "output.h"

#include <ostream>

namespace pooldesigner {

ResultWriter::ResultWriter(std::string file, const Streams &streams) : m_file(std::move(file)), m_streams(streams)
{
    if (m_file.empty() || m_file == "-")
        return;
    m_target = std::make_unique<AtomicFile>(m_file);
    check(m_target->open());
}

ResultWriter::~ResultWriter() = default;

bool ResultWriter::check(const std::string &trouble)
{
    if (!trouble.empty() && !m_failed) {
        m_failed = true;
        tellError(printable(m_file) + ": " + trouble, m_streams);
    }
    return !m_failed;
}

bool ResultWriter::write(std::string_view text)
{
    if (m_target)
        return !m_failed && check(m_target->write(text));
    return static_cast<bool>(m_streams.out << text);
}

bool ResultWriter::flush() { return m_target ? !m_failed : static_cast<bool>(m_streams.out.flush()); }

ExitCode ResultWriter::finish(ExitCode code)
{
    if (!m_target)
        return code; // the owner of the stream knows what has become of it
    return !m_failed && check(m_target->commit()) ? code : ExitCode::Failed;
}

} // namespace pooldesigner
