# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a keyboard sends them, one at a time and without a process for each (XTEST, the X Test extension): a robot that types
at a person's pace must know to the millisecond when a key went down."""
import ctypes
import time

NAMED = {" ": "space", "\n": "Return", ",": "comma", ".": "period"}


class Keyboard:
    """The keyboard of the display that DISPLAY names."""

    def __init__(self):
        self.x11, self.xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XStringToKeysym.restype = ctypes.c_ulong
        self.x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.x11.XFlush.argtypes = [ctypes.c_void_p]
        self.xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.display = self.x11.XOpenDisplay(None)
        assert self.display, "no display"

    def code(self, name):
        symbol = self.x11.XStringToKeysym(NAMED.get(name, name).encode())
        return self.x11.XKeysymToKeycode(self.display, symbol)

    def press(self, name, *held):
        """A key down and up, others held meanwhile; gives the moment at which it was sent."""
        codes = [self.code(one) for one in (*held, name)]
        for code in codes:
            self.xtst.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in reversed(codes):
            self.xtst.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x11.XFlush(self.display)
        return time.monotonic()
