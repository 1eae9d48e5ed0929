// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pooldesigner {

// Which form the output has, and the options that this form knows; those of other forms are not shown. Everything but
// the generation, which belongs to the design, is kept here.
class OutputChooser final : public QWidget {
    Q_OBJECT
public:
    explicit OutputChooser(QWidget *parent = nullptr);

    const OutputOptions &options() const { return m_options; }
    // The switch between lines and one line, for a row of the panel that has room; hidden where the form has no layout.
    QCheckBox *oneLineSwitch() const { return m_oneLine; }
    // Takes form, shell, style and layout; forms that no page has change nothing.
    void setOptions(const OutputOptions &options);
    void showGeneration(Generation generation);
    // What an update is compared with, and what to call it; null for nothing.
    void setBase(std::shared_ptr<const PoolConfig> base, const QString &name);

Q_SIGNALS:
    void chosen(const pooldesigner::OutputOptions &options); // by the person, and by setBase()
    void generationChosen(pooldesigner::Generation generation);
    void baseWanted(); // the person wants to choose an export to compare with

private:
    void makeForms();
    void makeSpelling();
    void makeExtras();
    QComboBox *addChoice(const char *name, const QString &spoken, const QString &tip);
    void takePage(int page);
    void takeSpelling(int row);
    void showFitting();
    void tell() { Q_EMIT chosen(m_options); }

    OutputOptions m_options;
    QComboBox *m_page = nullptr;
    QComboBox *m_spelling = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_generation = nullptr;
    QCheckBox *m_oneLine = nullptr;
    QCheckBox *m_comments = nullptr;
    QWidget *m_clientRow = nullptr;
    QLineEdit *m_client = nullptr;
    QWidget *m_baseRow = nullptr;
    QLabel *m_base = nullptr;
    QPushButton *m_forgetBase = nullptr;
};

} // namespace pooldesigner
