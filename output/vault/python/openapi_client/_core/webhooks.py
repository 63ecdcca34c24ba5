"""Receives webhooks: verifies a request, and decodes the event that it holds."""

from __future__ import annotations

import json
import typing as _t

from . import signatures
from .wire import read

Name_co = _t.TypeVar("Name_co", covariant=True)
Data_co = _t.TypeVar("Data_co", covariant=True)


class WebhookEvent(_t.Generic[Name_co, Data_co]):
    """An event by its name in the API's document, with its payload decoded. One that is not known has no name."""

    __slots__ = ("_data", "_name")

    def __init__(self, name: Name_co, data: Data_co) -> None:
        self._name = name
        self._data = data

    @property
    def name(self) -> Name_co:
        """The name of the event; None where it is not known."""
        return self._name

    @property
    def data(self) -> Data_co:
        """The payload; parsed JSON where the event is not known."""
        return self._data

    def __repr__(self) -> str:
        return f"WebhookEvent(name={self._name!r}, data={self._data!r})"


class Event(_t.NamedTuple):
    """An event, and by what it is known: a header, a member of the payload, or nothing, where it is the only one."""

    name: str
    type: _t.Callable[[], _t.Any]
    header: _t.Optional[str] = None
    member: _t.Optional[str] = None
    values: _t.Tuple[str, ...] = ()


class Webhooks(_t.NamedTuple):
    """What a client knows of the webhooks of its API."""

    signature: signatures.Signature
    events: _t.Tuple[Event, ...]

    def verify(
        self,
        body: signatures.RawBody,
        headers: signatures.WebhookHeaders,
        secret: signatures.Secrets,
        tolerance: float,
        now: _t.Optional[_t.Callable[[], float]],
    ) -> None:
        """Raises where the signature is none of a secret's."""
        data = signatures.bytes_of(body)
        get = signatures.lookup(headers)
        signatures.verify(self.signature, data, get, secret, tolerance, now)

    def unwrap(
        self,
        body: signatures.RawBody,
        headers: signatures.WebhookHeaders,
        secret: signatures.Secrets,
        tolerance: float,
        now: _t.Optional[_t.Callable[[], float]],
    ) -> WebhookEvent[_t.Any, _t.Any]:
        """The event, after its signature is verified."""
        raw = signatures.bytes_of(body)
        get = signatures.lookup(headers)
        signatures.verify(self.signature, raw, get, secret, tolerance, now)
        try:
            data = json.loads(raw.decode("utf-8"))
        except (ValueError, RecursionError):
            raise signatures.WebhookVerificationError(
                "malformed",
                "The signature is right, but the body is no JSON in UTF-8.",
            ) from None
        for event in self.events:
            if _fits(event, data, get):
                value, _ = read(event.type, data)
                return WebhookEvent(event.name, value)
        return WebhookEvent(None, data)


def _fits(event: Event, data: _t.Any, get: signatures.Found) -> bool:
    if event.header is not None:
        return get(event.header) in event.values
    if event.member is None:
        return True
    if not isinstance(data, dict):
        return False
    value = _t.cast("_t.Dict[str, _t.Any]", data).get(event.member)
    return isinstance(value, str) and value in event.values
