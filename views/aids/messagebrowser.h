// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace pooldesigner {

// Shows the HTML of an e-mail as on paper. The text may come from anywhere: nothing is loaded (no pictures, styles or
// data), no link opens, pictures stand as words, and tables nested too deep to be laid out are shown as source.
class MessageBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit MessageBrowser(QWidget *parent = nullptr);

    // At most 20000 characters, the most an e-mail may have; the rest is cut.
    void showMessage(const QString &html);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QString m_shown;
    QTextDocument *m_sheet = nullptr; // owned as a child; null until a message was shown
};

} // namespace pooldesigner
