# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConsumerRequestCountsInDateRangeResponseData(_ApiModel):
    """ConsumerRequestCountsInDateRangeResponseData."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"request_counts"},
    )
    application_id: _t.Union[_p.StrictStr, None] = None
    consumer_id: _t.Union[_p.StrictStr, None] = None
    start_datetime: _t.Union[_p.StrictStr, None] = None
    end_datetime: _t.Union[_p.StrictStr, None] = None
    aggregated_request_count: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    request_counts: _t.Union[_m.RequestCountAllocation, None] = None


_link(globals())
