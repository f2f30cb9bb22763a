# SPDX-License-Identifier: GPL-3.0-or-later
"""The window never waits (promise 4), seen from outside: strace names each file and address that the window's own thread opens
while an article is written, illustrated, previewed, closed and opened again. None of them is the newsroom's, a picture's or the
session's. What Qt opens for itself (fonts, icons, the file chooser) is not ours to move."""
import glob
import os
import re
import shutil
import subprocess
import sys
import time

from window import SKIPPED, Window, keys, pause, type_text

CALLS = "openat,open,fsync,fdatasync,connect,rename,unlink"


class TracedWindow(Window):
    def __init__(self, program, newsroom, into):
        self.program, self.newsroom = program, newsroom
        self.process = subprocess.Popen(["strace", "-ttt", "-ff", "-y", "-e", f"trace={CALLS}", "-o", os.path.join(into, "t"), program,
                                         "--newsroom", newsroom])


def works(window, picture):
    keys("ctrl+n")
    window.find("Headline", "text")
    pause(0.5)
    type_text("Ferry returns")
    keys("Return")
    type_text("The first crossing since the storm left on time.")
    keys("alt+0", "ctrl+End")
    type_text("Sixty people were on board.")
    pause(1.2)
    keys("ctrl+shift+i")
    pause(1)
    type_text(picture)
    keys("Return")
    pause(1.5)
    keys("F5")
    pause(1.5)
    keys("Escape", "alt+1", "alt+2", "alt+3", "alt+4", "alt+5", "alt+6")
    keys("ctrl+k")
    pause(0.4)
    type_text("ferry")
    pause(0.6)
    keys("Return")
    pause(0.6)
    keys("ctrl+w")
    pause(0.8)
    keys("ctrl+shift+t")
    pause(0.8)


def opened(trace, since, until):
    """What this thread opened, synced or connected to between two moments."""
    with open(trace, encoding="utf-8", errors="replace") as file:
        for line in file:
            at, _, call = line.partition(" ")
            if since < float(at) < until and "ENOENT" not in call:
                yield call.strip()


def main(program, work, sources):
    if not shutil.which("strace") or subprocess.run(["strace", "-o", os.devnull, "true"], check=False).returncode:
        print("skipped: strace is not installed, or may not trace here")
        sys.exit(SKIPPED)
    newsroom, traces = os.path.join(work, "newsroom"), os.path.join(work, "traces")
    os.mkdir(traces)
    picture = os.path.join(work, "pier.jpg")
    shutil.copy(os.path.join(sources, "resources", "sample", "photos", "harbour-at-dusk.jpg"), picture)
    window = TracedWindow(program, newsroom, traces)
    window.find("New article", "push button")
    pause(1.5)
    since = time.time()
    works(window, picture)
    until = time.time()
    painting = min(glob.glob(os.path.join(traces, "t.*")), key=lambda path: int(path.rsplit(".", 1)[1]))
    calls = list(opened(painting, since, until))
    others = [call for path in glob.glob(os.path.join(traces, "t.*")) if path != painting for call in opened(path, since, until)]
    ours = re.compile("|".join(map(re.escape, (newsroom, picture, os.path.join(work, "home", ".local", "state")))) + "|AF_INET")
    keys("ctrl+q")
    pause(1)
    assert any(ours.search(call) for call in others), "nothing was traced"
    broken = [call for call in calls if ours.search(call)]
    assert not broken, "the window's thread waits:\n" + "\n".join(broken)
    print(f"{len(calls)} calls of the window's thread, none of them ours; {len(others)} of others")


if __name__ == "__main__":
    main(*sys.argv[1:4])
