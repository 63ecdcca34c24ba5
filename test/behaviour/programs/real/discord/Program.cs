// A bot: looks at its channels, says something, and sends a picture.

using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Discord.Api;
using Discord.Client;
using Discord.Model;

internal static class DiscordProgram
{
    internal static async Task Run()
    {
        var config = new Configuration { BasePath = Environment.GetEnvironmentVariable("ORIGIN")! };
        config.AddApiKeyPrefix("Authorization", "Bot");
        config.AddApiKey("Authorization", Environment.GetEnvironmentVariable("API_KEY")!);
        var discord = new DefaultApi(config);

        foreach (var id in new[] { "1", "2", "3" })
        {
            var channel = await discord.GetChannelAsync(id);
            Console.WriteLine(channel.ActualInstance switch
            {
                ThreadResponse thread => $"thread {thread.Name} of {thread.ParentId}",
                PrivateChannelResponse talk => $"talk with {string.Join(",", talk.Recipients.Select(one => one.Username))}",
                GuildChannelResponse guild => $"channel {guild.Name}",
                _ => "?",
            });
        }

        var text = new MessageCreateRequest { Content = "Hello", Embeds = [new RichEmbed { Title = "News", Color = 255 }] };
        var message = await discord.CreateMessageAsync("1", text);
        Console.WriteLine($"{message.Author.Username}: {message.Content} ({message.Timestamp.Year})");

        using var form = new MultipartFormDataContent();
        form.Add(new StringContent("A cat"), "content");
        form.Add(new StreamContent(File.OpenRead("cat.png")), "files[0]", "cat.png");
        var body = new FileParameter(await form.ReadAsStreamAsync());
        var options = new CallOptions { Body = body, ContentType = form.Headers.ContentType!.ToString() };
        var withFile = await discord.WithOptions(options).CreateMessageAsync("1", new MessageCreateRequest());
        Console.WriteLine(string.Join(",", withFile.Attachments.Select(one => $"{one.Filename} {one.Size}")));

        try
        {
            await discord.CreateMessageAsync("9", new MessageCreateRequest { Content = "" });
        }
        catch (BadRequestException error) when (error.ErrorData is ErrorResponse data)
        {
            Console.WriteLine($"{error.ErrorCode} {data.Code} {data.Message}");
        }
    }
}
