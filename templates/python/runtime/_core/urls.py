"""Servers, base URLs and paths."""

from __future__ import annotations

import re
import typing as _t
from urllib.parse import unquote, urlsplit

from ..exceptions import ApiValueError

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_SERVER_PLACEHOLDER = re.compile(r"\{([^{}]+)\}(/?)")
_HOST_VALUE = re.compile(r"[A-Za-z0-9.-]*\Z")


def resolve_server(
    servers: _t.Sequence[_t.Mapping[str, _t.Any]],
    index: _t.Optional[int],
    variables: _t.Optional[_t.Mapping[str, str]] = None,
) -> str:
    """The URL of a server, its variables put in. Raises ValueError for an index or a value that the document does not allow.

    A slash is written once where the URL and a value both have it: exports of gateways say
    `https://host/{basePath}` with the default `/prod`.
    """
    chosen: _t.Any = index or 0
    # `True` and "1" are no index, whatever Python takes them for.
    if type(chosen) is not int or not 0 <= chosen < len(servers):
        raise ValueError(
            f"Invalid index {index} when selecting the host settings. Must be less than {len(servers)}"
        )
    server = servers[chosen]
    url: str = server["url"]
    authority = _authority_end(url)
    declared: _t.Mapping[str, _t.Any] = server.get("variables") or {}
    given = variables or {}

    def value_of(match: _t.Match[str], name: str) -> _t.Optional[str]:
        variable = declared.get(name)
        if variable is None:
            if name not in given:
                return None
            value = given[name]
        else:
            value = given.get(name, variable["default_value"])
            allowed = variable.get("enum_values")
            if allowed and value not in allowed:
                raise ValueError(
                    f"The variable `{name}` in the host URL has invalid value {value}. Must be {allowed}."
                )
            if allowed:
                return str(value)
        if match.start() < authority and _HOST_VALUE.match(str(value)) is None:
            raise ValueError(
                f"The variable `{name}` stands in the host name: letters, digits, dots and hyphens only."
            )
        return str(value)

    def written(match: _t.Match[str]) -> str:
        value = value_of(match, match.group(1))
        if value is None:
            return match.group(0)
        at = match.start()
        if at >= authority and url[:at].endswith("/"):
            value = value.lstrip("/")
            if not value:
                return ""
        text = value + match.group(2)
        return text.rstrip("/") + "/" if text.endswith("/") else text

    resolved = _SERVER_PLACEHOLDER.sub(written, url)
    return resolved if "//" in resolved else "http://localhost" + resolved


def _authority_end(url: str) -> int:
    start = url.find("//")
    if start < 0:
        return 0 if url.startswith("/") else len(url)
    end = url.find("/", start + 2)
    return len(url) if end < 0 else end


def join_url(base: str, path: str, pairs: _t.Sequence[_t.Tuple[str, str]]) -> str:
    """A base URL and a path, joined once; the query of the base stays."""
    if not pairs and path[:1] == "/" and "?" not in base + path and "#" not in base:
        return base.rstrip("/") + path
    base, _, _ = base.partition("#")
    base, _, own = base.partition("?")
    path, _, more = path.partition("?")
    if path and not path.startswith("/"):
        path = "/" + path
    url = base.rstrip("/") + path if path else base
    query = [
        part for part in (own, more, "&".join(f"{k}={v}" for k, v in pairs)) if part
    ]
    return url + ("?" + "&".join(query) if query else "")


def fill_path(template: str, values: _t.Mapping[str, str]) -> str:
    """Puts encoded values into a path, each once. Refuses segments that are empty or dots because of them."""
    if not values:
        return template
    filled: _t.Set[str] = set()
    segments: _t.List[str] = []
    for segment in template.split("/"):
        names = [match.group(1) for match in _PLACEHOLDER.finditer(segment)]
        known = [name for name in names if name in values]

        def value_of(match: _t.Match[str]) -> str:
            return values.get(match.group(1), match.group(0))

        text = _PLACEHOLDER.sub(value_of, segment)
        if known:
            filled.update(known)
            # A value that stands for several segments may have empty ones.
            if not text or any(unquote(one) in (".", "..") for one in text.split("/")):
                raise ApiValueError(
                    f"the path parameter {known[0]!r} must not be empty, '.' or '..'"
                )
        segments.append(text)
    return "/".join(segments)


def origin_of(url: str) -> _t.Tuple[str, str, _t.Optional[int]]:
    """Scheme, host and port."""
    parts = urlsplit(url)
    port = parts.port
    if port is None:
        port = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, (parts.hostname or "").lower(), port
