"""A program as users of the old client (openapi-generator's, version 7) have written it. It must run unchanged.

old_client.py CLIENT: the folder of the Vault client. The server is in here too."""

import http.server
import json
import os
import sys
import threading

sys.path.insert(0, sys.argv[1])

seen = []


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length)
        seen.append((self.command, self.path, dict(self.headers.items()), body))
        status, value = 200, {"status_code": 200, "status": "OK", "data": []}
        if self.path.startswith("/v1/vault/sessions"):
            value["data"] = {"session_uri": "https://vault.example/1", "session_token": "t"}
        if "missing" in self.path:
            status, value = 404, {"status_code": 404, "error": "Not Found", "type_name": "EntityNotFoundError", "message": "no", "detail": "no", "ref": "r"}
        if "broken" in self.path:
            status, value = 400, {"status_code": 400, "error": "Bad Request", "type_name": "X", "message": "m", "detail": "d", "ref": "r"}
        text = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
host = f"http://127.0.0.1:{server.server_port}/v1"

# ---------------------------------------------------------------------------------------------- imports
import openapi_client
import openapi_client.models.session
from openapi_client import ApiClient, ApiException, ApiResponse, Configuration
from openapi_client.api import SessionsApi
from openapi_client.api.connections_api import ConnectionsApi
from openapi_client.api_client import ApiClient as DirectClient, RequestSerialized
from openapi_client.api_response import ApiResponse as DirectResponse, T
from openapi_client.configuration import Configuration as DirectConfiguration
from openapi_client.exceptions import (
    ApiAttributeError,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    ForbiddenException,
    NotFoundException,
    OpenApiException,
    ServiceException,
    UnauthorizedException,
)
from openapi_client.models import Session
from openapi_client.models.connection import Connection
from openapi_client.rest import ApiException as RestException, RESTClientObject, RESTResponse, RESTResponseType

assert RestException is ApiException and DirectClient is ApiClient and DirectConfiguration is Configuration
assert openapi_client.models.session.Session is Session and DirectResponse is ApiResponse
assert "SessionsApi" in openapi_client.__all__ and openapi_client.__version__ == "10.34.0"

# ---------------------------------------------------------------------------------------------- configuration
configuration = Configuration(host, {"apiKey": "key-1"}, {"apiKey": "Bearer"})
assert configuration.host == host
assert configuration.get_api_key_with_prefix("apiKey") == "Bearer key-1"
assert configuration.auth_settings()["apiKey"] == {
    "type": "api_key",
    "in": "header",
    "key": "Authorization",
    "value": "Bearer key-1",
}
configuration.username, configuration.password = "u", "p"
assert configuration.get_basic_auth_token() == "Basic dTpw"
configuration.access_token = "token"
configuration.logger["package_logger"].warning("logged")
configuration.debug = True
configuration.debug = False
configuration.verify_ssl = True
configuration.connection_pool_maxsize = 4
configuration.retries = 3
assert "Version of the API" in configuration.to_debug_report()
assert configuration.get_host_settings()[0]["url"] == "https://unify.apideck.com"
assert configuration.get_host_from_settings(0) == "https://unify.apideck.com"
try:
    configuration.get_host_from_settings(9)
    raise AssertionError("a bad index is refused")
except ValueError:
    pass
calls = []


def refresh(config):
    calls.append(config)
    config.api_key["apiKey"] = "key-2"


configuration.refresh_api_key_hook = refresh
assert configuration.get_api_key_with_prefix("apiKey") == "Bearer key-2" and calls == [configuration]
Configuration.set_default(configuration)
assert Configuration.get_default().host == host
assert Configuration.get_default_copy().api_key_prefix["apiKey"] == "Bearer"

# ---------------------------------------------------------------------------------------------- calls
with ApiClient(configuration, header_name="x-team", header_value="blue") as client:
    client.set_default_header("x-more", "1")
    client.user_agent = "old/1"
    api = SessionsApi(client)
    created = api.sessions_create("consumer", "app", session=Session(redirect_uri="https://example.com"))
    assert created.data.session_token == "t"
    method, path, headers, body = seen[-1]
    assert (method, path) == ("POST", "/v1/vault/sessions")
    assert headers["Authorization"] == "Bearer key-2" and headers["x-team"] == "blue" and headers["User-Agent"] == "old/1"
    assert json.loads(body) == {"redirect_uri": "https://example.com"}

    # Dictionaries stand for models.
    api.sessions_create("consumer", "app", session={"redirect_uri": "https://example.org"})
    assert json.loads(seen[-1][3]) == {"redirect_uri": "https://example.org"}
    api.sessions_create(x_apideck_consumer_id="consumer", x_apideck_app_id="app", _request_timeout=(3, 5))

    info = api.sessions_create_with_http_info("consumer", "app", _headers={"x-once": "1"})
    assert info.status_code == 200 and info.headers["content-type"] == "application/json"
    assert info.data.status == "OK" and json.loads(info.raw_data)["status"] == "OK"
    assert seen[-1][2]["x-once"] == "1"

    raw = api.sessions_create_without_preload_content("consumer", "app", _request_timeout=5)
    assert raw.status == 200 and json.loads(raw.read())["status"] == "OK"

    own = {"type": "api_key", "in": "header", "key": "Authorization", "value": "own"}
    api.sessions_create("consumer", "app", _request_auth=own)
    assert seen[-1][2]["Authorization"] == "own"

    # ------------------------------------------------------------------------------------------ errors
    connections = ConnectionsApi(client)
    for service, kind in (("missing", NotFoundException), ("broken", BadRequestException)):
        try:
            connections.connections_one(
                service_id=service,
                unified_api="crm",
                x_apideck_consumer_id="consumer",
                x_apideck_app_id="app",
            )
            raise AssertionError("an error is raised")
        except kind as error:
            assert isinstance(error, ApiException) and isinstance(error, OpenApiException)
            assert error.status in (400, 404) and error.reason in ("Not Found", "Bad Request")
            assert json.loads(error.body)["ref"] == "r" and error.data.ref == "r"
            assert error.headers["content-type"] == "application/json"
            assert str(error).startswith(f"{error.method} {error.path}: {error.status} {error.reason}")
    try:
        api.sessions_create("consumer", 7)
        raise AssertionError("a wrong type is refused")
    except ValueError as error:
        assert type(error).__name__ == "ValidationError"

    # ------------------------------------------------------------------------------------------ by hand
    serialized: RequestSerialized = client.param_serialize(
        "GET",
        "/vault/connections/{api}",
        path_params={"api": "crm"},
        query_params=[("limit", 2), ("tags", ["a", "b"])],
        header_params={"x-apideck-app-id": "app"},
        auth_settings=["apiKey"],
        collection_formats={"tags": "multi"},
    )
    assert serialized[1] == host + "/vault/connections/crm?limit=2&tags=a&tags=b"
    response = client.call_api(*serialized)
    response.read()
    decoded = client.response_deserialize(response, {"200": "object", "2XX": "object"})
    assert decoded.status_code == 200 and decoded.data["status"] == "OK"
    assert client.sanitize_for_serialization([Session(redirect_uri="x"), None, 1]) == [{"redirect_uri": "x"}, None, 1]
    assert client.deserialize('[{"redirect_uri": "x"}]', "List[Session]", "application/json")[0].redirect_uri == "x"
    assert client.select_header_accept(["application/json"]) == "application/json"
    assert client.select_header_content_type(["text/plain", "application/json"]) == "application/json"

# ---------------------------------------------------------------------------------------------- defaults
ApiClient.set_default(None)
assert SessionsApi().api_client is ApiClient.get_default()
assert SessionsApi().sessions_create("consumer", "app").status == "OK"

# ---------------------------------------------------------------------------------------------- models
session = Session.from_json('{"redirect_uri": "https://example.com", "more": 1}')
assert session.to_dict() == {"redirect_uri": "https://example.com", "more": 1}
assert json.loads(session.to_json()) == {"redirect_uri": "https://example.com", "more": 1}
assert session.additional_properties == {"more": 1}
session.additional_properties = {"other": 2}
assert Session.from_dict(session.to_dict()).additional_properties == {"other": 2}
assert Session.from_dict(None) is None
assert "redirect_uri" in session.to_str() and session.model_dump()["redirect_uri"] == "https://example.com"
assert session == session.model_copy() and session.model_fields_set == {"redirect_uri", "more"}
assert Session(redirect_uri="x", additional_properties={"a": 1}).to_dict() == {"redirect_uri": "x", "a": 1}
state = openapi_client.ConnectionState("callable")
assert state == "callable" and state is openapi_client.ConnectionState.CALLABLE
assert openapi_client.ConnectionState.from_json('"callable"') is state
connection = Connection.from_dict({"state": "brand-new"})
assert connection.state.value == "brand-new" and not connection.state.is_known
detail = openapi_client.UnauthorizedResponseDetail("text")
assert detail.actual_instance == "text" and detail.to_json() == '"text"'
assert openapi_client.UnauthorizedResponseDetail.from_json('"text"').actual_instance == "text"
for name in ("sessions_api", "connections_api"):
    assert hasattr(openapi_client.api, name) or __import__(f"openapi_client.api.{name}")
os.environ["OPENAPI_CLIENT_BASE_URL"] = "https://other.example"
assert Configuration().host == "https://other.example"
print("unchanged")
