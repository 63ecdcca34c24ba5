# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class Odd(_StrEnum):
    """Values that are no names, or meet as names."""

    EMPTY = ""
    SPACE = " "
    ENUM_1 = "1"
    MINUS_1 = "-1"
    PLUS_1 = "+1"
    STAR = "*"
    A_SLASH_B = "a/b"
    A_B_2 = "a b"
    A_MINUS_B = "a-b"
    A_B = "A_B"
    CLASS = "class"
    NONE = "None"
    TRUE = "true"
    NULL = "null"
    U1F389 = "\U0001f389"
    GRÖSSE = "größe"
    QUOTE_DOUBLE_QUOTE_BACK_BACK_SLASH_SLASH = 'quote"back\\slash'
    LINE_BREAK = "line\nbreak"
    QUOTE_BACK_SLASH = 'quote"back\\slash'
