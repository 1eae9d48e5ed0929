// SPDX-License-Identifier: MIT
#include "formats/originparts.h"
#include "formats/poolimporters.h"
#include "formats/skeletonimport.h"

#include <algorithm>

namespace pooldesigner {

PoolDraft importRequest(Json request)
{
    PoolDraft draft{.request = std::move(request)};
    dropPlaceholders(draft);
    if (isPlainRequest(draft.request))
        return draft;
    moveOriginParts(draft);
    return draft;
}

bool isPlainRequest(const Json &request)
{
    const auto members = request.items();
    return std::none_of(members.begin(), members.end(),
                        [](const auto &member) { return originName(member.key()).has_value(); });
}

} // namespace pooldesigner
