// SPDX-License-Identifier: MIT
#include "aids/codeblock.h"

#include "fontsize.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 20; // longer texts scroll

} // namespace

CodeBlock::CodeBlock(const char *name, const QString &spoken, QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(actionIcon(QStringLiteral("copy")), tr("Copy"), this))
{
    m_text->setObjectName(QLatin1String(name));
    m_text->setAccessibleName(spoken);
    m_text->setToolTip(spoken);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fitToFont(m_text, [this] { fitHeight(); });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CodeBlock::fitHeight);
    m_copy->setObjectName(QLatin1String(name) + QLatin1String("/copy"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(spoken));
    m_copy->setToolTip(m_copy->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

// As high as the text, broken as it is, needs: of a plain text the layout measures the height in lines.
void CodeBlock::fitHeight()
{
    const int lines = std::clamp(static_cast<int>(m_text->document()->size().height()), kFewestLines, kMostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 12);
}

void CodeBlock::setText(const QString &text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

} // namespace pooldesigner
