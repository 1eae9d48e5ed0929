// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStringListModel>
#include <QTreeView>
#include <QWindow>

namespace {

// As app/gui/launch.cpp does it.
class EndAfterPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Expose)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

// The least that a program like this one could show: a window with a tree and a text editor. Ends after the first
// paint; run.sh holds the start of pool-designer --measure-start against it.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    auto *tree = new QTreeView;
    auto *editor = new QPlainTextEdit;
    QStringListModel model({QStringLiteral("PoolName"), QStringLiteral("Policies")});
    tree->setModel(&model);
    splitter->addWidget(tree);
    splitter->addWidget(editor);
    window.setCentralWidget(splitter);
    window.resize(1366, 768);
    window.show();
    window.windowHandle()->installEventFilter(new EndAfterPaint(&window));
    return QApplication::exec();
}
