// SPDX-License-Identifier: MIT
#include "forms/sectionform.h"

#include "aids/decisionaid.h"
#include "catalogue/catalogue.h"
#include "catalogue/fields.h"
#include "config/poolconfig.h"
#include "document/pooldocument.h"
#include "forms/fieldframe.h"
#include "forms/groupheading.h"
#include "forms/memberclipboard.h"
#include "forms/memberheader.h"
#include "forms/membersbehind.h"
#include "forms/pagehead.h"
#include "forms/structurelist.h"
#include "forms/targetfields.h"
#include "items/fieldtexts.h"
#include "rules/places.h"
#include "textcolumn.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace pooldesigner {

namespace {

constexpr int kFormWidth = 720;

// The place of a member with a fixed place: "Policies.PasswordPolicy" under its operation.
Path placeOf(const FieldSpec &spec)
{
    Path path(spec.operation);
    for (std::size_t at = 0; at <= spec.path.size();) {
        const std::size_t end = std::min(spec.path.find('.', at), spec.path.size());
        path = path.child(spec.path.substr(at, end - at));
        at = end + 1;
    }
    return path;
}

bool hasFixedPlace(const FieldSpec &spec) { return spec.path.find_first_of("[{") == std::string_view::npos; }

} // namespace

SectionForm::SectionForm(PoolDocument &document, Section section, QWidget *parent)
    : QScrollArea(parent), m_document(&document), m_section(section)
{
    setObjectName(QStringLiteral("form/%1").arg(static_cast<int>(section)));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(24, 16, 24, 24);
    auto *column = new TextColumn(kFormWidth, content);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    outer->addWidget(column, 1);
    outer->addStretch(0);

    layout->addWidget(new PageHead(section, column));
    m_aids = makeAids(section, document, column);
    addAids({}, layout);
    for (const FieldSpec *spec : catalogue::inSection(section)) {
        if (!isBehind(*spec))
            addMember(*spec, layout);
        addAids(spec->path, layout);
    }
    if (section == Section::General) {
        for (const FieldSpec &spec : kTargetFields)
            add(new FieldFrame(*m_document, targetPath(spec), spec, this), layout);
    }
    layout->addStretch(1); // takes all that is left: aids with room of their own would grow
    setWidget(content);
    connect(m_document, &PoolDocument::changed, this, &SectionForm::follow);
    addClipboard();
}

void SectionForm::addMember(const FieldSpec &spec, QVBoxLayout *layout)
{
    if (!hasFixedPlace(spec) || spec.editor == Editor::Hidden || spec.editor == Editor::Special)
        return;
    const Path path = placeOf(spec);
    if (spec.kind == Kind::Structure) {
        add(new GroupHeading(*m_document, path, spec, this), layout);
    } else if (spec.kind == Kind::Map) {
        add(new GroupHeading(*m_document, path, spec, this), layout);
        addMapFields(spec, path, layout);
    } else if (spec.kind == Kind::List && catalogue::children(spec).front()->kind == Kind::Structure) {
        auto *list = new StructureList(*m_document, path, spec, this);
        m_lists.push_back(list);
        add(list, layout);
    } else {
        add(new FieldFrame(*m_document, path, spec, this), layout);
    }
}

void SectionForm::addMapFields(const FieldSpec &spec, const Path &path, QVBoxLayout *layout)
{
    const FieldSpec *keys = catalogue::keySpec(spec);
    const FieldSpec *value = catalogue::children(spec).front();
    for (const std::string_view key : keys->values) {
        for (const FieldSpec *member : catalogue::children(*value)) {
            const QString title = QStringLiteral("%1 · %2").arg(QString::fromUtf8(key), memberLabel(*member));
            add(new FieldFrame(*m_document, path.child(key).child(member->name()), *member, this, title), layout);
        }
    }
}

void SectionForm::add(MemberWidget *widget, QVBoxLayout *layout)
{
    const QLayoutItem *last = layout->itemAt(layout->count() - 1);
    auto *heading = qobject_cast<GroupHeading *>(widget);
    if (heading != nullptr && (last == nullptr || qobject_cast<PageHead *>(last->widget()) != nullptr ||
                               qobject_cast<GroupHeading *>(last->widget()) != nullptr))
        heading->followDirectly();
    connect(widget, &MemberWidget::visited, this, &SectionForm::visited);
    m_widgets.push_back(widget);
    layout->addWidget(widget);
}

void SectionForm::addAids(std::string_view after, QVBoxLayout *layout)
{
    for (const PlacedAid &placed : m_aids) {
        if (placed.after != after)
            continue;
        connect(placed.aid, &DecisionAid::placeWanted, this, &SectionForm::placeWanted);
        placed.aid->refresh();
        layout->addWidget(placed.aid);
        if (placed.behind.empty())
            continue;
        announceFocusOf(placed);
        addBehind(placed, layout);
    }
}

// What has the keyboard in an aid stands for the members behind it: for the first that is set, or else for the first.
void SectionForm::announceFocusOf(const PlacedAid &placed)
{
    connect(qApp, &QApplication::focusChanged, placed.aid,
            [this, aid = placed.aid, members = placed.behind](const QWidget *, const QWidget *now) {
                if (now == nullptr || !aid->isAncestorOf(now))
                    return;
                std::vector<Path> places;
                for (const std::string_view member : members)
                    places.push_back(placeOf(*memberSpec(member)));
                const auto set = std::ranges::find_if(
                    places, [this](const Path &place) { return m_document->config().find(place) != nullptr; });
                Q_EMIT visited(set != places.end() ? *set : places.front());
            });
}

void SectionForm::addBehind(const PlacedAid &placed, QVBoxLayout *layout)
{
    auto *group = new MembersBehind(*m_document, placed.aid->objectName(), placed.behind, this);
    m_behind.push_back(group);
    layout->addWidget(group);
    for (const std::string_view member : placed.behind)
        addMember(*memberSpec(member), group->fields());
    // Folded, the group speaks for its fields.
    connect(group, &MembersBehind::foldedChanged, this, &SectionForm::showFindings);
}

bool SectionForm::isBehind(const FieldSpec &spec) const
{
    return std::ranges::any_of(m_aids, [&](const PlacedAid &placed) {
        return std::ranges::any_of(placed.behind, [&](std::string_view member) { return memberSpec(member) == &spec; });
    });
}

void SectionForm::follow(const ChangeEvent &event)
{
    // The plan is marked at members all over the form.
    const Path plan = f::UserPoolTier.path();
    const bool all = event.kind == ChangeEvent::Kind::Reset || plan.startsWith(event.path);
    for (MemberWidget *widget : m_widgets) {
        if (all || widget->path().startsWith(event.path) || event.path.startsWith(widget->path()))
            widget->refresh();
    }
    for (MembersBehind *group : m_behind)
        group->refresh();
    // Previews and pictures cost more than a field, and pages that were looked at once stay.
    if (isVisible())
        refreshAids();
    else
        m_aidsBehind = true;
}

void SectionForm::refreshAids()
{
    m_aidsBehind = false;
    for (const PlacedAid &placed : m_aids)
        placed.aid->refresh();
}

void SectionForm::showEvent(QShowEvent *event)
{
    if (m_aidsBehind)
        refreshAids();
    QScrollArea::showEvent(event);
}

void SectionForm::addClipboard()
{
    auto *clipboard = new MemberClipboard(*m_document, this, MemberClipboard::kForm, [this] {
        const MemberWidget *member = holderOf(QApplication::focusWidget());
        return member != nullptr ? member->path() : Path();
    });
    connect(clipboard, &MemberClipboard::refused, this, [this](const QString &reason) {
        const MemberWidget *member = holderOf(QApplication::focusWidget());
        const QWidget *place = member != nullptr ? static_cast<const QWidget *>(member) : this;
        QToolTip::showText(place->mapToGlobal(QPoint(0, 0)), reason.toHtmlEscaped());
    });
}

MemberWidget *SectionForm::holderOf(const QWidget *widget) const
{
    for (MemberWidget *member : allWidgets()) {
        if (widget != nullptr && (member == widget || member->isAncestorOf(widget)))
            return member;
    }
    return nullptr;
}

void SectionForm::contextMenuEvent(QContextMenuEvent *event)
{
    MemberWidget *member = holderOf(viewport()->childAt(event->pos()));
    if (member == nullptr)
        return;
    member->focusEditor();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("memberMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

std::vector<MemberWidget *> SectionForm::allWidgets() const
{
    std::vector<MemberWidget *> all = m_widgets;
    for (const StructureList *list : m_lists)
        all.insert(all.end(), list->fields().begin(), list->fields().end());
    return all;
}

MemberWidget *SectionForm::nearest(const Path &path) const
{
    MemberWidget *best = nullptr;
    for (MemberWidget *widget : allWidgets()) {
        if (path.startsWith(widget->path()) && (best == nullptr || widget->path().size() > best->path().size()))
            best = widget;
    }
    return best;
}

MembersBehind *SectionForm::groupOf(const MemberWidget *widget) const
{
    const auto found =
        std::ranges::find_if(m_behind, [&](const MembersBehind *group) { return group->isAncestorOf(widget); });
    return found == m_behind.end() ? nullptr : *found;
}

void SectionForm::setFindings(const std::vector<Diagnostic> &findings)
{
    m_findings = findings;
    showFindings();
    for (const PlacedAid &placed : m_aids)
        placed.aid->setFindings(m_findings);
}

void SectionForm::showFindings()
{
    std::map<MemberWidget *, std::vector<const Diagnostic *>> byWidget;
    for (const Diagnostic &finding : m_findings) {
        const FieldSpec *spec = catalogue::specFor(finding.path);
        if (finding.accepted || (spec != nullptr && spec->section != m_section))
            continue;
        MemberWidget *widget = nearest(finding.path);
        if (MembersBehind *group = groupOf(widget); group != nullptr && group->isFolded())
            widget = group;
        if (widget != nullptr)
            byWidget[widget].push_back(&finding);
    }
    for (MemberWidget *widget : allWidgets())
        widget->setFindings(byWidget[widget]);
    for (MembersBehind *group : m_behind)
        group->setFindings(byWidget[group]);
}

bool SectionForm::showPath(const Path &path)
{
    MemberWidget *widget = nearest(path);
    if (widget == nullptr)
        return false;
    if (MembersBehind *group = groupOf(widget))
        group->unfold();
    widget->focusEditor(); // it may show the field
    // The places of what came to light are known only after the layout, which would be done later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureWidgetVisible(widget, 0, 48);
    return true;
}

} // namespace pooldesigner
