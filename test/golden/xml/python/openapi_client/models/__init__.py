# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .author import Author as Author
    from .book import Book as Book
    from .fault import Fault as Fault
    from .html import Html as Html
    from .link_note import LinkNote as LinkNote
    from .note import Note as Note
    from .notes import Notes as Notes
    from .review import Review as Review
    from .send_parcel_request import SendParcelRequest as SendParcelRequest
    from .send_parcel_request_stamp import (
        SendParcelRequestStamp as SendParcelRequestStamp,
    )
    from .text_note import TextNote as TextNote

_HOMES: _t.Dict[str, str] = {
    "Author": ".author",
    "Book": ".book",
    "Fault": ".fault",
    "Html": ".html",
    "LinkNote": ".link_note",
    "Note": ".note",
    "Notes": ".notes",
    "Review": ".review",
    "SendParcelRequest": ".send_parcel_request",
    "SendParcelRequestStamp": ".send_parcel_request_stamp",
    "TextNote": ".text_note",
}
_MODULES: _t.Tuple[str, ...] = ()


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        module = f".{name}"
        if module in (*_HOMES.values(), *_MODULES):
            return _importlib.import_module(module, __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = _builtins.getattr(_importlib.import_module(home, __name__), name)
    _builtins.globals()[name] = value
    return value


def __dir__() -> _t.List[str]:
    return __all__


__all__ = [
    "Author",
    "Book",
    "Fault",
    "Html",
    "LinkNote",
    "Note",
    "Notes",
    "Review",
    "SendParcelRequest",
    "SendParcelRequestStamp",
    "TextNote",
]
