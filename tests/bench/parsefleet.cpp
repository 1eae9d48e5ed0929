// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

// The yardstick of a review: reads every file of a folder and parses it, and that is all. usage: bench_parsefleet
// FOLDER
int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    std::size_t members = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        members += nlohmann::json::parse(text).size();
    }
    std::printf("%zu\n", members);
    return members > 0 ? 0 : 1;
}
