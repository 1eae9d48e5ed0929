// SPDX-License-Identifier: MIT
#pragma once

#include "textzoom.h"
#include "theme.h"
#include "views/fakedialogs.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pooldesigner {

// A test of the whole window: shows it as a person meets it the first time, and works it by keyboard. Every key goes to
// whatever has the keyboard.
class WindowTest : public QObject {
protected:
    static constexpr Qt::KeyboardModifiers kCtrl = Qt::ControlModifier;
    static constexpr Qt::KeyboardModifiers kShift = Qt::ShiftModifier;
    static constexpr Qt::KeyboardModifiers kAlt = Qt::AltModifier;

    // Nothing is remembered from before.
    void showWindow(QSize size = {1366, 768})
    {
        QSettings().clear();
        setTextZoom(100);
        applyColorScheme(ColorScheme::Light);
        m_dialogs = FakeDialogs();
        m_window = std::make_unique<MainWindow>(m_dialogs);
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup == nullptr                  ? QApplication::focusWidget()
                          : popup->focusWidget() != nullptr ? popup->focusWidget()
                                                            : popup; // a menu
        QTest::keyClick(target != nullptr ? target : m_window.get(), key, modifiers);
        QCoreApplication::processEvents(); // editors close and findings follow when the event loop runs
    }
    static void keys(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    static QString focused()
    {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
    }
    // By Tab alone, forwards or backwards; "preset/" is the first control of those whose names begin like this.
    bool tabTo(const char *name, Qt::Key by = Qt::Key_Tab)
    {
        const QString wanted = QLatin1String(name);
        for (int i = 0; i < 400; ++i) {
            if (focused() == wanted || (wanted.endsWith(u'/') && focused().startsWith(wanted)))
                return true;
            key(by, by == Qt::Key_Backtab ? kShift : Qt::NoModifier);
        }
        return false;
    }
    void goTo(const char *member)
    {
        key(Qt::Key_K, kCtrl);
        keys(member);
        key(Qt::Key_Return);
    }
    // Opens the text as a design.
    void paste(const char *text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        key(Qt::Key_V, kCtrl | kShift);
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    // The value at a place of the design, as JSON; empty for none.
    QString json(const char *path) const
    {
        const Json *value = m_window->document().config().find(*Path::parse(path));
        return value != nullptr ? QString::fromStdString(value->dump()) : QString();
    }
    // A file of the test's own folder; answers where it is.
    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    // The controls below `page` that the keyboard reaches, and that say nothing of themselves: a name to find them by,
    // a name to be read out, and a tip on each button.
    static QStringList undescribedControls(const QWidget *page)
    {
        QStringList found;
        const auto controls = page->findChildren<const QWidget *>();
        for (const QWidget *control : controls) {
            if ((control->focusPolicy() & Qt::TabFocus) == 0 || control->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool isNamed =
                !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            const bool hasTip = button == nullptr || !button->toolTip().isEmpty();
            if (!isNamed || !hasTip || control->objectName().isEmpty())
                found << QLatin1String(control->metaObject()->className()) + u' ' + control->objectName();
        }
        return found;
    }
    // The window as it is once nothing is worked out in the background, in <build>/pictures, for people to look at.
    void savePicture(const QString &name)
    {
        QTRY_VERIFY(!find<QLabel>("readBack")->text().startsWith(QLatin1String("Reading")));
        const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const QImage picture = m_window->grab().toImage();
        QCOMPARE(picture.size() / picture.devicePixelRatio(), m_window->size());
        QVERIFY(picture.save(folder.filePath(name + QStringLiteral(".png"))));
    }

    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pooldesigner
