// SPDX-License-Identifier: MIT
#pragma once

#include "pages/plainpage.h"
#include "review/poolstory.h"
#include "rules/diagnostic.h"

#include <QTimer>

#include <map>

class QPushButton;

namespace pooldesigner {

class FactList;
class FlowPicture;
class PoolDocument;
class ReportBar;

// The open design as a report that can be read without knowing the API: the story of the pool with the ways in as a
// picture, the findings with what they rest on, and what an export leaves open. Every sentence leads to its member.
// Works itself out while it can be seen. Borrows the document.
class ReviewPage final : public PlainPage {
    Q_OBJECT
public:
    explicit ReviewPage(PoolDocument &document, QWidget *parent = nullptr);

    void setFindings(const std::vector<Diagnostic> &findings);
    const ReportBar &report() const { return *m_report; }

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path);
    void answersWanted(); // open the outputs of other calls beside the pool
    void reportWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Chapter {
        QLabel *heading = nullptr;
        FactList *list = nullptr;
    };

    void addChapter(StoryTopic topic);
    void addFindings();
    void addQuestions();
    void refreshLater();
    void refresh();
    void showChapter(StoryTopic topic);
    void showFindings();
    void showQuestions();
    void goToLine(StoryTopic topic, int index);

    PoolDocument *m_document;
    std::vector<Diagnostic> m_findings;
    PoolStory m_story;
    QLabel *m_name;
    QLabel *m_headline;
    ReportBar *m_report;
    FlowPicture *m_flow = nullptr;
    std::map<StoryTopic, Chapter> m_chapters;
    Chapter m_findingList;
    QLabel *m_noFindings = nullptr;
    Chapter m_questionList;
    QLabel *m_noQuestions = nullptr;
    QPushButton *m_openAnswers = nullptr;
    QTimer m_later;
};

} // namespace pooldesigner
