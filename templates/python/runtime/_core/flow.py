"""The steps of a call that both clients share: which base URL, which credentials, whether to go on."""

from __future__ import annotations

import re
import typing as _t
from contextvars import ContextVar
from urllib.parse import unquote_plus, urljoin

from ..exceptions import ApiValueError
from . import request as _request
from .operation import Op, RequestOptions
from .redact import Redactor, is_secret, secrets_of
from .response import REDIRECTS
from .retry import RetryPolicy, RetryState
from .urls import origin_of, resolve_server

if _t.TYPE_CHECKING:
    from ..configuration import Configuration
    from .account import Account
    from .cancel import CancelToken

MAX_REDIRECTS = 10
NO_OPTIONS = RequestOptions()


class Opening(_t.NamedTuple):
    """A call whose answer was given with its body unread."""

    account: Account
    op: Op[_t.Any]
    answer: _t.Any
    configuration: Configuration
    idle: _t.Optional[float]
    token: _t.Optional[CancelToken]


OPENINGS: ContextVar[_t.Optional[_t.List[Opening]]] = ContextVar(
    "openings", default=None
)
"""Where a download wants to know of the calls that it makes."""


def note_opening(
    account: Account,
    op: Op[_t.Any],
    answer: _t.Any,
    configuration: Configuration,
    settings: _t.Sequence[_t.Any],
) -> None:
    """Tells a download, if one makes this call."""
    openings = OPENINGS.get()
    if openings is not None:
        options: RequestOptions = settings[5] or NO_OPTIONS
        idle = idle_for(timeout_for(configuration, settings[0], options))
        openings.append(
            Opening(account, op, answer, configuration, idle, options.cancel_token)
        )


def base_for(
    op: Op[_t.Any],
    configuration: Configuration,
    host_index: int,
    options: RequestOptions,
) -> str:
    """The base URL of a call."""
    if type(_t.cast(_t.Any, host_index)) is not int:
        raise ApiValueError(f"_host_index is the index of a server, not {host_index!r}")
    if options.base_url is not None:
        return options.base_url
    try:
        if op.servers:
            if configuration.ignore_operation_servers:
                return configuration.host
            return resolve_server(
                op.servers, host_index, configuration.server_variables
            )
        if host_index:
            return configuration.get_host_from_settings(
                host_index, configuration.server_variables
            )
        return configuration.host
    except ValueError as error:
        raise ApiValueError(str(error)) from error


def schemes_for(op: Op[_t.Any], configuration: Configuration) -> _t.Tuple[str, ...]:
    """The schemes to use: the first alternative whose credentials are all set, else those of any that are."""
    found: _t.Dict[str, None] = {}
    for alternative in op.security:
        known = [name for name in alternative if configuration.has_credential(name)]
        if known and len(known) == len(alternative):
            return alternative
        found.update(dict.fromkeys(known))
    return tuple(found)


def retry_state(
    configuration: Configuration,
    method: str,
    draft: _request.Draft,
    options: RequestOptions,
) -> RetryState:
    """The attempts that a call has."""
    wanted = configuration.retries
    if options.retries is not None:
        policy = RetryPolicy(retries=options.retries)
    elif isinstance(wanted, RetryPolicy):
        policy = wanted
    elif wanted is None:
        policy = RetryPolicy()
    elif isinstance(wanted, int):
        policy = RetryPolicy(retries=int(wanted))
    else:
        policy = RetryPolicy(retries=0)
    return RetryState(policy, method, bool(options.idempotency_key), draft.rewindable)


def timeout_for(
    configuration: Configuration, given: _t.Any, options: RequestOptions
) -> _t.Any:
    """The time limit of one attempt."""
    if given is not None:
        return given
    return options.timeout if options.timeout is not None else configuration.timeout


def idle_for(limit: _t.Any) -> _t.Optional[float]:
    """How long one wait for more of a body may be: a pair has one limit to connect and one to read."""
    if limit is None or isinstance(limit, (int, float)):
        return limit
    return _t.cast("_t.Sequence[_t.Optional[float]]", limit)[1]


def redirected(
    configuration: Configuration,
    request: _request.Request,
    status: int,
    location: _t.Optional[str],
    count: int,
) -> _t.Optional[_request.Request]:
    """The request that follows a redirection; none where it must not be followed: the answer is then an error."""
    wanted = configuration.redirects
    if (
        status not in REDIRECTS
        or not location
        or count >= MAX_REDIRECTS
        or wanted == "none"
        or request.method not in ("GET", "HEAD")
    ):
        return None
    try:
        target = urljoin(request.url, location).partition("#")[0]
        # A name and a password in it would be sent by some transports.
        target = re.sub(r"^(\w+://)[^/?]*@", r"\1", target)
        here, there = origin_of(request.url), origin_of(target)
    except ValueError:
        return None
    if there[0] not in ("http", "https") or (here[0] == "https" != there[0]):
        return None
    # A body is not sent again, so what describes it is not either.
    headers = {
        name: value
        for name, value in request.headers.items()
        if not name.lower().startswith("content-")
    }
    if here != there:
        if wanted == "same-origin":
            return None
        target, headers = _without_credentials(request, target, headers)
    return _request.Request(request.method, target, headers, None)


def _without_credentials(
    request: _request.Request, target: str, headers: _t.Dict[str, str]
) -> _t.Tuple[str, _t.Dict[str, str]]:
    """Another origin gets none of the credentials, not even those that the first one put into its answer."""
    redactor = Redactor(lambda: secrets_of(request.url, request.headers))
    base, mark, query = target.partition("?")
    parts = [
        part
        for part in query.split("&")
        if not is_secret(unquote_plus(part.partition("=")[0]))
        and redactor.text(part) == part
    ]
    kept = {
        name: value
        for name, value in headers.items()
        if not is_secret(name)
        and name.lower() not in request.credentials
        and redactor.text(value) == value
    }
    return base + (mark + "&".join(parts) if parts and query else ""), kept


def after(settings: _t.Sequence[_t.Any], last_id: str) -> _t.Sequence[_t.Any]:
    """The settings of a call that goes on after an event."""
    timeout, auth, content_type, headers, host_index, given = settings
    again: _t.Dict[str, _t.Any] = {**(headers or {}), "Last-Event-ID": last_id}
    return (timeout, auth, content_type, again, host_index, given)
