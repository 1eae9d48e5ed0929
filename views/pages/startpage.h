// SPDX-License-Identifier: MIT
#pragma once

#include "config/newpool.h"
#include "pages/plainpage.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace pooldesigner {

class SignInQuestion;

// A new pool, asked for by what can never be changed once it exists. Shows what the answers will set, and what is left
// to fill in, before anything is set. Knows no document: the design is handed out when the user wants it.
class StartPage final : public PlainPage {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    // The first preset and no name; the keyboard goes to the name. Called before the page is shown each time.
    void begin();
    NewPoolChoices choices() const;

Q_SIGNALS:
    void designWanted(const pooldesigner::PoolConfig &design);

private:
    void addQuestion(const QString &title, QWidget *buddy); // the heading of what cannot be changed later
    void addSignIn();
    void addRequired();
    void addCustom();
    void addPresets();
    void addOutcome();
    void takePreset(int index);
    void refresh();
    void showSettings(const PoolConfig &design);
    void fitSettings();
    void showMissing(const PoolConfig &design);

    QLineEdit *m_name = nullptr;
    QButtonGroup *m_presets;
    SignInQuestion *m_signIn = nullptr;
    QCheckBox *m_caseSensitive = nullptr;
    QList<QCheckBox *> m_required;
    QPlainTextEdit *m_custom = nullptr;
    QLabel *m_customTroubles = nullptr;
    QTableWidget *m_settings = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace pooldesigner
