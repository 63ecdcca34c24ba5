// Lists a folder, sends a file to it, and fetches another, which a storage host has.

using System;
using System.IO;
using System.Threading.Tasks;
using Box.Api;
using Box.Client;
using Box.Model;

internal static class BoxProgram
{
    internal static async Task Run()
    {
        var config = new Configuration
        {
            BasePath = Environment.GetEnvironmentVariable("ORIGIN")!,
            AccessToken = Environment.GetEnvironmentVariable("API_KEY")!,
        };

        await foreach (var item in new FoldersApi(config).GetFoldersIdItemsPagesAsync("0", limit: 2))
        {
            Console.WriteLine(item.ActualInstance switch
            {
                FileFull file => $"{file.Type} {file.Name} {file.Sha1}",
                FolderMini folder => $"{folder.Type} {folder.Name}",
                WebLink link => $"{link.Type} {link.Name}",
                _ => "?",
            });
        }

        var sent = 0L;
        var options = new CallOptions { UploadProgress = new Told(bytes => sent = bytes) };
        var attributes = new PostFilesContentRequestAttributes("notes.txt", new PostFilesContentRequestAttributesParent("0"));
        var files = await new UploadsApi(config).WithOptions(options).PostFilesContentAsync(attributes, FileParameter.FromPath("notes.txt"));
        Console.WriteLine($"{files.Entries?[0].Name} {sent > 0}");

        var downloads = new DownloadsApi(config);
        var path = await ApiDownload.ToFileAsync(given => downloads.WithOptions(given).GetFilesIdContentWithHttpInfoAsync("12"), ".");
        Console.WriteLine($"{path} {new FileInfo(path).Length}");

        try
        {
            await downloads.GetFilesIdContentAsync("13");
        }
        catch (NotFoundException error)
        {
            Console.WriteLine($"{error.ErrorCode} {error.ErrorContent}");
        }
    }

    private sealed class Told(Action<long> told) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => told(value.Bytes);
    }
}
