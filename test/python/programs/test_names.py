"""Operations without an id, bodies without a name, answers of several types, arguments that are missing."""

from __future__ import annotations

import pytest

from garden_client import ApiClient, OddApi, SoilGet200Response

from conftest import Server


def test_an_operation_without_an_id(client: ApiClient, server: Server) -> None:
    server.answer(200, {"acid": True, "tag": {"id": 1}})
    soil = OddApi(client).soil_get()
    assert isinstance(soil, SoilGet200Response) and soil.acid and soil.tag is not None and soil.tag.id == 1


def test_json_is_asked_for_where_there_is_xml_too(client: ApiClient, server: Server) -> None:
    server.answer(200, {"acid": False})
    assert OddApi(client).soil_get().acid is False
    assert server.last.headers["accept"] == "application/json"


def test_a_body_without_a_name(client: ApiClient, server: Server) -> None:
    server.answer(200, "noted")
    assert OddApi(client).soil_place_notes_post("north", request_body={"a": "b"}) == "noted"
    assert server.last.path == "/v2/soil/north/notes" and server.last.json() == {"a": "b"}


def test_text_of_any_type(client: ApiClient, server: Server) -> None:
    server.answer(200, b'"in quotes"', "text/plain")
    assert OddApi(client).soil_place_notes_post("north", {}) == '"in quotes"'


def test_an_argument_that_is_missing(client: ApiClient, server: Server) -> None:
    with pytest.raises(TypeError):
        OddApi(client).soil_place_notes_post("north")  # type: ignore[call-arg]
    assert server.seen == []
