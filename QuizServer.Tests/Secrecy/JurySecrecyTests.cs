using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Screens;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Secrecy;

/// <summary>What a judge may not know, and what nobody may know of the judges' marks before they are published.</summary>
public sealed class JurySecrecyTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Marked() with { Spares = Plans.Questions("备", 1) }, Plans.Required(3, "后")) with { Judges = Plans.Judges(3) };

    [Fact]
    public void A_judges_view_has_no_place_for_notes_or_for_what_only_the_host_sees()
    {
        var types = new HashSet<Type>();
        Collect(typeof(JuryView), types);

        Assert.Contains(typeof(JudgedFace), types);
        Assert.Contains(typeof(RevealFace), types);
        Assert.DoesNotContain(typeof(Question), types);
        Assert.DoesNotContain(typeof(HostView), types);
        Assert.DoesNotContain(types.SelectMany(type => type.GetProperties()), property => property.Name is "Notes" or "Upcoming" or "Spares" or "Secret");
    }

    [Fact]
    public void A_judges_picture_depends_on_no_notes_and_on_no_question_that_is_not_on_stage()
    {
        var others = Plan with { Rounds = [.. Plan.Rounds.Select(round => round with { Questions = [.. round.Questions.Select(Other)], Spares = [.. round.Spares.Select(Other)] })] };
        var (one, other) = (Contest(Plan), Contest(others));

        Compare(given => given.At(1));
        Compare(given => given.At(10).Next());
        Compare(given => given.At(11).Next().In<Phase.Reading>());
        Compare(given => given.At(12).Next().In<Phase.Answering>());
        Compare(given => given.Admit(1).Admit(2).Admit(3).Marks(7, 8, 9).At(20).Next());
        Compare(given => given.At(21).Next().In<Phase.Revealed>());

        void Compare(Func<Given, Given> step)
        {
            step(one);
            step(other);
            Assert.All(one.State.Judges.Keys, judge => Assert.Equal(JudgeSees(one.State, judge), JudgeSees(other.State, judge)));
        }

        // The first question keeps what a judge reads of it; all others, and every note, differ.
        static Question Other(Question question) => question.Id == "评1"
            ? question with { Notes = "主持人备注" }
            : question with { Stem = "别的题干", Key = new AnswerKey([3], null), Explanation = "另一段解析", Notes = "主持人备注" };
    }

    [Fact]
    public void The_key_is_there_from_the_moment_in_which_the_question_is_on_stage_and_not_before()
    {
        var given = Seated(Plan).At(10).Next();
        Assert.Null(JuryScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), 1).Question);

        given.At(11).Next();
        Assert.Equal([Plans.Right], JuryScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), 1).Question!.Key.Choices);
    }

    [Fact]
    public void Until_they_are_published_nobody_but_the_judge_sees_a_mark()
    {
        var (one, other) = (Reading(Plan).At(12).Next().Marks(2, 8, 9), Reading(Plan).At(12).Next().Marks(7.5m, 8, 9));

        Compare();
        one.At(20).Next();
        other.At(20).Next();
        Compare();
        Assert.NotEqual(JudgeSees(one.State, 1), JudgeSees(other.State, 1));

        one.At(21).Next().In<Phase.Revealed>();
        other.At(21).Next();
        Assert.NotEqual(HallSees(one.State), HallSees(other.State));
        Assert.NotEqual(JudgeSees(one.State, 2), JudgeSees(other.State, 2));

        void Compare()
        {
            Assert.Equal(HallSees(one.State), HallSees(other.State));
            Assert.All(one.State.Seats.Keys, seat => Assert.Equal(Text(SeatScreen.Of(one.State, seat)), Text(SeatScreen.Of(other.State, seat))));
            Assert.Equal(JudgeSees(one.State, 2), JudgeSees(other.State, 2));
            Assert.Equal(HostSees(one.State), HostSees(other.State));
        }
    }

    [Fact]
    public void Rulings_and_protests_are_the_chief_judges()
    {
        var given = Reading(Plan).At(12).Next().Marks(7, 8, 9).At(20).Next().At(21).Next();
        var (chief, other) = (See(given.State, 1), See(given.State, 2));

        Assert.Single(chief.Judged);
        Assert.Empty(other.Judged);
        Assert.Equal([7, 8, 9], ((Stage.Revealed)other.Hall.Stage).Reveal.Outcomes[0].Marks!.Given.Select(mark => mark.Mark));
    }

    [Fact]
    public void A_ruling_that_no_longer_stands_by_its_marks_shows_none()
    {
        var given = Reading(Plan).At(12).Next().Marks(7, 8, 9).At(20).Next().At(21).Next().Overturn(1, Ruling.Timeout);

        Assert.Null(((Stage.Revealed)See(given.State, 2).Hall.Stage).Reveal.Outcomes[0].Marks);
    }

    private static JuryView See(ContestState state, int judge) => JuryScreen.Of(state, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), judge);

    private static string JudgeSees(ContestState state, int judge) => Text(See(state, judge)) + Text((object)See(state, judge).Hall.Stage);

    private static string HallSees(ContestState state)
    {
        var hall = HallScreen.Of(state, new HashSet<SeatId>());
        return Text(hall) + Text((object)hall.Stage);
    }

    private static string HostSees(ContestState state) => Text(HostScreen.Of(state, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), state.Clock, null));

    private static string Text(object view) => JsonSerializer.Serialize(view, view.GetType());

    private static void Collect(Type type, HashSet<Type> types)
    {
        foreach (var argument in type.GetGenericArguments())
        {
            Collect(argument, types);
        }

        if (type.Assembly != typeof(JuryView).Assembly || !types.Add(type))
        {
            return;
        }

        foreach (var part in type.GetProperties().Select(property => property.PropertyType).Concat(type.GetNestedTypes()))
        {
            Collect(part, types);
        }
    }
}
