# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class GetConsumersResponseDataInner(_ApiModel):
    """GetConsumersResponseDataInner."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"request_counts"},
    )
    consumer_id: _t.Union[_p.StrictStr, None] = None
    application_id: _t.Union[_p.StrictStr, None] = None
    metadata: _t.Union[_m.ConsumerMetadata, None] = None
    aggregated_request_count: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    request_counts: _t.Union[_m.RequestCountAllocation, None] = None
    created: _t.Union[_p.StrictStr, None] = None
    modified: _t.Union[_p.StrictStr, None] = None
    request_count_updated: _t.Union[_p.StrictStr, None] = None
    services: _t.Union[_t.List[_p.StrictStr], None] = None


_link(globals())
