// SPDX-License-Identifier: MIT
#include "aids/signinpicture.h"

#include "aids/signinchoice.h"
#include "items/severitytext.h"
#include "theme.h"

#include <QPainter>
#include <QStringList>

namespace pooldesigner {

namespace {

constexpr int kWidth = 250;
constexpr int kPadding = 16;
constexpr int kInside = 7; // between a text and the frame around it
constexpr int kGap = 8;
constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr int kCentre = Qt::AlignCenter;

QString firstField(const SignInChoice &choice)
{
    QStringList names;
    if (choice.names != SignInChoice::Names::Contact)
        names.append(SignInPicture::tr("user name"));
    if (choice.has("email"))
        names.append(SignInPicture::tr("e-mail"));
    if (choice.has("phone_number"))
        names.append(SignInPicture::tr("phone number"));
    if (choice.has("preferred_username") && choice.names != SignInChoice::Names::Contact)
        names.append(SignInPicture::tr("preferred user name"));
    if (names.isEmpty())
        return {};
    names.front().front() = names.front().front().toUpper();
    const QString last = names.takeLast();
    return names.isEmpty() ? last : SignInPicture::tr("%1 or %2").arg(names.join(SignInPicture::tr(", ")), last);
}

QString buttonText(std::string_view factor)
{
    if (factor == "EMAIL_OTP")
        return SignInPicture::tr("Send a code by e-mail");
    if (factor == "SMS_OTP")
        return SignInPicture::tr("Send a code by SMS");
    if (factor == "WEB_AUTHN")
        return SignInPicture::tr("Use a passkey");
    if (factor == "SOFTWARE_TOKEN")
        return SignInPicture::tr("Use an authenticator app");
    return shownText(factor, 30);
}

} // namespace

SignInPicture::SignInPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("signInPicture"));
    setAccessibleName(tr("Picture of the sign-in box"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

std::vector<SignInPicture::Part> SignInPicture::partsOf(const PoolView &pool)
{
    using enum Part::Kind;
    std::vector<Part> parts{{Field, firstField(SignInChoice::read(pool))}};
    const std::vector<std::string_view> factors = pool.strings(f::Policies_SignInPolicy_AllowedFirstAuthFactors);
    if (factors.empty() || pool.listHas(f::Policies_SignInPolicy_AllowedFirstAuthFactors, "PASSWORD")) {
        parts.push_back({Field, tr("Password")});
        parts.push_back({Button, tr("Sign in")});
    }
    for (const std::string_view factor : factors) {
        if (factor != "PASSWORD")
            parts.push_back({Button, buttonText(factor)});
    }
    if (!pool.get(f::AdminCreateUserConfig_AllowAdminCreateUserOnly).value_or(false))
        parts.push_back({Link, tr("Create an account")});
    return parts;
}

void SignInPicture::showDesign(const PoolView &pool)
{
    std::vector<Part> parts = partsOf(pool);
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    QStringList spoken;
    for (const Part &part : m_parts)
        spoken.append(part.text);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

// A long text of a field wraps, as it may not be cut.
int SignInPicture::heightOf(const Part &part) const
{
    const QRect room(0, 0, kWidth - 2 * (kPadding + kInside), QWIDGETSIZE_MAX);
    const int text = part.kind == Part::Kind::Field
                         ? fontMetrics().boundingRect(room, kLeft | Qt::TextWordWrap, part.text).height()
                         : fontMetrics().height();
    return text + 2 * kInside;
}

QSize SignInPicture::sizeHint() const
{
    int height = 2 * kPadding - kGap;
    for (const Part &part : m_parts)
        height += heightOf(part) + kGap;
    return {kWidth, height};
}

void SignInPicture::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.outline);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect line(kPadding, kPadding, width() - 2 * kPadding, 0);
    for (const Part &part : m_parts) {
        line.setHeight(heightOf(part));
        const QRectF frame = QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5);
        const QRect inside = line.adjusted(kInside, 0, -kInside, 0);
        const bool isField = part.kind == Part::Kind::Field;
        const QString text = isField ? part.text : fontMetrics().elidedText(part.text, Qt::ElideRight, inside.width());
        painter.setPen(isField ? colors.outline : colors.accent);
        if (part.kind != Part::Kind::Link)
            painter.drawRoundedRect(frame, 4, 4);
        painter.setPen(isField ? colors.muted : colors.accent);
        painter.drawText(inside, isField ? kLeft | Qt::TextWordWrap : kCentre, text);
        line.translate(0, line.height() + kGap);
    }
}

} // namespace pooldesigner
