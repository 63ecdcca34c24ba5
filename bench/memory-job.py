"""One job of bench/memory.mjs in one Python process: prints the peak of its memory and how long it took, as JSON.

Arguments: job, way (urllib3, httpx2, python or python-aio), URL, folder of clients and of the file, where a download goes, size.
"""

import asyncio
import json
import os
import re
import sys
import time

job, way, url, folder, to, text = sys.argv[1:7]
size = int(text)
file = os.path.join(folder, "file.bin")
PIECE = 65_536


def urllib3_job():
    import urllib3

    pool = urllib3.PoolManager()
    if job in ("upload", "form"):
        with open(file, "rb") as stream:
            pool.request("PUT", url + "/raw", body=stream)
        return None
    if job == "pages":
        cursor, count = "0", 0
        while cursor is not None:
            page = json.loads(pool.request("GET", f"{url}/pages?cursor={cursor}").data)
            count += len(page["items"])
            cursor = page["next"]
        return count
    response = pool.request("GET", f"{url}/{'file' if job == 'download' else 'events'}", preload_content=False)
    if job == "download":
        with open(to, "xb") as out:
            for piece in response.stream(PIECE):
                out.write(piece)
        return None
    return sum(json.loads(line[6:])["number"] >= 0 for line in response if line.startswith(b"data:"))


async def httpx2_job():
    import httpx2

    async with httpx2.AsyncClient(timeout=600) as pool:
        if job in ("upload", "form"):

            async def pieces():
                with open(file, "rb") as stream:
                    while piece := stream.read(PIECE):
                        yield piece

            await pool.put(url + "/raw", content=pieces())
            return None
        if job == "pages":
            cursor, count = "0", 0
            while cursor is not None:
                page = (await pool.get(f"{url}/pages?cursor={cursor}")).json()
                count += len(page["items"])
                cursor = page["next"]
            return count
        async with pool.stream("GET", f"{url}/{'file' if job == 'download' else 'events'}") as response:
            if job == "download":
                with open(to, "xb") as out:
                    async for piece in response.aiter_bytes():
                        out.write(piece)
                return None
            count = 0
            async for line in response.aiter_lines():
                count += line.startswith("data:") and json.loads(line[6:])["number"] >= 0
            return count


def sync_job():
    import memory as package
    from memory.downloads import download

    with package.ApiClient(package.Configuration(host=url)) as client:
        api = package.DefaultApi(client)
        if job == "upload":
            api.raw(file)
        elif job == "form":
            api.form(file)
        elif job == "download":
            download(lambda headers: api.file_without_preload_content(_headers=headers), to)
        elif job == "events":
            with api.events() as stream:
                return sum(event.number >= 0 for event in stream)
        else:
            return sum(event.number >= 0 for event in api.pages_iter())
    return None


async def aio_job():
    import memory as package
    from memory import aio
    from memory.aio.downloads import download

    async with aio.ApiClient(package.Configuration(host=url)) as client:
        api = aio.DefaultApi(client)
        if job == "upload":
            await api.raw(file)
        elif job == "form":
            await api.form(file)
        elif job == "download":
            await download(lambda headers: api.file_without_preload_content(_headers=headers), to)
        elif job == "events":
            count = 0
            async with await api.events() as stream:
                async for event in stream:
                    count += event.number >= 0
            return count
        else:
            count = 0
            async for event in api.pages_iter():
                count += event.number >= 0
            return count
    return None


sys.path.insert(0, os.path.join(folder, "python"))
began = time.monotonic()
if way == "urllib3":
    result = urllib3_job()
elif way == "httpx2":
    result = asyncio.run(httpx2_job())
elif way == "python":
    result = sync_job()
else:
    result = asyncio.run(aio_job())
if job == "download":
    assert os.path.getsize(to) == size
elif job == "events":
    assert result == size, result
elif job == "pages":
    assert result == size * 100, result
with open("/proc/self/status") as lines:
    peak = int(re.search(r"VmHWM:\s+(\d+)", lines.read())[1]) / 1024
print(json.dumps({"peak MiB": round(peak, 1), "seconds": round(time.monotonic() - began, 1)}))
