# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class LogsFilter(_ApiModel):
    """LogsFilter."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {
            "connector_id",
            "path",
            "path_match_mode",
            "http_method",
            "http_methods",
            "start_date",
            "end_date",
            "status_code",
            "status_codes",
            "exclude_unified_apis",
        },
    )
    connector_id: _t.Union[_p.StrictStr, None] = None
    """Only requests to this connector. Not applied by the server at present."""
    path: _t.Union[_p.StrictStr, None] = None
    """Only requests whose path matches, in the way that `path_match_mode` says; `CONTAINS` when left out."""
    path_match_mode: _t.Union[
        _t.Literal["CONTAINS", "STARTS_WITH", "ENDS_WITH", "EXACT"],
        _p.StrictStr,
        None,
    ] = None
    """How `path` is compared: anywhere in the path, at its start, at its end, or the whole of it. Has no effect without `path`."""
    http_method: _t.Union[_p.StrictStr, None] = None
    """Only requests with this HTTP method."""
    http_methods: _t.Union[_t.List[_p.StrictStr], None] = None
    """Only requests with one of these HTTP methods."""
    start_date: _t.Union[_v.DateTime, None] = None
    """Only requests at or after this date and time, ISO 8601."""
    end_date: _t.Union[_v.DateTime, None] = None
    """Only requests at or before this date and time, ISO 8601. Not before `start_date`."""
    status_code: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """Only responses with this HTTP status. Kept for older callers; `status_codes` takes several."""
    status_codes: _t.Annotated[
        _t.Union[_t.List[_t.Union[_p.StrictFloat, _p.StrictInt]], None],
        _p.Field(max_length=50),
    ] = None
    """Only responses with one of these HTTP statuses, from 100 to 599, at most 50 of them."""
    exclude_unified_apis: _t.Union[_p.StrictStr, None] = None
