using QuizContracts.Building;

namespace QuizServer.Tests.Building;

public sealed class BoardLevelsTests
{
    private static readonly DraftRound Board = new("a", "risk", "风险", Levels((10, 2), (20, 1), (30, 2)), [Q("1"), Q("2"), Q("3"), Q("4"), null], []);

    [Fact]
    public void A_level_that_grows_or_shrinks_leaves_the_questions_of_the_others_with_them()
    {
        Assert.Equal(["1", "2", null, "3", "4", null], Ids(BoardLevels.Refit(Board, Levels((10, 3), (20, 1), (30, 2)))));
        Assert.Equal(["1", "3", "4", null], Ids(BoardLevels.Refit(Board, Levels((10, 1), (20, 1), (30, 2)))));
    }

    [Fact]
    public void A_level_that_goes_takes_its_own_questions_with_it()
    {
        var rows = Board.Parameters.Rows(BoardLevels.Name);

        Assert.Equal(["1", "2", "4", null], Ids(BoardLevels.Refit(Board, Board.Parameters.With(BoardLevels.Name, [rows[0], rows[2]]))));
    }

    [Fact]
    public void A_round_that_becomes_a_board_shares_out_what_it_has() =>
        Assert.Equal(["1", null, null], Ids(BoardLevels.Refit(Board with { Parameters = ParameterSet.Empty, Questions = [Q("1")] }, Levels((10, 2), (20, 1)))));

    [Fact]
    public void Other_parameters_change_no_place() => Assert.Equal(["1", "2", "3", "4", null], Ids(BoardLevels.Refit(Board, Board.Parameters.With("seconds", "20"))));

    private static IEnumerable<string?> Ids(DraftRound round) => round.Questions.Select(question => question?.Id);

    private static QuestionRef Q(string id) => new("甲", id);

    private static ParameterSet Levels(params (int Value, int Count)[] levels) => ParameterSet.Empty.With(
        BoardLevels.Name, [.. levels.Select(level => new Dictionary<string, string> { ["value"] = $"{level.Value}", ["count"] = $"{level.Count}" })]);
}
