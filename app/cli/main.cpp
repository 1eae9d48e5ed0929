// SPDX-License-Identifier: MIT
#include "runcli.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <sstream>

#include <fcntl.h>

namespace {

// A stream that the caller closed must not lend its number to a file that is opened later: results would go into it.
void openStandardStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) == -1 && open("/dev/null", O_RDWR) == -1)
            std::_Exit(2);
    }
}

// A reader that went away (`| head`) has what it wanted; any other trouble must not look like success.
int writeResult(const std::string &result, int code)
{
    if (std::fwrite(result.data(), 1, result.size(), stdout) == result.size() && std::fflush(stdout) == 0)
        return code;
    if (errno == EPIPE)
        return code;
    std::cerr << "error: standard output: " << std::strerror(errno) << '\n';
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardStreams();
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    std::ostringstream result;
    const int code = pooldesigner::runCli({argv + 1, argv + argc}, std::cin, result, std::cerr);
    return writeResult(result.str(), code);
}
