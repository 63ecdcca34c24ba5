"""One attempt of a call, as the log and the hooks of the configuration are told of it."""

from __future__ import annotations

import logging
import time
import typing as _t

from .headers import Headers
from .redact import Redactor, redact_url
from .response import headers_in

if _t.TYPE_CHECKING:
    from ..configuration import Configuration
    from .account import Account
    from .request import Request


class Attempt:
    """Each method returns what a hook returned: something to await where the hook is asynchronous, None where there is none."""

    def __init__(
        self, configuration: Configuration, account: Account, request: Request
    ) -> None:
        self._configuration = configuration
        self._account = account
        self._request = request
        self._number = account.attempts
        self._started = time.monotonic()

    def begins(self) -> _t.Any:
        """Before the request is sent."""
        hook = self._configuration.on_request
        if hook is None:
            return None
        from ..hooks import RequestEvent

        told = hook(RequestEvent(*self._facts(self._account.redactor())))
        # The time of a hook is its own.
        self._started = time.monotonic()
        return told

    def answered(self, answer: _t.Any, delay: _t.Optional[float]) -> _t.Any:
        """After an answer; `delay` is the time in seconds until the next attempt."""
        hook = self._configuration.on_response
        logger = self._logger()
        if hook is None and logger is None:
            return None
        duration = time.monotonic() - self._started
        redactor = self._account.redactor()
        headers = Headers(redactor.lines(headers_in(answer).lines()))
        name = self._account.request_id(headers)
        if logger is not None:
            said = f"{answer.status}" if name is None else f"{answer.status}, id {name}"
            self._log(logger, redactor, said, duration, delay)
        if hook is None:
            return None
        from ..hooks import ResponseEvent

        facts = self._facts(redactor)
        return hook(
            ResponseEvent(*facts, answer.status, name, duration, delay, headers)
        )

    def failed(self, error: BaseException, delay: _t.Optional[float]) -> _t.Any:
        """After an attempt without an answer."""
        hook = self._configuration.on_error
        logger = self._logger()
        if hook is None and logger is None:
            return None
        duration = time.monotonic() - self._started
        redactor = self._account.redactor()
        reason = redactor.text(str(getattr(error, "reason", None) or error))
        if logger is not None:
            said = f"{type(error).__name__}: {reason}"
            self._log(logger, redactor, said, duration, delay)
        if hook is None:
            return None
        from ..hooks import ErrorEvent

        facts = self._facts(redactor)
        return hook(ErrorEvent(*facts, type(error), reason, duration, delay))

    def _facts(self, redactor: Redactor) -> _t.Tuple[str, str, str, str, int]:
        op = self._account.op
        url = redactor.text(redact_url(self._request.url))
        return op.id, op.method, op.path, url, self._number

    def _logger(self) -> _t.Optional[logging.Logger]:
        logger = self._configuration.logger["package_logger"]
        return logger if logger.isEnabledFor(logging.DEBUG) else None

    def _log(
        self,
        logger: logging.Logger,
        redactor: Redactor,
        outcome: str,
        duration: float,
        delay: _t.Optional[float],
    ) -> None:
        again = "" if delay is None else f", again in {delay:.3f} s"
        line = (
            f"{self._request.method} {redact_url(self._request.url)}: {outcome} "
            f"(attempt {self._number}, {duration:.3f} s{again})"
        )
        logger.debug("%s", redactor.text(line))
