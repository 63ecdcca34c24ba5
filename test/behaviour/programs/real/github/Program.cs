// Goes through the issues of a repository, opens one, and fetches the archive.

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GitHub.Api;
using GitHub.Client;
using GitHub.Model;

internal static class GithubProgram
{
    internal static async Task Run()
    {
        var config = new Configuration { BasePath = Environment.GetEnvironmentVariable("ORIGIN")! };
        config.DefaultHeaders["Authorization"] = $"Bearer {Environment.GetEnvironmentVariable("API_KEY")}";
        var issues = new IssuesApi(config);
        var repos = new ReposApi(config);

        await foreach (var issue in issues.IssuesListForRepoPagesAsync("octo", "hello", state: "open", perPage: 2))
        {
            var labels = issue.Labels.Select(label => label.ActualInstance as string ?? label.GetIssueLabelsInnerOneOf().Name);
            Console.WriteLine($"#{issue.Number} {issue.Title} [{string.Join(",", labels)}] {issue.CreatedAt:yyyy-MM-dd}");
        }

        var wanted = new IssuesCreateRequest { Title = "Found", Labels = ["bug", new IssuesCreateRequestLabelsInnerOneOf { Name = "new" }] };
        var created = await issues.IssuesCreateAsync("octo", "hello", wanted);
        Console.WriteLine($"created #{created.Number}");

        var path = await ApiDownload.ToFileAsync(
            options => repos.WithOptions(options).ReposDownloadZipballArchiveWithHttpInfoAsync("octo", "hello", "main"), ".");
        Console.WriteLine($"{path} {new FileInfo(path).Length}");

        try
        {
            await issues.IssuesCreateAsync("octo", "hello", new IssuesCreateRequest { Title = "" });
        }
        catch (UnprocessableEntityException error) when (error.ErrorData is ValidationError data)
        {
            Console.WriteLine($"{error.ErrorCode} {data.Message}");
        }
    }
}
