// SPDX-License-Identifier: MIT
#include "endafterpaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStringListModel>
#include <QTreeView>
#include <QWindow>

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
    window.windowHandle()->installEventFilter(new pooldesigner::EndAfterPaint(&window));
    return QApplication::exec();
}
