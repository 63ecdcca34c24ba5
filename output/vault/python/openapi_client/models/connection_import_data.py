# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConnectionImportData(_ApiModel):
    """ConnectionImportData."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"settings", "metadata"},
    )
    credentials: _t.Union[_m.ConnectionImportDataCredentials, None] = None
    settings: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """Settings of the connection, kept in the `form_fields` of the same id."""
    metadata: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """Your own data about the consumer's connection."""


_link(globals())
