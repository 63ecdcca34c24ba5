"""Sends a file, asks for an answer, whole and as it comes, and lists the files."""

import os

import openai_client

configuration = openai_client.Configuration(host=os.environ["ORIGIN"])
configuration.access_token = os.environ["API_KEY"]
model = "gpt-5.4"

with openai_client.ApiClient(configuration) as client:
    files = openai_client.FilesApi(client)
    chat = openai_client.ChatApi(client)

    file = files.create_file("notes.txt", "user_data")
    print(f"{file.filename}: {file.bytes} bytes")

    completion = chat.create_chat_completion(
        {"model": model, "messages": [{"role": "user", "content": "Say hello."}]}
    )
    print(completion.choices[0].message.content)

    text = ""
    with chat.create_chat_completion_stream(
        {"model": model, "messages": [{"role": "user", "content": "Say hello."}]}
    ) as chunks:
        for chunk in chunks:
            text += chunk.choices[0].delta.content or ""
    print(text)

    asked = openai_client.CreateResponse.from_dict({"model": model, "input": "Count."})
    with openai_client.ResponsesApi(client).create_response_stream(asked) as events:
        for item in events:
            event = item.actual_instance
            if isinstance(event, openai_client.ResponseTextDeltaEvent):
                print(f"+ {event.delta}")
            elif isinstance(event, openai_client.ResponseCompletedEvent) and event.response.usage:
                print(f"{event.response.usage.total_tokens} tokens")

    for one in files.list_files_iter(limit=2):
        print(one.id, one.purpose)

    try:
        chat.create_chat_completion(
            {"model": "gpt-0", "messages": [{"role": "user", "content": "Say hello."}]}
        )
    except openai_client.NotFoundException as error:
        print(error.status, error.body)
