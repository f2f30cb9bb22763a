# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader meets in the real window with an article open: each control that takes the focus has a name, what the
manual names is there with its role, and the order is desk, text, inspector, status."""
import os
import re
import sys

import pyatspi

from window import Window, eventually, keys, pause, shown, type_text

# A combo box is heard under its present value and has its name by its label (Qt 6.4 on Linux).
NAMED = {
    "push button": ["New article", "Import", "Preview", "Send to review", "Publish", "Add tag", "Language of this article", "Insert photo", "Insert read also"],
    "text": ["Search or command", "Filter articles", "Headline", "Standfirst", "Byline", "Dateline", "Body", "Slug", "Notes"],
    "check box": ["Bold", "Italic", "Link", "Subheading", "Quote", "Bulleted list"],
    "list": ["Articles"],
    "page tab": ["Harbour & bridge", "Story", "Photos", "Links", "History"],
    "label": ["State now", "Article count", "Save state", "Word count", "Headline length", "Connection"],
}
PANELS = {
    "alt+2": {"push button": ["Add photos"], "list": ["Photos in this article"], "text": ["Caption", "Credit", "Alt text"]},
    "alt+3": {"push button": ["Add read also"], "list": ["Read also links"]},
    "alt+5": {"push button": ["Compare", "Restore"], "list": ["Revisions"]},
    "alt+6": {"list": ["Findings"]},
}
ORDER = ["Articles", "Headline", "Standfirst", "Body", "Slug", "Save state"]


def with_an_article_open(window, picture):
    keys("ctrl+n")
    window.find("Headline", "text")
    pause(0.5)
    type_text("Harbour & bridge")
    keys("Return")
    type_text("The bridge opens on Sunday.")
    keys("alt+0", "ctrl+End", "ctrl+shift+i")
    pause(0.7)
    type_text(picture)
    keys("Return")
    eventually(lambda: any(b["type"] == "photo" for b in window.article("Harbour & bridge")["body"]), "the photo")
    keys("alt+0", "ctrl+End", "ctrl+shift+r")
    pause(0.7)
    type_text("lamp")
    pause(0.8)
    keys("Return", "ctrl+s", "alt+1")
    window.find("Slug", "text")


def label_of(control):
    """The name by which a control is heard: its own, else that of its label."""
    if control.getRoleName() != "combo box" and control.name.strip():
        return control.name
    for relation in control.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and relation.getNTargets():
            return relation.getTarget(0).name
    return ""


def inside_a_combo_box(control):
    parent = control.parent
    return parent is not None and parent.getRoleName() == "combo box"


def nameless(window):
    """The controls on the screen that take the focus and say nothing, or that say a mnemonic's sign."""
    found, seen = [], 0
    for control in shown(window.root()):
        role = control.getRoleName()
        if not control.getState().contains(pyatspi.STATE_FOCUSABLE) or role in ("frame", "filler") or inside_a_combo_box(control):
            continue
        seen += 1
        if not label_of(control).strip():
            found.append(f"{role} in “{control.parent.name}” ({control.parent.getRoleName()})")
        if re.search(r"&\w", label_of(control)):
            found.append(f"a mnemonic's sign: {label_of(control)}")
    assert seen > 20, f"only {seen} controls take the focus"
    return found


def what_is_missing(window, expected):
    have = {(control.getRoleName(), control.name) for control in shown(window.root())}
    return [f"{role} “{name}”" for role, names in expected.items() for name in names
            if not any(r == role and (n == name or n.startswith(name + ",") or n.startswith(name + ":")) for r, n in have)]


def stands_in_order(window):
    names = [(control.name or "").split(":")[0] for control in shown(window.root())]
    places = [names.index(name) if name in names else -1 for name in ORDER]
    assert -1 not in places, f"not in the tree: {[n for n, p in zip(ORDER, places) if p < 0]}"
    assert places == sorted(places), f"read in the order {[n for _, n in sorted(zip(places, ORDER))]}"


def main(program, work, sources):
    window = Window(program, os.path.join(work, "newsroom"))
    window.find("New article", "push button")
    pages = os.path.join(sources, "resources", "sample", "pages")
    window.command("import", "--state", "published", *(os.path.join(pages, name) for name in sorted(os.listdir(pages))))
    with_an_article_open(window, os.path.join(sources, "resources", "sample", "photos", "harbour-at-dusk.jpg"))
    faults = [f"missing: {one}" for one in what_is_missing(window, NAMED)] + nameless(window)
    try:
        stands_in_order(window)
    except AssertionError as fault:
        faults.append(str(fault))
    for key, expected in PANELS.items():
        keys(key)
        pause(0.6)
        faults += [f"missing after {key}: {one}" for one in what_is_missing(window, expected)]
        faults += [f"after {key}: {one}" for one in nameless(window)]
    window.kill()
    assert not faults, "\n  " + "\n  ".join(faults)


if __name__ == "__main__":
    main(*sys.argv[1:4])
