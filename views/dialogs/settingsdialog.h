// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pooldesigner {

class PreferenceStore;
struct Preferences;

// The preferences, each with what follows from it. A change takes effect at once and the window stays usable beside the
// dialog; a region or account that is none waits until it is mended, which a line below it says. Borrows the store.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(PreferenceStore &store, QWidget *parent);

private:
    void addAppearance(QVBoxLayout *column);
    void addNewPools(QVBoxLayout *column);
    void addCommand(QVBoxLayout *column);
    void addSafety(QVBoxLayout *column);
    QWidget *makeButtons();
    void follow(QComboBox *box);
    QLineEdit *makeLine(const char *name, QLabel *fault, QString (*faultOf)(const QString &));
    void showValues(const Preferences &preferences); // writes only what differs
    Preferences chosen() const;
    void take();

    PreferenceStore *m_store;
    QComboBox *m_colours;
    QComboBox *m_textSize;
    QComboBox *m_generation;
    QComboBox *m_output;
    QComboBox *m_style;
    QComboBox *m_layout;
    QLabel *m_regionFault;
    QLabel *m_accountFault;
    QLineEdit *m_region;
    QLineEdit *m_account;
    QCheckBox *m_autosave;
    QCheckBox *m_restoreSession;
};

} // namespace pooldesigner
