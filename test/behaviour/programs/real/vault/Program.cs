// Goes through the consumers, opens a session for one of them, and receives a webhook.

using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

internal static class VaultProgram
{
    internal static async Task Run()
    {
        var config = new Configuration { BasePath = Environment.GetEnvironmentVariable("ORIGIN")! };
        config.AddApiKey("Authorization", Environment.GetEnvironmentVariable("API_KEY")!);
        var consumers = new ConsumersApi(config);

        await foreach (var consumer in consumers.ConsumersAllPagesAsync("app-1", limit: 2))
        {
            Console.WriteLine($"{consumer.ConsumerId} {consumer.Metadata?.AccountName}");
        }

        var wanted = new Session
        {
            RedirectUri = "https://example.com/done",
            Settings = new SessionSettings { UnifiedApis = [UnifiedApiId.Crm] },
        };
        var session = await new SessionsApi(config).SessionsCreateAsync("c-1", "app-1", wanted);
        Console.WriteLine(session.Data.SessionUri);

        try
        {
            await consumers.ConsumersOneAsync("app-1", "none");
        }
        catch (NotFoundException error) when (error.ErrorData is NotFoundResponse data)
        {
            Console.WriteLine($"{error.ErrorCode} {data.Message}");
        }

        var body = await File.ReadAllBytesAsync("webhook.json");
        var headers = new Dictionary<string, string>
        {
            ["x-apideck-event-type"] = "vault.connection.created",
            ["x-apideck-signature"] = Environment.GetEnvironmentVariable("SIGNATURE")!,
        };
        if (WebhookReceiver.Unwrap(body, headers, "secret") is WebhookEvent<ConnectionCreatedPostRequest> { Data.Payload: { } payload })
        {
            Console.WriteLine($"{payload.EventType} {payload.ServiceId}");
        }

        try
        {
            WebhookReceiver.Verify(body, headers, "another");
        }
        catch (WebhookVerificationException error)
        {
            Console.WriteLine(error.Reason == WebhookFailure.BadSignature ? "bad-signature" : "?");
        }
    }
}
