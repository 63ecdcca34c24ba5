"""The headers of a response: names in any case, and every line of those that are repeated."""

from __future__ import annotations

import typing as _t


class Headers(_t.Mapping[str, str]):
    """Headers by name, whatever its case. Lines of one name are joined with a comma; `get_all` has each of them.

    Iteration gives the names as the server wrote them.
    """

    __slots__ = ("_lines",)

    def __init__(self, lines: _t.Iterable[_t.Tuple[str, str]] = ()) -> None:
        self._lines: _t.Dict[str, _t.Tuple[str, _t.List[str]]] = {}
        for name, value in lines:
            self._lines.setdefault(name.lower(), (name, []))[1].append(value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._lines[name.lower()][1])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._lines

    def __iter__(self) -> _t.Iterator[str]:
        return iter([name for name, _ in self._lines.values()])

    def __len__(self) -> int:
        return len(self._lines)

    def get_all(self, name: str) -> _t.List[str]:
        """The values of every line with this name, in their order: each cookie of `Set-Cookie`, for instance."""
        found = self._lines.get(name.lower())
        return [] if found is None else list(found[1])

    getlist = get_all
    """The name that urllib3 has for it."""

    def lines(self) -> _t.List[_t.Tuple[str, str]]:
        """Every line, as (name, value)."""
        return [
            (name, value) for name, values in self._lines.values() for value in values
        ]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return {key: values for key, (_, values) in self._lines.items()} == {
                key: values for key, (_, values) in other._lines.items()
            }
        if isinstance(other, _t.Mapping):
            return dict(self.items()) == dict(_t.cast(_t.Any, other))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> _t.Any:
        return Headers, (self.lines(),)

    def __repr__(self) -> str:
        return f"Headers({self.lines()!r})"


class Lines:
    """The headers of a request while it is written: one line for each name, whatever its case."""

    __slots__ = ("_lines",)

    def __init__(self) -> None:
        self._lines: _t.Dict[str, _t.Tuple[str, str]] = {}

    def set(self, name: str, value: str) -> None:
        """Sets a header. One that was there is replaced, and goes last."""
        folded = name.lower()
        self._lines.pop(folded, None)
        self._lines[folded] = (name, value)

    def __getitem__(self, name: str) -> str:
        return self._lines[name.lower()][1]

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._lines

    def copy(self) -> Lines:
        """The same lines, to add others to."""
        result = Lines()
        result._lines = dict(self._lines)
        return result

    def as_sent(self) -> _t.Dict[str, str]:
        """The headers with the names that they were given."""
        return dict(self._lines.values())


def headers_of(value: _t.Any) -> _t.Any:
    """Headers made of any mapping; None stays None."""
    if value is None or isinstance(value, Headers):
        return value
    if isinstance(value, _t.Mapping):
        return Headers(_t.cast(_t.Mapping[str, str], value).items())
    return Headers(value)
