// SPDX-License-Identifier: MIT
#include "panels/sectionlist.h"

#include "items/roles.h"
#include "panels/navigationtree.h"
#include "panels/searchfield.h"
#include "panels/sectiondelegate.h"
#include "proselabel.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

SectionList::SectionList(PoolDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_current(m_model.indexOf(Section::General)),
      m_list(new NavigationTree(this)), m_search(new SearchField(tr("Find a setting"), m_list, this)),
      m_nothing(new ProseLabel(tr("No setting has these words in its name, label or help."), this))
{
    setObjectName(QStringLiteral("sectionList"));
    m_search->setObjectName(QStringLiteral("settingSearch"));
    m_filter.setSourceModel(&m_model);
    m_nothing->hide();
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setWhatsThis(
        tr("The sections of the pool, with the worst finding in each and how many there are. A lock marks "
           "what cannot be changed later. Enter goes to the form."));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SectionList::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SectionList::takeBestMatch);
    connect(m_list, &QTreeView::clicked, this, &SectionList::activate);
    connect(m_list, &NavigationTree::escaped, m_search, &QLineEdit::clear);
    connect(m_list, &NavigationTree::movedTo, this, [this](const QModelIndex &index) {
        if (!m_filter.isSearching())
            activate(index);
    });
    connect(m_list, &NavigationTree::chosen, this, [this](const QModelIndex &index) {
        activate(index);
        Q_EMIT formWanted();
    });
    connect(&m_document, &PoolDocument::changed, this, &SectionList::followOrigin);
    followOrigin();
    showCurrent();
    keepNamesWhole();
}

// A name that is cut off says less than the space it gives to others is worth.
void SectionList::keepNamesWhole()
{
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, m_list->itemDelegate()->sizeHint(option, m_model.index(row, 0)).width());
    const int scrollBar = m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
    m_list->setMinimumWidth(widest + scrollBar + 2 * m_list->frameWidth());
}

void SectionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_list != nullptr)
        keepNamesWhole();
}

void SectionList::setFindings(const std::vector<Diagnostic> &findings)
{
    m_model.setFindings(SectionFindings(findings));
}

void SectionList::setCurrentSection(Section section)
{
    m_current = m_model.indexOf(section);
    showCurrent();
}

void SectionList::setTreeCurrent()
{
    m_current = m_model.treeIndex();
    showCurrent();
}

void SectionList::setNothingCurrent()
{
    m_current = QModelIndex();
    showCurrent();
}

void SectionList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *SectionList::searchField() { return m_search; }

void SectionList::showCurrent()
{
    if (!m_filter.isSearching())
        m_list->setCurrentIndex(m_filter.mapFromSource(m_current));
}

void SectionList::search(const QString &text)
{
    m_filter.setText(text);
    m_list->expandAll();
    m_nothing->setVisible(m_filter.rowCount() == 0);
    if (m_filter.isSearching())
        m_list->setCurrentIndex(m_filter.bestMatch());
    else
        showCurrent();
}

void SectionList::takeBestMatch()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!m_filter.isSearching() || !chosen.isValid())
        return;
    activate(chosen);
    m_search->clear();
}

void SectionList::activate(const QModelIndex &index)
{
    const QVariant path = index.data(role(ItemRole::Path));
    const QVariant section = index.data(static_cast<int>(SectionModel::Role::Section));
    if (path.isValid())
        Q_EMIT memberActivated(path.value<Path>());
    else if (section.isValid())
        Q_EMIT sectionActivated(section.value<Section>());
    else
        Q_EMIT treeActivated();
}

void SectionList::followOrigin()
{
    m_filter.setOriginShown(m_document.config().contains(Path(Operation::DescribeUserPool)));
}

} // namespace pooldesigner
