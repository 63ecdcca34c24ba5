"""Names for downloaded files."""

from __future__ import annotations

import os
import re
import tempfile
import typing as _t
from urllib.parse import unquote

_EXTENDED = re.compile(
    r"filename\*\s*=\s*([\w!#$%&+^`{}~-]*)'[^']*'([^;\s]+)", re.IGNORECASE
)
_SIMPLE = re.compile(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', re.IGNORECASE)
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?\Z")


def file_name(disposition: str) -> str:
    """The name that a Content-Disposition header gives (RFC 6266), without any folder; `download` where it gives none."""
    name = ""
    extended = _EXTENDED.search(disposition)
    simple = _SIMPLE.search(disposition)
    if extended is not None:
        try:
            name = unquote(extended.group(2), encoding=extended.group(1) or "utf-8")
        except LookupError:
            name = unquote(extended.group(2))
    elif simple is not None:
        quoted: _t.Optional[str] = simple.group(1)
        name = (
            re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else simple.group(2)
        )
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(
        char for char in name if char.isprintable() and char not in '<>:"|?*'
    ).strip()
    if name in ("", ".", "..") or _DEVICES.match(name) is not None:
        return "download"
    # In bytes, as file systems count, and no half a character.
    return name.encode()[:200].decode(errors="ignore")


def save(data: bytes, disposition: str, folder: _t.Optional[str]) -> str:
    """Writes a download into a folder of its own, and returns its path."""
    path = os.path.join(tempfile.mkdtemp(dir=folder), file_name(disposition))
    with open(path, "wb") as stream:
        stream.write(data)
    return path
