# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a person has it: read through AT-SPI as a screen reader does, worked by keys."""
import json
import os
import subprocess
import sys
import time

import pyatspi

SKIPPED = 77  # ctest's word for "could not be tried here"
LONGEST_WAIT = 10.0  # seconds; a loaded machine, not a slow program


class Window:
    """One running Standfirst on one newsroom."""

    def __init__(self, program, newsroom, *arguments):
        self.program, self.newsroom = program, newsroom
        self.process = subprocess.Popen([program, "--newsroom", newsroom, *arguments])

    def root(self):
        def standing():
            for application in pyatspi.Registry.getDesktop(0):
                if application and "standfirst" in (application.name or "").lower() and application.childCount:
                    return application
        return eventually(standing, "the window")

    def find(self, name, role=None):
        """The shown control with this accessible name; a fault when it does not come."""
        return eventually(lambda: self.look_for(name, role), f"{role or 'control'} “{name}”")

    def look_for(self, name, role=None):
        for control in shown(self.root()):
            if control.name == name and role in (None, control.getRoleName()):
                return control
        return None

    def press(self, name):
        self.find(name, "push button").queryAction().doAction(0)

    def write(self, name, text):
        """Puts the keyboard's focus into a field and types."""
        self.find(name, "text").queryComponent().grabFocus()
        pause()
        type_text(text)

    def command(self, *arguments):
        """What the command line says of the same newsroom, while the window is open."""
        done = subprocess.run([self.program, "--newsroom", self.newsroom, *arguments], text=True,
                              stdout=subprocess.PIPE, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        return done.stdout

    def article(self, headline):
        """The stored article with this headline in its canonical form, or None."""
        for line in self.command("list").splitlines():
            identity, _, _, title = line.split("\t")
            if title == headline:
                return json.loads(self.command("show", identity, "--json"))
        return None

    def kill(self):
        self.process.kill()
        self.process.wait()


def shown(control):
    """This control and all under it that are on the screen."""
    yield control
    for child in (control.getChildAtIndex(i) for i in range(min(control.childCount, 100))):
        try:
            if child and child.getState().contains(pyatspi.STATE_VISIBLE):
                yield from shown(child)
        except Exception:  # gone while we looked: AT-SPI has no other word for it
            continue


def eventually(ask, what):
    """The first answer of `ask` that is not empty; the wait ends with a fault that names `what`."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        try:
            answer = ask()
        except Exception:  # the tree changes under a reader; the next look sees it whole
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"never came: {what}")


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        pause()


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "6", text], check=True)
    pause()


def pause(seconds=0.15):
    time.sleep(seconds)
