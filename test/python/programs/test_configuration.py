"""Settings as programs make, share and read them."""

from __future__ import annotations

import copy
import logging

import pytest

import garden_client
from garden_client import ApiClient, Configuration

from conftest import Server


def test_the_default_host_is_the_first_server() -> None:
    assert Configuration().host == "https://north.garden.example/v2"
    assert Configuration(host="https://mine.example").host == "https://mine.example"


def test_a_host_that_is_set_later() -> None:
    configuration = Configuration()
    configuration.host = "https://later.example/api"
    assert configuration.host == "https://later.example/api"


def test_variables_of_the_server() -> None:
    configuration = Configuration(server_variables={"region": "south", "scheme": "http"})
    assert configuration.host == "http://south.garden.example/v2"
    assert configuration.get_host_from_settings(0, {"region": "west"}) == "https://west.garden.example/v2"
    with pytest.raises(ValueError):
        configuration.get_host_from_settings(0, {"scheme": "gopher"})


def test_the_index_of_the_server() -> None:
    assert Configuration(server_index=1).host == "https://backup.garden.example/v2"
    for index in (2, 9, -1):
        with pytest.raises(ValueError):
            _ = Configuration(server_index=index).host
    assert [setting["url"] for setting in Configuration().get_host_settings()][1] == "https://backup.garden.example/v2"


def test_the_index_of_the_server_of_a_call(client: ApiClient) -> None:
    api = garden_client.OddApi(client)
    for index in (2, -1):
        with pytest.raises(ValueError):
            api.elsewhere(_host_index=index)
    with pytest.raises(ValueError):
        api.elsewhere(_host_index="0")  # type: ignore[arg-type]


def test_the_default_is_the_object_that_was_set(server: Server) -> None:
    mine = Configuration(host=server.url)
    Configuration.set_default(mine)
    assert Configuration.get_default() is mine and Configuration.get_default_copy() is mine
    mine.api_key["gardenKey"] = "set later"
    garden_client.PlantsApi().list_plants()
    assert server.last.headers["x-garden-key"] == "set later"


def test_without_a_default_one_is_made() -> None:
    Configuration.set_default(None)
    assert Configuration.get_default() is Configuration.get_default()


def test_copies_are_independent() -> None:
    first = Configuration(api_key={"gardenKey": "one"})
    second = copy.deepcopy(first)
    second.api_key["gardenKey"] = "two"
    second.verify_ssl = False
    assert first.api_key["gardenKey"] == "one" and first.verify_ssl


def test_loggers_and_debug() -> None:
    configuration = Configuration()
    configuration.debug = True
    assert configuration.debug and configuration.logger["package_logger"].level == logging.DEBUG
    configuration.debug = False
    assert configuration.logger["urllib3_logger"].level == logging.WARNING
    configuration.logger_format = "%(message)s"
    assert configuration.logger_formatter._fmt == "%(message)s"
    assert "Python SDK Debug Report" in configuration.to_debug_report()


def test_settings_that_programs_set() -> None:
    configuration = Configuration(
        host="https://x.example", username="u", password="p", access_token="t", ssl_ca_cert=None, retries=2, debug=False,
        ignore_operation_servers=True,
    )
    configuration.ssl_ca_cert, configuration.cert_file, configuration.key_file = "ca.pem", "cert.pem", "key.pem"
    configuration.assert_hostname, configuration.tls_server_name = False, "sni.example"
    configuration.proxy, configuration.proxy_headers = "http://proxy.example:3128", {"x": "y"}
    configuration.connection_pool_maxsize, configuration.safe_chars_for_path_param = 2, "/"
    configuration.temp_folder_path, configuration.client_side_validation = "/tmp", False
    configuration.datetime_format, configuration.date_format = "%Y", "%d"
    assert configuration.retries == 2 and configuration.ignore_operation_servers and not configuration.client_side_validation
