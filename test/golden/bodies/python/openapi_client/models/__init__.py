# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .attach_request import AttachRequest as AttachRequest
    from .note import Note as Note
    from .note_v2 import NoteV2 as NoteV2
    from .replace_attachment_request import (
        ReplaceAttachmentRequest as ReplaceAttachmentRequest,
    )
    from .update_note_request import UpdateNoteRequest as UpdateNoteRequest

_HOMES: _t.Dict[str, str] = {
    "AttachRequest": ".attach_request",
    "Note": ".note",
    "NoteV2": ".note_v2",
    "ReplaceAttachmentRequest": ".replace_attachment_request",
    "UpdateNoteRequest": ".update_note_request",
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
    "AttachRequest",
    "Note",
    "NoteV2",
    "ReplaceAttachmentRequest",
    "UpdateNoteRequest",
]
