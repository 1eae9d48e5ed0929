// SPDX-License-Identifier: MIT
#include "dialogs/widgetkeys.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

constexpr const char *kForm = QT_TRANSLATE_NOOP("WidgetKeys", "In a form");
constexpr const char *kTree = QT_TRANSLATE_NOOP("WidgetKeys", "In the whole tree");
constexpr const char *kAttributes = QT_TRANSLATE_NOOP("WidgetKeys", "In the table of custom attributes");
constexpr const char *kTags = QT_TRANSLATE_NOOP("WidgetKeys", "In the table of tags");
constexpr const char *kFindings = QT_TRANSLATE_NOOP("WidgetKeys", "In the findings");
constexpr const char *kElsewhere = QT_TRANSLATE_NOOP("WidgetKeys", "Elsewhere");

constexpr WidgetKeys kKeys[] = {
    {kForm, QT_TRANSLATE_NOOP("WidgetKeys", "Copy the value"), "Ctrl+Alt+V"},
    {kForm, QT_TRANSLATE_NOOP("WidgetKeys", "Copy the path"), "Ctrl+Alt+P"},
    {kForm, QT_TRANSLATE_NOOP("WidgetKeys", "Copy as JSON"), "Ctrl+Alt+J"},
    {kForm, QT_TRANSLATE_NOOP("WidgetKeys", "Paste JSON over the value"), "Ctrl+Shift+J"},
    {kForm, QT_TRANSLATE_NOOP("WidgetKeys", "Insert a placeholder into a message"), "Alt+1; Alt+2; Alt+3"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Edit the value"), "Return"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Make not set"), "Del"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Add an entry"), "Ins"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Copy the value"), "Ctrl+C"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Copy the path"), "Ctrl+Alt+P"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Copy as JSON"), "Ctrl+Alt+J"},
    {kTree, QT_TRANSLATE_NOOP("WidgetKeys", "Paste JSON over the value"), "Ctrl+V"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Edit the cell"), "F2"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Add an attribute"), "Ins"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Add an attribute that many pools have"), "Alt+A"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Duplicate"), "Ctrl+D"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Remove"), "Del"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Move up"), "Alt+Up"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Move down"), "Alt+Down"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Copy rows"), "Ctrl+C"},
    {kAttributes, QT_TRANSLATE_NOOP("WidgetKeys", "Paste rows"), "Ctrl+V"},
    {kTags, QT_TRANSLATE_NOOP("WidgetKeys", "Edit the cell"), "F2"},
    {kTags, QT_TRANSLATE_NOOP("WidgetKeys", "Add a tag"), "Ins"},
    {kTags, QT_TRANSLATE_NOOP("WidgetKeys", "Remove"), "Del"},
    {kFindings, QT_TRANSLATE_NOOP("WidgetKeys", "Go to the setting"), "Return; Enter"},
    {kFindings, QT_TRANSLATE_NOOP("WidgetKeys", "Copy the message"), "Ctrl+C"},
    {kElsewhere, QT_TRANSLATE_NOOP("WidgetKeys", "Open what was copied as a design"), "Ctrl+V"},
    {kElsewhere, QT_TRANSLATE_NOOP("WidgetKeys", "Go to the setting of the command's line"), "Return"},
};

} // namespace

std::span<const WidgetKeys> widgetKeys() { return kKeys; }

} // namespace pooldesigner
