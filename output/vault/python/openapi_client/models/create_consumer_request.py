# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class CreateConsumerRequest(_ApiModel):
    """CreateConsumerRequest."""

    consumer_id: _p.StrictStr
    metadata: _t.Union[_m.ConsumerMetadata, None] = None


_link(globals())
