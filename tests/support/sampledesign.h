// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "support/corpus.h"

namespace pooldesigner::test {

// A sample of the program, by its name in samples.h, as its file has it.
inline PoolConfig sampleDesign(const QString &name)
{
    return PoolConfig(Json::parse(
        readBytes(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/%1.pool.json").arg(name)).toStdString()));
}

} // namespace pooldesigner::test
