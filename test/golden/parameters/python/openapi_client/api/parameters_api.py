# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import datetime as _dt
import typing as _t
import uuid as _uuid

from .._core import operation as _o
from .._operations import parameters_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class ParametersApi:
    """ParametersApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def in_path(
        self,
        simple: str,
        list: _t.Sequence[str],
        exploded: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        label: int,
        labels: _t.Sequence[str],
        matrix: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        matrices: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """GET /path/{simple}/{list}/{exploded}/{label}/{labels}/{matrix}/{matrices}"""
        self.api_client.execute(
            _ops.IN_PATH,
            (simple, list, exploded, label, labels, matrix, matrices),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_path_with_http_info(
        self,
        simple: str,
        list: _t.Sequence[str],
        exploded: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        label: int,
        labels: _t.Sequence[str],
        matrix: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        matrices: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `in_path`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.IN_PATH,
            (simple, list, exploded, label, labels, matrix, matrices),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_path_without_preload_content(
        self,
        simple: str,
        list: _t.Sequence[str],
        exploded: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        label: int,
        labels: _t.Sequence[str],
        matrix: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        matrices: _t.Union[_m.Point, _in.PointDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `in_path`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.IN_PATH,
            (simple, list, exploded, label, labels, matrix, matrices),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_query(
        self,
        text: str,
        empty: _t.Union[str, None] = None,
        flag: _t.Union[bool, None] = None,
        count: _t.Union[int, None] = None,
        on: _t.Union[_dt.date, None] = None,
        at: _t.Union[_dt.datetime, None] = None,
        list: _t.Union[_t.Sequence[str], None] = None,
        csv: _t.Union[_t.Sequence[str], None] = None,
        spaces: _t.Union[_t.Sequence[str], None] = None,
        pipes: _t.Union[_t.Sequence[str], None] = None,
        point: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        pointcsv: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        filter: _t.Union[
            _m.Filter,
            _in.FilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        reserved: _t.Union[str, None] = None,
        document: _t.Union[
            _m.Filter,
            _in.FilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        odd_name_: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """GET /query"""
        self.api_client.execute(
            _ops.IN_QUERY,
            (
                text,
                empty,
                flag,
                count,
                on,
                at,
                list,
                csv,
                spaces,
                pipes,
                point,
                pointcsv,
                filter,
                reserved,
                document,
                odd_name_,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_query_with_http_info(
        self,
        text: str,
        empty: _t.Union[str, None] = None,
        flag: _t.Union[bool, None] = None,
        count: _t.Union[int, None] = None,
        on: _t.Union[_dt.date, None] = None,
        at: _t.Union[_dt.datetime, None] = None,
        list: _t.Union[_t.Sequence[str], None] = None,
        csv: _t.Union[_t.Sequence[str], None] = None,
        spaces: _t.Union[_t.Sequence[str], None] = None,
        pipes: _t.Union[_t.Sequence[str], None] = None,
        point: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        pointcsv: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        filter: _t.Union[
            _m.Filter,
            _in.FilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        reserved: _t.Union[str, None] = None,
        document: _t.Union[
            _m.Filter,
            _in.FilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        odd_name_: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `in_query`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.IN_QUERY,
            (
                text,
                empty,
                flag,
                count,
                on,
                at,
                list,
                csv,
                spaces,
                pipes,
                point,
                pointcsv,
                filter,
                reserved,
                document,
                odd_name_,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_query_without_preload_content(
        self,
        text: str,
        empty: _t.Union[str, None] = None,
        flag: _t.Union[bool, None] = None,
        count: _t.Union[int, None] = None,
        on: _t.Union[_dt.date, None] = None,
        at: _t.Union[_dt.datetime, None] = None,
        list: _t.Union[_t.Sequence[str], None] = None,
        csv: _t.Union[_t.Sequence[str], None] = None,
        spaces: _t.Union[_t.Sequence[str], None] = None,
        pipes: _t.Union[_t.Sequence[str], None] = None,
        point: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        pointcsv: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        filter: _t.Union[
            _m.Filter,
            _in.FilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        reserved: _t.Union[str, None] = None,
        document: _t.Union[
            _m.Filter,
            _in.FilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        odd_name_: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `in_query`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.IN_QUERY,
            (
                text,
                empty,
                flag,
                count,
                on,
                at,
                list,
                csv,
                spaces,
                pipes,
                point,
                pointcsv,
                filter,
                reserved,
                document,
                odd_name_,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_headers(
        self,
        x_request_id: _uuid.UUID,
        x_flags: _t.Union[_t.Sequence[bool], None] = None,
        x_point: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        x_since: _t.Union[_dt.datetime, None] = None,
        session: _t.Union[str, None] = None,
        choices: _t.Union[_t.Sequence[str], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """GET /headers"""
        self.api_client.execute(
            _ops.IN_HEADERS,
            (x_request_id, x_flags, x_point, x_since, session, choices),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_headers_with_http_info(
        self,
        x_request_id: _uuid.UUID,
        x_flags: _t.Union[_t.Sequence[bool], None] = None,
        x_point: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        x_since: _t.Union[_dt.datetime, None] = None,
        session: _t.Union[str, None] = None,
        choices: _t.Union[_t.Sequence[str], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `in_headers`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.IN_HEADERS,
            (x_request_id, x_flags, x_point, x_since, session, choices),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def in_headers_without_preload_content(
        self,
        x_request_id: _uuid.UUID,
        x_flags: _t.Union[_t.Sequence[bool], None] = None,
        x_point: _t.Union[
            _m.Point,
            _in.PointDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        x_since: _t.Union[_dt.datetime, None] = None,
        session: _t.Union[str, None] = None,
        choices: _t.Union[_t.Sequence[str], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `in_headers`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.IN_HEADERS,
            (x_request_id, x_flags, x_point, x_since, session, choices),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
