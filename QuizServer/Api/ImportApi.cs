using Microsoft.AspNetCore.Http.Metadata;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.MediaFiles;

namespace QuizServer.Api;

/// <summary>Files on their way into a bank, and media.</summary>
internal static class ImportApi
{
    public static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("/").WithTags("imports");
        imports.MapPost("/banks/{bank}/imports", (string bank, string file, IImportDesk desk, HttpContext context) =>
                desk.Preview(bank, file, context.Request.Body, null, DeskUser.Of(context.User)))
            .WithSummary("Understands a file and changes nothing.")
            .WithDescription("The body is the file itself, and the parameter file its name. The answer has every row as it was understood; its id is used to import.")
            .Accepts<byte[]>("application/octet-stream").WithMetadata(new SizeLimit(ImportFile.Largest + 1));
        imports.MapPut("/imports/{id}/columns", async (string id, IReadOnlyList<TableMapping> tables, IImportDesk desk, HttpContext context) =>
                Answers.Found(context, await desk.Map(id, tables, DeskUser.Of(context.User))))
            .WithSummary("Reads the same file with other meanings of its columns.").Produces<ImportPreview>().ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapPut("/imports/{id}/rows/{row:int}", (string id, int row, MendedCell cell, IImportDesk desk, HttpContext context) =>
                Answers.Found(context, desk.Mend(id, row, cell.Column, cell.Text, DeskUser.Of(context.User))))
            .WithSummary("Puts another text into one cell of a row.").Produces<ImportPreview>().ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapPost("/imports/{id}/apply", (string id, ImportOrder order, IImportDesk desk, HttpContext context) =>
            {
                var (verdict, result) = desk.Apply(id, order.Rows is null ? null : order.Rows.ToHashSet(), order.SameNumber, DeskUser.Of(context.User));
                return verdict.Accepted ? Results.Ok(result) : Answers.Refused(context, verdict.Sentence);
            })
            .WithSummary("Takes rows into the bank as drafts, all in one transaction.").WithDescription("Rows are indexes; without them all rows that are not in error are taken.")
            .Produces<ImportResult>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    public static void MapMediaFiles(this IEndpointRouteBuilder api) => api.MapPost("/media", async (IMediaDesk media, HttpContext context) =>
        {
            var (file, kind, refusal) = media.Put(await Body(context, MediaKinds.LargestFilm), DeskUser.Of(context.User));
            return file is null ? Answers.Refused(context, refusal) : Results.Ok(new KeptMedia(file, kind.ToString()));
        })
        .WithSummary("Keeps a picture, sound or film.").WithDescription("The body is the file itself. The answer has its address, to be written into the cell 媒体.")
        .WithTags("media").Accepts<byte[]>("application/octet-stream").Produces<KeptMedia>().ProducesProblem(StatusCodes.Status422UnprocessableEntity).WithMetadata(new SizeLimit(MediaKinds.LargestFilm + 1));

    // One byte more than may be: whoever looks at the length finds that it is too much.
    private static async Task<byte[]> Body(HttpContext context, int most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length <= most && await context.Request.Body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most + 1 - bytes.Length)), context.RequestAborted) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>Another text in a cell.</summary>
    internal sealed record MendedCell(string Column, string Text);

    /// <summary>What is to be imported.</summary>
    internal sealed record ImportOrder(IReadOnlyList<int>? Rows = null, SameNumber SameNumber = SameNumber.Skip);

    /// <summary>A media file that is kept.</summary>
    internal sealed record KeptMedia(string File, string Kind);

    private sealed record SizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
