// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QLineEdit;

namespace pooldesigner {

// Edits one text in its parts, a line for each: an ARN as region, account and identity. A whole text that is pasted
// into a line is taken apart. A value that has no parts is told below and stays until somebody types.
class PartsEditor final : public ValueEditor {
    Q_OBJECT
public:
    struct Part {
        const char *name; // of the line: objectName and "/name"
        QString label;
        QString help;
        QString example;
        int characters = 0; // how wide the line is; 0: as wide as there is room
    };
    struct Form {
        std::optional<std::vector<std::string>> (*split)(std::string_view text);
        // `previous` is the text so far: what the parts do not say comes from there.
        std::string (*join)(const std::vector<std::string> &parts, std::string_view previous);
        // A text that can only be meant as a whole.
        bool (*isWhole)(std::string_view text);
    };

    PartsEditor(const QString &name, const std::vector<Part> &parts, const Form &form, QWidget *parent);

    void showValue(const Json *value) override;
    QWidget *focusTarget() override;
    // What probably is meant, grey in the empty lines instead of the examples; as many as there are parts. Written as
    // soon as somebody begins a value.
    void suggest(const std::vector<QString> &parts);

private:
    std::vector<std::string> texts() const;
    void takeText(const QString &text);
    void fillIn();
    void showParts(const std::vector<std::string> &parts);

    Form m_form;
    std::vector<QLineEdit *> m_lines;
    std::vector<QString> m_examples;
    std::vector<QString> m_suggested;
    QLabel *m_remark;
    std::string m_previous;
};

} // namespace pooldesigner
