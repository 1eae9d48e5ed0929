// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace pooldesigner {

class MessageBrowser;

// Each message of the pool as it arrives, with sample values for its placeholders: an e-mail on a sheet, an SMS in a
// bubble, how long it is and how many parts an SMS is billed as.
class MessageAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit MessageAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

private:
    void showMail(const QString &subject, const QString &body);

    QListWidget *m_messages;
    QStackedWidget *m_stack;
    QLabel *m_subject;
    MessageBrowser *m_mail;
    QLabel *m_bubble;
    QLabel *m_source; // whose text it is
    QLabel *m_length;
};

} // namespace pooldesigner
