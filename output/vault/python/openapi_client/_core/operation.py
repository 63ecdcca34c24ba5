"""What the client must know of an operation, as data. The generated modules are tables of these."""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    from .request import Draft

T = _t.TypeVar("T")


def text() -> _t.Any:
    """The type of a text, made when something is first checked by it."""
    from pydantic import StrictStr

    return StrictStr


def integer() -> _t.Any:
    """The type of an integer."""
    from pydantic import StrictInt

    return StrictInt


def boolean() -> _t.Any:
    """The type of a boolean."""
    from pydantic import StrictBool

    return StrictBool


PLAIN: _t.Mapping[_t.Any, type] = {text: str, integer: int, boolean: bool}
"""Types that Python knows a value of at once."""


class _Null:
    def __repr__(self) -> str:
        return "NULL"


NULL: _t.Any = _Null()
"""An explicit null, for an optional argument that is a JSON value: `None` leaves the argument out."""


class Part(_t.NamedTuple):
    """How one field of a form is written."""

    wire: str
    format: str = "text"
    media: str = ""
    """The media type that the document gives; empty where the default will do."""
    repeated: bool = False
    style: str = "form"
    explode: bool = True
    styled: bool = False
    """True where the document gives a style."""
    reserved: bool = False
    file: str = ""
    """`bytes`: it is a file where the value is one, and else what `format` says; `path`: a text is the path of one."""
    headers: str = ""
    """Further lines of its head, each with its end."""
    xml: _t.Any = None
    """What writes it, where it is XML and no text."""


class Param(_t.NamedTuple):
    """An argument of a method."""

    name: str
    wire: str
    location: str
    type: _t.Any = None
    """A type, or a function that gives it when it is first needed; none for what is sent as it is."""
    required: bool = False
    style: str = "simple"
    explode: bool = False
    reserved: bool = False
    media: str = ""
    deprecated: bool = False
    takes_null: bool = False
    """None is a value that may be given, though it is required."""


class Content(_t.NamedTuple):
    """One media type of a body."""

    media: str
    format: str
    type: _t.Any = None
    parts: _t.Tuple[Part, ...] = ()
    xml: _t.Any = None
    """What reads and writes it, where it is XML and no text."""
    bare: bool = False
    """JSON of a string, which a response that says that it is text may hold without its quotes."""


class Resp(_t.NamedTuple):
    """One documented response."""

    status: str
    success: bool
    contents: _t.Tuple[Content, ...] = ()


class Streamed(_t.NamedTuple):
    """How an answer is read item by item."""

    kind: str
    """`sse`, `json-lines` or `json-seq`."""
    item: str = "data"
    """What an item is: `data`, `event`, `text-event` or `raw`."""
    type: _t.Any = None
    sentinels: _t.Tuple[str, ...] = ()
    chosen_by: str = ""
    """The field of the body that asks for the stream."""
    resumes: bool = False
    """Asking again harms nothing: a connection that breaks is made again, where the caller allows it."""


class Paged(_t.NamedTuple):
    """How a list goes on. Places are names of fields, from the body inwards."""

    style: str
    """`cursor`, `offset`, `page`, `next` (a link in the body) or `link` (the header)."""
    items: _t.Tuple[str, ...]
    argument: int = -1
    """The position of the argument that asks for another page; -1 where a link leads to it."""
    within: _t.Tuple[_t.Tuple[str, str], ...] = ()
    """Where in the argument: each field by its name, and by the one that it is sent under."""
    next: _t.Tuple[str, ...] = ()
    """Of the next cursor or link."""
    more: _t.Tuple[str, ...] = ()
    """Of a boolean that says whether there is another page."""
    is_text: bool = False
    """The argument is a text, also where the cursor is a number."""
    first: int = 0
    """The number of the first page, or the first offset."""
    last: _t.Optional[_t.Tuple[str, ...]] = None
    """Of the next cursor, within the last item; None where the body has it."""
    pages: _t.Tuple[str, ...] = ()
    """Of the number of pages."""


class Op(_t.Generic[T]):
    """An operation that returns a `T`."""

    __slots__ = (
        "accept",
        "answers",
        "contents",
        "deprecated",
        "id",
        "method",
        "needs_form",
        "pages",
        "params",
        "path",
        "responses",
        "security",
        "servers",
        "stream",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        params: _t.Tuple[Param, ...] = (),
        contents: _t.Tuple[Content, ...] = (),
        responses: _t.Tuple[Resp, ...] = (),
        security: _t.Tuple[_t.Tuple[str, ...], ...] = (),
        servers: _t.Tuple[_t.Dict[str, _t.Any], ...] = (),
        deprecated: bool = False,
        accept: str = "application/json",
        stream: _t.Optional[Streamed] = None,
        pages: _t.Optional[Paged] = None,
        needs_form: bool = False,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.params = params
        self.accept = accept
        self.contents = contents
        self.responses = responses
        self.security = security
        self.servers = servers
        self.deprecated = deprecated
        self.stream = stream
        self.pages = pages
        self.needs_form = needs_form
        """A form is sent, even if it has no field."""
        self.answers: _t.Dict[int, _t.Optional[Resp]] = {}
        """The documented responses of the statuses that came so far."""


class RequestOptions:
    """What one call may ask for beyond its arguments; every option is optional."""

    def __init__(
        self,
        *,
        retries: _t.Optional[int] = None,
        timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        idempotency_key: _t.Union[None, str, bool] = None,
        extra_query: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        extra_body: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        base_url: _t.Optional[str] = None,
        cancel_token: _t.Optional[_t.Any] = None,
        reconnects: int = 0,
        upload_progress: _t.Optional[
            _t.Callable[[int, _t.Optional[int]], _t.Any]
        ] = None,
    ) -> None:
        self.retries = retries
        """How often a failed attempt is repeated at most."""
        self.timeout = timeout
        """Seconds until an attempt must be done, or a pair (connect, whole attempt)."""
        self.idempotency_key = idempotency_key
        """The key sent as Idempotency-Key; `True` makes one up."""
        self.extra_query = extra_query
        """Query parameters that the document does not name."""
        self.extra_body = extra_body
        """Fields to put into a JSON body or a form."""
        self.base_url = base_url
        """Replaces the server for this call."""
        self.cancel_token = cancel_token
        """A `CancelToken` whose `cancel()` ends the call from another thread."""
        self.reconnects = reconnects
        """How often the connection of an event stream that breaks is made again, for operations that read (GET)."""
        self.upload_progress = upload_progress
        """Is called with the bytes of the body that were sent so far, and with all of them (None where nobody knows)."""

    def place(self, draft: Draft) -> None:
        """Changes where the request goes: for the pages of lists that a link leads to."""
