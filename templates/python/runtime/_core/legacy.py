"""The lower half of the client as it has always been: for programs that build requests and read responses by hand."""

from __future__ import annotations

import datetime as _dt
import importlib
import json
import re
import typing as _t
import uuid
from decimal import Decimal
from urllib.parse import quote

from ..configuration import Configuration
from ..exceptions import ApiException, ApiValueError
from . import serialize as _s
from .files import save
from .headers import Lines
from .kinds import is_dict, is_list, is_mapping, is_tuple
from .multipart import read_file
from .request import apply_credential
from .response import header_of
from .urls import fill_path, join_url
from .wire import adapter_of, read, scalar, to_native

if _t.TYPE_CHECKING:
    from ..api_response import ApiResponse

RequestSerialized = _t.Tuple[
    str, str, _t.Dict[str, str], _t.Optional[_t.Any], _t.List[_t.Tuple[str, _t.Any]]
]
Params = _t.Union[_t.Mapping[str, _t.Any], _t.Sequence[_t.Tuple[str, _t.Any]]]

_GENERIC = re.compile(r"(List|list|Dict|dict|Optional)\[(.*)\]\Z", re.DOTALL)


class LegacySurface:
    """What `ApiClient` offers besides running operations."""

    PRIMITIVE_TYPES = (float, bool, bytes, str, int)
    NATIVE_TYPES_MAPPING: _t.ClassVar[_t.Dict[str, _t.Any]] = {
        "int": int,
        "long": int,
        "float": float,
        "str": str,
        "bool": bool,
        "date": _dt.date,
        "datetime": _dt.datetime,
        "decimal": Decimal,
        "UUID": uuid.UUID,
        "object": object,
    }

    configuration: Configuration
    default_headers: _t.Dict[str, str]
    cookie: _t.Optional[str]

    @property
    def user_agent(self) -> str:
        """The User-Agent header."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Sets a header to send with every request."""
        self.default_headers[header_name] = header_value

    def param_serialize(
        self,
        method: str,
        resource_path: str,
        path_params: _t.Optional[Params] = None,
        query_params: _t.Optional[Params] = None,
        header_params: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        body: _t.Any = None,
        post_params: _t.Optional[Params] = None,
        files: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        auth_settings: _t.Optional[_t.Sequence[str]] = None,
        collection_formats: _t.Optional[_t.Mapping[str, str]] = None,
        _host: _t.Optional[str] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
    ) -> RequestSerialized:
        """Method, URL, headers, body and form fields of a request."""
        headers = {
            name: _s.header_value(name, self.sanitize_for_serialization(value), False)
            for name, value in (header_params or {}).items()
        }
        headers.update(self.default_headers)
        if self.cookie:
            headers["Cookie"] = self.cookie
        safe = "-._~" + self.configuration.safe_chars_for_path_param
        path = {
            name: quote(_s.text_of(value), safe=safe)
            for name, value in self._tuples(path_params, collection_formats)
        }
        form = list(self._tuples(post_params, collection_formats))
        if files:
            form.extend(self.files_parameters(files))
        sent = self.sanitize_for_serialization(body) if body is not None else None
        query = [
            (_s.encode(name), _s.encode(_s.text_of(value)))
            for name, value in self._tuples(query_params, collection_formats)
        ]
        queries: _t.List[_t.Tuple[str, str]] = query
        self.update_params_for_auth(
            headers,
            queries,
            auth_settings,
            resource_path,
            method,
            sent,
            request_auth=_request_auth,
        )
        url = join_url(
            _host or self.configuration.host, fill_path(resource_path, path), queries
        )
        return method, url, headers, sent, form

    def _tuples(
        self, params: _t.Optional[Params], formats: _t.Optional[_t.Mapping[str, str]]
    ) -> _t.List[_t.Tuple[str, _t.Any]]:
        if not params:
            return []
        return self.parameters_to_tuples(
            self.sanitize_for_serialization(params), formats
        )

    def parameters_to_tuples(
        self, params: Params, collection_formats: _t.Optional[_t.Mapping[str, str]]
    ) -> _t.List[_t.Tuple[str, _t.Any]]:
        """Parameters as pairs, arrays laid out by their format."""
        pairs: _t.Any = params.items() if is_mapping(params) else params
        formats = collection_formats or {}
        result: _t.List[_t.Tuple[str, _t.Any]] = []
        for name, value in pairs:
            if name not in formats:
                result.append((name, value))
            elif formats[name] == "multi":
                result.extend((name, item) for item in value)
            else:
                sign = {"ssv": " ", "tsv": "\t", "pipes": "|"}.get(formats[name], ",")
                result.append((name, sign.join(_s.text_of(item) for item in value)))
        return result

    def parameters_to_url_query(
        self, params: Params, collection_formats: _t.Optional[_t.Mapping[str, str]]
    ) -> str:
        """Parameters as a query."""
        pairs = self.parameters_to_tuples(params, collection_formats)
        return "&".join(
            f"{_s.encode(name)}={_s.encode(_s.text_of(value))}" for name, value in pairs
        )

    def files_parameters(
        self, files: _t.Mapping[str, _t.Any]
    ) -> _t.List[_t.Tuple[str, _t.Tuple[str, bytes, str]]]:
        """Files as form fields."""
        result: _t.List[_t.Tuple[str, _t.Tuple[str, bytes, str]]] = []
        for name, value in files.items():
            items = value if is_list(value) else [value]
            for item in items:
                if item is not None:
                    file = read_file(item, name)
                    result.append((name, (file.name, file.data, file.media)))
        return result

    def select_header_accept(self, accepts: _t.Sequence[str]) -> _t.Optional[str]:
        """The Accept header: JSON if possible."""
        return self.select_header_content_type(accepts)

    def select_header_content_type(
        self, content_types: _t.Sequence[str]
    ) -> _t.Optional[str]:
        """One of several media types: JSON if possible."""
        for content_type in content_types:
            if "json" in content_type.lower():
                return content_type
        return content_types[0] if content_types else None

    def update_params_for_auth(
        self,
        headers: _t.Dict[str, str],
        queries: _t.List[_t.Tuple[str, str]],
        auth_settings: _t.Optional[_t.Sequence[str]],
        resource_path: str,
        method: str,
        body: _t.Any,
        request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
    ) -> None:
        """Adds credentials to headers and query."""
        wanted: _t.List[_t.Mapping[str, _t.Any]] = (
            [request_auth] if request_auth else []
        )
        if not request_auth and auth_settings:
            known = self.configuration.auth_settings()
            wanted = [known[name] for name in auth_settings if name in known]
        for setting in wanted:
            cookies: _t.List[_t.Tuple[str, str]] = []
            lines = Lines()
            apply_credential(setting, lines, queries, cookies)
            for name, value in lines.as_sent().items():
                for own in [key for key in headers if key.lower() == name.lower()]:
                    del headers[own]
                headers[name] = value
            for name, value in cookies:
                jar = headers.get("Cookie")
                headers["Cookie"] = (
                    f"{jar}; {name}={value}" if jar else f"{name}={value}"
                )

    def sanitize_for_serialization(self, obj: _t.Any) -> _t.Any:
        """The JSON value of anything that can be sent."""
        if isinstance(obj, (bytes, bytearray)):
            return obj
        if is_tuple(obj):
            items = obj
            return tuple(self.sanitize_for_serialization(item) for item in items)
        if is_list(obj):
            return [self.sanitize_for_serialization(item) for item in obj]
        if is_dict(obj):
            entries = obj
            return {
                key: self.sanitize_for_serialization(item)
                for key, item in entries.items()
            }
        native = to_native(obj)
        if isinstance(native, (dict, list)):
            return self.sanitize_for_serialization(_t.cast(_t.Any, native))
        return native if native is None else scalar(native)

    def response_deserialize(
        self,
        response_data: _t.Any,
        response_types_map: _t.Optional[_t.Mapping[str, _t.Any]] = None,
    ) -> ApiResponse[_t.Any]:
        """The value of a response whose body was read; raises for an error status."""
        types = response_types_map or {}
        status = str(response_data.status)
        kind = types.get(status, types.get(status[:1] + "XX"))
        if response_data.data is None:
            raise ApiValueError(
                "the body must be read before it is decoded: call read()"
            )
        data: _t.Any = None
        text: _t.Optional[str] = None
        try:
            if kind in ("bytearray", "bytes"):
                data = response_data.data
            elif kind == "file":
                data = save(
                    response_data.data,
                    header_of(response_data.getheaders(), "content-disposition"),
                    self.configuration.temp_folder_path,
                )
            elif kind is not None:
                text = response_data.data.decode("utf-8", "replace")
                data = self.deserialize(
                    text or "",
                    kind,
                    header_of(response_data.getheaders(), "content-type"),
                )
        finally:
            if not 200 <= response_data.status <= 299:
                ApiException.from_response(
                    http_resp=response_data, body=text, data=data
                )
        from ..api_response import ApiResponse

        return ApiResponse(
            status_code=response_data.status,
            headers=response_data.getheaders(),
            data=data,
            raw_data=response_data.data,
        )

    def deserialize(
        self,
        response_text: str,
        response_type: _t.Any,
        content_type: _t.Optional[str] = None,
    ) -> _t.Any:
        """A value of the named type from a text."""
        media = (content_type or "").partition(";")[0].strip().lower()
        raw: _t.Any = response_text
        if not media:
            try:
                raw = json.loads(response_text)
            except ValueError:
                raw = response_text
        elif media == "application/json" or media.endswith("json"):
            raw = json.loads(response_text) if response_text else ""
        elif not media.startswith("text/"):
            raise ApiException(
                status=0, reason=f"Unsupported content type: {content_type}"
            )
        kind = (
            self._type_named(response_type)
            if isinstance(response_type, str)
            else response_type
        )
        return raw if kind is object or kind is None else read(kind, raw)[0]

    def _type_named(self, name: str) -> _t.Any:
        match = _GENERIC.match(name)
        if match is not None:
            outer, inner = match.group(1).lower(), match.group(2)
            if outer == "list":
                return _t.List[self._type_named(inner)]  # type: ignore[misc]
            if outer == "dict":
                value = inner.partition(",")[2].strip()
                return _t.Dict[str, self._type_named(value)]  # type: ignore[misc]
            optional = self._type_named(inner)
            return _t.Optional[optional]
        if name in self.NATIVE_TYPES_MAPPING:
            found = self.NATIVE_TYPES_MAPPING[name]
            return _t.Any if found is object else found
        models = importlib.import_module(__name__.rpartition("._core")[0] + ".models")
        return getattr(models, name)


__all__ = ["LegacySurface", "RequestSerialized", "adapter_of"]
