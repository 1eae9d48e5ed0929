// SPDX-License-Identifier: MIT
#include "pages/startpage.h"

#include "catalogue/standardattributes.h"
#include "fontsize.h"
#include "forms/choicenotes.h"
#include "forms/memberheader.h"
#include "items/attributetext.h"
#include "items/designsettings.h"
#include "pages/locknote.h"
#include "pages/signinquestion.h"
#include "rules/validator.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kColumnsOfAttributes = 4;

QRadioButton *option(const QString &name, const QString &title, const QString &description, QButtonGroup *group, int id,
                     QWidget *parent)
{
    auto *button = new QRadioButton(title, parent);
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    button->setToolTip(description);
    group->addButton(button, id);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : PlainPage(
          tr("New pool"),
          tr("First what can never be changed once the pool exists. Everything else is decided in the sections on "
             "the left, now or later."),
          parent),
      m_presets(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto *label = new QLabel(tr("Pool &name"), widget());
    m_name = new QLineEdit(widget());
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("startName"));
    m_name->setAccessibleName(tr("Pool name"));
    m_name->setToolTip(tr("What people see in lists; can be left for later"));
    m_name->setPlaceholderText(tr("For example orders-prod"));
    m_name->setMaximumWidth(320);
    column()->addSpacing(8);
    column()->addWidget(label);
    column()->addWidget(m_name);
    addSignIn();
    addRequired();
    addCustom();
    addPresets();
    addOutcome();
    connect(m_name, &QLineEdit::textChanged, this, &StartPage::refresh);
    connect(m_name, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_presets, &QButtonGroup::idClicked, this, &StartPage::takePreset);
}

void StartPage::addQuestion(const QString &title, QWidget *buddy)
{
    addHeading(title)->setBuddy(buddy);
    column()->addWidget(new LockNote(tr("Cannot be changed once the pool exists"), widget()));
}

void StartPage::addSignIn()
{
    m_signIn = new SignInQuestion(widget());
    addQuestion(tr("What people &sign in with"), m_signIn->first());
    column()->addWidget(m_signIn);
    m_caseSensitive = new QCheckBox(tr("Capitals and small letters make different people"), widget());
    m_caseSensitive->setObjectName(QStringLiteral("startCaseSensitive"));
    m_caseSensitive->setToolTip(tr("With this, Ann and ann are two people; most pools are better off without"));
    addQuestion(tr("&Upper and lower case"), m_caseSensitive);
    column()->addLayout(choiceWithNotes(
        m_caseSensitive,
        {mutedLabel(tr("With this, Ann and ann are two people; most pools are better off without."), widget())}));
    connect(m_signIn, &SignInQuestion::answered, this, &StartPage::refresh);
    connect(m_caseSensitive, &QCheckBox::toggled, this, &StartPage::refresh);
}

void StartPage::addRequired()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    for (const StandardAttribute &attribute : kStandardAttributes) {
        if (!attribute.canBeRequired || attribute.dataType != "String" || attribute.name == "sub")
            continue;
        const QString name = QString::fromUtf8(attribute.name);
        auto *box = new QCheckBox(name, widget());
        box->setObjectName(QStringLiteral("required/%1").arg(name));
        box->setToolTip(tr("Nobody can register without %1").arg(name));
        const int count = static_cast<int>(m_required.size());
        grid->addWidget(box, count / kColumnsOfAttributes, count % kColumnsOfAttributes);
        m_required << box;
        connect(box, &QCheckBox::toggled, this, &StartPage::refresh);
    }
    addQuestion(tr("What everybody must &give to register"), m_required.front());
    column()->addLayout(grid);
    addNote(tr("Nobody can register, be invited or be imported without these, and no later version of the application "
               "can do with less. Anything else can still be asked for, without being demanded."));
}

void StartPage::addCustom()
{
    m_custom = new QPlainTextEdit(widget());
    addQuestion(tr("Attributes of your o&wn"), m_custom);
    m_custom->setObjectName(QStringLiteral("startCustom"));
    m_custom->setAccessibleName(tr("Attributes of your own"));
    m_custom->setToolTip(tr("One a line: name, type, required, mutable, minimum, maximum; all but the name may be left "
                            "out. Rows of a spreadsheet can be pasted"));
    m_custom->setPlaceholderText(tr("One a line, for example: plan, String"));
    m_custom->setTabChangesFocus(true);
    fitToFont(m_custom, [this] { m_custom->setFixedHeight(m_custom->fontMetrics().lineSpacing() * 4 + 14); });
    column()->addWidget(m_custom);
    addNote(tr("More can be added at any time, up to 50 entries in all, but none can be changed or taken away again, "
               "and nothing asks old accounts for them."));
    m_customTroubles = addNote({});
    m_customTroubles->setObjectName(QStringLiteral("startCustomTroubles"));
    m_customTroubles->setTextFormat(Qt::PlainText);
    m_customTroubles->setForegroundRole(QPalette::WindowText);
    connect(m_custom, &QPlainTextEdit::textChanged, this, &StartPage::refresh);
}

void StartPage::addPresets()
{
    QLabel *heading = addHeading(tr("Everything else: &begin with"));
    addNote(tr("These can be changed later. A preset also suggests what people sign in with, as long as nothing is "
               "chosen above."));
    for (int i = 0; i < static_cast<int>(presets().size()); ++i) {
        const Preset &preset = presets()[static_cast<std::size_t>(i)];
        const QString description = QCoreApplication::translate("NewPool", preset.description);
        QRadioButton *button =
            option(QStringLiteral("preset/%1").arg(QLatin1String(preset.id)),
                   QCoreApplication::translate("NewPool", preset.title), description, m_presets, i, widget());
        column()->addLayout(choiceWithNotes(button, {mutedLabel(description, widget())}));
    }
    heading->setBuddy(m_presets->button(0));
}

void StartPage::addOutcome()
{
    addHeading(tr("What this sets"));
    m_settings = new QTableWidget(0, 2, widget());
    m_settings->setObjectName(QStringLiteral("startSettings"));
    m_settings->setAccessibleName(tr("What this sets"));
    m_settings->setHorizontalHeaderLabels({tr("Setting"), tr("Value")});
    m_settings->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_settings->horizontalHeader()->setHighlightSections(false);
    m_settings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_settings->verticalHeader()->hide();
    m_settings->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_settings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_settings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_settings->setTabKeyNavigation(false);
    m_settings->setShowGrid(false);
    m_settings->setAlternatingRowColors(true);
    m_settings->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToFont(m_settings, [this] { fitSettings(); });
    column()->addWidget(m_settings);
    m_missing = addNote({});
    m_missing->setObjectName(QStringLiteral("startMissing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setForegroundRole(QPalette::WindowText);
    m_create = new QPushButton(tr("&Create this design"), widget());
    m_create->setObjectName(QStringLiteral("startCreate"));
    m_create->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_create->setToolTip(tr("Start a design with these settings (Ctrl+Return); nothing is created in your account"));
    m_create->setAutoDefault(true);
    column()->addSpacing(8);
    column()->addWidget(m_create, 0, Qt::AlignLeft);
    column()->addStretch();
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT designWanted(designOf(choices())); });
}

void StartPage::begin()
{
    m_name->clear();
    m_presets->button(0)->setChecked(true);
    m_signIn->clear();
    m_custom->clear();
    m_caseSensitive->setChecked(false);
    for (QCheckBox *box : std::as_const(m_required))
        box->setChecked(false);
    takePreset(0);
    verticalScrollBar()->setValue(0);
    m_name->setFocus(Qt::OtherFocusReason);
}

NewPoolChoices StartPage::choices() const
{
    NewPoolChoices choices{.poolName = m_name->text().toStdString(),
                           .preset = &presets()[static_cast<std::size_t>(m_presets->checkedId())],
                           .signIn = m_signIn->signIn(),
                           .aliases = m_signIn->aliases(),
                           .caseSensitive = m_caseSensitive->isChecked(),
                           .required = {},
                           .custom = attributesOfText(m_custom->toPlainText()).entries};
    for (const QCheckBox *box : m_required) {
        if (box->isChecked())
            choices.required.push_back(box->text().toStdString());
    }
    return choices;
}

void StartPage::takePreset(int index)
{
    const Preset &preset = presets()[static_cast<std::size_t>(index)];
    m_signIn->suggest(preset.signIn);
    refresh();
}

void StartPage::refresh()
{
    const PoolConfig design = designOf(choices());
    showSettings(design);
    showMissing(design);
    const QStringList troubles = attributesOfText(m_custom->toPlainText()).troubles;
    m_customTroubles->setText(troubles.join(QLatin1Char('\n')));
    m_customTroubles->setVisible(!troubles.isEmpty());
}

void StartPage::showSettings(const PoolConfig &design)
{
    const std::vector<DesignSetting> settings = designSettings(design);
    m_settings->setRowCount(static_cast<int>(settings.size()));
    for (int row = 0; row < m_settings->rowCount(); ++row) {
        const DesignSetting &setting = settings[static_cast<std::size_t>(row)];
        m_settings->setItem(row, 0, new QTableWidgetItem(setting.label));
        m_settings->setItem(row, 1, new QTableWidgetItem(setting.value));
    }
    fitSettings();
}

// All rows are seen: the page scrolls, its table need not.
void StartPage::fitSettings()
{
    m_settings->resizeRowsToContents();
    m_settings->setFixedHeight(m_settings->horizontalHeader()->sizeHint().height() +
                               m_settings->verticalHeader()->length() + 2 * m_settings->frameWidth());
}

void StartPage::showMissing(const PoolConfig &design)
{
    QStringList lines;
    for (const Diagnostic &finding : Validator().validate(design)) {
        if (finding.severity == Severity::Error)
            lines << QStringLiteral("• ") + QString::fromStdString(finding.message);
    }
    m_missing->setVisible(!lines.isEmpty());
    m_missing->setText(tr("Still to fill in afterwards:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

} // namespace pooldesigner
