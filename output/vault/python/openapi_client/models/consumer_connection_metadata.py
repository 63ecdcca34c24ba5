# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class ConsumerConnectionMetadata(_ApiModel):
    """Your own data about the consumer's connection."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"company_id"})
    company_id: _t.Union[_p.StrictStr, None] = None
    """Id of the organization that authorized, in one form for all connectors (Xero's tenant, QuickBooks' realm, NetSuite's account)."""
