// SPDX-License-Identifier: MIT
#include "formats/designwriter.h"

#include "formats/atomicfile.h"
#include "formats/formdetector.h"
#include "formats/poolimporters.h"

namespace pooldesigner {

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
    AtomicFile file(path);
    std::string trouble = file.open();
    if (trouble.empty())
        trouble = file.write(bytes);
    return trouble.empty() ? file.commit() : trouble;
}

} // namespace pooldesigner
