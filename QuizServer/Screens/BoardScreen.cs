using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>The board from which a team picks. It reads no question, only what was used.</summary>
internal static class BoardScreen
{
    /// <summary>Cells by value, used ones greyed.</summary>
    public static IReadOnlyList<BoardLevel> Of(ContestState state, Phase.Picking picking)
    {
        var open = Boards.Open(state, picking).ToHashSet();
        var first = 0;
        var levels = new List<BoardLevel>();
        foreach (var level in ((IBoard)state.Round!).Levels)
        {
            var from = first;
            levels.Add(new BoardLevel(
                level.Value,
                [.. Enumerable.Range(from, level.Count).Select(question =>
                    new BoardCell(question, question + 1, open.Contains(question), state.Play!.IsUsed(question)))]));
            first += level.Count;
        }

        return levels;
    }
}
