# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import typing as _t

import typing_extensions as _te


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class AttachRequestDict(_te.TypedDict):
    title: str
    text: _te.NotRequired[_t.Union[str, None]]
    files: _te.NotRequired[_t.Union[_t.Sequence[_t.Union[bytes, str]], None]]


class NoteDict(_te.TypedDict):
    title: str
    text: _te.NotRequired[_t.Union[str, None]]


class NoteV2Dict(_te.TypedDict):
    heading: _te.NotRequired[_t.Union[str, None]]


class ReplaceAttachmentRequestDict(_te.TypedDict):
    file: _t.Union[bytes, str]


class UpdateNoteRequestDict(_te.TypedDict):
    title: _te.NotRequired[_t.Union[str, None]]
