# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._core import operation as _o

HERE: _o.Op[None] = _o.Op(
    "here",
    "GET",
    "/here",
    responses=(_o.Resp("204", True),),
    accept="",
)
THERE: _o.Op[None] = _o.Op(
    "there",
    "GET",
    "/there",
    responses=(_o.Resp("204", True),),
    servers=(
        {"url": "https://path.example.com/", "description": "No description provided"},
    ),
    accept="",
)
ELSEWHERE: _o.Op[None] = _o.Op(
    "elsewhere",
    "POST",
    "/there",
    responses=(_o.Resp("204", True),),
    servers=(
        {"url": "https://operation.example.com", "description": "Its own."},
        {
            "url": "https://{n}.operation.example.com",
            "description": "No description provided",
            "variables": {"n": {"description": "", "default_value": "2"}},
        },
    ),
    accept="",
)
