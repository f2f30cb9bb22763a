// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Actions.h"
#include "ui/MainWindow.h"
#include "ui/desk/Desk.h"
#include "ui/dialogs/StatisticsDialog.h"
#include "ui/editor/SelectionCounter.h"
#include "ui/frame/Areas.h"
#include "ui/frame/ArticleSteps.h"
#include "ui/frame/DeskWork.h"
#include "ui/frame/Dialogs.h"
#include "ui/frame/Exchange.h"
#include "ui/frame/Tabs.h"
#include "ui/frame/WritingAids.h"
#include "ui/look/Theme.h"
#include <QListView>

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

namespace {
using S = const Situation &;
using W = MainWindow &;

bool always(S) {
    return true;
}
bool writable(S s) {
    return s.writable;
}
bool article(S s) {
    return s.article;
}
bool editable(S s) {
    return s.editable;
}
bool chosen(S s) {
    return s.chosen;
}
bool chosenWritable(S s) {
    return s.chosen && s.writable;
}

constexpr ActionRow Line(const char *menu) {
    return {"", menu, nullptr, "", always, nullptr, nullptr};
}

template<Theme::Choice choice>
void colours(W w) {
    w.theme().choose(choice);
}
template<int steps>
void resize(W w) {
    TextLook &text = w.theme().text();
    text.setPercent(steps == 0 ? TextLook::Usual : text.percent() + steps * TextLook::Step);
}
template<Theme::Choice choice>
bool coloursAre(const MainWindow &w) {
    return w.theme().choice() == choice;
}
} // namespace

const std::vector<ActionRow> &actionRows() {
    static const std::vector<ActionRow> rows{
        {"new-article", "File", WORDS("&New article"), "Ctrl+N", writable,
         [](W w) { w.steps().newArticle(); }},
        {"open-newsroom", "File", WORDS("&Open newsroom…"), "Ctrl+O", always,
         [](W w) { Q_EMIT w.openNewsroomWanted(); }},
        Line("File"),
        {"import", "File", WORDS("&Import…"), "", writable,
         [](W w) { w.exchange().importFiles(); }},
        {"import-clipboard", "File", WORDS("Import from the &clipboard…"), "", writable,
         [](W w) { w.exchange().importClipboard(); }},
        {"export", "File", WORDS("&Export…"), "", always, [](W w) { w.exchange().exportAll(); }},
        {"export-words", "File", WORDS("Export &dictionary…"), "", always,
         [](W w) { w.writing().exportWords(); }},
        Line("File"),
        {"close-article", "File", WORDS("C&lose article"), "Ctrl+W", article,
         [](W w) { w.tabs().close(w.tabs().currentIndex()); }},
        {"reopen-article", "File", WORDS("Open closed article &again"), "Ctrl+Shift+T",
         [](S s) { return s.canReopen; }, [](W w) { w.tabs().reopenClosed(); }},
        {"next-article", "", WORDS("Next article"), "Ctrl+Tab", article,
         [](W w) { w.tabs().turn(1); }},
        {"previous-article", "", WORDS("Previous article"), "Ctrl+Shift+Tab", article,
         [](W w) { w.tabs().turn(-1); }},
        {"proof", "File", WORDS("&Print or PDF proof…"), "Ctrl+P", article,
         [](W w) { w.dialogs().makeProof(); }},
        Line("File"),
        {"settings", "File", WORDS("Se&ttings…"), "Ctrl+,", always,
         [](W w) { w.dialogs().showSettings(); }},
        {"quit", "File", WORDS("&Quit"), "Ctrl+Q", always, [](W w) { w.close(); }},

        {"undo", "Edit", WORDS("&Undo"), "Ctrl+Z", editable, nullptr},
        {"redo", "Edit", WORDS("&Redo"), "Ctrl+Shift+Z", editable, nullptr},
        {"move-up", "Edit", WORDS("Move &block up"), "Alt+Shift+Up", editable, nullptr},
        {"move-down", "Edit", WORDS("Move block &down"), "Alt+Shift+Down", editable, nullptr},
        {"paste-plain", "Edit", WORDS("Paste as &plain text"), "Ctrl+Shift+V", editable, nullptr},
        Line("Edit"),
        {"find", "Edit", WORDS("F&ind…"), "Ctrl+F", article, nullptr},
        {"replace", "Edit", WORDS("R&eplace…"), "Ctrl+H", editable, nullptr},
        {"find-next", "Edit", WORDS("Find &next"), "F3", article, nullptr},
        {"find-previous", "Edit", WORDS("Find pre&vious"), "Shift+F3", article, nullptr},
        {"next-spelling", "Edit", WORDS("Next spelling mista&ke"), "F7", article,
         [](W w) { w.writing().nextMistake(); }},
        {"next-finding", "Edit", WORDS("Next finding of the &checks"), "F8", article, nullptr},
        {"previous-finding", "Edit", WORDS("Previous finding of the checks"), "Shift+F8", article,
         nullptr},
        {"fix-finding", "Edit", WORDS("&Mend the finding"), "Ctrl+.", editable, nullptr},
        {"go-to", "Edit", WORDS("&Go to…"), "Ctrl+G", article, nullptr},
        Line("Edit"),
        {"palette", "Edit", WORDS("&Search or run a command…"), "Ctrl+K", always,
         [](W w) { w.showPalette(); }},
        {"search-archive", "Edit", WORDS("Search the &archive…"), "Ctrl+Shift+F", always,
         [](W w) { w.showPalette(); }},
        {"filter-desk", "Edit", WORDS("&Filter the desk"), "", always,
         [](W w) {
             w.areas().showDesk(true);
             w.desk().focusFilter();
         }},

        {"desk-mine", "View", WORDS("Mi&ne"), "F4", always, [](W w) { w.desk().toggleMine(); },
         [](const MainWindow &w) { return w.desk().filter().mine; }},
        {"desk-waiting", "View", WORDS("Waitin&g for me"), "F2", always,
         [](W w) { w.desk().toggleWaiting(); },
         [](const MainWindow &w) { return w.desk().filter().waiting; }},
        Line("View"),
        {"show-desk", "View", WORDS("&Desk"), "Shift+F9", always,
         [](W w) { w.areas().showDesk(!w.areas().deskShown()); },
         [](const MainWindow &w) { return w.areas().deskShown(); }},
        {"show-inspector", "View", WORDS("&Inspector"), "F9", always,
         [](W w) { w.areas().showInspector(!w.areas().inspectorShown()); },
         [](const MainWindow &w) { return w.areas().inspectorShown(); }},
        {"focus-mode", "View", WORDS("&Focus mode"), "F11", always,
         [](W w) { w.areas().setFocusMode(!w.areas().focusMode()); },
         [](const MainWindow &w) { return w.areas().focusMode(); }},
        {"full-screen", "View", WORDS("F&ull screen"), "Shift+F11", always,
         [](W w) { w.setWindowState(w.windowState() ^ Qt::WindowFullScreen); },
         [](const MainWindow &w) { return w.isFullScreen(); }},
        {"typewriter", "View", WORDS("T&ypewriter scrolling"), "", always,
         [](W w) { w.theme().text().setTypewriter(!w.theme().text().isTypewriter()); },
         [](const MainWindow &w) { return w.theme().text().isTypewriter(); }},
        {"spelling", "View", WORDS("&Spelling"), "", always,
         [](W w) { w.writing().setSpelling(!w.writing().spells()); },
         [](const MainWindow &w) { return w.writing().spells(); }},
        Line("View"),
        {"text-larger", "View", WORDS("&Larger text"), "Ctrl++; Ctrl+=", always, resize<1>},
        {"text-smaller", "View", WORDS("S&maller text"), "Ctrl+-", always, resize<-1>},
        {"text-usual", "View", WORDS("Text of the usual si&ze"), "Ctrl+0", always, resize<0>},
        Line("View"),
        {"next-area", "View", WORDS("Next &area"), "F6", always, [](W w) { w.areas().turn(1); }},
        {"previous-area", "View", WORDS("&Previous area"), "Shift+F6", always,
         [](W w) { w.areas().turn(-1); }},
        {"back-to-text", "View", WORDS("Back to the &text"), "Alt+0", article,
         [](W w) { w.areas().focusText(); }},
        Line("View"),
        {"colours-system", "View/Colours", WORDS("As the d&esktop"), "", always,
         colours<Theme::Choice::System>, coloursAre<Theme::Choice::System>},
        {"colours-light", "View/Colours", WORDS("&Light"), "", always,
         colours<Theme::Choice::Light>, coloursAre<Theme::Choice::Light>},
        {"colours-dark", "View/Colours", WORDS("&Dark"), "", always, colours<Theme::Choice::Dark>,
         coloursAre<Theme::Choice::Dark>},
        {"high-contrast", "View", WORDS("&High contrast"), "", always,
         [](W w) { w.theme().setHighContrast(!w.theme().highContrast()); },
         [](const MainWindow &w) { return w.theme().highContrast(); }},
        Line("View"),
        {"background-work", "View", WORDS("&What is going on"), "Alt+F1", always,
         [](W w) { w.showJobs(); }},
        {"refresh-desk", "View", WORDS("&Read the desk again"), "", always,
         [](W w) { w.desk().refresh(); }},

        {"subheading", "Insert", WORDS("&Subheading"), "Ctrl+Alt+2", editable, nullptr},
        {"subheading-3", "Insert", WORDS("S&maller subheading"), "Ctrl+Alt+3", editable, nullptr},
        {"paragraph", "Insert", WORDS("&Paragraph"), "Ctrl+Alt+0", editable, nullptr},
        {"quote", "Insert", WORDS("&Quote"), "Ctrl+Shift+Q", editable, nullptr},
        {"bulleted-list", "Insert", WORDS("&Bulleted list"), "Ctrl+Shift+8", editable, nullptr},
        {"numbered-list", "Insert", WORDS("&Numbered list"), "", editable, nullptr},
        {"fact-box", "Insert", WORDS("&Fact box"), "", editable, nullptr},
        {"divider", "Insert", WORDS("&Divider"), "", editable, nullptr},
        Line("Insert"),
        {"insert-block", "Insert", WORDS("&Any block…"), "Ctrl+/", editable, nullptr},
        {"insert-photo", "Insert", WORDS("P&hoto…"), "Ctrl+Shift+I", editable, nullptr},
        {"insert-gallery", "Insert", WORDS("&Gallery…"), "", editable, nullptr},
        {"insert-embed", "Insert", WORDS("&Embed…"), "", editable, nullptr},
        {"insert-read-also", "Insert", WORDS("&READ ALSO…"), "Ctrl+Shift+R", editable, nullptr},

        {"bold", "Format", WORDS("&Strong"), "Ctrl+B", editable, nullptr},
        {"italic", "Format", WORDS("&Emphasis"), "Ctrl+I", editable, nullptr},
        {"subscript", "Format", WORDS("S&ubscript"), "", editable, nullptr},
        {"superscript", "Format", WORDS("Su&perscript"), "", editable, nullptr},
        {"note", "Format", WORDS("&Note for the desk"), "", editable, nullptr},
        Line("Format"),
        {"offer-names", "Format", WORDS("Offer names of the &archive"), "", always,
         [](W w) { w.writing().setNames(!w.writing().offersNames()); },
         [](const MainWindow &w) { return w.writing().offersNames(); }},
        {"typography", "Format", WORDS("Typographic &quotes while typing"), "", always,
         [](W w) { w.writing().setTypography(!w.writing().typesets()); },
         [](const MainWindow &w) { return w.writing().typesets(); }},
        Line("Format"),
        {"link", "Format", WORDS("&Link…"), "Ctrl+Shift+L", editable, nullptr},
        {"open-link", "Format", WORDS("&Open the link"), "Ctrl+Return", article, nullptr},

        {"open-chosen", "Article", WORDS("&Open"), "", chosen, [](W w) { w.openChosen(); }},
        {"assign", "Article", WORDS("Assi&gn…"), "Ctrl+J", chosenWritable,
         [](W w) { w.deskWork().assign(); }},
        {"plan-story", "Article", WORDS("New planned stor&y…"), "Ctrl+Alt+N", writable,
         [](W w) { w.deskWork().plan(w.steps().lastSection()); }},
        {"bulk-section", "Article/Several at once", WORDS("Change &section…"), "", chosenWritable,
         [](W w) { w.deskWork().setSection(); }},
        {"bulk-add-tag", "Article/Several at once", WORDS("A&dd a tag…"), "", chosenWritable,
         [](W w) { w.deskWork().addTag(); }},
        {"bulk-remove-tag", "Article/Several at once", WORDS("Remove a &tag…"), "", chosenWritable,
         [](W w) { w.deskWork().removeTag(); }},
        {"bulk-review", "Article/Several at once", WORDS("Send chosen to &review"), "",
         chosenWritable, [](W w) { w.deskWork().move(State::InReview); }},
        {"bulk-approve", "Article/Several at once", WORDS("Appro&ve chosen"), "", chosenWritable,
         [](W w) { w.deskWork().move(State::Approved); }},
        {"bulk-unschedule", "Article/Several at once", WORDS("&Unschedule chosen"), "",
         chosenWritable, [](W w) { w.deskWork().unschedule(); }},
        {"duplicate", "Article", WORDS("&Duplicate"), "Ctrl+Shift+N", chosenWritable,
         [](W w) { w.steps().duplicate(); }},
        {"preview", "Article", WORDS("&Preview"), "F5", article,
         [](W w) { w.exchange().togglePreview(); },
         [](const MainWindow &w) { return w.exchange().previewShown(); }},
        {"name-revision", "Article", WORDS("&Name this revision…"), "Ctrl+S", editable, nullptr},
        {"statistics", "Article", WORDS("&Word count…"), "", article,
         [](W w) {
             ArticleEditor &editor = *w.tabs().editor();
             (new StatisticsDialog(editor.article().article(), editor.selection().selected(), &w))
                 ->open();
         }},
        {"take-over", "Article", WORDS("Ta&ke over…"), "", [](S s) { return s.held; }, nullptr},
        {"add-tag", "Article", WORDS("Add &tag…"), "", editable, nullptr},
        Line("Article"),
        {"spike", "Article", WORDS("&Spike"), "", [](S s) { return s.canSpike && s.writable; },
         [](W w) { w.steps().spike(); }},
        {"restore-spiked", "Article", WORDS("&Back to draft…"), "",
         [](S s) { return s.canRestore && s.writable; }, [](W w) { w.steps().restore(); }},

        {"cycle-mode", "Review", WORDS("Next mo&de: edit, suggest, read"), "Ctrl+Shift+E", article,
         nullptr},
        Line("Review"),
        {"next-state", "Review", WORDS("&Next step"), "Ctrl+Shift+Return",
         [](S s) { return s.nextState && s.writable; }, [](W w) { w.steps().next(); }},
        {"send-back", "Review", WORDS("Send &back…"), "",
         [](S s) { return s.canSendBack && s.writable; }, [](W w) { w.steps().sendBack(); }},

        {"comment", "Review", WORDS("Co&mment…"), "Ctrl+Alt+M", article, nullptr},

        Line("Review"),
        {"compare-revisions", "Review", WORDS("&Compare revisions…"), "", article, nullptr},
        {"compare-live", "Review", WORDS("Compare with what &readers have…"), "",
         [](S s) { return s.live; }, nullptr},
        {"compare-approved", "Review", WORDS("Show what changed since the &approval…"), "F12",
         [](S s) { return s.approved; }, nullptr},

        {"publish", "Publish", WORDS("&Publish…"), "Ctrl+Shift+P",
         [](S s) { return s.canPublish && s.writable; }, [](W w) { w.steps().publish(); }},
        {"unschedule", "Publish", WORDS("&Unschedule"), "",
         [](S s) { return s.canUnschedule && s.writable; }, [](W w) { w.steps().unschedule(); }},
        {"correct", "Publish", WORDS("Add &correction…"), "",
         [](S s) { return s.live && s.editable && s.writable; }, nullptr},
        {"withdraw", "Publish", WORDS("&Withdraw…"), "",
         [](S s) { return s.canWithdraw && s.writable; }, [](W w) { w.steps().withdraw(); }},

        {"help", "Help", WORDS("&Help"), "F1", always, [](W w) { w.dialogs().showHelp(); }},
        {"shortcuts", "Help", WORDS("All &shortcuts"), "Ctrl+?", always,
         [](W w) { w.dialogs().showShortcuts(); }},
        Line("Help"),
        {"about", "Help", WORDS("&About Standfirst"), "", always,
         [](W w) { w.dialogs().showAbout(); }},
    };
    return rows;
}
