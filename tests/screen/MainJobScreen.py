# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the real window under a virtual screen, by keyboard: an article is written from nothing, gets section, tag,
photo, credit and READ ALSO, is previewed, approved, published and exported; a killed program has lost nothing."""
import os
import sys

from window import Window, eventually, keys, pause, shown, type_text

HEADLINE = "Night ferry returns to the old harbour"
LAST_WORDS = "This sentence is typed until the program is killed"


def writes_an_article(window):
    keys("ctrl+n")
    window.find("Headline", "text")
    type_text(HEADLINE)
    keys("Return")
    type_text("After eleven years the boat sails again, with a larger crew.")
    keys("Return")
    window.find("Body", "text").queryComponent().grabFocus()
    pause()
    type_text("The first ferry left at dusk with ninety people on board.")
    keys("Return", "ctrl+alt+2")
    type_text("A crowded deck")
    keys("Return")
    type_text("Nobody had expected so many ")
    keys("ctrl+b")
    type_text("children")
    keys("ctrl+b")
    type_text(" on the pier.")
    stored = eventually(lambda: (lambda a: a and len(a["body"]) == 3 and a)(window.article(HEADLINE)), "the saved text")
    assert [block["type"] for block in stored["body"]] == ["paragraph", "subheading", "paragraph"], stored["body"]
    assert {"text": "children", "strong": True} in stored["body"][2]["text"], stored["body"][2]


def gives_it_section_and_tag(window):
    window.find("Headline", "text").queryComponent().grabFocus()
    pause()
    keys("shift+Tab", "shift+Tab")
    type_text("TRANSPORT")
    keys("Return")
    window.press("Add tag")
    pause(0.4)
    type_text("ferries")
    keys("Return", "Escape")
    eventually(lambda: (lambda a: a["section"] == "TRANSPORT" and a["tags"] == ["ferries"])(window.article(HEADLINE)),
               "section and tag")


def gives_it_a_photo_with_credit(window, picture):
    keys("alt+0", "ctrl+End", "ctrl+shift+i")
    window.find("Add photos")
    pause(0.5)
    type_text(picture)
    keys("Return")
    eventually(lambda: any(b["type"] == "photo" for b in window.article(HEADLINE)["body"]), "the photo")
    assert not can_be_sent(window), "a photo without credit was let through"
    keys("alt+2")
    window.write("Caption", "The ferry Aurora leaves the old harbour.")
    window.write("Credit", "Jo Lind / Harbour Pictures")
    window.write("Alt text", "A white ferry with lit windows in front of a dark pier.")
    eventually(lambda: any(b.get("credit") == "Jo Lind / Harbour Pictures" and b["alt"].endswith("pier.")
                           for b in window.article(HEADLINE)["body"]), "the credit")


def can_be_sent(window):
    """Whether all that an approval wants is there, as the command line says."""
    try:
        window.command("check", window.article(HEADLINE)["id"])
        return True
    except Exception:
        return False


def gives_it_a_read_also(window):
    keys("alt+0", "ctrl+End", "ctrl+shift+r")
    pause(0.6)
    type_text("lamp")
    pause(0.8)
    keys("Return")
    eventually(lambda: any(b["type"] == "readAlso" and b["article"] for b in window.article(HEADLINE)["body"]),
               "the cross-link")


def looks_at_the_preview(window):
    keys("F5")
    window.find("Close preview", "push button")
    keys("Escape")
    pause(0.4)


def takes_it_to_published(window):
    keys("ctrl+shift+Return")
    eventually(lambda: window.article(HEADLINE)["state"] == "in-review", "in review")
    keys("ctrl+shift+Return")
    eventually(lambda: window.article(HEADLINE)["state"] == "approved", "approved")
    keys("ctrl+shift+p")
    window.press("Publish now")
    eventually(lambda: window.article(HEADLINE)["live"], "published")


def exports_the_site(window, folder):
    keys("ctrl+k")
    pause(0.4)
    type_text("export")
    pause(0.5)
    keys("Return")
    window.find("Folder", "text").queryComponent().grabFocus()
    keys("ctrl+a")
    type_text(folder)
    window.press("Export")
    page = os.path.join(folder, "transport", "night-ferry-returns-to-the-old-harbour.html")
    eventually(lambda: os.path.exists(os.path.join(folder, ".standfirst-site.json")), "the site")
    with open(page, encoding="utf-8") as file:
        text = file.read()
    for words in ("A crowded deck", "Jo Lind / Harbour Pictures", "Last lamp on Skerry"):
        assert words in text, f"{words} is not on the page"


def every_control_has_a_name(window):
    # A combo box and a tab list are heard under their present value, and fillers are no controls (Qt 6.4 on Linux).
    for control in shown(window.root()):
        if control.getRoleName() in ("push button", "check box", "text", "spin button", "list", "page tab", "progress bar"):
            assert control.name or any(True for _ in control.getRelationSet()), \
                f"a {control.getRoleName()} in “{control.parent.name}” has no name"


def loses_nothing_when_killed(window):
    keys("ctrl+n")
    window.find("Headline", "text")
    pause(0.5)
    type_text("Killed in the middle")
    keys("Return")
    type_text(LAST_WORDS)
    pause(1.5)  # promise 1: on disk by then
    type_text(" and a few more")
    window.kill()
    again = Window(window.program, window.newsroom)
    again.find("Killed in the middle", "page tab")
    stored = again.article("Killed in the middle")
    assert stored["standfirst"].startswith(LAST_WORDS), stored["standfirst"]
    again.find("Standfirst", "text")
    again.kill()


def main(program, work, sources):
    newsroom, site = os.path.join(work, "newsroom"), os.path.join(work, "site")
    pages = os.path.join(sources, "resources", "sample", "pages")
    window = Window(program, newsroom)
    window.find("New article", "push button")
    window.command("import", "--state", "published", *(os.path.join(pages, name) for name in sorted(os.listdir(pages))))
    writes_an_article(window)
    gives_it_section_and_tag(window)
    gives_it_a_photo_with_credit(window, os.path.join(sources, "resources", "sample", "photos", "harbour-at-dusk.jpg"))
    gives_it_a_read_also(window)
    looks_at_the_preview(window)
    every_control_has_a_name(window)
    takes_it_to_published(window)
    exports_the_site(window, site)
    loses_nothing_when_killed(window)


if __name__ == "__main__":
    main(*sys.argv[1:4])
