"""Lists that come in pages. Each page is a call of its own, with retries and time limits of its own."""

from __future__ import annotations

import typing as _t

from ._core.paging import Ask, Walk

if _t.TYPE_CHECKING:
    from ._core.operation import Op
    from .aio.api_client import AsyncApiClient
    from .api_client import ApiClient
    from .api_response import ApiResponse

P = _t.TypeVar("P")
T = _t.TypeVar("T")


class _Read(_t.Generic[P, T]):
    """A page that was read, by either client."""

    def __init__(self, walk: Walk, ask: Ask, response: ApiResponse[P]) -> None:
        self._walk = walk
        self._ask = ask
        self.response = response
        """Status, headers and body."""
        self.data: P = response.data
        """The decoded body."""
        self.items: _t.List[T] = walk.items(response.data)
        """The items of this page."""


class Page(_Read[P, T]):
    """One page of a list."""

    def __init__(
        self, pages: Pages[P, T], walk: Walk, ask: Ask, response: ApiResponse[P]
    ) -> None:
        super().__init__(walk, ask, response)
        self._pages = pages

    def next(self) -> _t.Optional[Page[P, T]]:
        """Asks for the page after this one; None where this is the last."""
        ask = self._walk.after(self._ask, self.response)
        return None if ask is None else self._pages.page(self._walk, ask)


class Pages(_t.Generic[P, T]):
    """The items of all pages of a list: `for item in api.x_iter(...)`. Nothing is asked for before the first item is."""

    def __init__(
        self,
        client: ApiClient,
        op: Op[P],
        args: _t.Sequence[_t.Any],
        *settings: _t.Any,
    ) -> None:
        self._client = client
        self._op = op
        self._args = args
        self._settings = settings

    def __iter__(self) -> _t.Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> _t.Iterator[Page[P, T]]:
        """The pages, one after the other."""
        walk = Walk(self._op, self._args, self._settings)
        current: _t.Optional[Page[P, T]] = self.page(walk, walk.first())
        while current is not None:
            yield current
            current = current.next()

    def page(self, walk: Walk, ask: Ask) -> Page[P, T]:
        """Makes the call for one page."""
        answer = self._client.execute_with_http_info(self._op, ask.args, *ask.settings)
        return Page(self, walk, ask, answer)


class AsyncPage(_Read[P, T]):
    """One page of a list."""

    def __init__(
        self, pages: AsyncPages[P, T], walk: Walk, ask: Ask, response: ApiResponse[P]
    ) -> None:
        super().__init__(walk, ask, response)
        self._pages = pages

    async def next(self) -> _t.Optional[AsyncPage[P, T]]:
        """Asks for the page after this one; None where this is the last."""
        ask = self._walk.after(self._ask, self.response)
        return None if ask is None else await self._pages.page(self._walk, ask)


class AsyncPages(_t.Generic[P, T]):
    """The items of all pages of a list: `async for item in api.x_iter(...)`."""

    def __init__(
        self,
        client: AsyncApiClient,
        op: Op[P],
        args: _t.Sequence[_t.Any],
        *settings: _t.Any,
    ) -> None:
        self._client = client
        self._op = op
        self._args = args
        self._settings = settings

    async def __aiter__(self) -> _t.AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> _t.AsyncIterator[AsyncPage[P, T]]:
        """The pages, one after the other."""
        walk = Walk(self._op, self._args, self._settings)
        current: _t.Optional[AsyncPage[P, T]] = await self.page(walk, walk.first())
        while current is not None:
            yield current
            current = await current.next()

    async def page(self, walk: Walk, ask: Ask) -> AsyncPage[P, T]:
        """Makes the call for one page."""
        answer = await self._client.execute_with_http_info(
            self._op, ask.args, *ask.settings
        )
        return AsyncPage(self, walk, ask, answer)
