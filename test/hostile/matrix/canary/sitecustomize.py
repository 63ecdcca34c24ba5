"""Loaded before a driver's program: the mark is there for code to call, and leaves a file if it is used in any way."""

import atexit
import builtins
import os
import traceback

folder = os.environ.get("SPECSMITH_CANARY")


def touched(*_, **__):
    with open(os.path.join(folder, "python"), "a", encoding="utf-8") as file:
        file.write("the mark was used\n" + "".join(traceback.format_stack()))


class Canary:
    __call__ = __str__ = __repr__ = __format__ = __iter__ = __add__ = __radd__ = __eq__ = touched
    __hash__ = object.__hash__

    def __getattr__(self, name):
        touched()


def at_end():
    if "pw_Ned" in os.environ or hasattr(builtins, "pw_Ned_global"):
        touched()


if folder is not None:
    builtins.pw_Ned = Canary()
    atexit.register(at_end)
