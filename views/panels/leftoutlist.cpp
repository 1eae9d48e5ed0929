// SPDX-License-Identifier: MIT
#include "panels/leftoutlist.h"

#include "fontsize.h"
#include "items/severitytext.h"
#include "theme.h"

#include <QLabel>
#include <QListWidget>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace pooldesigner {

namespace {

constexpr int kMostLines = 5; // the command below is what the panel is for

// As high as its rows, which wrap, up to a limit.
class WrappedRows final : public QListWidget {
public:
    using QListWidget::QListWidget;

    QSize sizeHint() const override
    {
        int height = 0;
        for (int row = 0; row < count(); ++row)
            height += visualItemRect(item(row)).height();
        return {QListWidget::sizeHint().width(), lines(kMostLines, height)};
    }
    QSize minimumSizeHint() const override { return {0, std::min(sizeHint().height(), lines(2))}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry(); // other breaks, another height
    }

private:
    int lines(int most, int height = std::numeric_limits<int>::max()) const
    {
        return std::min(height, most * fontMetrics().lineSpacing() + kPadding) + 2 * frameWidth();
    }
    static constexpr int kPadding = 8;
};

} // namespace

LeftOutList::LeftOutList(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_list(new WrappedRows(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    m_title->setObjectName(QStringLiteral("leftOutTitle"));
    m_title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("leftOut"));
    m_list->setAccessibleName(tr("What the output leaves out, and notes"));
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    fitToFont(m_list, [this] { m_list->setIconSize(QSize(1, 1) * m_list->fontMetrics().height()); });
    connect(m_list, &QListWidget::itemClicked, this, &LeftOutList::activateItem);
    connect(m_list, &QListWidget::itemActivated, this, &LeftOutList::activateItem);
    setContent({});
}

void LeftOutList::setContent(const CommandText &output)
{
    m_rows = output.refused;
    m_rows.insert(m_rows.end(), output.leftOut.begin(), output.leftOut.end());
    m_list->clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        addItem(tr("%1: %2").arg(shownText(m_rows[i].path.toString()), QString::fromStdString(m_rows[i].reason)),
                severityIcon(i < output.refused.size() ? Severity::Error : Severity::Warning));
    for (const std::string &note : output.notes)
        addItem(QString::fromStdString(note), severityIcon(Severity::Advice));
    const int refused = static_cast<int>(output.refused.size());
    const int count = static_cast<int>(output.leftOut.size());
    QString title = count == 0   ? tr("Left out: nothing")
                    : count == 1 ? tr("Left out: 1 member")
                                 : tr("Left out: %n members", nullptr, count);
    if (refused > 0)
        title =
            (refused == 1 ? tr("Cannot be changed: 1 member") : tr("Cannot be changed: %n members", nullptr, refused)) +
            (count == 0 ? QString() : QStringLiteral(" · ") + title);
    m_title->setText(title);
    m_title->setForegroundRole(m_rows.empty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_list->setVisible(m_list->count() > 0);
    m_list->updateGeometry();
}

void LeftOutList::addItem(const QString &text, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, text, m_list);
    item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
}

void LeftOutList::activateItem(const QListWidgetItem *item)
{
    const auto row = static_cast<std::size_t>(m_list->row(item));
    if (row < m_rows.size())
        Q_EMIT activated(Path(m_rows[row].path));
}

} // namespace pooldesigner
