// SPDX-License-Identifier: MIT
#include "dialogs/aboutbox.h"

#include "config/json.h"
#include "forms/memberheader.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace pooldesigner {

QString AboutBox::versions()
{
    const QString json = QStringLiteral("%1.%2.%3")
                             .arg(NLOHMANN_JSON_VERSION_MAJOR)
                             .arg(NLOHMANN_JSON_VERSION_MINOR)
                             .arg(NLOHMANN_JSON_VERSION_PATCH);
    return QStringLiteral("Pool Designer %1\nQt %2 (built with %3)\nnlohmann/json %4\n%5, %6, %7")
        .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), json,
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}

AboutBox::AboutBox(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutBox"));
    setWindowTitle(tr("About Pool Designer"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    auto *what =
        new QLabel(tr("Designs Amazon Cognito user pools and writes the command that makes them. It talks to no "
                      "network and runs no command.\nMIT licence."),
                   this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *numbers = new QLabel(versions(), this);
    numbers->setObjectName(QStringLiteral("versions"));
    numbers->setAccessibleName(tr("Versions"));
    numbers->setTextFormat(Qt::PlainText);
    numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(pageTitle(tr("Pool Designer"), this));
    layout->addWidget(what);
    layout->addWidget(numbers);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    copy->setAccessibleName(tr("Copy versions"));
    copy->setToolTip(tr("Copy the versions, for a report of a fault"));
    QPushButton *closing = buttons->button(QDialogButtonBox::Close);
    closing->setAccessibleName(tr("Close"));
    closing->setToolTip(tr("Close this box (Esc)"));
    closing->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    closing->setFocus();
}

} // namespace pooldesigner
