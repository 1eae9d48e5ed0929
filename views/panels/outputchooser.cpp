// SPDX-License-Identifier: MIT
#include "panels/outputchooser.h"

#include "catalogue/catalogue.h"
#include "fields/quietcombobox.h"
#include "panels/outputboxes.h"
#include "panels/outputchoices.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("OutputPanel", text); }

QHBoxLayout *rowOf(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

template <typename Value>
Value valueAt(const QComboBox *box, int row)
{
    return static_cast<Value>(box->itemData(row).toInt());
}

} // namespace

OutputChooser::OutputChooser(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeForms();
    makeSpelling();
    makeExtras();
    takePage(0);
    setBase(nullptr, {});
}

QComboBox *OutputChooser::addChoice(const char *name, const QString &spoken, const QString &tip)
{
    auto *box = new QuietComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setToolTip(tip);
    return box;
}

void OutputChooser::makeForms()
{
    auto *row = new QWidget(this);
    m_page = addChoice("outputForm", tr("Form of the output"),
                       tr("What the design is written as: commands, a script, a request, a template"));
    m_spelling = addChoice("outputSpelling", tr("Shell or syntax"), tr("The shell or the syntax it is written for"));
    for (const OutputPage &page : kOutputPages) {
        m_page->addItem(words(page.title));
        m_page->setItemData(m_page->count() - 1, words(page.tip), Qt::ToolTipRole);
    }
    QHBoxLayout *layout = rowOf(row);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_spelling, 1);
    this->layout()->addWidget(row);
    connect(m_page, &QComboBox::activated, this, [this](int page) {
        takePage(page);
        tell();
    });
    connect(m_spelling, &QComboBox::activated, this, [this](int at) {
        takeSpelling(at);
        tell();
    });
}

void OutputChooser::makeSpelling()
{
    auto *row = new QWidget(this);
    m_style = addChoice("commandStyle", tr("Style of the command"), tr("How the options spell structures"));
    fillStyleBox(*m_style);
    m_generation = addChoice("generation", tr("Generation of the aws CLI"),
                             tr("Leaves out what older versions of the aws CLI do not know; saved with the design"));
    fillGenerationBox(*m_generation);
    QHBoxLayout *layout = rowOf(row);
    layout->addWidget(m_style, 1);
    layout->addWidget(m_generation, 1);
    this->layout()->addWidget(row);
    connect(m_style, &QComboBox::activated, this, [this](int at) {
        m_options.command.style = valueAt<CommandStyle>(m_style, at);
        tell();
    });
    connect(m_generation, &QComboBox::activated, this,
            [this](int at) { Q_EMIT generationChosen(valueAt<Generation>(m_generation, at)); });
}

void OutputChooser::makeExtras()
{
    m_oneLine = new QCheckBox(tr("On one line"), this);
    m_oneLine->setObjectName(QStringLiteral("oneLine"));
    m_oneLine->setToolTip(tr("Write each call on one line instead of a line for each option"));
    connect(m_oneLine, &QCheckBox::toggled, this, [this](bool one) {
        m_options.command.layout = one ? CommandLayout::OneLine : CommandLayout::Lines;
        tell();
    });
    m_comments = new QCheckBox(tr("Explain each member in a comment"), this);
    m_comments->setObjectName(QStringLiteral("outputComments"));
    m_comments->setToolTip(tr("Say above each member what it does"));
    connect(m_comments, &QCheckBox::toggled, this, [this](bool comments) {
        m_options.comments = comments;
        tell();
    });
    m_clientRow = new QWidget(this);
    m_client = new QLineEdit(m_clientRow);
    m_client->setObjectName(QStringLiteral("appClient"));
    m_client->setPlaceholderText(tr("None"));
    m_client->setToolTip(tr("The name of an app client that the script makes as well; nobody can sign in without one"));
    auto *clientLabel = new QLabel(tr("&App client"), m_clientRow);
    clientLabel->setBuddy(m_client);
    QHBoxLayout *clientLayout = rowOf(m_clientRow);
    clientLayout->addWidget(clientLabel);
    clientLayout->addWidget(m_client, 1);
    connect(m_client, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_options.appClient = name.trimmed().toStdString();
        tell();
    });
    m_baseRow = new QWidget(this);
    m_base = new QLabel(m_baseRow);
    m_base->setObjectName(QStringLiteral("updateBase"));
    m_base->setTextFormat(Qt::PlainText);
    m_base->setWordWrap(true);
    m_base->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *choose = new QPushButton(tr("Choose export…"), m_baseRow);
    choose->setObjectName(QStringLiteral("chooseBase"));
    choose->setToolTip(tr("An export of the pool as it is now: only what differs from it is changed"));
    m_forgetBase = new QPushButton(tr("Do not compare"), m_baseRow);
    m_forgetBase->setObjectName(QStringLiteral("forgetBase"));
    m_forgetBase->setToolTip(tr("Write the whole configuration, without looking at what the pool has"));
    auto *baseLayout = new QGridLayout(m_baseRow);
    baseLayout->setContentsMargins(0, 0, 0, 0);
    baseLayout->setSpacing(8);
    baseLayout->addWidget(m_base, 0, 0, 1, 3);
    baseLayout->addWidget(choose, 1, 0);
    baseLayout->addWidget(m_forgetBase, 1, 1);
    baseLayout->setColumnStretch(2, 1);
    connect(choose, &QPushButton::clicked, this, &OutputChooser::baseWanted);
    connect(m_forgetBase, &QPushButton::clicked, this, [this] { setBase(nullptr, {}); });
    for (QWidget *extra : {static_cast<QWidget *>(m_comments), m_clientRow, m_baseRow})
        layout()->addWidget(extra);
}

void OutputChooser::takePage(int page)
{
    m_spelling->clear();
    for (const OutputSpelling &spelling : kOutputPages[static_cast<std::size_t>(page)].spellings)
        m_spelling->addItem(words(spelling.text));
    m_spelling->setEnabled(m_spelling->count() > 1);
    takeSpelling(0);
}

void OutputChooser::takeSpelling(int row)
{
    const OutputPage &page = kOutputPages[static_cast<std::size_t>(m_page->currentIndex())];
    const OutputSpelling &spelling = page.spellings[static_cast<std::size_t>(row)];
    m_options.form = spelling.form;
    m_options.command.shell = spelling.shell;
    showFitting();
}

void OutputChooser::showFitting()
{
    const OutputForm form = m_options.form;
    const bool isRequest = form == OutputForm::RequestJson || form == OutputForm::RequestYaml;
    m_style->setVisible(isShellText(form));
    m_generation->setVisible(isShellText(form) || isRequest);
    m_style->parentWidget()->setVisible(isShellText(form) || isRequest);
    m_oneLine->setVisible(form == OutputForm::Command || form == OutputForm::Update);
    m_comments->setVisible(form == OutputForm::RequestYaml);
    m_clientRow->setVisible(form == OutputForm::Script);
    m_baseRow->setVisible(form == OutputForm::Update);
}

void OutputChooser::setOptions(const OutputOptions &options)
{
    for (std::size_t page = 0; page < kOutputPages.size(); ++page) {
        const auto spellings = kOutputPages[page].spellings;
        for (std::size_t row = 0; row < spellings.size(); ++row) {
            const bool shell = !isShellText(options.form) || spellings[row].shell == options.command.shell;
            if (spellings[row].form != options.form || !shell)
                continue;
            m_page->setCurrentIndex(static_cast<int>(page));
            takePage(static_cast<int>(page));
            m_spelling->setCurrentIndex(static_cast<int>(row));
            takeSpelling(static_cast<int>(row));
        }
    }
    m_options.command.style = options.command.style;
    m_style->setCurrentIndex(m_style->findData(static_cast<int>(options.command.style)));
    m_options.command.layout = options.command.layout;
    m_oneLine->setChecked(options.command.layout == CommandLayout::OneLine);
    tell();
}

void OutputChooser::showGeneration(Generation generation)
{
    m_generation->setCurrentIndex(m_generation->findData(static_cast<int>(generation)));
}

void OutputChooser::setBase(std::shared_ptr<const PoolConfig> base, const QString &name)
{
    const bool has = base != nullptr;
    m_base->setText(has ? tr("Compared with %1").arg(name) : tr("Not compared with the pool"));
    m_base->setToolTip(m_base->text().toHtmlEscaped());
    m_base->setForegroundRole(has ? QPalette::WindowText : QPalette::PlaceholderText);
    m_forgetBase->setVisible(has);
    if (base == m_options.base)
        return;
    m_options.base = std::move(base);
    tell();
}

} // namespace pooldesigner
