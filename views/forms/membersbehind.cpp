// SPDX-License-Identifier: MIT
#include "forms/membersbehind.h"

#include "config/poolview.h"
#include "document/pooldocument.h"
#include "forms/memberheader.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 20; // as between the fields of a form
constexpr int kIndent = 24;

// The outermost of them: a structure stands for its members.
QString namesOf(const std::vector<std::string_view> &members)
{
    QStringList names;
    for (const std::string_view member : members) {
        const bool inner = std::ranges::any_of(members, [&](std::string_view other) {
            return member.size() > other.size() && member.starts_with(other) && member[other.size()] == '.';
        });
        if (!inner)
            names.append(QString::fromUtf8(member));
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

MembersBehind::MembersBehind(PoolDocument &document, const QString &name, std::vector<std::string_view> members,
                             QWidget *parent)
    : MemberWidget(document, {}, parent), m_members(std::move(members)), m_heading(new QToolButton(this)),
      m_names(mutedLabel(namesOf(m_members), this)), m_content(new QWidget(this)), m_fields(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("behind/") + name);
    m_heading->setObjectName(objectName() + QStringLiteral("/heading"));
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setToolTip(tr("Shows or hides the fields of what is chosen above: %1").arg(m_names->text()));
    m_fields->setContentsMargins(kIndent, 8, 0, 0);
    m_fields->setSpacing(kSpacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(findingsLayout());
    layout->addWidget(m_heading);
    layout->addWidget(m_names);
    layout->addWidget(m_content);
    m_names->setContentsMargins(kIndent, 0, 0, 0);
    connect(m_heading, &QToolButton::clicked, this, [this](bool open) { setFolded(!open); });
    m_content->hide();
    refresh();
}

bool MembersBehind::isFolded() const { return m_content->isHidden(); }

void MembersBehind::unfold() { setFolded(false); }

void MembersBehind::setFolded(bool folded)
{
    m_heading->setChecked(!folded);
    if (folded == isFolded())
        return;
    m_content->setVisible(!folded);
    refresh();
    Q_EMIT foldedChanged();
}

void MembersBehind::refresh()
{
    const PoolView pool(document().config());
    const auto set = std::ranges::count_if(m_members, [&](std::string_view member) {
        const auto path = Path::parse(member);
        return path && pool.find(*path) != nullptr;
    });
    const QString heading = tr("The members behind this (%n set)", nullptr, static_cast<int>(set));
    m_heading->setText(heading);
    m_heading->setAccessibleName(heading);
    m_heading->setArrowType(isFolded() ? Qt::RightArrow : Qt::DownArrow);
}

void MembersBehind::focusEditor() { m_heading->setFocus(Qt::OtherFocusReason); }

} // namespace pooldesigner
