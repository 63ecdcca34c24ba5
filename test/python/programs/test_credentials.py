"""Credentials of every kind, as the server gets them."""

from __future__ import annotations

import base64

from garden_client import ApiClient, Configuration, OddApi, PlantsApi

from conftest import Server


def ask(server: Server, configuration: Configuration) -> None:
    configuration.host = server.url
    with ApiClient(configuration) as client:
        OddApi(client).secure("x")


def test_a_key_in_a_header(client: ApiClient, server: Server) -> None:
    PlantsApi(client).list_plants()
    assert server.last.headers["x-garden-key"] == "k-1"


def test_a_key_with_a_prefix(client: ApiClient, server: Server) -> None:
    client.configuration.api_key_prefix["gardenKey"] = "Token"
    assert client.configuration.get_api_key_with_prefix("gardenKey") == "Token k-1"
    PlantsApi(client).list_plants()
    assert server.last.headers["x-garden-key"] == "Token k-1"


def test_a_key_that_is_refreshed(client: ApiClient, server: Server) -> None:
    def refresh(configuration: Configuration) -> None:
        configuration.api_key["gardenKey"] = "fresh"

    client.configuration.refresh_api_key_hook = refresh
    PlantsApi(client).list_plants()
    assert server.last.headers["x-garden-key"] == "fresh"


def test_a_key_in_the_query(server: Server) -> None:
    ask(server, Configuration(api_key={"queryKey": "q&1"}))
    assert ("key", "q&1") in server.last.query


def test_basic(server: Server) -> None:
    configuration = Configuration(username="me", password="pä:ss")
    assert configuration.get_basic_auth_token() == "Basic " + base64.b64encode("me:pä:ss".encode()).decode()
    ask(server, configuration)
    assert server.last.headers["authorization"] == configuration.get_basic_auth_token()


def test_a_bearer_token(server: Server) -> None:
    ask(server, Configuration(access_token="t-1"))
    assert server.last.headers["authorization"] == "Bearer t-1"


def test_all_settings_by_name() -> None:
    configuration = Configuration(api_key={"gardenKey": "k"}, username="u", password="p", access_token="t")
    settings = configuration.auth_settings()
    assert settings["gardenKey"] == {"type": "api_key", "in": "header", "key": "X-Garden-Key", "value": "k"}
    assert settings["login"]["type"] == "basic" and settings["token"]["type"] == "bearer" and settings["oauth"]["type"] == "oauth2"


def test_the_credential_of_one_call(client: ApiClient, server: Server) -> None:
    own = {"type": "api_key", "in": "header", "key": "X-Garden-Key", "value": "once"}
    PlantsApi(client).list_plants(_request_auth=own)
    assert server.last.headers["x-garden-key"] == "once"
