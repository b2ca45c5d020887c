using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizServer.Api;

/// <summary>The questions of a bank, as rows of the import template.</summary>
internal static class QuestionApi
{
    private const int MostAtOnce = 500;

    public static void MapQuestions(this IEndpointRouteBuilder api)
    {
        var questions = api.MapGroup("/banks/{bank}/questions").WithTags("questions");
        questions.MapGet("/", (string bank, string? text, QuestionType? type, ReviewStatus? status, string? category, Difficulty? difficulty, int? from, int? take, IBankDesk desk, HttpContext context) =>
                desk.Search(bank, new BankQuery(text ?? "", type, status, category, difficulty, false, Math.Max(0, from ?? 0), Math.Clamp(take ?? 50, 1, MostAtOnce)), DeskUser.Of(context.User)))
            .WithSummary("Questions by words, number, first letters of the pinyin, type, status, category and difficulty.")
            .WithDescription($"At most {MostAtOnce} at once. Who reads an approved question is put on record.");
        questions.MapGet("/{id}", (string bank, string id, IBankDesk desk, HttpContext context) => Answers.Found(context, desk.Open(bank, id, DeskUser.Of(context.User))))
            .WithSummary("One question with its cells, history and notes.").Produces<QuestionSheet>().ProducesProblem(StatusCodes.Status404NotFound);
        questions.MapPost("/", (string bank, QuestionCells cells, IBankDesk desk, HttpContext context) => Saved(context, desk.Save(bank, null, 0, cells.Cells, DeskUser.Of(context.User))))
            .WithSummary("Adds a question as a draft.").Produces<BankQuestion>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        questions.MapPut("/{id}", (string bank, string id, QuestionCells cells, IBankDesk desk, HttpContext context) => Saved(context, desk.Save(bank, id, cells.Version, cells.Cells, DeskUser.Of(context.User))))
            .WithSummary("Saves the next version of a question, which is a draft again.")
            .WithDescription("Version is the one on which the cells are based. 409 when somebody saved another in between, with both changes merged where they do not meet.")
            .Produces<BankQuestion>().ProducesProblem(StatusCodes.Status422UnprocessableEntity).Produces<SaveOutcome.Overtaken>(StatusCodes.Status409Conflict);
        api.MapPost("/banks/{bank}/review", (string bank, ReviewOrder order, IBankDesk desk, HttpContext context) => desk.Review(bank, order.Ids, order.Deed, order.Note, DeskUser.Of(context.User)))
            .WithSummary("Moves questions on in their review, or back.").WithDescription("Deed is Checked, Approved, SentBack or Retired; the last two need a note.").WithTags("questions");
    }

    private static IResult Saved(HttpContext context, SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Saved saved => Results.Ok(saved.Question),
        SaveOutcome.Overtaken overtaken => Results.Json(overtaken, statusCode: StatusCodes.Status409Conflict),
        SaveOutcome.Refused refused => Answers.Refused(context, refused.Sentence, refused.Findings),
        _ => Answers.Missing(context),
    };

    /// <summary>A question as a row of the template.</summary>
    /// <param name="Cells">Texts by column, such as 题型, 题干, 选项A, 答案.</param>
    /// <param name="Version">The version on which they are based; 0 for a new question.</param>
    internal sealed record QuestionCells(Dictionary<string, string> Cells, int Version = 0);

    /// <summary>What is to be done in a review.</summary>
    internal sealed record ReviewOrder(IReadOnlyList<string> Ids, QuestionDeed Deed, string Note = "");
}
