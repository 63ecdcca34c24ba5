"""Errors: their classes, what they say, and what is no answer at all."""

from __future__ import annotations

import json

import pytest
import urllib3

import garden_client
from garden_client import ApiClient, ApiException, Configuration, PlantsApi
from garden_client.exceptions import (
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    ForbiddenException,
    NotFoundException,
    OpenApiException,
    ServiceException,
    UnauthorizedException,
)

from conftest import Server

CLASSES: list[tuple[int, type[ApiException]]] = [
    (400, BadRequestException), (401, UnauthorizedException), (403, ForbiddenException), (404, NotFoundException), (418, ApiException),
    (501, ServiceException),
]


@pytest.mark.parametrize(("status", "kind"), CLASSES)
def test_classes(client: ApiClient, server: Server, status: int, kind: type[ApiException]) -> None:
    server.answer(status, {"message": "no"})
    with pytest.raises(kind) as raised:
        PlantsApi(client).get_plant(1)
    assert raised.value.status == status and isinstance(raised.value, OpenApiException)


def test_what_an_error_holds(client: ApiClient, server: Server) -> None:
    server.answer(404, {"message": "no such plant", "code": 3})
    with pytest.raises(ApiException) as raised:
        PlantsApi(client).get_plant(1)
    error = raised.value
    assert error.reason == "Not Found" and json.loads(error.body or "")["code"] == 3
    assert isinstance(error.data, garden_client.Problem) and error.data.message == "no such plant"
    assert error.headers.get("Content-Type") == "application/json" and "404" in str(error) and "no such plant" in str(error)


def test_a_page_that_is_no_json(client: ApiClient, server: Server) -> None:
    server.answer(400, b"<html>", "text/html")
    with pytest.raises(BadRequestException) as raised:
        PlantsApi(client).add_plant({"name": "x", "photoUrls": []})
    assert raised.value.body == "<html>" and raised.value.data is None


def test_nobody_answers() -> None:
    configuration = Configuration(host="http://127.0.0.1:9", retries=0)
    with ApiClient(configuration) as client:
        with pytest.raises(urllib3.exceptions.MaxRetryError):
            PlantsApi(client).list_plants()
        with pytest.raises(ApiException) as raised:
            PlantsApi(client).list_plants()
    assert raised.value.status == 0


def test_errors_that_programs_raise() -> None:
    assert str(ApiException(status=404, reason="Not Found")).find("404") >= 0
    assert isinstance(ApiValueError("x", ["a", 1]), ValueError) and isinstance(ApiTypeError("x"), TypeError)
    assert "['a'][1]" in str(ApiValueError("x", ["a", 1]))


def test_a_missing_argument(client: ApiClient) -> None:
    with pytest.raises(TypeError):
        PlantsApi(client).get_plant()  # type: ignore[call-arg]
    with pytest.raises(ValueError):
        PlantsApi(client).get_plant(None)  # type: ignore[arg-type]
