// Sends a file, asks for an answer, whole and as it comes, and lists the files.

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using OpenAi.Api;
using OpenAi.Client;
using OpenAi.Model;

internal static class OpenaiProgram
{
    internal static async Task Run()
    {
        var config = new Configuration
        {
            BasePath = Environment.GetEnvironmentVariable("ORIGIN")!,
            AccessToken = Environment.GetEnvironmentVariable("API_KEY")!,
        };
        var files = new FilesApi(config);
        var chat = new ChatApi(config);

        var file = await files.CreateFileAsync(FileParameter.FromPath("notes.txt"), FilePurpose.UserData);
        Console.WriteLine($"{file.Filename}: {file.Bytes} bytes");

        var user = new ChatCompletionRequestUserMessage("Say hello.", ChatCompletionRequestUserMessage.RoleEnum.User);
        var messages = new List<ChatCompletionRequestMessage> { user };
        var asked = new CreateChatCompletionRequest { Model = ChatModel.Gpt54, Messages = messages };
        var completion = await chat.CreateChatCompletionAsync(asked);
        Console.WriteLine(completion.Choices[0].Message.Content);

        var text = "";
        await foreach (var chunk in await chat.CreateChatCompletionStreamAsync(asked))
        {
            text += chunk.Choices[0].Delta.Content;
        }

        Console.WriteLine(text);

        var request = new CreateResponse { Model = ChatModel.Gpt54, Input = "Count." };
        await foreach (var item in await new ResponsesApi(config).CreateResponseStreamAsync(request))
        {
            if (item.ActualInstance is ResponseTextDeltaEvent delta)
            {
                Console.WriteLine($"+ {delta.Delta}");
            }
            else if (item.ActualInstance is ResponseCompletedEvent { Response.Usage: { } usage })
            {
                Console.WriteLine($"{usage.TotalTokens} tokens");
            }
        }

        await foreach (var one in files.ListFilesPagesAsync(limit: 2))
        {
            Console.WriteLine($"{one.Id} {one.Purpose}");
        }

        try
        {
            var another = new CreateChatCompletionRequest { Messages = messages };
            another.SetRawEnum("Model", "gpt-0");
            await chat.CreateChatCompletionAsync(another);
        }
        catch (NotFoundException error)
        {
            Console.WriteLine($"{error.ErrorCode} {error.ErrorContent}");
        }
    }
}
