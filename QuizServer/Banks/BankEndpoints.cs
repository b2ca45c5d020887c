using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Desk;
using QuizServer.Banks.Formats;
using QuizServer.Banks.MediaFiles;
using QuizServer.Banks.Store;

namespace QuizServer.Banks;

/// <summary>Files that the pages of the banks hand out. Everything below /host needs the sign-in.</summary>
internal static class BankEndpoints
{
    public static void MapBankFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/host/banks/{bank}/export/{format}", (string bank, string format, BankFiles files, HttpContext context) => files.Export(bank, format, DeskUser.Of(context.User)));
        endpoints.MapGet("/host/banks/template.xlsx", () => BankFiles.Template());
    }
}

/// <summary>Banks as files.</summary>
internal sealed class BankFiles(BankStore banks, BankRights rights, ReadLog reads, MediaStore media)
{
    /// <summary>A whole bank in a format.</summary>
    public IResult Export(string bank, string format, DeskUser by)
    {
        var (found, _) = rights.Ask(bank, by, BankRight.Reader, changes: false);
        if (found is null || BankFormats.Writers.FirstOrDefault(writer => writer.Name == format) is not { } chosen)
        {
            return Results.NotFound();
        }

        var questions = banks.All(found.Name);
        reads.Note(questions, by.Name);
        return File(chosen, new ExportedBank(found.Title, [.. questions.Select(question => question.Question)], media.Read), found.Title);
    }

    /// <summary>The empty import template.</summary>
    public static IResult Template() => BankFormats.Writers.FirstOrDefault(writer => writer.Name == "xlsx") is { } writer
        ? File(writer, new ExportedBank("题库模板", [], _ => null), "题库模板")
        : Results.NotFound();

    private static IResult File(IBankWriter writer, ExportedBank bank, string name)
    {
        var stream = new MemoryStream();
        writer.Write(bank, stream);
        return Results.File(stream.ToArray(), writer.ContentType, $"{name}{writer.Extension}");
    }
}
