using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Access;

namespace QuizServer.Api;

/// <summary>How the API says no: a sentence in the caller's language, as a problem of RFC 9457.</summary>
internal static class Answers
{
    /// <summary>Done, or the sentence that says why not.</summary>
    public static IResult Of(HttpContext context, DeskVerdict verdict) => verdict.Accepted ? Results.NoContent() : Refused(context, verdict.Sentence);

    /// <summary>It was understood and is not done.</summary>
    public static IResult Refused(HttpContext context, Phrase sentence, IReadOnlyList<Finding>? findings = null) => Results.Problem(
        sentence.In(Languages.Of(context)),
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: findings is { Count: > 0 } ? new Dictionary<string, object?> { ["findings"] = findings } : null);

    /// <summary>There is nothing of that name, or not for this account.</summary>
    public static IResult Missing(HttpContext context) => Results.Problem(
        new Phrase("没有这个对象，或者这个账号看不到它。", "There is no such thing, or not for this account.").In(Languages.Of(context)), statusCode: StatusCodes.Status404NotFound);

    /// <summary>The value, or that it is missing.</summary>
    public static IResult Found<T>(HttpContext context, T? value)
        where T : class => value is null ? Missing(context) : Results.Ok(value);
}
