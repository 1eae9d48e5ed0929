// SPDX-License-Identifier: MIT
#include "help/whatsthis.h"

#include "catalogue/catalogue.h"
#include "config/path.h"
#include "forms/memberwidget.h"
#include "items/fieldtexts.h"
#include "items/roles.h"
#include "items/sectionmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QWhatsThis>

namespace pooldesigner {

namespace {

const QAbstractItemView *viewOf(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view != nullptr || widget->parentWidget() == nullptr
               ? view
               : qobject_cast<const QAbstractItemView *>(widget->parentWidget()); // its viewport
}

QString textOfCurrent(const QAbstractItemView &view)
{
    const QModelIndex index = view.currentIndex();
    const QVariant section = index.data(static_cast<int>(SectionModel::Role::Section));
    if (section.canConvert<Section>())
        return QCoreApplication::translate("Catalogue", sectionHelp(section.value<Section>()));
    return index.data(Qt::WhatsThisRole).toString();
}

QString ownText(const QWidget &widget)
{
    for (const QString &text : {widget.whatsThis(), widget.toolTip(), widget.accessibleDescription()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// The window that shows it reads markup; what comes from catalogue and models is plain.
QString marked(const QString &plain)
{
    return QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

std::optional<Path> placeOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *member = qobject_cast<const MemberWidget *>(widget))
            return member->path();
        if (const QAbstractItemView *view = viewOf(widget)) {
            const QVariant path = view->currentIndex().data(role(ItemRole::Path));
            if (path.canConvert<Path>())
                return path.value<Path>();
        }
    }
    return std::nullopt;
}

QString whatsThisOf(const QWidget *widget)
{
    if (const auto place = placeOf(widget)) {
        if (const FieldSpec *spec = catalogue::specFor(*place))
            return memberLabel(*spec) + u'\n' + memberToolTip(*spec);
    }
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QAbstractItemView *view = viewOf(widget);
        const QString current = view != nullptr ? textOfCurrent(*view) : QString();
        const QString text = current.isEmpty() ? ownText(*widget) : current;
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void showWhatsThis(QWidget *widget)
{
    const QString text = whatsThisOf(widget);
    if (!text.isEmpty())
        QWhatsThis::showText(widget->mapToGlobal(QPoint(0, widget->height())), marked(text), widget);
}

WhatsThisPointer::WhatsThisPointer(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    QWhatsThis::enterWhatsThisMode();
}

bool WhatsThisPointer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LeaveWhatsThisMode) {
        qApp->removeEventFilter(this);
        deleteLater();
        return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool asks = event->type() == QEvent::QueryWhatsThis || event->type() == QEvent::WhatsThis;
    if (widget == nullptr || !asks)
        return false;
    const QString text = whatsThisOf(widget);
    event->setAccepted(!text.isEmpty());
    if (event->type() == QEvent::WhatsThis && !text.isEmpty())
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(), marked(text), widget);
    return true;
}

} // namespace pooldesigner
