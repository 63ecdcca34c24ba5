# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t
import uuid as _uuid

from .._core import operation as _o
from .._core.multipart import FileInput as _FileInput
from .._operations import pets_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class PetsApi:
    """PetsApi.

    All about pets
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def list_pets(
        self,
        limit: _t.Union[int, None] = None,
        kinds: _t.Union[
            _t.Sequence[_t.Union[_t.Literal["cat", "dog"], str]],
            None,
        ] = None,
        names: _t.Union[_t.Sequence[str], None] = None,
        spaced: _t.Union[_t.Sequence[str], None] = None,
        tabbed: _t.Union[_t.Sequence[str], None] = None,
        piped: _t.Union[_t.Sequence[int], None] = None,
        sort: _t.Union[_t.Literal["up", "down"], str, None] = None,
        x_trace: _t.Union[_uuid.UUID, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _t.List[_m.Pet]:
        """GET /pets"""
        return self.api_client.execute(
            _ops.LIST_PETS,
            (limit, kinds, names, spaced, tabbed, piped, sort, x_trace),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_pets_with_http_info(
        self,
        limit: _t.Union[int, None] = None,
        kinds: _t.Union[
            _t.Sequence[_t.Union[_t.Literal["cat", "dog"], str]],
            None,
        ] = None,
        names: _t.Union[_t.Sequence[str], None] = None,
        spaced: _t.Union[_t.Sequence[str], None] = None,
        tabbed: _t.Union[_t.Sequence[str], None] = None,
        piped: _t.Union[_t.Sequence[int], None] = None,
        sort: _t.Union[_t.Literal["up", "down"], str, None] = None,
        x_trace: _t.Union[_uuid.UUID, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_t.List[_m.Pet]]:
        """The same as `list_pets`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.LIST_PETS,
            (limit, kinds, names, spaced, tabbed, piped, sort, x_trace),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_pets_without_preload_content(
        self,
        limit: _t.Union[int, None] = None,
        kinds: _t.Union[
            _t.Sequence[_t.Union[_t.Literal["cat", "dog"], str]],
            None,
        ] = None,
        names: _t.Union[_t.Sequence[str], None] = None,
        spaced: _t.Union[_t.Sequence[str], None] = None,
        tabbed: _t.Union[_t.Sequence[str], None] = None,
        piped: _t.Union[_t.Sequence[int], None] = None,
        sort: _t.Union[_t.Literal["up", "down"], str, None] = None,
        x_trace: _t.Union[_uuid.UUID, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_pets`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.LIST_PETS,
            (limit, kinds, names, spaced, tabbed, piped, sort, x_trace),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def add_pet(
        self,
        pet: _t.Union[_m.Pet, _t.Mapping[str, _t.Any]],
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Pet:
        """POST /pets"""
        return self.api_client.execute(
            _ops.ADD_PET,
            (limit, pet),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def add_pet_with_http_info(
        self,
        pet: _t.Union[_m.Pet, _t.Mapping[str, _t.Any]],
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Pet]:
        """The same as `add_pet`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.ADD_PET,
            (limit, pet),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def add_pet_without_preload_content(
        self,
        pet: _t.Union[_m.Pet, _t.Mapping[str, _t.Any]],
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `add_pet`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.ADD_PET,
            (limit, pet),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_pet(
        self,
        pet_id: int,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Pet:
        """GET /pets/{petId}

        :raises ApiException: 404 There is none
        """
        return self.api_client.execute(
            _ops.GET_PET,
            (pet_id,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_pet_with_http_info(
        self,
        pet_id: int,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Pet]:
        """The same as `get_pet`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.GET_PET,
            (pet_id,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_pet_without_preload_content(
        self,
        pet_id: int,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `get_pet`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.GET_PET,
            (pet_id,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def rename_pet(
        self,
        pet_id: int,
        name: str,
        labels: _t.Union[_t.Sequence[str], None] = None,
        nicknames: _t.Union[_t.Sequence[str], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """PUT /pets/{petId}"""
        self.api_client.execute(
            _ops.RENAME_PET,
            (pet_id, name, labels, nicknames),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def rename_pet_with_http_info(
        self,
        pet_id: int,
        name: str,
        labels: _t.Union[_t.Sequence[str], None] = None,
        nicknames: _t.Union[_t.Sequence[str], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `rename_pet`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.RENAME_PET,
            (pet_id, name, labels, nicknames),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def rename_pet_without_preload_content(
        self,
        pet_id: int,
        name: str,
        labels: _t.Union[_t.Sequence[str], None] = None,
        nicknames: _t.Union[_t.Sequence[str], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `rename_pet`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.RENAME_PET,
            (pet_id, name, labels, nicknames),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_photo(
        self,
        pet_id: int,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> bytes:
        """GET /pets/{petId}/photo"""
        return self.api_client.execute(
            _ops.GET_PHOTO,
            (pet_id,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_photo_with_http_info(
        self,
        pet_id: int,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[bytes]:
        """The same as `get_photo`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.GET_PHOTO,
            (pet_id,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_photo_without_preload_content(
        self,
        pet_id: int,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `get_photo`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.GET_PHOTO,
            (pet_id,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def add_photo(
        self,
        pet_id: int,
        photo: _FileInput,
        title: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """POST /pets/{petId}/photo

        :param title: What it shows
        """
        self.api_client.execute(
            _ops.ADD_PHOTO,
            (pet_id, title, photo),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def add_photo_with_http_info(
        self,
        pet_id: int,
        photo: _FileInput,
        title: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `add_photo`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.ADD_PHOTO,
            (pet_id, title, photo),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def add_photo_without_preload_content(
        self,
        pet_id: int,
        photo: _FileInput,
        title: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `add_photo`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.ADD_PHOTO,
            (pet_id, title, photo),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
