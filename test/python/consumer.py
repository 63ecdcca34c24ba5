"""A program that uses the client of Vault the way its users do, for type checkers."""

import asyncio
from typing import List, Optional

import openapi_client
from openapi_client import aio
from openapi_client.exceptions import NotFoundException, RateLimitException
from openapi_client.models.connection import Connection
from openapi_client.models.session import Session
from openapi_client.rest import ApiException


def token() -> str:
    return "token"


def settings() -> openapi_client.Configuration:
    configuration = openapi_client.Configuration(
        host="https://unify.apideck.com", api_key={"apiKey": token}, retries=1
    )
    configuration.api_key_prefix["apiKey"] = "Bearer"
    configuration.timeout = (2.0, 20.0)
    return configuration


def open_session(redirect_uri: str) -> Optional[str]:
    with openapi_client.ApiClient(settings()) as client:
        api = openapi_client.SessionsApi(client)
        session = Session(redirect_uri=redirect_uri)
        created = api.sessions_create("consumer", "app", session=session)
        detailed = api.sessions_create_with_http_info(
            "consumer",
            "app",
            {"redirect_uri": redirect_uri},
            _headers={"x-request": "1"},
            _options=openapi_client.RequestOptions(retries=0, idempotency_key=True),
        )
        status: int = detailed.status_code
        print(status, detailed.data.to_dict(), detailed.validation_error)
        raw = api.sessions_create_without_preload_content("consumer", "app")
        print(raw.status, raw.read())
        return created.data.session_uri


def states(connections: List[Connection]) -> List[str]:
    found: List[str] = []
    for connection in connections:
        state = connection.state
        if state is openapi_client.ConnectionState.CALLABLE:
            found.append("ready")
        elif state is not None and not state.is_known:
            found.append(state.value)
    return found


async def connections() -> None:
    async with aio.ApiClient(settings()) as client:
        api = aio.ConnectionsApi(client)
        try:
            answer = await api.connections_all("consumer", "app")
        except NotFoundException as error:
            print(error.status, error.body)
        except RateLimitException as error:
            print(error.headers)
        except ApiException as error:
            print(error.reason)
        else:
            print(states(answer.data))


if __name__ == "__main__":
    print(open_session("https://example.com"))
    asyncio.run(connections())
