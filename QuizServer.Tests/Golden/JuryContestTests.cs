using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Golden;

/// <summary>
/// Five judges mark three teams with 0 to 10; the highest and the lowest mark are dropped, the mean has one decimal.
/// Judge 5 is barred for table 2. Worked out by hand:
/// table 1: 8, 9, 7.5, 8.5, 10 without 7.5 and 10 = (8 + 9 + 8.5) / 3 = 8.5;
/// table 2: 6, 7, 9, 7.5 without 6 and 9 = (7 + 7.5) / 2 = 7.25 = 7.3, halves upwards;
/// table 3: 9, 8, 10, 9.5, 8.5 without 8 and 10 = (9 + 9.5 + 8.5) / 3 = 9.
/// The chief judge overturns table 1 to timeout (-5), and corrects the 9 of judge 3 for table 2 to 7:
/// 6, 7, 7, 7.5 without 6 and 7.5 = 7.
/// </summary>
public sealed class JuryContestTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Marked() with { Marking = new Marking(1, 1) }) with
    {
        Judges = [.. Plans.Judges(4), new JudgePlan(5, "评委5", Barred: [2])],
    };

    [Fact]
    public void The_marks_come_to_what_they_come_to_by_hand() => Published().Scores(108.5m, 107.3m, 109);

    [Fact]
    public void The_chief_judge_has_the_final_word()
    {
        var end = Played().Scores(95, 107, 109);

        end.Overturn(1, Ruling.Scored, by: "host:陈").Refused("final-word").Scores(95, 107, 109);
        Assert.Equal([3, 2, 1], Standing.Ranks(end.State).OrderBy(rank => rank.Key).Select(rank => rank.Value));
    }

    [Fact]
    public void The_journal_proves_it() => Assert.Empty(Journals.Proof(Played()));

    [Fact]
    public void A_changed_mark_is_found()
    {
        Assert.NotEmpty(Faults("mark-given/1", "\"mark\":9.5", "\"mark\":6"));
        Assert.NotEmpty(Faults("mark-corrected/1", "\"to\":7", "\"to\":9"));
    }

    [Fact]
    public void A_mark_of_a_barred_judge_is_found() =>
        Assert.Contains(Faults("mark-given/1", "\"judge\":4,\"team\":2", "\"judge\":5,\"team\":2"), fault => fault.En == "Judge 5 may not mark table 2.");

    private static IReadOnlyList<Phrase> Faults(string type, string from, string to)
    {
        var (entries, changed) = (Journals.Of(Played()), Journals.Changed(Journals.Of(Played()), type, from, to));
        Assert.NotEqual<IEnumerable<Entry>>(entries, changed);
        return ContestProof.Of(Journals.Chained(changed)).Faults;
    }

    private static Given Played() => Published().Overturn(1, Ruling.Timeout, by: "judge:1").CorrectMark(2, 3, 7, by: "judge:1");

    private static Given Published()
    {
        var given = Given.Seated(Plan).At(10).Next();
        Turn(given, 8, 9, 7.5m, 8.5m, 10);
        Turn(given, 6, 7, 9, 7.5m);
        Turn(given, 9, 8, 10, 9.5m, 8.5m);
        return given.At(given.Now.TotalSeconds + 1).Next().In<Phase.Scoreboard>();
    }

    // Shows a question, lets it be answered and marked, and publishes the marks.
    private static void Turn(Given given, params decimal[] marks)
    {
        var at = given.Now.TotalSeconds;
        given.At(at + 1).Next().At(at + 2).Next().Marks(marks).At(at + 10).Next().At(at + 11).Next().In<Phase.Revealed>();
    }
}
