# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .subscribe201_response import Subscribe201Response as Subscribe201Response
    from .subscribe_on_end_post_request import (
        SubscribeOnEndPostRequest as SubscribeOnEndPostRequest,
    )
    from .subscribe_request import SubscribeRequest as SubscribeRequest
    from .thing_event import ThingEvent as ThingEvent
    from .thing_event_thing import ThingEventThing as ThingEventThing
    from .thing_removed_post_request import (
        ThingRemovedPostRequest as ThingRemovedPostRequest,
    )
    from .thing_renamed_post_request import (
        ThingRenamedPostRequest as ThingRenamedPostRequest,
    )
    from .thing_sold_post_request import ThingSoldPostRequest as ThingSoldPostRequest

_HOMES: _t.Dict[str, str] = {
    "Subscribe201Response": ".subscribe201_response",
    "SubscribeOnEndPostRequest": ".subscribe_on_end_post_request",
    "SubscribeRequest": ".subscribe_request",
    "ThingEvent": ".thing_event",
    "ThingEventThing": ".thing_event_thing",
    "ThingRemovedPostRequest": ".thing_removed_post_request",
    "ThingRenamedPostRequest": ".thing_renamed_post_request",
    "ThingSoldPostRequest": ".thing_sold_post_request",
}
_MODULES: _t.Tuple[str, ...] = ()


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        module = f".{name}"
        if module in (*_HOMES.values(), *_MODULES):
            return _importlib.import_module(module, __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = _builtins.getattr(_importlib.import_module(home, __name__), name)
    _builtins.globals()[name] = value
    return value


def __dir__() -> _t.List[str]:
    return __all__


__all__ = [
    "Subscribe201Response",
    "SubscribeOnEndPostRequest",
    "SubscribeRequest",
    "ThingEvent",
    "ThingEventThing",
    "ThingRemovedPostRequest",
    "ThingRenamedPostRequest",
    "ThingSoldPostRequest",
]
