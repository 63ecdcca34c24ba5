# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Folder(_ApiModel):
    """Folder."""

    files: _t.Union[_t.List[_m.File], None] = None
    expression: _t.Union[_m.Expression, None] = None
    var_json: _t.Annotated[_t.Union[_m.JsonValue, None], _p.Field(alias="json")] = None


_link(globals())
