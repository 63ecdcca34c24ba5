"""Calls: arguments, the forms of each method, headers, time limits, clients that are shared."""

from __future__ import annotations

import datetime
import json

import pytest

from garden_client import ApiClient, FilesApi, OddApi, Plant, PlantsApi, PlantState

from conftest import Server


def test_arguments_by_name(client: ApiClient, server: Server) -> None:
    server.answer(200, [{"name": "Rose", "photoUrls": []}])
    found = PlantsApi(client).list_plants(ids=[1, 2], state=PlantState.GROWING, order="desc", limit=5, x_trace_id="t")
    assert found[0].name == "Rose"
    assert server.last.query == [("ids[]", "1"), ("ids[]", "2"), ("state", "growing"), ("order", "desc"), ("limit", "5")]
    assert server.last.headers["x-trace-id"] == "t"


def test_a_body_by_position_and_by_name(client: ApiClient, server: Server) -> None:
    api = PlantsApi(client)
    api.add_plant(Plant(name="Rose", photo_urls=["u"]))
    api.add_plant(plant=Plant(name="Rose", photoUrls=["u"]))  # type: ignore[call-arg]
    assert server.seen[0].json() == server.seen[1].json() == {"name": "Rose", "photoUrls": ["u"]}
    assert server.last.headers["content-type"] == "application/json"


def test_dictionaries_as_bodies(client: ApiClient, server: Server) -> None:
    PlantsApi(client).add_plant({"name": "Fern", "photoUrls": []})
    assert server.last.json()["name"] == "Fern"
    OddApi(client).label(request_body={"a": "b"})
    assert server.last.json() == {"a": "b"}


def test_limits_of_arguments(client: ApiClient, server: Server) -> None:
    with pytest.raises(ValueError):
        PlantsApi(client).list_plants(limit=0)
    with pytest.raises(ValueError):
        PlantsApi(client).get_plant("7")  # type: ignore[arg-type]
    assert server.seen == []


def test_with_http_info(client: ApiClient, server: Server) -> None:
    server.answer(200, {"name": "Rose", "photoUrls": []})
    answer = PlantsApi(client).get_plant_with_http_info(7)
    assert answer.status_code == 200 and answer.data.name == "Rose"
    assert answer.headers is not None and answer.headers["X-Request-Id"] == "r-1"
    assert json.loads(answer.raw_data)["name"] == "Rose"


def test_without_preload_content(client: ApiClient, server: Server) -> None:
    server.answer(404, {"message": "no"})
    raw = PlantsApi(client).get_plant_without_preload_content(7)
    assert raw.status == 404 and json.loads(raw.read()) == {"message": "no"}
    server.answer(200, b'{"name": "x"}')
    assert PlantsApi(client).get_plant_without_preload_content(7).data == b'{"name": "x"}'


def test_nothing_is_returned_for_204(client: ApiClient, server: Server) -> None:
    server.answer(204)
    PlantsApi(client).delete_plant(1)
    server.answer(204)
    answer = PlantsApi(client).delete_plant_with_http_info(plant_id=1)
    assert answer.data is None and server.last.path == "/v2/plants/1"


def test_headers_of_client_and_call(client: ApiClient, server: Server) -> None:
    client.set_default_header("x-team", "blue")
    client.user_agent = "mine/1"
    PlantsApi(client).list_plants(_headers={"x-once": "1"}, _content_type=None, _request_timeout=(3.05, 27))
    headers = server.last.headers
    assert (headers["x-team"], headers["user-agent"], headers["x-once"]) == ("blue", "mine/1", "1")


def test_a_header_and_a_cookie_of_the_constructor(client: ApiClient, server: Server) -> None:
    with ApiClient(client.configuration, header_name="x-a", header_value="b", cookie="c=d") as other:
        PlantsApi(other).list_plants()
    assert server.last.headers["x-a"] == "b" and server.last.headers["cookie"] == "c=d"


def test_a_form(client: ApiClient, server: Server) -> None:
    server.answer(204)
    PlantsApi(client).water_with_form(2.5, note="a b&c", on=datetime.date(2026, 5, 1))
    assert server.last.body == b"litres=2.5&note=a+b%26c&on=2026-05-01"
    assert server.last.headers["content-type"].startswith("application/x-www-form-urlencoded")


def test_the_client_that_all_share(client: ApiClient, server: Server) -> None:
    ApiClient.set_default(client)
    assert PlantsApi().api_client is client and FilesApi().api_client is ApiClient.get_default()
    PlantsApi().list_plants()
    assert server.last.path == "/v2/plants"
