# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class UpdateConsentRequest(_ApiModel):
    """UpdateConsentRequest."""

    resources: _m.UpdateConsentRequestResources
    granted: _p.StrictBool
    """True to give consent, false to deny it or take it back."""


_link(globals())
