"""run_example.py CLIENT ORIGIN FILE...: runs each program as it stands, its requests going to ORIGIN. `os` is there, as the style page takes for granted."""

import contextlib
import io
import json
import os
import runpy
import sys
import tempfile
import traceback

client, origin, *files = sys.argv[1:]
sys.path.insert(0, client)

from openapi_client import rest  # noqa: E402
from openapi_client.aio import rest as aio_rest  # noqa: E402

for name in ("API_KEY", "USERNAME", "PASSWORD", "BEARER_TOKEN", "ACCESS_TOKEN", "WEBHOOK_SECRET"):
    os.environ[name] = "key-1"


def redirect(home):
    inner = home.RESTClientObject.request

    def request(self, method, url, *rest, **named):
        path = "/" + url.partition("//")[2].partition("/")[2]
        return inner(self, method, origin + path, *rest, **named)

    home.RESTClientObject.request = request


redirect(rest)
redirect(aio_rest)
# What an example writes is nobody's.
os.chdir(tempfile.mkdtemp())
with open("file.bin", "wb") as sent:
    sent.write(b"what is sent")
for file in files:
    output = io.StringIO()
    error = None
    with contextlib.redirect_stdout(output):
        try:
            runpy.run_path(file, init_globals={"os": os}, run_name="__main__")
        except BaseException:
            error = traceback.format_exc()
    print(json.dumps({"file": file, "output": output.getvalue(), "error": error}), flush=True)
