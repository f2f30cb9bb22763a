# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing typed is lost (promise 1), measured from outside: a robot types into the real window and notes each key with its time,
kill -9 ends the program at any moment, a third of them within 20 ms after a COMMIT began, and the next start is looked at. How
many kills: STANDFIRST_KILLS (8). The figures are printed."""
import ctypes
import json
import os
import random
import select
import struct
import sys
import time

import pyatspi
from keyboard import Keyboard
from window import Window, eventually, keys, pause, shown, type_text

KEYS_A_SECOND = 15
MOST_MISSING = 1.5  # seconds of typing (product.md, promise 1)
STALE = 2.0  # seconds; a place where nothing was typed is looked at now and then
LINE = 30  # pixels
MOST_SCROLLED = 3 * LINE  # the bar that tells of the crash pushes the text, two lines at most
COMMIT_WINDOW = 0.020
HEADLINES = ("Ferry pier", "Lamp works", "Court house")
IN_MODIFY = 2  # inotify(7)


class Log:
    """SQLite writes the pages of a transaction into its log when it commits, and not before: the first write after a rest is the
    begin of a COMMIT. Seen by inotify, so the program itself knows nothing of it."""

    def __init__(self, newsroom):
        libc = ctypes.CDLL("libc.so.6", use_errno=True)
        self.file = libc.inotify_init1(os.O_NONBLOCK)
        path = os.path.join(newsroom, "newsroom.sqlite-wal")
        assert libc.inotify_add_watch(self.file, path.encode(), IN_MODIFY) >= 0, path

    def forget(self):
        try:
            while os.read(self.file, 4096):
                pass
        except BlockingIOError:
            pass

    def commit_within(self, seconds):
        return bool(select.select([self.file], [], [], max(seconds, 0))[0])

    def close(self):
        os.close(self.file)


class Story:
    """What one article's body held after each key, and where the caret was."""

    def __init__(self, text):
        self.states = [(0.0, text, 0)]

    @property
    def text(self):
        return self.states[-1][1]

    @property
    def caret(self):
        return self.states[-1][2]

    def typed(self, at, sign):
        text, caret = self.text, self.caret
        self.states.append((at, text[:caret] + sign + text[caret:], caret + 1))

    def moved(self, at, caret):
        self.states.append((at, self.text, caret))

    def back_at(self, text, killed):
        """What is missing, in seconds of typing and in keys, when this text is found again, and where the caret may be."""
        last = max((i for i, state in enumerate(self.states) if state[1] == text), default=None)
        assert last is not None, f"a text that never stood on the screen: {text[-200:]!r}\nlast: {self.text[-200:]!r}"
        missing = killed - self.states[last + 1][0] if last + 1 < len(self.states) else 0.0
        carets = {self.states[last][2]}
        carets |= {c for at, t, c in self.states if t == text and killed - at < STALE}
        if self.states[last][0] and killed - self.states[last][0] < STALE and last:
            carets.add(self.states[last - 1][2])
        return missing, len(self.states) - 1 - last, carets

    def goes_on_from(self, text, caret):
        self.states = [(0.0, text, caret)]


class Robot:
    def __init__(self, program, newsroom, log):
        self.program, self.newsroom, self.log = program, newsroom, log
        self.keyboard = Keyboard()
        self.stories, self.ids = {}, {}
        self.front, self.fronts = "", []

    def make_articles(self, work):
        with open(os.path.join(work, "stories.json"), "w", encoding="utf-8") as file:
            for number, headline in enumerate(HEADLINES):
                words = [f"Line {line} of {headline} is as long as a sentence of a paper is and a little longer still"
                         for line in range(40)]
                body = [{"type": "paragraph", "text": [{"text": one}]} for one in words]
                article = {"format": "standfirst-article/1", "headline": headline, "language": "en-GB", "body": body,
                           "id": f"5a6d00aa-0b1e-4c2d-8f3a-7e60c1d9000{number}"}
                file.write(json.dumps(article) + "\n")
                self.stories[headline], self.ids[headline] = Story("\n".join(words)), article["id"]
        Window.command(self, "import", file.name)

    def start(self):
        self.window = Window(self.program, self.newsroom)
        self.window.find(self.front or "New article")

    def open_all(self):
        self.start()
        for headline in HEADLINES:
            keys("ctrl+k")
            pause(0.4)
            type_text(headline)
            pause(0.6)
            keys("Return")
            self.window.find(headline, "page tab")
            pause(0.6)
        self.front = HEADLINES[-1]
        self.go("Home", 0)

    def go(self, key, caret):
        self.note(self.keyboard.press(key, "Control_L"), f"ctrl+{key}")
        self.stories[self.front].moved(time.monotonic(), caret)

    def note(self, at, what):
        self.log.write(f"{at:.4f} {self.front} {what!r}\n")

    def turn(self):
        self.front = HEADLINES[(HEADLINES.index(self.front) + 1) % len(HEADLINES)]
        self.note(self.keyboard.press("Tab", "Control_L"), "turn")
        self.fronts.append((time.monotonic(), self.front))
        pause(0.3)  # an article that was not looked at yet is read first

    def type_until(self, moment, at_commit):
        """Types on till then and kills the program; gives when that was."""
        log = Log(self.newsroom)
        following = time.monotonic()
        while time.monotonic() < moment:
            sign = random.choice("etaoinshrdlucm" * 3 + "     ,\n")
            at = self.keyboard.press(sign)
            self.note(at, sign)
            self.stories[self.front].typed(at, sign)
            following += 1 / KEYS_A_SECOND
            pause(max(0.0, min(following, moment) - time.monotonic()))
        if at_commit:
            log.forget()
            while not log.commit_within(following - time.monotonic()):
                at = self.keyboard.press("n")
                self.note(at, "n")
                self.stories[self.front].typed(at, "n")
                following += 1 / KEYS_A_SECOND
            pause(random.uniform(0, COMMIT_WINDOW))
        else:
            self.scrolled = self.height_of(self.anchor)
        killed = time.monotonic()
        self.window.kill()
        log.close()
        self.note(killed, "killed")
        return killed

    def round(self, at_commit):
        self.fronts = [(0.0, self.front)]
        choice = random.random()
        if choice < 0.3:
            self.turn()
        elif choice < 0.5:
            self.go("End", len(self.stories[self.front].text))
        elif choice < 0.6:
            self.go("Home", 0)
        self.body = self.window.find("Body", "text")  # now: a look for it takes as long as some keys
        self.anchor = max(self.stories[self.front].caret - 1, 0)  # a letter that stays where it is
        self.scrolled = None
        killed = self.type_until(time.monotonic() + random.uniform(0, 4.0), at_commit)
        return self.look(killed)

    def height_of(self, letter):
        """Where it stands on the screen, counted from the top of the text's part."""
        body = self.body
        return body.queryText().getCharacterExtents(letter, 0)[1] - body.queryComponent().getExtents(0).y

    def look(self, killed):
        """The next start: seconds of typing and keys that are missing, and how long it took until it was usable."""
        begun = time.monotonic()
        self.window = Window(self.program, self.newsroom)
        body = self.body = self.window.find("Body", "text")
        usable = time.monotonic() - begun
        notice = self.window.find("Close notice", "push button").parent
        assert any("without closing" in (one.name or "") for one in shown(notice)), "nothing says that it was cut off"
        root = self.window.root()
        assert root.childCount == 1, [root.getChildAtIndex(i).name for i in range(root.childCount)]
        tabs = [one for one in shown(root) if one.getRoleName() == "page tab" and one.name in HEADLINES]
        assert [one.name for one in tabs] == list(HEADLINES), [one.name for one in tabs]
        title = root.getChildAtIndex(0).name
        front = next(headline for headline in HEADLINES if title.startswith(headline))
        assert front in {self.fronts[-1][1]} | {name for at, name in self.fronts if killed - self.fronts[-1][0] < STALE}, front
        self.window.command("verify")  # fails where it finds damage
        self.front, worst, lost = front, 0.0, 0
        for headline, story in self.stories.items():
            stored = json.loads(self.window.command("show", self.ids[headline], "--json"))
            text = "\n".join("".join(span["text"] for span in block["text"]) for block in stored["body"])
            missing, count, carets = story.back_at(text, killed)
            worst, lost = max(worst, missing), lost + count
            caret = story.caret
            if headline == front:
                caret = body.queryText().caretOffset
                assert caret in carets, f"the caret is at {caret}, not in {sorted(carets)} of {len(text)}"
                height = body.queryComponent().getExtents(0).height
                assert -LINE <= self.height_of(max(caret - 1, 0)) <= height, "the caret is out of sight"
                if self.scrolled is not None and front == self.fronts[-1][1]:
                    moved = abs(self.height_of(self.anchor) - self.scrolled)
                    assert moved <= MOST_SCROLLED, f"the text stands {moved} pixels from where it stood"
                eventually(lambda: body.getState().contains(pyatspi.STATE_FOCUSED), "the focus in the text")
            story.goes_on_from(text, min(carets) if headline != front else caret)
        return worst, lost, usable


def share(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def main(program, work, _):
    kills, seed = int(os.environ.get("STANDFIRST_KILLS", "8")), os.environ.get("STANDFIRST_SEED", str(time.time()))
    random.seed(seed)
    print(f"seed {seed}", flush=True)
    missing, usable, lost = [], [], 0
    with open(os.path.join(os.environ.get("STANDFIRST_KEYS", work), "keys.log"), "w", buffering=1, encoding="utf-8") as log:
        robot = Robot(program, os.path.join(work, "newsroom"), log)
        robot.make_articles(work)
        robot.open_all()
        pause(2.5)
        for kill in range(kills):
            worst, count, seconds = robot.round(at_commit=kill % 3 == 0)
            print(f"kill {kill + 1}: {worst:.3f} s, {count} keys missing, usable after {seconds:.2f} s", flush=True)
            assert worst <= MOST_MISSING, f"{worst:.3f} s of typing are missing"
            missing.append(worst)
            usable.append(seconds)
            lost += count
        robot.window.kill()
    print(f"{kills} kills, {(kills + 2) // 3} of them within 20 ms after a COMMIT began: no dialog, no damage, tabs and caret back")
    print(f"missing typing: p50 {share(missing, .5):.3f} s, p99 {share(missing, .99):.3f} s, most {max(missing):.3f} s; {lost} keys in all")
    print(f"usable again after: p50 {share(usable, .5):.2f} s, most {max(usable):.2f} s")


if __name__ == "__main__":
    main(*sys.argv[1:4])
