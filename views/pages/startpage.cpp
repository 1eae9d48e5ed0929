// SPDX-License-Identifier: MIT
#include "pages/startpage.h"

#include "catalogue/standardattributes.h"
#include "items/designsettings.h"
#include "rules/validator.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kColumnsOfAttributes = 4;

struct SignInText {
    const char *title;
    const char *consequence;
};

// In the order of SignInWith.
constexpr SignInText kSignInTexts[] = {
    {QT_TRANSLATE_NOOP("StartPage", "A user name"),
     QT_TRANSLATE_NOOP("StartPage", "People choose a name; it stays theirs for good.")},
    {QT_TRANSLATE_NOOP("StartPage", "A user name, or their e-mail address once it is verified"),
     QT_TRANSLATE_NOOP("StartPage", "Both work at sign-in; an address can belong to one person only.")},
    {QT_TRANSLATE_NOOP("StartPage", "Their e-mail address"),
     QT_TRANSLATE_NOOP("StartPage", "There is no user name to remember; people can change the address.")},
    {QT_TRANSLATE_NOOP("StartPage", "Their phone number"),
     QT_TRANSLATE_NOOP("StartPage", "Codes go out as text messages, which cost money and need a role to send them.")},
    {QT_TRANSLATE_NOOP("StartPage", "Their e-mail address or phone number"),
     QT_TRANSLATE_NOOP("StartPage", "Each person registers with one of the two. Text messages need a role.")},
};

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
      m_presets(new QButtonGroup(this)), m_signIn(new QButtonGroup(this))
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
    addPresets();
    addSignIn();
    addRequired();
    addOutcome();
    connect(m_name, &QLineEdit::textChanged, this, &StartPage::refresh);
    connect(m_name, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_presets, &QButtonGroup::idClicked, this, &StartPage::takePreset);
    connect(m_signIn, &QButtonGroup::idClicked, this, &StartPage::refresh);
}

void StartPage::addPresets()
{
    addHeading(tr("What kind of pool"));
    for (int i = 0; i < static_cast<int>(presets().size()); ++i) {
        const Preset &preset = presets()[static_cast<std::size_t>(i)];
        const QString description = QCoreApplication::translate("NewPool", preset.description);
        column()->addWidget(option(QStringLiteral("preset/%1").arg(QLatin1String(preset.id)),
                                   QCoreApplication::translate("NewPool", preset.title), description, m_presets, i,
                                   widget()));
        addNote(description)->setIndent(24);
    }
}

void StartPage::addSignIn()
{
    addHeading(tr("What people sign in with (cannot change later)"));
    int id = 0;
    for (const SignInText &text : kSignInTexts) {
        const QString consequence = tr(text.consequence);
        column()->addWidget(
            option(QStringLiteral("signIn/%1").arg(id), tr(text.title), consequence, m_signIn, id, widget()));
        addNote(consequence)->setIndent(24);
        ++id;
    }
    m_caseSensitive =
        new QCheckBox(tr("Capitals and small letters make different people (cannot change later)"), widget());
    m_caseSensitive->setObjectName(QStringLiteral("startCaseSensitive"));
    m_caseSensitive->setToolTip(tr("With this, Ann and ann are two people; most pools are better off without"));
    column()->addSpacing(8);
    column()->addWidget(m_caseSensitive);
    addNote(tr("With this, Ann and ann are two people; most pools are better off without."))->setIndent(24);
    connect(m_caseSensitive, &QCheckBox::toggled, this, &StartPage::refresh);
}

void StartPage::addRequired()
{
    addHeading(tr("What everybody must give to register (cannot change later)"));
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
    column()->addLayout(grid);
    addNote(
        tr("Attributes of your own are added on the page Attributes: any time, but none can be changed or removed."));
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
    m_settings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_settings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_settings->setTabKeyNavigation(false);
    m_settings->setShowGrid(false);
    m_settings->setAlternatingRowColors(true);
    m_settings->setMinimumHeight(220);
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
                           .signIn = static_cast<SignInWith>(m_signIn->checkedId()),
                           .caseSensitive = m_caseSensitive->isChecked(),
                           .required = {}};
    for (const QCheckBox *box : m_required) {
        if (box->isChecked())
            choices.required.push_back(box->text().toStdString());
    }
    return choices;
}

void StartPage::takePreset(int index)
{
    const Preset &preset = presets()[static_cast<std::size_t>(index)];
    m_signIn->button(static_cast<int>(preset.signIn))->setChecked(true);
    refresh();
}

void StartPage::refresh()
{
    const PoolConfig design = designOf(choices());
    showSettings(design);
    showMissing(design);
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
