// SPDX-License-Identifier: MIT
#include "poolreview/reviewpage.h"

#include "document/pooldocument.h"
#include "items/severitytext.h"
#include "poolreview/factrow.h"
#include "poolreview/flowpicture.h"
#include "proselabel.h"
#include "reports/reportbar.h"
#include "review/evidence.h"
#include "review/poolflow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

Fact factOf(const StoryLine &line, const QString &name)
{
    Fact fact{.word = text(toneWord(line.tone)), .text = text(line.text), .detail = {}, .name = name};
    switch (line.tone) {
    case StoryTone::Plain: break;
    case StoryTone::Strong:
        fact.symbol = QStringLiteral("check");
        fact.tint = &ThemeColors::advice;
        break;
    case StoryTone::Weak:
        fact.symbol = QStringLiteral("warning");
        fact.tint = &ThemeColors::warning;
        break;
    case StoryTone::Unknown: fact.symbol = QStringLiteral("help"); break;
    }
    return fact;
}

Fact factOf(const Diagnostic &finding, const PoolConfig &design, const QString &name)
{
    const SymbolTint tint = finding.severity == Severity::Error     ? &ThemeColors::error
                            : finding.severity == Severity::Warning ? &ThemeColors::warning
                                                                    : &ThemeColors::advice;
    return {.symbol = QString::fromUtf8(severityName(finding.severity)),
            .tint = tint,
            .word = severityWord(finding.severity),
            .text = text(finding.message),
            .detail = text(evidenceOf(design, finding)),
            .name = name};
}

FactAction showAction()
{
    return {ReviewPage::tr("Show"), QStringLiteral("link"), ReviewPage::tr("Go to the setting")};
}

} // namespace

ReviewPage::ReviewPage(PoolDocument &document, QWidget *parent)
    : PlainPage(tr("Review of the pool"),
                tr("What the pool does, in words. Every line leads to the setting that it rests on."), parent),
      m_document(&document), m_name(addHeading({})), m_headline(new ProseLabel({}, m_name->parentWidget())),
      m_report(new ReportBar(QStringLiteral("reviewReport"), tr("Save this page as a file (Ctrl+Shift+R)"),
                             m_name->parentWidget()))
{
    setObjectName(QStringLiteral("reviewPage"));
    m_name->setObjectName(QStringLiteral("reviewName"));
    m_name->setTextFormat(Qt::PlainText);
    m_headline->setObjectName(QStringLiteral("reviewHeadline"));
    column()->addWidget(m_headline);
    column()->addSpacing(4);
    column()->addWidget(m_report);
    connect(m_report, &ReportBar::saveWanted, this, &ReviewPage::reportWanted);
    addChapter(StoryTopic::SignIn);
    m_flow = new FlowPicture(m_name->parentWidget());
    column()->addSpacing(8);
    column()->addWidget(m_flow);
    connect(m_flow, &FlowPicture::placeWanted, this, &ReviewPage::placeWanted);
    for (const StoryTopic topic :
         {StoryTopic::Protection, StoryTopic::Reach, StoryTopic::Code, StoryTopic::Clients, StoryTopic::Fixed})
        addChapter(topic);
    addFindings();
    addQuestions();
    column()->addStretch();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReviewPage::refresh);
    connect(m_document, &PoolDocument::changed, this, &ReviewPage::refreshLater);
}

void ReviewPage::addChapter(StoryTopic topic)
{
    Chapter &chapter = m_chapters[topic];
    chapter.heading = addHeading({});
    chapter.list = new FactList(showAction(), m_name->parentWidget());
    chapter.list->setObjectName(QStringLiteral("story/") + QString::fromUtf8(topicName(topic)));
    column()->addWidget(chapter.list);
    connect(chapter.list, &FactList::activated, this, [this, topic](int index) { goToLine(topic, index); });
}

void ReviewPage::addFindings()
{
    m_findingList.heading = addHeading(tr("Findings"));
    m_noFindings = addNote(tr("None: every rule was asked, and none objects."));
    m_findingList.list = new FactList(showAction(), m_name->parentWidget());
    m_findingList.list->setObjectName(QStringLiteral("reviewFindings"));
    column()->addWidget(m_findingList.list);
    connect(m_findingList.list, &FactList::activated, this, [this](int index) {
        Q_EMIT placeWanted(Path(m_findings[static_cast<std::size_t>(index)].path)); // a copy: findings may be renewed
    });
}

void ReviewPage::addQuestions()
{
    m_questionList.heading = addHeading(tr("What the export does not tell"));
    m_noQuestions = addNote(tr("Nothing is open: no pool was made of this design yet. An export of describe-user-pool "
                               "leaves questions that other calls answer."));
    m_openAnswers = new QPushButton(tr("Open ans&wers beside the pool…"), m_name->parentWidget());
    m_openAnswers->setObjectName(QStringLiteral("openAnswers"));
    m_openAnswers->setToolTip(tr("Open what these commands print; it is kept with the design"));
    m_questionList.list =
        new FactList({tr("Copy"), QStringLiteral("copy"), tr("Copy the command that tells")}, m_name->parentWidget());
    m_questionList.list->setObjectName(QStringLiteral("questions"));
    column()->addWidget(m_questionList.list);
    column()->addWidget(m_openAnswers, 0, Qt::AlignLeft);
    connect(m_questionList.list, &FactList::activated, this, [this](int index) {
        QGuiApplication::clipboard()->setText(text(m_story.questions[static_cast<std::size_t>(index)].command));
    });
    connect(m_openAnswers, &QPushButton::clicked, this, &ReviewPage::answersWanted);
}

void ReviewPage::setFindings(const std::vector<Diagnostic> &findings)
{
    m_findings = findings;
    std::erase_if(m_findings, &Diagnostic::accepted);
    refreshLater();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    refresh();
    PlainPage::showEvent(event);
}

void ReviewPage::refreshLater()
{
    if (isVisible())
        m_later.start();
}

void ReviewPage::refresh()
{
    m_story = tellPool(m_document->config());
    m_name->setText(text(m_story.name));
    m_headline->setText(text(m_story.headline));
    m_flow->setFlows(poolFlows(m_document->config()));
    for (const auto &[topic, chapter] : m_chapters)
        showChapter(topic);
    showFindings();
    showQuestions();
}

void ReviewPage::showChapter(StoryTopic topic)
{
    const Chapter &chapter = m_chapters.at(topic);
    const auto told = std::ranges::find(m_story.chapters, topic, &StoryChapter::topic);
    const bool isTold = told != m_story.chapters.end();
    chapter.heading->setVisible(isTold);
    chapter.list->setVisible(isTold);
    if (!isTold)
        return;
    chapter.heading->setText(text(told->title));
    std::vector<Fact> facts;
    for (const StoryLine &line : told->lines)
        facts.push_back(factOf(line, QStringLiteral("%1/%2").arg(chapter.list->objectName()).arg(facts.size())));
    chapter.list->setFacts(std::move(facts));
}

void ReviewPage::showFindings()
{
    std::vector<Fact> facts;
    for (const Diagnostic &finding : m_findings)
        facts.push_back(factOf(finding, m_document->config(), QStringLiteral("reviewFinding/%1").arg(facts.size())));
    m_findingList.heading->setText(tr("Findings: %1").arg(severityCountsText(countFindings(m_findings))));
    m_noFindings->setVisible(facts.empty());
    m_findingList.list->setFacts(std::move(facts));
}

void ReviewPage::showQuestions()
{
    std::vector<Fact> facts;
    for (const OpenQuestion &question : m_story.questions)
        facts.push_back({.symbol = question.answered ? QStringLiteral("check") : QStringLiteral("help"),
                         .tint = question.answered ? &ThemeColors::advice : &ThemeColors::muted,
                         .word = question.answered ? tr("Answered") : tr("Open"),
                         .text = text(question.text),
                         .detail = text(question.command),
                         .name = QStringLiteral("question/%1").arg(facts.size())});
    m_noQuestions->setVisible(facts.empty());
    m_openAnswers->setVisible(!facts.empty());
    m_questionList.list->setFacts(std::move(facts));
}

void ReviewPage::goToLine(StoryTopic topic, int index)
{
    const auto told = std::ranges::find(m_story.chapters, topic, &StoryChapter::topic);
    const auto line = static_cast<std::size_t>(index);
    if (told != m_story.chapters.end() && line < told->lines.size() && !told->lines[line].places.empty())
        Q_EMIT placeWanted(Path(told->lines[line].places.front()));
}

} // namespace pooldesigner
