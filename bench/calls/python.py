"""The part of bench/calls.mjs that runs in Python. Arguments: style, folder of Vault, folder of streams, origin, rounds, calls, streams."""

import asyncio
import json
import sys
import time

style, vault_folder, streams_folder, origin = sys.argv[1:5]
rounds, calls, count = map(int, sys.argv[5:8])
sys.path[:0] = [vault_folder, streams_folder]

import openapi_client as vault  # noqa: E402
import streams as streaming  # noqa: E402

HEADERS = {
    "accept": "application/json",
    "authorization": "Bearer key",
    "content-type": "application/json",
    "x-apideck-consumer-id": "consumer",
    "x-apideck-app-id": "app",
}
BODY = {"redirect_uri": "https://example.com"}
configuration = vault.Configuration(host=origin, api_key={"apiKey": "key"})
told = {"calls": {name: {"wall": [], "cpu": []} for name in ("bare", "client")}, "streams": {"bare": [], "client": []}}


def now():
    return time.time() * 1e6


def keep(name, began, used, number):
    if number >= 0:
        told["calls"][name]["wall"].append((time.perf_counter() - began) * 1e6 / calls)
        told["calls"][name]["cpu"].append((time.process_time() - used) * 1e6 / calls)


def sync():
    import urllib3

    pool = urllib3.PoolManager()
    api = vault.SessionsApi(vault.ApiClient(configuration))

    def bare():
        response = pool.request("POST", origin + "/vault/sessions", body=json.dumps(BODY).encode(), headers=HEADERS)
        return json.loads(response.data)

    def client():
        return api.sessions_create("consumer", "app", vault.Session(redirect_uri="https://example.com"))

    for number in range(-5, rounds):
        for name, call in (("bare", bare), ("client", client)):
            began, used = time.perf_counter(), time.process_time()
            for _ in range(calls):
                call()
            keep(name, began, used, number)

    events = streaming.DefaultApi(streaming.ApiClient(streaming.Configuration(host=origin)))
    for number in range(-5, count):
        response = pool.request("GET", origin + "/events", preload_content=False)
        text = response.readline()
        at = now()
        response.close()
        if number >= 0:
            told["streams"]["bare"].append(at - json.loads(text[6:])["number"])
        with events.events() as stream:
            event = next(iter(stream))
            at = now()
        if number >= 0:
            told["streams"]["client"].append(at - event.number)


async def aio():
    import httpx2
    import openapi_client.aio
    import streams.aio

    pool = httpx2.AsyncClient()
    api = openapi_client.aio.SessionsApi(openapi_client.aio.ApiClient(configuration))

    async def bare():
        response = await pool.post(origin + "/vault/sessions", content=json.dumps(BODY).encode(), headers=HEADERS)
        return json.loads(response.content)

    async def client():
        return await api.sessions_create("consumer", "app", vault.Session(redirect_uri="https://example.com"))

    for number in range(-5, rounds):
        for name, call in (("bare", bare), ("client", client)):
            began, used = time.perf_counter(), time.process_time()
            for _ in range(calls):
                await call()
            keep(name, began, used, number)

    events = streams.aio.DefaultApi(streams.aio.ApiClient(streaming.Configuration(host=origin)))
    for number in range(-5, count):
        async with pool.stream("GET", origin + "/events") as response:
            text = await anext(response.aiter_lines())
            at = now()
        if number >= 0:
            told["streams"]["bare"].append(at - json.loads(text[6:])["number"])
        async with await events.events() as stream:
            event = await anext(aiter(stream))
            at = now()
        if number >= 0:
            told["streams"]["client"].append(at - event.number)


if style == "sync":
    sync()
else:
    asyncio.run(aio())
print(json.dumps(told))
