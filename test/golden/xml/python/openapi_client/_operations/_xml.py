# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import xml as _x

SHAPES: _t.Tuple[_x.Shape, ...] = (
    _x.Shape(
        (
            ("id", _x.Node("id", "number", "attribute")),
            (
                "lang",
                _x.Node(
                    "lang",
                    "string",
                    "attribute",
                    namespace="http://www.w3.org/XML/1998/namespace",
                    prefix="xml",
                ),
            ),
            ("title", _x.Node("title", "string")),
            ("subtitle", _x.Node("subtitle", "string", nullable=True)),
            ("pages", _x.Node("pages", "number")),
            ("price", _x.Node("price", "number")),
            ("lent", _x.Node("isLent", "boolean")),
            ("published", _x.Node("published", "string")),
            ("changed", _x.Node("changed", "string")),
            ("state", _x.Node("state", "string")),
            ("author", _x.Node("author", "object", shape=1)),
            (
                "tags",
                _x.Node(
                    "tags",
                    "list",
                    "none",
                    required=True,
                    of=_x.Node("tag", "string"),
                ),
            ),
            ("editions", _x.Node("editions", "list", of=_x.Node("edition", "number"))),
            (
                "reviews",
                _x.Node("reviews", "list", of=_x.Node("review", "object", shape=2)),
            ),
            (
                "sequel",
                _x.Node(
                    "sequel",
                    "object",
                    namespace="https://library.example.com/ns",
                    prefix="lib",
                ),
            ),
            ("labels", _x.Node("labels", "map", of=_x.Node("value", "number"))),
            (
                "shelf",
                _x.Node(
                    "shelf",
                    "string",
                    namespace="https://library.example.com/ns",
                    prefix="lib",
                ),
            ),
        ),
    ),
    _x.Shape(
        (
            ("name", _x.Node("name", "string")),
            ("born", _x.Node("born", "number", nullable=True)),
        ),
    ),
    _x.Shape(
        (
            ("stars", _x.Node("stars", "number", "attribute")),
            ("text", _x.Node("text", "string", "text")),
        ),
    ),
    _x.Shape(
        (
            ("message", _x.Node("message", "string")),
            ("code", _x.Node("code", "number")),
        ),
    ),
    _x.Shape(
        (
            ("html", _x.Node("html", "object", shape=5)),
            ("extra", _x.Node("extra", "any")),
            (
                "note",
                _x.Node("note", "list", "none", of=_x.Node("note", "object", shape=6)),
            ),
        ),
    ),
    _x.Shape((("source", _x.Node("source", "string", "cdata")),)),
    _x.Shape(
        (
            ("kind", _x.Node("kind", "string", "attribute")),
            ("text", _x.Node("text", "string")),
            ("href", _x.Node("href", "string", "attribute")),
        ),
    ),
    _x.Shape(
        (("by", _x.Node("by", "string", "attribute")), ("at", _x.Node("at", "number"))),
    ),
)
