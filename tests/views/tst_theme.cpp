// SPDX-License-Identifier: MIT
#include "linkbutton.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <functional>
#include <memory>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// The colours an icon paints with, all but the see-through ones.
QSet<QRgb> opaqueColors(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

// The first and last column of the widget, edges left out, with something darker than what stands at `ground`.
std::pair<int, int> drawnColumns(QWidget &widget, QPoint ground)
{
    const QImage image = widget.grab().toImage();
    const auto isDrawn = [&](int x) {
        for (int y = 5; y < image.height() - 5; ++y) {
            if (image.pixelColor(x, y).lightness() + 60 < image.pixelColor(ground.x(), y).lightness())
                return true;
        }
        return false;
    };
    int first = ground.x();
    while (first < image.width() && !isDrawn(first))
        ++first;
    int last = image.width() - 1 - (ground.x());
    while (last > first && !isDrawn(last))
        --last;
    return {first, last};
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void outlinesAreSeen();
    void controlsHaveAnOutline_data();
    void controlsHaveAnOutline();
    void rolesAreReadable_data();
    void rolesAreReadable();
    void schemeDecidesThePalette_data();
    void schemeDecidesThePalette();
    void everyIconDraws_data();
    void everyIconDraws();
    void unknownIconIsNull();
    void iconFollowsTheScheme();
    void iconOnASelectedRow();
    void severitiesDifferInShape();
    void wordsOfAToolButtonStandInTheMiddle();
    void linksEndAtTheEdge();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("color");
    for (const bool dark : {false, true}) {
        const ThemeColors &colors = themeColors(dark);
        const std::pair<const char *, QColor> texts[] = {
            {"text", colors.text},       {"muted", colors.muted},   {"accent", colors.accent}, {"error", colors.error},
            {"warning", colors.warning}, {"advice", colors.advice}, {"lock", colors.lock},
        };
        for (const auto &[name, color] : texts)
            QTest::addRow("%s, %s", dark ? "dark" : "light", name) << dark << color;
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(QColor, color);
    QCOMPARE_GE(contrast(color, themeColors(dark).background), 4.5);
    QCOMPARE_GE(contrast(color, themeColors(dark).panel), 4.5);
}

void TestTheme::outlinesAreSeen()
{
    for (const bool dark : {false, true}) {
        QCOMPARE_GE(contrast(themeColors(dark).outline, themeColors(dark).background), 3.0);
        QCOMPARE_GE(contrast(themeColors(dark).outline, themeColors(dark).panel), 3.0);
    }
}

void TestTheme::controlsHaveAnOutline_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const auto row = [](const char *name, std::function<QWidget *()> make) { QTest::newRow(name) << std::move(make); };
    row("check box", [] { return new QCheckBox; });
    row("radio button", [] { return new QRadioButton; });
    row("line", [] { return new QLineEdit; });
    row("text", [] { return new QPlainTextEdit; });
    row("choice", [] { return new QComboBox; });
    row("number", [] { return new QSpinBox; });
    row("button", [] { return new QPushButton; });
}

// Style and palette together: the border that is drawn, not only the colour that is meant.
void TestTheme::controlsHaveAnOutline()
{
    QFETCH(std::function<QWidget *()>, make);
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        applyColorScheme(scheme);
        const ThemeColors &colors = themeColors(QApplication::palette());
        const std::unique_ptr<QWidget> control(make());
        control->resize(control->sizeHint());
        const QImage image = control->grab().toImage();
        double best = 0;
        for (int x = 0; x < std::min(image.width(), 8); ++x) // from the left, where the border is
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), colors.panel));
        QCOMPARE_GE(best, 3.0);
    }
}

void TestTheme::rolesAreReadable_data()
{
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("background");
    QTest::newRow("window") << QPalette::WindowText << QPalette::Window;
    QTest::newRow("field") << QPalette::Text << QPalette::Base;
    QTest::newRow("alternate row") << QPalette::Text << QPalette::AlternateBase;
    QTest::newRow("placeholder") << QPalette::PlaceholderText << QPalette::Base;
    QTest::newRow("button") << QPalette::ButtonText << QPalette::Button;
    QTest::newRow("selection") << QPalette::HighlightedText << QPalette::Highlight;
    QTest::newRow("link") << QPalette::Link << QPalette::Base;
    QTest::newRow("visited link") << QPalette::LinkVisited << QPalette::Base;
    QTest::newRow("tooltip") << QPalette::ToolTipText << QPalette::ToolTipBase;
    QTest::newRow("bright text") << QPalette::BrightText << QPalette::Window;
}

void TestTheme::rolesAreReadable()
{
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, background);
    for (const bool dark : {false, true}) {
        const QPalette palette = themePalette(dark);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QCOMPARE_GE(contrast(palette.color(group, text), palette.color(group, background)), 4.5);
    }
}

void TestTheme::schemeDecidesThePalette_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << ColorScheme::Light << false;
    QTest::newRow("dark") << ColorScheme::Dark << true;
    QTest::newRow("system, which is light here") << ColorScheme::System << false;
}

void TestTheme::schemeDecidesThePalette()
{
    QFETCH(ColorScheme, scheme);
    QFETCH(bool, dark);
    applyColorScheme(scheme);
    QCOMPARE(isDark(QApplication::palette()), dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), themeColors(dark).background);
    QCOMPARE(themeColors(QApplication::palette()).text, themeColors(dark).text);
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    (void)actionIcon(u"undo"_s); // makes the resources known
    QDirIterator files(u":/icons"_s);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        QTest::newRow(qUtf8Printable(name)) << name;
    }
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    QCOMPARE(opaqueColors(actionIcon(name, themePalette(false))), QSet<QRgb>{themeColors(false).text.rgb()});
    QCOMPARE(opaqueColors(actionIcon(name, themePalette(true))), QSet<QRgb>{themeColors(true).text.rgb()});
}

void TestTheme::unknownIconIsNull() { QVERIFY(actionIcon(u"no such icon"_s).isNull()); }

void TestTheme::iconFollowsTheScheme()
{
    const QIcon icon = lockIcon();
    applyColorScheme(ColorScheme::Dark);
    QCOMPARE(opaqueColors(icon), QSet<QRgb>{themeColors(true).lock.rgb()});
    applyColorScheme(ColorScheme::Light);
    QCOMPARE(opaqueColors(icon), QSet<QRgb>{themeColors(false).lock.rgb()});
}

void TestTheme::iconOnASelectedRow()
{
    const QPalette palette = themePalette(false);
    QCOMPARE(opaqueColors(severityIcon(Severity::Error, palette), QIcon::Selected),
             QSet<QRgb>{palette.color(QPalette::HighlightedText).rgb()});
}

void TestTheme::severitiesDifferInShape()
{
    const auto mask = [](Severity severity) {
        return severityIcon(severity).pixmap(QSize(16, 16)).toImage().createAlphaMask();
    };
    QVERIFY(mask(Severity::Error) != mask(Severity::Warning));
    QVERIFY(mask(Severity::Warning) != mask(Severity::Advice));
    QVERIFY(mask(Severity::Error) != mask(Severity::Advice));
}

void TestTheme::wordsOfAToolButtonStandInTheMiddle()
{
    applyColorScheme(ColorScheme::Light);
    QToolButton button;
    button.setText(u"Move down"_s);
    button.setIcon(actionIcon(u"down"_s));
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.resize(button.sizeHint());
    const auto [first, last] = drawnColumns(button, {3, 0});
    QVERIFY(first < last);
    QCOMPARE_LE(std::abs(first - (button.width() - 1 - last)), 4); // symbols have some air of their own
}

void TestTheme::linksEndAtTheEdge()
{
    applyColorScheme(ColorScheme::Light);
    LinkButton link;
    link.setText(u"Reset"_s);
    link.setIcon(actionIcon(u"reset"_s));
    link.resize(link.sizeHint() + QSize(40, 0));
    const auto [first, last] = drawnColumns(link, {0, 0});
    QVERIFY(first > 30);
    QCOMPARE_GE(last, link.width() - 3);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
