using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks;

namespace QuizServer.Api;

/// <summary>Banks as a whole.</summary>
internal static class BankApi
{
    public static void MapBanks(this IEndpointRouteBuilder api)
    {
        var banks = api.MapGroup("/banks").WithTags("banks");
        banks.MapGet("/", (IBankDesk desk, HttpContext context) => desk.Banks(DeskUser.Of(context.User)))
            .WithSummary("All banks that you may read.");
        banks.MapPost("/", (NewBank bank, IBankDesk desk, HttpContext context) => Answers.Of(context, desk.Create(bank.Title, DeskUser.Of(context.User))))
            .WithSummary("Makes an empty bank of your own; its title is its name.").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        banks.MapGet("/{bank}", (string bank, IBankDesk desk, HttpContext context) => Answers.Found(context, desk.Find(bank, DeskUser.Of(context.User))))
            .WithSummary("One bank with its counts and what you may do with it.").Produces<BankLine>().ProducesProblem(StatusCodes.Status404NotFound);
        banks.MapPut("/{bank}/lock", (string bank, BankLock wanted, IBankDesk desk, HttpContext context) => Answers.Of(context, desk.SetLock(bank, wanted.IsLocked, DeskUser.Of(context.User))))
            .WithSummary("Locks a bank against changes, or opens it.").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        banks.MapGet("/{bank}/shares", (string bank, IBankDesk desk, HttpContext context) => desk.Shares(bank, DeskUser.Of(context.User)))
            .WithSummary("Those to whom the bank is shared.");
        banks.MapPut("/{bank}/shares", (string bank, BankShare share, IBankDesk desk, HttpContext context) => Answers.Of(context, desk.Share(bank, share, DeskUser.Of(context.User))))
            .WithSummary("Shares the bank with an account; the right None takes it back.").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        banks.MapGet("/{bank}/export/{format}", (string bank, string format, BankFiles files, HttpContext context) => files.Export(bank, format, DeskUser.Of(context.User)))
            .WithSummary("The whole bank as a file.").WithDescription("Formats: GET /api/formats.");
        api.MapGet("/formats", (IImportDesk imports) => imports.Exports.Select(format => new ExportFormat(format.Name, format.Title.En, format.Extension)))
            .WithSummary("Formats in which a bank is exported.").WithTags("banks");
    }

    /// <summary>A bank that is to be made.</summary>
    /// <param name="Title">Its title, 1 to 60 characters.</param>
    internal sealed record NewBank(string Title);

    /// <summary>Whether a bank is to be locked.</summary>
    internal sealed record BankLock(bool IsLocked);

    /// <summary>A format.</summary>
    internal sealed record ExportFormat(string Name, string Title, string Extension);
}
