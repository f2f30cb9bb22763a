# SPDX-License-Identifier: GPL-3.0-or-later
"""From a key (XTEST) to other pixels on the screen, in Standfirst and in FocusWriter beside it: the same text, the caret at its
end. What the screen is looked at with costs time itself; that is printed as the resolution. Run it alone:
  tests/screen/run tests/bench/TypingBeside.py build/release/app/standfirst . """
import ctypes
import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "screen"))
from keyboard import Keyboard  # noqa: E402

WORDS, KEYS, PAUSE = 10_000, 200, 0.06
X, Y, WIDTH, HEIGHT = 100, 110, 1080, 710
Z_PIXMAP, ALL_PLANES = 2, 0xFFFFFFFF
TYPED = "the ferry left at noon and nobody saw it "


class Image(ctypes.Structure):  # XImage, Xlib.h
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p)] + [(name, ctypes.c_int) for name in (
                    "byte_order", "bitmap_unit", "bitmap_bit_order", "bitmap_pad", "depth", "bytes_per_line")]


class Screen:
    def __init__(self, keyboard):
        self.x11, self.display = keyboard.x11, keyboard.display
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XGetImage.restype = ctypes.POINTER(Image)
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                       ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x11.XFree.argtypes = [ctypes.c_void_p]
        self.root = self.x11.XDefaultRootWindow(self.display)

    def pixels(self):
        image = self.x11.XGetImage(self.display, self.root, X, Y, WIDTH, HEIGHT, ALL_PLANES, Z_PIXMAP)
        bytes_ = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * image.contents.height)
        self.x11.XFree(image.contents.data)
        self.x11.XFree(ctypes.cast(image, ctypes.c_void_p))
        return bytes_


def measure(name, keyboard, screen):
    keyboard.press("End", "Control_L")
    time.sleep(2)
    times, looks = [], 0
    began = time.monotonic()
    for i in range(KEYS):
        sign = TYPED[i % len(TYPED)]
        if sign == " ":  # at the end of a line it may change no pixel
            keyboard.press(sign)
            time.sleep(PAUSE)
            continue
        before = screen.pixels()
        sent = keyboard.press(sign)
        while time.monotonic() - sent < 1:
            looks += 1
            if screen.pixels() != before:
                break
        times.append((time.monotonic() - sent) * 1000)
        time.sleep(PAUSE)
    spent = time.monotonic() - began - KEYS * PAUSE
    times.sort()
    count = len(times)
    print(f"| {name} | {times[count // 2]:.1f} | {times[count * 9 // 10]:.1f} | {times[count * 99 // 100]:.1f} | "
          f"{spent / (looks + count) * 1000:.1f} |", flush=True)


def main(program, work):
    text = "\n\n".join(" ".join(TYPED.split() * 4) + "." for _ in range(WORDS // 36))
    markdown, plain, newsroom = (os.path.join(work, name) for name in ("text.md", "text.txt", "newsroom"))
    with open(markdown, "w") as file:
        file.write("# Beside\n\n" + text)
    with open(plain, "w") as file:
        file.write(text)
    subprocess.run([program, "--newsroom", newsroom, "import", markdown], check=True, stdout=subprocess.DEVNULL)
    keyboard = Keyboard()
    screen = Screen(keyboard)
    print(f"| {WORDS} words, at the end; ms | p50 | p90 | p99 | resolution |\n|---|---|---|---|---|")
    for name, command, keys in (("Standfirst", [program, "--newsroom", newsroom], ["k", "beside", "Return"]),
                                ("FocusWriter", ["focuswriter", plain], [])):
        if not shutil.which(command[0]):
            print(f"| {name} | not installed |")
            continue
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(5)
        if keys:
            keyboard.press("k", "Control_L")
            time.sleep(1)
            for sign in keys[1]:
                keyboard.press(sign)
            time.sleep(1)
            keyboard.press("Return")
            time.sleep(2)
            keyboard.press("0", "Alt_L")
            time.sleep(1)
        measure(name, keyboard, screen)
        if os.environ.get("STANDFIRST_SHOT"):
            subprocess.run(["import", "-window", "root", os.path.join(os.environ["STANDFIRST_SHOT"], name + ".png")])
        process.kill()
        process.wait()


main(sys.argv[1], sys.argv[2])
