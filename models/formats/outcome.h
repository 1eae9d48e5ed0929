// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <utility>
#include <variant>

namespace pooldesigner {

// What a step of the import made, or why it could not.
template <typename T>
class Outcome {
public:
    Outcome(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Outcome(ImportError error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    T &operator*() { return std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }
    ImportError &error() { return std::get<1>(m_content); }
    const T &operator*() const { return std::get<0>(m_content); }
    const ImportError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, ImportError> m_content;
};

} // namespace pooldesigner
