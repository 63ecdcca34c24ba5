"""The header `Link` (RFC 8288): which of its links leads to the next page."""

from __future__ import annotations

import re
import typing as _t

_LINK = re.compile(
    r"""<([^<>]*)>((?:\s*;\s*[^\s=;,]*(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)"""
)
_PARAMETER = re.compile(
    r""";\s*([^\s=;,]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))"""
)
_ESCAPED = re.compile(r"\\(.)")


def next_link(header: str) -> _t.Optional[str]:
    """The target of the first link whose relation is `next`. A link with an anchor says nothing of this page."""
    for target, rest in _LINK.findall(header):
        parameters: _t.Dict[str, str] = {}
        for name, quoted, token in _PARAMETER.findall(rest):
            # Of parameters of one name the first counts.
            parameters.setdefault(name.lower(), _ESCAPED.sub(r"\1", quoted) or token)
        if "next" in parameters.get("rel", "").lower().split() and (
            "anchor" not in parameters
        ):
            return str(target)
    return None
