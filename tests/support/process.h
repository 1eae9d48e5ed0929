// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace pooldesigner::test {

struct Finished {
    bool started = false;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

// Runs a program to its end (at most five minutes) with `input` on its standard input and nothing but `environment`.
inline Finished runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                           const QByteArray &input = {}, const QString &folder = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300000)) {
        process.kill();
        process.waitForFinished();
        return {.started = true};
    }
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {.started = true,
            .exitCode = normal ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

// Every program of this name on PATH, in its order; links to the same file count once.
inline QStringList programsOnPath(const QString &name)
{
    QStringList programs;
    QStringList files;
    for (const QString &folder : qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        const QFileInfo info(folder + QLatin1Char('/') + name);
        if (info.isExecutable() && info.isFile() && !files.contains(info.canonicalFilePath())) {
            programs << info.filePath();
            files << info.canonicalFilePath();
        }
    }
    return programs;
}

// What `aws --version` says, "aws-cli/2.9.19 Python/..."; empty when it does not run.
inline QString awsVersion(const QString &program)
{
    const Finished run = runProgram(program, {QStringLiteral("--version")}, QProcessEnvironment::systemEnvironment());
    return QString::fromUtf8(run.out).trimmed();
}

// The Python interpreters that can import the aws CLI: the one on PATH and Debian's, as far as they are there.
inline QStringList interpretersWithAwsCli()
{
    QStringList found;
    for (const QString &python :
         {QStandardPaths::findExecutable(QStringLiteral("python3")), QStringLiteral("/usr/bin/python3")}) {
        if (python.isEmpty() || found.contains(python))
            continue;
        const Finished run = runProgram(python, {QStringLiteral("-c"), QStringLiteral("import awscli.clidriver")},
                                        QProcessEnvironment::systemEnvironment());
        if (run.exitCode == 0)
            found << python;
    }
    return found;
}

} // namespace pooldesigner::test
