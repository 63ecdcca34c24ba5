# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class AuthorDict(_te.TypedDict):
    name: _te.NotRequired[_t.Union[str, None]]
    born: _te.NotRequired[_t.Union[int, None]]


class BookDict(_te.TypedDict):
    id: int
    lang: _te.NotRequired[_t.Union[str, None]]
    title: str
    subtitle: _te.NotRequired[_t.Union[str, None]]
    pages: _te.NotRequired[_t.Union[int, None]]
    price: _te.NotRequired[_t.Union[float, None]]
    lent: _te.NotRequired[_t.Union[bool, None]]
    published: _te.NotRequired[_t.Union[_dt.date, str, None]]
    changed: _te.NotRequired[_t.Union[_dt.datetime, str, None]]
    state: _te.NotRequired[_t.Union[_t.Literal["new", "used"], str, None]]
    author: _te.NotRequired[
        _t.Union[_m.Author, AuthorDict, _t.Mapping[str, Unchecked], None]
    ]
    tags: _t.Sequence[str]
    editions: _te.NotRequired[_t.Union[_t.Sequence[int], None]]
    reviews: _te.NotRequired[
        _t.Union[
            _t.Sequence[_t.Union[_m.Review, ReviewDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
    sequel: _te.NotRequired[
        _t.Union[_m.Book, BookDict, _t.Mapping[str, Unchecked], None]
    ]
    labels: _te.NotRequired[_t.Union[_t.Mapping[str, int], None]]
    shelf: _te.NotRequired[_t.Union[str, None]]


class HtmlDict(_te.TypedDict):
    source: _te.NotRequired[_t.Union[str, None]]


class LinkNoteDict(_te.TypedDict):
    kind: str
    href: _te.NotRequired[_t.Union[str, None]]


class NotesDict(_te.TypedDict):
    html: _te.NotRequired[_t.Union[_m.Html, HtmlDict, _t.Mapping[str, Unchecked], None]]
    extra: _te.NotRequired[_t.Any]
    note: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _m.Note,
                    _m.TextNote,
                    TextNoteDict,
                    _t.Mapping[str, Unchecked],
                    _m.LinkNote,
                    LinkNoteDict,
                ]
            ],
            None,
        ]
    ]


class ReviewDict(_te.TypedDict):
    stars: _te.NotRequired[_t.Union[int, None]]
    text: _te.NotRequired[_t.Union[str, None]]


class SendParcelRequestDict(_te.TypedDict):
    book: _t.Union[_m.Book, BookDict, _t.Mapping[str, Unchecked]]
    books: _te.NotRequired[
        _t.Union[
            _t.Sequence[_t.Union[_m.Book, BookDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
    stamp: _te.NotRequired[
        _t.Union[
            _m.SendParcelRequestStamp,
            SendParcelRequestStampDict,
            _t.Mapping[str, Unchecked],
            None,
        ]
    ]
    text: _te.NotRequired[_t.Union[str, None]]


class SendParcelRequestStampDict(_te.TypedDict):
    by: _te.NotRequired[_t.Union[str, None]]
    at: _te.NotRequired[_t.Union[int, None]]


class TextNoteDict(_te.TypedDict):
    kind: str
    text: _te.NotRequired[_t.Union[str, None]]
