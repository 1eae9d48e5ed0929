// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;

namespace pooldesigner {

class DialogService;
class ProfileChoice;

// Chooses whose rules the findings are of: the program's own, a known reviewer's, or those of a file. Borrows choice
// and dialogs.
class ProfileChooser final : public QWidget {
    Q_OBJECT
public:
    ProfileChooser(ProfileChoice &choice, DialogService &dialogs, QWidget *parent = nullptr);

private:
    void fill();
    void takeIndex(int index);
    void askForFile();

    ProfileChoice *m_choice;
    DialogService *m_dialogs;
    QComboBox *m_box;
};

} // namespace pooldesigner
