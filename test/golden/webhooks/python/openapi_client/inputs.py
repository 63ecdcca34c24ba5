# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import typing_extensions as _te


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class SubscribeRequestDict(_te.TypedDict):
    callbackUrl: str
