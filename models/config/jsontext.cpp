// SPDX-License-Identifier: MIT
#include "config/jsontext.h"

namespace pooldesigner {

std::string jsonLine(const Json &value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string plainText(const Json &value)
{
    return value.is_string() ? value.get_ref<const std::string &>() : jsonLine(value);
}

} // namespace pooldesigner
