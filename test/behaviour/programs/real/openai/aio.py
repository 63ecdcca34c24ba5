"""Sends a file, asks for an answer as it comes, and lists the files, with `await`."""

import asyncio
import os

from openai_client import Configuration, aio


async def main() -> None:
    configuration = Configuration(host=os.environ["ORIGIN"], access_token=os.environ["API_KEY"])
    async with aio.ApiClient(configuration) as client:
        files = aio.FilesApi(client)
        file = await files.create_file("notes.txt", "user_data")
        print(f"{file.filename}: {file.bytes} bytes")

        text = ""
        async with await aio.ChatApi(client).create_chat_completion_stream(
            {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Say hello."}]}
        ) as chunks:
            async for chunk in chunks:
                text += chunk.choices[0].delta.content or ""
        print(text)

        async for one in files.list_files_iter(limit=2):
            print(one.id, one.purpose)


asyncio.run(main())
