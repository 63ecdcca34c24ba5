"""A bot: looks at its channels, says something, and sends a picture."""

import os

import discord_client as discord

configuration = discord.Configuration(host=os.environ["ORIGIN"])
configuration.api_key["BotToken"] = os.environ["API_KEY"]
configuration.api_key_prefix["BotToken"] = "Bot"

with discord.ApiClient(configuration) as client:
    bot = discord.DefaultApi(client)

    for channel_id in ["1", "2", "3"]:
        channel = bot.get_channel(channel_id).actual_instance
        if isinstance(channel, discord.ThreadResponse):
            print(f"thread {channel.name} of {channel.parent_id}")
        elif isinstance(channel, discord.PrivateChannelResponse):
            print(f"talk with {','.join(one.username for one in channel.recipients)}")
        elif isinstance(channel, discord.GuildChannelResponse):
            print(f"channel {channel.name}")

    message = bot.create_message("1", {"content": "Hello", "embeds": [{"title": "News", "color": 255}]})
    print(f"{message.author.username}: {message.content} ({message.timestamp.year})")

    with_file = bot.create_message(
        "1",
        discord.CreateMessageRequest(content="A cat", files_0="cat.png"),
        _content_type="multipart/form-data",
    )
    print(",".join(f"{one.filename} {one.size}" for one in with_file.attachments))

    try:
        bot.create_message("9", {"content": ""})
    except discord.BadRequestException as error:
        print(error.status, error.data and f"{error.data.code} {error.data.message}")
