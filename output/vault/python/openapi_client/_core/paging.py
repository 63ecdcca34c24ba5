"""How a list goes on from one page to the next. Nothing is sent here: both clients ask for pages in their own way."""

from __future__ import annotations

import typing as _t
import uuid
from urllib.parse import unquote_plus, urldefrag, urljoin, urlsplit

from ..exceptions import ApiValueError
from .kinds import is_dict, is_list, is_mapping
from .operation import Op, Paged, RequestOptions
from .page_links import next_link
from .urls import join_url, origin_of

if _t.TYPE_CHECKING:
    from ..api_response import ApiResponse
    from .request import Draft

_AGAIN = "the server names a page again that was read"


class Following(RequestOptions):
    """The options of the call for one page: those of the caller, and the link that leads to the page."""

    def __init__(
        self, given: _t.Optional[RequestOptions], link: _t.Optional[str] = None
    ) -> None:
        super().__init__()
        vars(self).update({} if given is None else vars(given))
        self.link = link
        self.url = ""
        """Where the request went, without credentials."""

    def place(self, draft: Draft) -> None:
        """Puts the link in place of what the arguments made of path and query, but for what the options add."""
        if self.link is not None:
            parts = urlsplit(self.link)
            own = dict(self.extra_query or {})
            added = [pair for pair in draft.query if unquote_plus(pair[0]) in own]
            pairs = [
                (name, value)
                for name, _, value in (
                    pair.partition("=") for pair in parts.query.split("&") if pair
                )
                if unquote_plus(name) not in own
            ]
            draft.base, draft.path = f"{parts.scheme}://{parts.netloc}", parts.path
            draft.query = pairs + added
            draft.linked = frozenset(name for name, _ in pairs)
        self.url = join_url(draft.base, draft.path, draft.query)


class Ask(_t.NamedTuple):
    """The call for one page."""

    args: _t.Tuple[_t.Any, ...]
    settings: _t.Tuple[_t.Any, ...]
    """As all calls have them; the last one is `options`."""
    options: Following
    page: int


class Walk:
    """The way through the pages of one list."""

    def __init__(
        self,
        op: Op[_t.Any],
        args: _t.Sequence[_t.Any],
        settings: _t.Sequence[_t.Any],
    ) -> None:
        if op.pages is None:
            raise ApiValueError(f"{op.id} has no pages")
        self._row: Paged = op.pages
        self._args = tuple(args)
        self._settings = tuple(settings)
        self._asked: _t.Dict[_t.Any, int] = {}
        """The page at which each cursor or link was asked for."""

    def first(self) -> Ask:
        """The call for the first page."""
        if self._row.argument >= 0:
            self._asked[self._given(self._args)] = 0
        return self._ask(self._args, Following(self._settings[5]), 0)

    def items(self, data: _t.Any) -> _t.List[_t.Any]:
        """The items of a page."""
        found = _at(data, self._row.items)
        return list(found) if is_list(found) else []

    def after(self, ask: Ask, response: ApiResponse[_t.Any]) -> _t.Optional[Ask]:
        """The call for the page after one that was read; None where that was the last one."""
        row, data = self._row, response.data
        if row.more and _at(data, row.more) is not True:
            return None
        # A key stands for one call: for another page a server would give the same answer again.
        given: _t.Optional[RequestOptions] = self._settings[5]
        key = True if given is not None and given.idempotency_key is True else None
        if row.argument < 0:
            link = self._link(ask, response)
            if link is None:
                return None
            options, args = Following(given, link), self._args
            if ask.page == 0:
                self._asked[ask.options.url] = 0
            index = self._index(link, ask)
        else:
            value = self._value(ask, data)
            if value is None or value == "":
                return None
            options, changed = Following(given), list(self._args)
            changed[row.argument] = _with(changed[row.argument], row.within, value)
            args = tuple(changed)
            index = self._index(value, ask)
        options.idempotency_key = key
        return self._ask(args, options, index)

    def _ask(self, args: _t.Tuple[_t.Any, ...], options: Following, index: int) -> Ask:
        return Ask(args, (*self._settings[:5], options), options, index)

    def _given(self, args: _t.Sequence[_t.Any]) -> _t.Any:
        """What asks for a page in the arguments of a call."""
        found = args[self._row.argument]
        for names in self._row.within:
            found = _member(found, *names)
        return found

    def _index(self, key: _t.Any, ask: Ask) -> int:
        index = self._asked.setdefault(key, ask.page + 1)
        if index != ask.page + 1:
            raise ApiValueError(_AGAIN)
        return index

    def _value(self, ask: Ask, data: _t.Any) -> _t.Any:
        row = self._row
        if row.style == "cursor":
            if row.last is None:
                value = _at(data, row.next)
            else:
                value = _at((self.items(data) or [None])[-1], row.last)
            is_named = isinstance(value, (int, float, uuid.UUID))
            is_written = is_named and not isinstance(value, bool)
            return str(value) if is_written and row.is_text else value
        count = len(self.items(data))
        if count == 0:
            return None
        current = self._given(ask.args)
        number = row.first if current is None else int(current)
        if row.pages:
            pages = _at(data, row.pages)
            if isinstance(pages, (int, float)) and number - row.first + 1 >= pages:
                return None
        return number + (1 if row.style == "page" else count)

    def _link(self, ask: Ask, response: ApiResponse[_t.Any]) -> _t.Optional[str]:
        if self._row.style == "link":
            headers = response.headers
            lines = [] if headers is None else headers.get_all("link")
            link = next_link(", ".join(lines))
        else:
            link = _at(response.data, self._row.next)
        if not isinstance(link, str) or link == "":
            return None
        # Neither is said with the link: it may hold a credential.
        try:
            target = urldefrag(urljoin(ask.options.url, link)).url
            origin = origin_of(target)
        except ValueError:
            raise ApiValueError("the link to the next page is no URL") from None
        if origin != origin_of(ask.options.url):
            raise ApiValueError("the next page is at another origin")
        return target


def _member(value: _t.Any, name: str, wire: str) -> _t.Any:
    """A field of an object that a program gave: of a model, or of a dictionary with either of the names."""
    if is_dict(value):
        return value.get(wire, value.get(name))
    return getattr(value, name, None)


def _with(
    value: _t.Any, within: _t.Sequence[_t.Tuple[str, str]], asked: _t.Any
) -> _t.Any:
    """The same with what asks for a page in it. What the program gave stays as it is."""
    if not within:
        return asked
    (name, wire), *deeper = within
    inner = _with(_member(value, name, wire), deeper, asked)
    if value is None:
        return {wire: inner}
    if is_mapping(value):
        key = name if name in value and wire not in value else wire
        return {**value, key: inner}
    return value.model_copy(update={name: inner})


def _at(value: _t.Any, path: _t.Sequence[str]) -> _t.Any:
    """What stands in a body at a place: names of fields, and keys of what is no model."""
    found: _t.Any = value
    for name in path:
        if is_dict(found):
            found = found.get(name)
        else:
            found = getattr(found, name, None)
    return found
