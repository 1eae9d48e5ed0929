// SPDX-License-Identifier: MIT
#include "launch.h"

#include "catalogue/catalogue.h"
#include "endafterpaint.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

namespace pooldesigner {

namespace {

QSize parseSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

void showNamedSection(MainWindow &window, const QString &name)
{
    if (name.compare(QLatin1String("tree"), Qt::CaseInsensitive) == 0) {
        window.showTree();
        return;
    }
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly); ++i) {
        if (name.compare(QLatin1String(sectionTitle(static_cast<Section>(i))), Qt::CaseInsensitive) == 0)
            window.showSection(static_cast<Section>(i));
    }
}

// Waits until validator, preview and layout have settled and the output was read back in the pause, then grabs what a
// person would see.
void grabLater(MainWindow &window, const QString &file)
{
    QTimer::singleShot(1500, &window, [&window, file] {
        const bool written = window.grab().save(file, "PNG");
        if (!written)
            QTextStream(stderr) << QApplication::translate("Launch", "%1 could not be written").arg(file) << Qt::endl;
        QApplication::exit(written ? 0 : 2);
    });
}

} // namespace

LaunchOptions parseLaunchOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto words = [](const char *text) { return QApplication::translate("Launch", text); };
    parser.setApplicationDescription(
        words("Designs Amazon Cognito user pools and writes the command that makes them."));
    parser.addPositionalArgument(QStringLiteral("file"), words("A design, an export or a request to open"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption sample(QStringLiteral("sample"), words("Open a sample"), QStringLiteral("name"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), words("Write a picture of the window and end"),
                                        QStringLiteral("file.png"));
    const QCommandLineOption section(QStringLiteral("section"), words("Show this section first, or \"tree\""),
                                     QStringLiteral("title"));
    const QCommandLineOption size(QStringLiteral("size"), words("Size of the window"), QStringLiteral("WxH"));
    const QCommandLineOption colours(QStringLiteral("colours"), words("system, light or dark"), QStringLiteral("name"));
    QCommandLineOption measure(QStringLiteral("measure-start"), words("End after the first paint"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, screenshot, section, size, colours, measure});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    LaunchOptions options{.file = parser.positionalArguments().value(0),
                          .sample = parser.value(sample),
                          .screenshot = parser.value(screenshot),
                          .section = parser.value(section),
                          .size = parseSize(parser.value(size)),
                          .scheme = {},
                          .measureStart = parser.isSet(measure)};
    const QStringList schemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    if (const auto index = schemes.indexOf(parser.value(colours)); index >= 0)
        options.scheme = static_cast<ColorScheme>(index);
    return options;
}

int run(MainWindow &window, const LaunchOptions &options)
{
    if (!options.file.isEmpty())
        window.session().openFile(options.file);
    else if (!options.sample.isEmpty())
        window.session().openSample(options.sample);
    const bool opened = !options.file.isEmpty() || !options.sample.isEmpty() || window.restoreSession();
    if (!options.section.isEmpty())
        showNamedSection(window, options.section);
    else if (!opened)
        window.showStart();
    if (!options.size.isEmpty())
        window.resize(options.size);
    window.show();
    if (!options.screenshot.isEmpty())
        grabLater(window, options.screenshot);
    if (options.measureStart)
        window.windowHandle()->installEventFilter(new EndAfterPaint(&window));
    return QApplication::exec();
}

} // namespace pooldesigner
