// SPDX-License-Identifier: MIT
#pragma once

#include "support/process.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace pooldesigner::test {

// A stand-in for the service on loopback, and a bash in which `aws` is a given CLI that asks it.
class MotoServer {
public:
    ~MotoServer() { stop(); }

    // Waits until it answers; trouble() says why it does not.
    void start()
    {
        const QString moto = QStandardPaths::findExecutable(QStringLiteral("moto_server"));
        if (moto.isEmpty()) {
            m_trouble = QStringLiteral("no moto_server on PATH");
            return;
        }
        QTcpServer probe; // the system names a port that is free
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        probe.close();
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(
            moto, {QStringLiteral("-H"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port)});
        const auto answers = [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return socket.waitForConnected(1000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(answers() || m_server.state() == QProcess::NotRunning, 60000);
        if (m_server.state() == QProcess::NotRunning)
            m_trouble = QStringLiteral("moto_server does not run");
    }

    void stop()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    const QString &trouble() const { return m_trouble; } // empty: it runs

    // A folder of its own for the texts that are run and what they write.
    const QTemporaryDir &folder() const { return m_folder; }

    Finished bash(const QString &aws, const QByteArray &script) const
    {
        return bash(aws, {QStringLiteral("-eu"), QStringLiteral("-s")}, script);
    }

    Finished bash(const QString &aws, const QStringList &arguments, const QByteArray &input) const
    {
        // A program of this name in front of the real one sends every call to the stand-in.
        QFile wrapper(m_folder.filePath(QStringLiteral("aws")));
        if (!wrapper.open(QIODevice::WriteOnly))
            return {};
        wrapper.write("#!/bin/bash\nexec " + aws.toUtf8() +
                      " --endpoint-url http://127.0.0.1:" + QByteArray::number(m_port) + " \"$@\"\n");
        wrapper.close();
        wrapper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), m_folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        for (const char *name : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
            environment.insert(QLatin1String(name), QStringLiteral("testing"));
        environment.insert(QStringLiteral("AWS_DEFAULT_REGION"), QStringLiteral("us-east-1"));
        environment.insert(QStringLiteral("AWS_PAGER"), QString());
        return runProgram(QStringLiteral("/bin/bash"), arguments, environment, input);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_trouble;
    quint16 m_port = 0;
};

} // namespace pooldesigner::test
