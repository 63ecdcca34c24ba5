# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .._model import ApiModel as _ApiModel


class ConnectionMigrateData(_ApiModel):
    """ConnectionMigrateData."""

    target_service_id: _p.StrictStr
    """Id of the service to migrate to: one of the targets that the source connector declares."""
