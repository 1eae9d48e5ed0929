// SPDX-License-Identifier: MIT
#include "dialogs/dialogservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace pooldesigner {

QString DesktopDialogService::openFile(QWidget *parent, const QString &title, const QString &suggestion,
                                       const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, suggestion, filter);
}

QString DesktopDialogService::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                       const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QStringList DesktopDialogService::openFiles(QWidget *parent, const QString &title, const QString &suggestion,
                                            const QString &filter)
{
    QStringList files = QFileDialog::getOpenFileNames(parent, title, suggestion, filter);
    files.sort();
    return files;
}

QString DesktopDialogService::openFolder(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getExistingDirectory(parent, title, suggestion);
}

bool DesktopDialogService::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("DialogService", "Print the summary"));
    return dialog.exec() == QDialog::Accepted;
}

bool DesktopDialogService::askReplace(QWidget *parent, const QString &folder, const QStringList &names)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(QCoreApplication::translate("DialogService", "Replace %1 as well?").arg(names.join(u", ")));
    box.setInformativeText(QCoreApplication::translate("DialogService",
                                                       "What you save reads this file in %1, where it is already and "
                                                       "holds something else.")
                               .arg(QDir::toNativeSeparators(folder)));
    QPushButton *replace =
        box.addButton(QCoreApplication::translate("DialogService", "Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

DialogService::UnsavedAnswer DesktopDialogService::askUnsaved(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(QCoreApplication::translate("DialogService", "Save the changes to %1?").arg(name));
    box.setInformativeText(QCoreApplication::translate("DialogService", "Without saving, they are lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return UnsavedAnswer::Save;
    case QMessageBox::Discard: return UnsavedAnswer::Discard;
    default: return UnsavedAnswer::Cancel;
    }
}

} // namespace pooldesigner
