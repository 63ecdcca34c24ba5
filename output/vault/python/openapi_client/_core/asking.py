"""How the credentials of one attempt are asked for, where functions give them."""

from __future__ import annotations

import inspect
import typing as _t

if _t.TYPE_CHECKING:
    from ..configuration import Moment


class Asking:
    """Asks for the credentials of one attempt.

    :param moment: What providers are told of it.
    :param given: What providers that renew gave for the attempt before, by the name of their scheme; it is kept up.
    :param waits: Whether the client can wait for a provider without holding its thread up.
    """

    def __init__(
        self, moment: Moment, given: _t.Dict[str, str], waits: bool = False
    ) -> None:
        self._moment = moment
        self._given = given
        self._waits = waits

    def value(self, name: str, secret: _t.Any) -> _t.Any:
        """A credential, or what the function gives that stands for it; to be awaited where that is asynchronous."""
        if not callable(secret):
            return secret
        if getattr(secret, "renews", False) is not True:
            return asked(secret, self._moment)
        function: _t.Any = getattr(secret, "ask", secret) if self._waits else secret
        value = asked(function, self._moment, self._given.get(name))
        if inspect.isawaitable(value):
            return self._later(name, value)
        self._given[name] = value
        return value

    async def _later(self, name: str, value: _t.Awaitable[str]) -> str:
        self._given[name] = await value
        return self._given[name]


def asked(function: _t.Callable[..., _t.Any], *told: _t.Any) -> _t.Any:
    """What a function gives that is told as much as it takes."""
    for count in range(len(told), 0, -1):
        try:
            inspect.signature(function).bind(*told[:count])
        except (TypeError, ValueError):
            continue
        return function(*told[:count])
    return function()
