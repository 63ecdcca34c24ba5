"""Tests of programs: what they put in the place of the client's parts, and what they look at afterwards."""

from __future__ import annotations

import json
import typing as t
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

import pytest
import urllib3

import garden_client
from garden_client import ApiClient, Configuration, Plant, PlantsApi
from garden_client.exceptions import NotFoundException
from garden_client.rest import RESTClientObject, RESTResponse

ROSE = b'{"name": "Rose", "photoUrls": []}'


@pytest.fixture
def api() -> t.Iterator[PlantsApi]:
    with ApiClient(Configuration(host="https://nowhere.invalid", retries=0)) as client:
        yield PlantsApi(client)


def stand_in(status: int = 200, data: t.Any = ROSE) -> Mock:
    response = Mock()
    response.status, response.reason, response.data = status, "OK", data
    response.getheader = Mock(side_effect=lambda name, default=None: "application/json" if name == "content-type" else default)
    response.getheaders = Mock(return_value={"content-type": "application/json"})
    response.read = Mock(return_value=None)
    return response


def preloaded(data: bytes = ROSE, status: int = 200) -> urllib3.HTTPResponse:
    return urllib3.HTTPResponse(body=data, status=status, headers={"Content-Type": "application/json"}, reason="OK")


def test_call_api(api: PlantsApi) -> None:
    with patch("garden_client.ApiClient.call_api", return_value=stand_in(201)) as call:
        assert api.add_plant(Plant(name="Fern", photo_urls=[])).name == "Rose"
    method, url, headers, body, form = call.call_args.args
    assert (method, url) == ("POST", "https://nowhere.invalid/plants") and body == {"name": "Fern", "photoUrls": []} and not form
    assert headers["Content-Type"] == "application/json" and "_request_timeout" in call.call_args.kwargs


def test_call_api_of_one_client(api: PlantsApi) -> None:
    api.api_client.call_api = Mock(return_value=stand_in(404, b'{"message": "no"}'))  # type: ignore[method-assign]
    with pytest.raises(NotFoundException) as raised:
        api.get_plant(7)
    assert raised.value.status == 404 and raised.value.body == '{"message": "no"}'


def test_the_least_that_stands_for_a_response(api: PlantsApi) -> None:
    response = SimpleNamespace(status=200, reason="OK", data=ROSE, read=lambda: None, getheader=lambda *_: None, getheaders=dict)
    with patch.object(ApiClient, "call_api", return_value=response):
        assert api.get_plant(7).name == "Rose"
        assert api.get_plant_with_http_info(7).status_code == 200


def test_a_response_that_read_fills(api: PlantsApi) -> None:
    class Response:
        status, reason = 200, "OK"
        data: bytes | None = None

        def read(self) -> None:
            self.data = ROSE

        def getheader(self, name: str, default: t.Any = None) -> str:
            return "application/json"

        def getheaders(self) -> dict[str, str]:
            return {}

    with patch.object(ApiClient, "call_api", side_effect=lambda *_, **__: Response()):
        assert api.get_plant(7).name == "Rose"


def test_the_client_of_rest(api: PlantsApi) -> None:
    with patch.object(RESTClientObject, "request", return_value=stand_in(201)) as request:
        assert api.add_plant(Plant(name="Fern", photo_urls=[])).name == "Rose"
    assert request.call_args.args[:2] == ("POST", "https://nowhere.invalid/plants")
    assert request.call_args.kwargs["body"] == {"name": "Fern", "photoUrls": []}


def test_a_response_of_rest(api: PlantsApi) -> None:
    with patch.object(RESTClientObject, "request", return_value=RESTResponse(preloaded())):
        assert api.get_plant(7).name == "Rose"


def test_pool_manager_request(api: PlantsApi) -> None:
    with patch("urllib3.PoolManager.request", return_value=preloaded()) as request:
        assert api.get_plant(7).name == "Rose"
        api.add_plant(Plant(name="Fern", photo_urls=[]))
    assert request.call_args.args[:2] == ("POST", "https://nowhere.invalid/plants")
    assert json.loads(request.call_args.kwargs["body"])["name"] == "Fern"
    assert request.call_args.kwargs["headers"]["Content-Type"] == "application/json" and "timeout" in request.call_args.kwargs


def test_pool_manager_urlopen(api: PlantsApi) -> None:
    with patch("urllib3.PoolManager.urlopen", return_value=preloaded()) as urlopen:
        assert api.get_plant(7).name == "Rose"
    assert urlopen.call_args.args[:2] == ("GET", "https://nowhere.invalid/plants/7")


def test_a_pool_of_ones_own(api: PlantsApi) -> None:
    pool = MagicMock()
    pool.request.return_value = MagicMock(status=200, reason="OK", data=ROSE, headers={"Content-Type": "application/json"})
    api.api_client.rest_client.pool_manager = pool
    assert api.get_plant(7).name == "Rose"
    assert api.get_plant_without_preload_content(7).data == ROSE
    assert pool.request.call_count == 2


def test_a_response_that_streams(api: PlantsApi) -> None:
    import io

    streamed = urllib3.HTTPResponse(body=io.BytesIO(ROSE), status=200, headers={"Content-Type": "application/json"}, preload_content=False)
    with patch("urllib3.PoolManager.request", return_value=streamed):
        assert api.get_plant(7).name == "Rose"


def test_methods_of_an_api() -> None:
    with patch.object(PlantsApi, "get_plant", autospec=True, return_value=Plant(name="Rose", photo_urls=[])) as method:
        assert PlantsApi().get_plant(7).name == "Rose"
    assert method.call_args.args[1] == 7
    api = Mock(spec=PlantsApi)
    api.list_plants.return_value = []
    assert api.list_plants(limit=1) == []


def test_an_error_that_a_mock_raises(api: PlantsApi) -> None:
    with patch.object(ApiClient, "call_api", side_effect=garden_client.ApiException(status=503, reason="down")):
        with pytest.raises(garden_client.ApiException) as raised:
            api.get_plant(7)
    assert raised.value.status == 503
