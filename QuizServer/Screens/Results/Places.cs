using QuizServer.Engine;

namespace QuizServer.Screens.Results;

/// <summary>Where a question stands in its contest, as the ledger writes it: round and question, <c>1-3</c>.</summary>
internal static class Places
{
    public static string Of(int round, int question) => FormattableString.Invariant($"{round + 1}-{question + 1}");

    public static string Of(RuledAnswer ruled) => Of(ruled.Round, ruled.Question);
}
