"""One upload in one process: prints the peak of its memory (VmHWM, MiB). Arguments: way, URL, path, package folder."""

import asyncio
import re
import sys
import time

way, url, path, folder = sys.argv[1:5]
sys.path.insert(0, folder)


async def over_httpx2() -> int:
    import httpx2

    async def pieces():
        with open(path, "rb") as stream:
            while piece := stream.read(65_536):
                yield piece

    async with httpx2.AsyncClient() as client:
        return (await client.put(url + "/raw", content=pieces())).status_code


def over_urllib3() -> int:
    import urllib3

    with open(path, "rb") as stream:
        return urllib3.PoolManager().request("PUT", url + "/raw", body=stream).status


async def with_aio(form: bool) -> int:
    import openapi_client as package
    from openapi_client import aio

    async with aio.ApiClient(package.Configuration(host=url)) as client:
        api = aio.DefaultApi(client)
        call = api.form_with_http_info if form else api.raw_with_http_info
        return (await call(path)).status_code


def with_sync(form: bool) -> int:
    import openapi_client as package

    with package.ApiClient(package.Configuration(host=url)) as client:
        api = package.DefaultApi(client)
        call = api.form_with_http_info if form else api.raw_with_http_info
        return call(path).status_code


began = time.monotonic()
if way == "httpx2":
    status = asyncio.run(over_httpx2())
elif way == "urllib3":
    status = over_urllib3()
elif way.startswith("aio"):
    status = asyncio.run(with_aio(way.endswith("form")))
else:
    status = with_sync(way.endswith("form"))
assert status == 204, status
with open("/proc/self/status") as lines:
    peak = int(re.search(r"VmHWM:\s+(\d+)", lines.read())[1]) / 1024
print(f"{peak:.1f} {time.monotonic() - began:.2f}")
