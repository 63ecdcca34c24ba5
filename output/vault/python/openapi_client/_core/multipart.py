"""Bodies of multipart/form-data and application/x-www-form-urlencoded."""

from __future__ import annotations

import mimetypes
import os
import re
import typing as _t
import uuid
from urllib.parse import unquote

from ..exceptions import ApiValueError
from .kinds import is_dict, is_list, is_tuple
from .operation import Part
from .serialize import check_header, encode, json_text, plain, query_pairs, text_of
from .upload import Held, Source, Upload, is_stream, source_of, whole

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

FileInput = _t.Union[
    bytes,
    str,
    "os.PathLike[str]",
    _t.Tuple[str, bytes],
    _t.Tuple[str, bytes, str],
    _t.Tuple[str, bytes, str, _t.Mapping[str, str]],
    _t.Tuple[str, _t.IO[bytes]],
    _t.Tuple[str, _t.IO[bytes], str],
    _t.Tuple[str, _t.IO[bytes], str, _t.Mapping[str, str]],
    _t.IO[bytes],
    _t.Iterator[bytes],
    _t.AsyncIterator[bytes],
]
"""A file to send: its bytes, its path, a name with bytes or something to read (and a media type, and further headers of its part), something to read, or an iterator of bytes."""

LinesInput = _t.Union[
    str, bytes, _t.Sequence[_t.Any], _t.Iterator[_t.Any], _t.AsyncIterator[_t.Any]
]
"""Items to send one by one as lines, or the lines as they are."""


class FilePart(_t.NamedTuple):
    """A file, read."""

    name: str
    data: bytes
    media: str


class FileSource(_t.NamedTuple):
    """A file, not read yet."""

    name: str
    source: Source
    media: str
    headers: _t.Mapping[str, str] = {}
    """Further ones of its part."""


def read_file(value: _t.Any, field: str = "file") -> FilePart:
    """The bytes and the name of a file to send; one that has no name is called as its field is."""
    file = open_file(value, field)
    return FilePart(file.name, Upload([file.source]).read(), file.media)


def open_file(value: _t.Any, field: str = "file") -> FileSource:
    """The same, unread."""
    media = ""
    headers: _t.Mapping[str, str] = {}
    if isinstance(value, (bytes, bytearray)):
        return FileSource(field, source_of(value), "application/octet-stream")
    if is_tuple(value):
        name, data = str(value[0]), value[1]
        media = str(value[2]) if len(value) > 2 else ""
        headers = value[3] if len(value) > 3 else {}
        source = source_of(data.encode("utf-8") if isinstance(data, str) else data)
    else:
        source = source_of(value)
        own: _t.Any = getattr(value, "name", None)
        if isinstance(value, (str, os.PathLike)):
            own = os.fspath(_t.cast(_t.Union[str, "os.PathLike[str]"], value))
        name = os.path.basename(own) if isinstance(own, str) and own else field
    return FileSource(
        name,
        source,
        media or mimetypes.guess_type(name)[0] or "application/octet-stream",
        headers,
    )


def encode_form(
    fields: _t.Sequence[_t.Tuple[str, _t.Any]], parts: _t.Mapping[str, Part]
) -> bytes:
    """application/x-www-form-urlencoded. A space is `+`."""
    pairs: _t.List[_t.Tuple[str, str]] = []
    for name, value in fields:
        part = parts.get(name) or Part(name, repeated=True)
        wire = plain(value)
        if wire is None:
            continue
        whole = part.format == "json" and not part.repeated
        if not part.styled and (is_dict(wire) or (whole and is_list(wire))):
            pairs.append((encode(name), encode(json_text(wire))))
        else:
            pairs.extend(
                query_pairs(name, wire, part.style, part.explode, part.reserved)
            )
    text = "&".join(f"{key}={value}" for key, value in pairs)
    return text.replace("%20", "+").encode("ascii")


def encode_multipart(
    fields: _t.Sequence[_t.Tuple[str, _t.Any]],
    parts: _t.Mapping[str, Part],
    subtype: str = "multipart/form-data",
) -> _t.Tuple[_t.Union[bytes, Upload], str]:
    """The body, and its media type with the boundary. Large files are read while they are sent."""
    boundary = uuid.uuid4().hex
    sources: _t.List[Source] = []
    for field, value in fields:
        part = parts.get(field) or Part(field, _guess(value))
        for name, item in _named(part, value):
            if item is None:
                continue
            source, media, filename, own = _encode_part(part, item, name)
            disposition = f'form-data; name="{_quoted(name)}"'
            if filename is not None:
                disposition += f'; filename="{_quoted(filename)}"'
            head = f"Content-Disposition: {disposition}\r\n"
            if media:
                head += f"Content-Type: {_line(media)}\r\n"
            head += _further_lines(part.headers, own)
            before = f"--{boundary}\r\n{head}\r\n".encode()
            sources += [Held(before), source, Held(b"\r\n")]
    sources.append(Held(f"--{boundary}--\r\n".encode("ascii")))
    return whole(sources), f"{subtype}; boundary={boundary}"


def _named(part: Part, value: _t.Any) -> _t.Sequence[_t.Tuple[str, _t.Any]]:
    """What is sent of a field, each with the name of its part."""
    if not part.styled:
        return [(part.wire, item) for item in _items(part, value)]
    wire = plain(value)
    if wire is None:
        return []
    pairs = query_pairs(part.wire, wire, part.style, part.explode, False)
    return [(unquote(name), unquote(text)) for name, text in pairs]


def _items(part: Part, given: _t.Any) -> _t.Sequence[_t.Any]:
    # A list may be one of the options of a union.
    value = getattr(given, "actual_instance", given)
    if is_tuple(value):
        # A file with its name, but where the document has a tuple.
        return value if part.repeated and part.format != "binary" else [value]
    if isinstance(value, (list, set, frozenset)) and (
        part.repeated or part.format != "json"
    ):
        return list(_t.cast(_t.Iterable[_t.Any], value))
    return [value]


def _guess(value: _t.Any) -> str:
    return "binary" if is_file(value) else "text"


def is_file(value: _t.Any) -> bool:
    """Whether a value can be nothing but a file."""
    return isinstance(value, (bytes, bytearray, os.PathLike, tuple)) or is_stream(value)


def _is_file(part: Part, value: _t.Any) -> bool:
    """Whether a value is sent as a file: what is JSON is none, whatever the document says."""
    if is_tuple(value):
        return True
    if part.format == "binary" or (part.file == "path" and isinstance(value, str)):
        return not is_dict(value) and not isinstance(value, (int, float))
    return part.file != "" and is_file(value)


def _encode_part(
    part: Part, value: _t.Any, name: str
) -> _t.Tuple[Source, str, _t.Optional[str], _t.Mapping[str, str]]:
    given = getattr(value, "actual_instance", value) if part.file else value
    if _is_file(part, given):
        file = open_file(given, name)
        media = _media_of(file.media, part.media)
        return file.source, media, file.name, file.headers
    wire = plain(given)
    if part.xml is not None and not isinstance(wire, str):
        return Held(part.xml.write(wire)), part.media, None, {}
    if part.format == "json" or isinstance(wire, (dict, list)):
        data = json_text(wire).encode("utf-8")
        return Held(data), part.media or "application/json", None, {}
    return Held(text_of(wire).encode("utf-8")), part.media, None, {}


def _further_lines(fixed: str, own: _t.Mapping[str, str]) -> str:
    """Those of the document, where the file has none of that name, and those of the file."""
    if not own:
        return fixed
    names = {name.lower() for name in own}
    lines = [
        line
        for line in fixed.splitlines(True)
        if line.partition(":")[0].lower() not in names
    ]
    for name, value in own.items():
        if not _TOKEN.fullmatch(name):
            raise ApiValueError(f"{name!r} cannot be the name of a header")
        if name.lower() not in ("content-disposition", "content-type"):
            lines.append(f"{name}: {check_header(name, value)}\r\n")
    return "".join(lines)


def _media_of(own: str, allowed: str) -> str:
    """The file's own type, where the part allows it or leaves it open; else the part's first."""
    first, *others = [media.strip() for media in allowed.split(",")]
    if not first or "*" in first or first.lower() == "application/octet-stream":
        return own
    essence = own.partition(";")[0].strip().lower()
    for media in (first, *others):
        start, star, _ = media.lower().partition("*")
        if essence.startswith(start) if star else essence == start:
            return own
    return first


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _line(text: str) -> str:
    if any(char in "\r\n\0" for char in text):
        raise ApiValueError("a media type must not hold CR, LF or NUL")
    return text
