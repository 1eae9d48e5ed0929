// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

#include <QString>

#include <vector>

namespace pooldesigner {

// A design in words, for people who decide about it and never see the API: what a summary on paper says, apart from how
// it looks. The sentences are those of PoolStory, the rows below them every value that is set. Texts of the design are
// shown harmlessly, with control characters spelled out.
struct DesignSummary {
    struct Row {
        QString label;
        QString value;
        QString meaning;     // what follows from it; may be empty
        bool locked = false; // for good once the pool exists
    };
    struct Part {
        QString title;
        QString sentences;
        std::vector<Row> rows;
    };
    struct Finding {
        Severity severity;
        QString place;
        QString message;
        QString reason; // why it was accepted; empty for open ones and where nobody said
        bool accepted = false;
    };

    QString title;     // the name of the pool
    QString headline;  // one sentence about where it stands
    QString placeText; // region and account; empty where the design says neither
    std::vector<Part> parts;
    QString findingCounts;         // "2 errors, 1 warning"
    std::vector<Finding> findings; // open ones first
};

DesignSummary summarize(const PoolConfig &config, const std::vector<Diagnostic> &findings);

} // namespace pooldesigner
