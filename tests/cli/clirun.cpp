// SPDX-License-Identifier: MIT
#include "clirun.h"

#include "runcli.h"

#include <QTest>

#include <sstream>

CliRun CliRun::of(const QStringList &arguments, const QByteArray &input)
{
    std::vector<std::string> words;
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::istringstream in(input.toStdString());
    std::ostringstream out;
    std::ostringstream err;
    CliRun run;
    run.code = pooldesigner::runCli(words, in, out, err);
    run.out = QByteArray::fromStdString(out.str());
    run.err = QByteArray::fromStdString(err.str());
    return run;
}

char *toString(const CliRun &run)
{
    return qstrdup(
        ("exit code " + QByteArray::number(run.code) + "\n--- out\n" + run.out + "--- err\n" + run.err).constData());
}
