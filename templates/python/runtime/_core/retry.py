"""When a failed attempt is made again, and after how long."""

from __future__ import annotations

import random
import time
import typing as _t

from .formats import parse_http_date

STATUSES = frozenset({408, 429, 500, 502, 503, 504})
CAUTIOUS = frozenset({429, 503})

BUDGET = 60.0


class RetryPolicy:
    """How often, and how patiently."""

    def __init__(
        self,
        retries: int = 2,
        initial: float = 0.5,
        maximum: float = 8.0,
        budget: float = BUDGET,
    ) -> None:
        self.retries = retries
        """Attempts beyond the first."""
        self.initial = initial
        self.maximum = maximum
        self.budget = budget
        """The longest wait, in seconds, that a server may ask for in one call, all waits together."""


_IDEMPOTENT = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"))


class RetryState:
    """The attempts of one call."""

    def __init__(
        self, policy: RetryPolicy, method: str, idempotent: bool, rewindable: bool
    ) -> None:
        self._policy = policy
        self._safe = idempotent or method.upper() in _IDEMPOTENT
        self._rewindable = rewindable
        self._waited = 0.0
        self.attempt = 0

    def after_failure(self, sent: bool, final: bool = False) -> _t.Optional[float]:
        """How long to wait after a broken connection or a timeout; none: give up.

        `sent` is false where nothing can have reached the server: then every method is tried again.
        """
        if final or not (self._safe or not sent):
            return None
        return self._next(None)

    def after_status(
        self, status: int, headers: _t.Mapping[str, str]
    ) -> _t.Optional[float]:
        """How long to wait after this answer; none: it stands."""
        if status not in (STATUSES if self._safe else CAUTIOUS):
            return None
        return self._next(retry_after(headers))

    def _next(self, wanted: _t.Optional[float]) -> _t.Optional[float]:
        if not self._rewindable or self.attempt >= self._policy.retries:
            return None
        backoff = min(self._policy.maximum, self._policy.initial * 2.0**self.attempt)
        delay = random.uniform(0.0, backoff) if wanted is None else wanted
        if wanted is not None:
            if self._waited + delay > self._policy.budget:
                return None
            self._waited += delay
        self.attempt += 1
        return delay


def retry_after(headers: _t.Mapping[str, str]) -> _t.Optional[float]:
    """The wait that a server asks for: seconds, a date, or milliseconds."""
    found = {name.lower(): value for name, value in headers.items()}
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = found.get(name)
        if text is None:
            continue
        try:
            return max(0.0, float(text) * unit)
        except ValueError:
            pass
        try:
            return max(0.0, parse_http_date(text).timestamp() - time.time())
        except ValueError:
            continue
    return None
