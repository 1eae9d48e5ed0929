// SPDX-License-Identifier: MIT
#include "panels/profilechooser.h"

#include "dialogs/dialogservice.h"
#include "document/profilechoice.h"
#include "fields/quietcombobox.h"
#include "rules/reviewers/reviewers.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

namespace pooldesigner {

namespace {

QString titleOf(const std::string &name)
{
    const Reviewer *reviewer = findReviewer(name);
    return reviewer == nullptr ? ProfileChooser::tr("All rules of Pool Designer")
                               : QString::fromUtf8(reviewer->title.data(), static_cast<int>(reviewer->title.size()));
}

} // namespace

ProfileChooser::ProfileChooser(ProfileChoice &choice, DialogService &dialogs, QWidget *parent)
    : QWidget(parent), m_choice(&choice), m_dialogs(&dialogs), m_box(new QuietComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(tr("&Rules"), this);
    label->setBuddy(m_box);
    layout->addWidget(label);
    layout->addWidget(m_box);
    m_box->setObjectName(QStringLiteral("profile"));
    m_box->setAccessibleName(tr("Rules"));
    m_box->setToolTip(
        tr("Whose rules the design is checked by: all of this program, those of a reviewer of user pools, "
           "or those that a profile file names"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    fill();
    connect(m_box, &QComboBox::activated, this, &ProfileChooser::takeIndex);
    connect(m_choice, &ProfileChoice::changed, this, &ProfileChooser::fill);
}

// Names and paths are kept as data; the entry without any asks for a file.
void ProfileChooser::fill()
{
    m_box->clear();
    for (const std::string &name : profileNames())
        m_box->addItem(titleOf(name), QString::fromStdString(name));
    if (m_choice->isFile()) {
        m_box->addItem(tr("File %1").arg(QFileInfo(m_choice->chosen()).fileName()), m_choice->chosen());
        m_box->setItemData(m_box->count() - 1, m_choice->chosen(), Qt::ToolTipRole);
    }
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Rules from a file…"));
    m_box->setCurrentIndex(m_box->findData(m_choice->chosen()));
}

void ProfileChooser::takeIndex(int index)
{
    const QString chosen = m_box->itemData(index).toString();
    if (chosen.isEmpty())
        askForFile();
    else
        m_choice->choose(chosen);
    m_box->setCurrentIndex(m_box->findData(m_choice->chosen())); // whatever became of it
}

void ProfileChooser::askForFile()
{
    const QString folder = m_choice->isFile() ? QFileInfo(m_choice->chosen()).path() : QString();
    const QString file =
        m_dialogs->openFile(this, tr("Rules from a file"), folder, tr("Profiles (*.json);;All files (*)"));
    if (!file.isEmpty())
        m_choice->choose(file);
}

} // namespace pooldesigner
