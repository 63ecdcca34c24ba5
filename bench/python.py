"""bench/python.py CLIENT API_CLASS METHOD ARGUMENTS: what a client costs, as JSON. Run by bench/python.mjs."""

import http.server
import json
import os
import subprocess
import sys
import threading
import time

client, api_class, method, arguments = sys.argv[1:5]
RUNS = 7

BODY = json.dumps({"status_code": 200, "status": "OK", "data": []}).encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self):
        length = int(self.headers.get("content-length") or 0)
        self.rfile.read(length)
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = reply

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()


def cpu(program):
    """The least CPU time of several runs, and the most memory."""
    best, memory = None, 0
    for _ in range(RUNS + 1):
        environment = {**os.environ, "PYTHONPATH": client}
        child = subprocess.Popen([sys.executable, "-c", program], env=environment, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        assert status == 0, program
        spent = usage.ru_utime + usage.ru_stime
        best = spent if best is None else min(best, spent)
        memory = max(memory, usage.ru_maxrss)
    return best, memory


CALL = f"""
import openapi_client
configuration = openapi_client.Configuration(host="http://127.0.0.1:{server.server_port}")
with openapi_client.ApiClient(configuration) as client:
    openapi_client.{api_class}(client).{method}({arguments})
"""

nothing, idle = cpu("pass")
imported, _ = cpu("import openapi_client")
called, memory = cpu(CALL)
floor, floor_memory = cpu("import pydantic, urllib3; pydantic.BaseModel; pydantic.TypeAdapter")
result = {
    "import": imported - nothing,
    "client + api + call": called,
    "beyond python": called - nothing,
    "importing pydantic and urllib3 alone": floor - nothing,
    "memory of the call, MiB": memory / 1024,
    "memory of pydantic and urllib3, MiB": floor_memory / 1024,
    "memory of python, MiB": idle / 1024,
}

if len(sys.argv) > 5:
    sys.path.insert(0, client)
    import openapi_client

    kind = getattr(openapi_client, sys.argv[5])
    item = json.loads(sys.argv[6])
    text = json.dumps({"status_code": 200, "status": "OK", "service": "x", "resource": "y", "operation": "z", "data": [item] * 100})
    from openapi_client._core import response
    from openapi_client._core.operation import Content, Op, Resp

    op = Op("x", "GET", "/x", responses=(Resp("200", True, (Content("application/json", "json", kind),)),))
    received = response.Received(200, "OK", {"content-type": "application/json"}, text.encode())

    def fastest(work):
        times = []
        for _ in range(30):
            start = time.process_time()
            for _ in range(20):
                work()
            times.append((time.process_time() - start) / 20)
        return min(times) * 1000

    response.parse(op, received, True)
    own = fastest(lambda: response.parse(op, received, True))
    base = fastest(lambda: kind.model_validate(json.loads(text)))
    result["decode of 100 items, ms"] = own
    result["json.loads + model_validate, ms"] = base
print(json.dumps(result))
