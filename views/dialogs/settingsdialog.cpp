// SPDX-License-Identifier: MIT
#include "dialogs/settingsdialog.h"

#include "fields/quietcombobox.h"
#include "fontsize.h"
#include "forms/memberheader.h"
#include "panels/outputboxes.h"
#include "preferences/preferencestore.h"
#include "textzoom.h"
#include "theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

void addHeading(const QString &text, QVBoxLayout *column)
{
    auto *heading = new QLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    if (column->count() > 0)
        column->addSpacing(16);
    column->addWidget(heading);
}

// Label, control and what follows from it below one another, as in the forms.
void addRow(const QString &label, QWidget *control, const QString &help, QVBoxLayout *column)
{
    auto *row = new QVBoxLayout;
    row->setSpacing(4);
    if (!label.isEmpty()) {
        auto *name = new QLabel(label);
        name->setBuddy(control);
        row->addWidget(name);
    }
    const QString spoken = QString(label).remove(u'&');
    control->setAccessibleName(spoken.isEmpty() ? control->accessibleName() : spoken);
    control->setAccessibleDescription(help);
    control->setToolTip(help);
    control->setWhatsThis(help);
    row->addWidget(control, 0, Qt::AlignLeft);
    row->addWidget(mutedLabel(help, control->parentWidget()));
    column->addLayout(row);
}

QCheckBox *makeSwitch(const char *name, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(QString(text).remove(u'&'));
    return box;
}

QLabel *makeFault(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

QString regionFault(const QString &text)
{
    return text.isEmpty() || matches(text, "[a-z]{2,}(-[a-z]+)+-[0-9]+")
               ? QString()
               : SettingsDialog::tr("This is no name of a region, and is not taken. One looks like eu-west-1.");
}

QString accountFault(const QString &text)
{
    return text.isEmpty() || matches(text, "[0-9]{12}")
               ? QString()
               : SettingsDialog::tr("An account has exactly 12 digits; this is not taken.");
}

template <typename Value>
void select(QComboBox *box, Value value)
{
    const int row = box->findData(static_cast<int>(value));
    if (row != box->currentIndex())
        box->setCurrentIndex(row);
}

template <typename Value>
Value selected(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

void showText(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

SettingsDialog::SettingsDialog(PreferenceStore &store, QWidget *parent)
    : QDialog(parent), m_store(&store), m_colours(new QuietComboBox), m_textSize(new QuietComboBox),
      m_generation(new QuietComboBox), m_output(new QuietComboBox), m_style(new QuietComboBox),
      m_layout(new QuietComboBox), m_regionFault(makeFault("settingsRegionFault")),
      m_accountFault(makeFault("settingsAccountFault")),
      m_region(makeLine("settingsRegion", m_regionFault, regionFault)),
      m_account(makeLine("settingsAccount", m_accountFault, accountFault)),
      m_autosave(makeSwitch("settingsAutosave", tr("&Keep a copy of unsaved changes"))),
      m_restoreSession(makeSwitch("settingsRestore", tr("&Begin with the file of the last time")))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    addAppearance(column);
    addNewPools(column);
    addCommand(column);
    addSafety(column);
    column->addStretch();
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    showValues(m_store->current());
    connect(m_store, &PreferenceStore::changed, this, &SettingsDialog::showValues);
    const QSize room = screen()->availableSize() - QSize(48, 96);
    resize(QSize(560, 720).boundedTo(room));
    m_colours->setFocus();
}

void SettingsDialog::follow(QComboBox *box) { connect(box, &QComboBox::activated, this, &SettingsDialog::take); }

void SettingsDialog::addAppearance(QVBoxLayout *column)
{
    addHeading(tr("Appearance"), column);
    m_colours->setObjectName(QStringLiteral("settingsColours"));
    m_colours->addItem(tr("As the system"), static_cast<int>(ColorScheme::System));
    m_colours->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    m_colours->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    follow(m_colours);
    addRow(tr("&Colours"), m_colours, tr("As the system: light or dark as the desktop is."), column);
    m_textSize->setObjectName(QStringLiteral("settingsTextSize"));
    for (int percent = kTextZoomMin; percent <= kTextZoomMax; percent += kTextZoomStep)
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    follow(m_textSize);
    addRow(tr("&Text size"), m_textSize, tr("Of all text, in percent of what the system asks for."), column);
}

void SettingsDialog::addNewPools(QVBoxLayout *column)
{
    addHeading(tr("New pools"), column);
    m_generation->setObjectName(QStringLiteral("settingsGeneration"));
    fillGenerationBox(*m_generation);
    follow(m_generation);
    addRow(tr("&Generation of the aws CLI"), m_generation,
           tr("Which members the command of a new design may use. A design that says so itself keeps its own."),
           column);
    addRow(tr("&Region"), m_region,
           tr("Where new pools will be made: functions, keys and the command are checked against it. May be empty."),
           column);
    column->addWidget(m_regionFault);
    addRow(tr("&Account"), m_account,
           tr("The account that will own new pools: roles and identities are checked against it. May be empty."),
           column);
    column->addWidget(m_accountFault);
}

void SettingsDialog::addCommand(QVBoxLayout *column)
{
    addHeading(tr("Command"), column);
    m_output->setObjectName(QStringLiteral("settingsOutput"));
    fillOutputBox(*m_output);
    follow(m_output);
    addRow(tr("&Form"), m_output, tr("What the Output panel writes a design as when the program starts."), column);
    m_style->setObjectName(QStringLiteral("settingsStyle"));
    fillStyleBox(*m_style);
    follow(m_style);
    addRow(tr("&Style"), m_style, tr("How the options of a command spell structures."), column);
    m_layout->setObjectName(QStringLiteral("settingsLayout"));
    m_layout->addItem(tr("A line for each option"), static_cast<int>(CommandLayout::Lines));
    m_layout->addItem(tr("One line for each call"), static_cast<int>(CommandLayout::OneLine));
    follow(m_layout);
    addRow(tr("&Lines"), m_layout, tr("How a command is broken into lines."), column);
}

void SettingsDialog::addSafety(QVBoxLayout *column)
{
    addHeading(tr("Files"), column);
    connect(m_autosave, &QCheckBox::clicked, this, &SettingsDialog::take);
    addRow(
        {}, m_autosave,
        tr("Within five seconds of a change, readable by you alone, offered again after a crash. Without it, a crash "
           "takes what was not saved."),
        column);
    connect(m_restoreSession, &QCheckBox::clicked, this, &SettingsDialog::take);
    addRow({}, m_restoreSession,
           tr("When the program starts without a file: the file and the page that were open. The places of the panels "
              "are kept either way."),
           column);
}

QWidget *SettingsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    buttons->setContentsMargins(16, 8, 16, 16);
    QPushButton *reset = buttons->button(QDialogButtonBox::RestoreDefaults);
    reset->setObjectName(QStringLiteral("settingsReset"));
    reset->setText(tr("Reset to &defaults"));
    reset->setAccessibleName(tr("Reset to defaults"));
    reset->setToolTip(tr("Put every setting back to what it was before anybody chose"));
    QPushButton *closing = buttons->button(QDialogButtonBox::Close);
    closing->setAccessibleName(tr("Close"));
    closing->setToolTip(tr("Close the settings (Esc); every change has been taken already"));
    for (QPushButton *button : {reset, closing})
        button->setAutoDefault(false); // Enter belongs to the line that has the keyboard
    connect(reset, &QPushButton::clicked, this, [this] {
        m_store->set({});
        showValues({}); // also what waited to be mended
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

QLineEdit *SettingsDialog::makeLine(const char *name, QLabel *fault, QString (*faultOf)(const QString &))
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    fitToFont(line, [line] { line->setMinimumWidth(24 * line->fontMetrics().averageCharWidth()); });
    connect(line, &QLineEdit::textEdited, this, &SettingsDialog::take);
    connect(line, &QLineEdit::textChanged, fault, [line, fault, faultOf] {
        const QString words = faultOf(line->text().trimmed());
        QPalette palette = fault->palette();
        palette.setColor(QPalette::WindowText, themeColors(line->palette()).error);
        fault->setPalette(palette);
        fault->setText(words);
        fault->setVisible(!words.isEmpty());
    });
    return line;
}

void SettingsDialog::showValues(const Preferences &preferences)
{
    select(m_colours, preferences.colours);
    select(m_textSize, preferences.textZoom);
    select(m_generation, preferences.output.command.generation);
    m_output->setCurrentIndex(outputRow(preferences.output));
    select(m_style, preferences.output.command.style);
    select(m_layout, preferences.output.command.layout);
    if (m_regionFault->text().isEmpty() || preferences == Preferences{})
        showText(m_region, preferences.region);
    if (m_accountFault->text().isEmpty() || preferences == Preferences{})
        showText(m_account, preferences.account);
    m_autosave->setChecked(preferences.autosave);
    m_restoreSession->setChecked(preferences.restoreSession);
}

Preferences SettingsDialog::chosen() const
{
    Preferences preferences = m_store->current();
    preferences.colours = selected<ColorScheme>(m_colours);
    preferences.textZoom = selected<int>(m_textSize);
    takeOutputRow(m_output->currentIndex(), preferences.output);
    preferences.output.command.generation = selected<Generation>(m_generation);
    preferences.output.command.style = selected<CommandStyle>(m_style);
    preferences.output.command.layout = selected<CommandLayout>(m_layout);
    if (const QString region = m_region->text().trimmed(); regionFault(region).isEmpty())
        preferences.region = region;
    if (const QString account = m_account->text().trimmed(); accountFault(account).isEmpty())
        preferences.account = account;
    preferences.autosave = m_autosave->isChecked();
    preferences.restoreSession = m_restoreSession->isChecked();
    return preferences;
}

void SettingsDialog::take() { m_store->set(chosen()); }

} // namespace pooldesigner
