// SPDX-License-Identifier: MIT
#pragma once

#include "aids/aids.h"
#include "catalogue/fieldspec.h"
#include "config/path.h"
#include "rules/diagnostic.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace pooldesigner {

class MembersBehind;
class MemberWidget;
class PoolDocument;
class StructureList;
struct ChangeEvent;

// The generated form of one section: every member that the catalogue places there, whatever the design holds. Opening
// it changes nothing. Borrows the document.
class SectionForm final : public QScrollArea {
    Q_OBJECT
public:
    SectionForm(PoolDocument &document, Section section, QWidget *parent = nullptr);

    Section section() const { return m_section; }
    // Spreads findings to the fields they belong to: the exact place or the nearest one above it.
    void setFindings(const std::vector<Diagnostic> &findings);
    // Scrolls to the place and gives its editor the keyboard; false when the form has nothing near it.
    bool showPath(const Path &path);

Q_SIGNALS:
    void visited(const pooldesigner::Path &path);
    void placeWanted(const pooldesigner::Path &path); // an aid leads to a member, here or in another section

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override; // of the member under the pointer

private:
    void addMember(const FieldSpec &spec, QVBoxLayout *layout);
    void addMapFields(const FieldSpec &spec, const Path &path, QVBoxLayout *layout);
    void add(MemberWidget *widget, QVBoxLayout *layout);
    void announceFocusOf(const PlacedAid &placed);
    void addAids(std::string_view after, QVBoxLayout *layout);
    void addBehind(const PlacedAid &placed, QVBoxLayout *layout);
    bool isBehind(const FieldSpec &spec) const;
    void follow(const ChangeEvent &event);
    void refreshAids();
    void showFindings();
    std::vector<MemberWidget *> allWidgets() const;
    MemberWidget *nearest(const Path &path) const;
    MembersBehind *groupOf(const MemberWidget *widget) const;
    MemberWidget *holderOf(const QWidget *widget) const; // the member that the widget is part of
    void addClipboard();

    PoolDocument *m_document;
    Section m_section;
    std::vector<MemberWidget *> m_widgets; // owned by the form's content
    std::vector<PlacedAid> m_aids;
    std::vector<MembersBehind *> m_behind; // groups of some of m_widgets
    bool m_aidsBehind = false;             // the design changed while nobody saw the form
    std::vector<StructureList *> m_lists;  // those of them that hold fields of their own
    std::vector<Diagnostic> m_findings;
};

} // namespace pooldesigner
