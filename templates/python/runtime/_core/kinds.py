"""Tests of JSON containers that type checkers understand."""

from __future__ import annotations

import collections.abc
import typing as _t


def is_list(value: object) -> _t.TypeGuard[_t.List[_t.Any]]:
    """A list, of whatever."""
    return isinstance(value, list)


def is_dict(value: object) -> _t.TypeGuard[_t.Dict[str, _t.Any]]:
    """A dictionary, with texts as keys since it is JSON."""
    return isinstance(value, dict)


def is_tuple(value: object) -> _t.TypeGuard[_t.Tuple[_t.Any, ...]]:
    """A tuple, of whatever."""
    return isinstance(value, tuple)


def is_mapping(value: object) -> _t.TypeGuard[_t.Mapping[_t.Any, _t.Any]]:
    """A mapping, of whatever."""
    return isinstance(value, collections.abc.Mapping)


def is_iterable(value: object) -> _t.TypeGuard[_t.Iterable[_t.Any]]:
    """A list, a tuple or a set."""
    return isinstance(value, (list, tuple, set, frozenset))
