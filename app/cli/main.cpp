// SPDX-License-Identifier: MIT
#include "runcli.h"
#include "standardoutput.h"

#include <csignal>
#include <cstdlib>
#include <iostream>

#include <fcntl.h>
#include <unistd.h>

namespace {

// A stream that the caller closed must not lend its number to a file that is opened later: results would go into it.
void openStandardStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) == -1 && open("/dev/null", O_RDWR) == -1)
            std::_Exit(2);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardStreams();
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    std::ios::sync_with_stdio(false); // lines of the standard input are read as they come
    pooldesigner::StandardOutput output;
    std::ostream out(&output);
    // Results on the same screen show by themselves how far the run is.
    const bool showsProgress = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0;
    return output.finish(pooldesigner::runCli({argv + 1, argv + argc}, std::cin, out, std::cerr, showsProgress));
}
