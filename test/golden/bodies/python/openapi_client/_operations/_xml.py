# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import xml as _x

SHAPES: _t.Tuple[_x.Shape, ...] = (
    _x.Shape(
        (
            ("title", _x.Node("title", "string")),
            ("text", _x.Node("text", "string", nullable=True)),
        ),
    ),
)
