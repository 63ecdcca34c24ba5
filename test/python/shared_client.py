"""50 threads and 50 tasks share one client each: no header leaks from call to call, no socket stays open. shared_client.py CLIENT"""

import asyncio
import concurrent.futures
import gc
import http.server
import json
import os
import sys
import threading

sys.path.insert(0, sys.argv[1])


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers.get("content-length") or 0))
        said = [self.headers.get("x-call"), self.headers.get("x-apideck-consumer-id"), self.headers.get("authorization")]
        text = json.dumps({"status_code": 200, "status": "OK", "data": {"session_uri": "|".join(map(str, said)), "session_token": "t"}}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 200
    daemon_threads = True


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()

import openapi_client
from openapi_client import aio

configuration = openapi_client.Configuration(host=f"http://127.0.0.1:{server.server_port}")
configuration.api_key["apiKey"] = "key"


def clients_sockets():
    """The sockets that lead to the server: its own ends are those of its port."""
    found = 0
    with open("/proc/self/net/tcp", encoding="ascii") as table:
        port = f":{server.server_port:04X}"
        for line in table:
            fields = line.split()
            if fields[2].endswith(port) and fields[3] == "01":
                found += 1
    return found


def check(number, answer, headers):
    expected = f"{number if number % 2 else None}|consumer-{number}|Bearer key"
    assert answer.data.session_uri == expected, (answer.data.session_uri, expected)
    assert headers == ({"x-call": str(number)} if number % 2 else {}), headers


def arguments(number):
    headers = {"x-call": str(number)} if number % 2 else {}
    return headers, (f"consumer-{number}", "app", {"redirect_uri": str(number)})


def thread(api, number):
    for _ in range(4):
        headers, args = arguments(number)
        check(number, api.sessions_create(*args, _headers=headers), headers)


with openapi_client.ApiClient(configuration) as client:
    api = openapi_client.SessionsApi(client)
    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        for done in [pool.submit(thread, api, number) for number in range(50)]:
            done.result()
gc.collect()
assert clients_sockets() == 0, clients_sockets()


async def task(api, number):
    for _ in range(4):
        headers, args = arguments(number)
        check(number, await api.sessions_create(*args, _headers=headers), headers)


async def main():
    async with aio.ApiClient(configuration) as client:
        api = aio.SessionsApi(client)
        await asyncio.gather(*(task(api, number) for number in range(50)))


asyncio.run(main())
gc.collect()
assert clients_sockets() == 0, clients_sockets()
assert os.path.exists("/proc/self/net/tcp")
print("nothing leaked")
