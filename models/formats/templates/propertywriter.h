// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "formats/commandplan.h"
#include "formats/templates/keptfunctions.h"
#include "formats/templates/origins.h"

namespace pooldesigner {

// Members of the design as properties of a resource, with the functions of the template that it came from.
class PropertyWriter {
public:
    PropertyWriter(const PoolConfig &config, Origins &origins, std::vector<LeftOut> &leftOut)
        : m_config(&config), m_functions(config), m_origins(&origins), m_leftOut(&leftOut)
    {
    }

    // The properties of one request, at `place` of the template. Members without a property are left out.
    Json properties(Operation operation, const Path &place);
    // One member wherever it goes.
    Json value(const Path &path, const Path &place);

    const KeptFunctions &functions() const { return m_functions; }

private:
    Json convert(const Json &value, const Path &path, const FieldSpec *spec, const Path &place);
    Json convertItems(const Json &list, const Path &path, const Path &place);
    void addAbsent(const Path &path, const Path &place, Json &properties);
    Json convertMembers(const Json &object, const Path &path, const Path &place, bool isRequest);
    void leaveOut(const Path &path, const char *reason);

    const PoolConfig *m_config;
    KeptFunctions m_functions;
    Origins *m_origins; // of places in the template
    std::vector<LeftOut> *m_leftOut;
};

} // namespace pooldesigner
