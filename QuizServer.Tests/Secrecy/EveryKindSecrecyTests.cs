using System.Text.Json;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Screens;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Secrecy;

/// <summary>
/// The same for every kind of round, on the views themselves: two runs that differ only in one question's secrets look
/// alike to hall, tablets and newcomers until the question is revealed, voided or judged by its key.
/// </summary>
public sealed class EveryKindSecrecyTests
{
    private const int Commands = 900;

    public static TheoryData<int> Seeds => LongRunTests.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Until_a_question_is_out_no_picture_depends_on_its_secrets(int seed)
    {
        var plan = new RandomCommands(seed).Plan();
        foreach (var question in plan.Rounds.SelectMany(round => round.Questions).Select(question => question.Id))
        {
            Compare(seed, plan, WithOtherSecrets(plan, question), question);
        }
    }

    private static void Compare(int seed, ContestPlan plan, ContestPlan otherPlan, string question)
    {
        var (one, other) = (Given.Contest(plan), Given.Contest(otherPlan));
        var random = new RandomCommands(seed);
        random.Plan();
        for (var step = 0; step < Commands; step++)
        {
            var command = random.Next(one.State, one.Now);
            var before = one.Journal.Count;
            var wasOnStage = IsOnStage(one.State, question);
            one.At(command.At.TotalSeconds).When(command);
            other.At(command.At.TotalSeconds).When(command);
            if (one.Journal.Skip(before).Any(entry => IsOut(one.State, entry.Event)) && (wasOnStage || IsOnStage(one.State, question)))
            {
                return;
            }

            // A correction of the key is the host's, who knows it.
            if (command is not Command.CorrectKey)
            {
                Assert.Equal(one.Verdict, other.Verdict);
            }

            if (IsOnStage(one.State, question))
            {
                Assert.Equal(Seen(one.State), Seen(other.State));
            }
        }
    }

    // Where the round keeps its answers, a question is over before it is out.
    private static bool IsOut(ContestState state, Event e) => e switch
    {
        Event.AnswerShown or Event.AnswerRuled { IsAutomatic: true } => true,
        Event.QuestionRevealed or Event.QuestionVoided => state.Unpaused is not Phase.Revealed { IsWithheld: true },
        _ => false,
    };

    private static bool IsOnStage(ContestState state, string question) =>
        state.Unpaused is Phase.OnStage stage && state.QuestionOf(stage.Asked).Id == question;

    // The stage is written by its own type: as its base it would show less than is sent.
    private static string Seen(ContestState state)
    {
        var hall = HallScreen.Of(state, new HashSet<SeatId>());
        var seats = state.Seats.Keys.Where(state.IsTaken).OrderBy(seat => seat.ToString(), StringComparer.Ordinal).Select(seat => SeatScreen.Of(state, seat));
        return JsonSerializer.Serialize(new { hall.Round, hall.Teams, Stage = (object)hall.Stage, hall.Pause, hall.Draw, hall.Open, hall.Audience, Seats = seats, Join = JoinScreen.Of(state) });
    }

    private static ContestPlan WithOtherSecrets(ContestPlan plan, string id) => plan with
    {
        Rounds = [.. plan.Rounds.Select(round => round with { Questions = [.. round.Questions.Select(question => question.Id == id ? Other(question) : question)] })],
    };

    private static Question Other(Question question) => question with
    {
        Key = question.Key with
        {
            Choices = question.Type switch
            {
                QuestionType.TrueFalse => [1 - question.Key.Choices[0]],
                QuestionType.Ordering or QuestionType.Matching => [.. question.Key.Choices.Reverse()],
                _ when question.Options.Count == 0 => [],
                _ => [3],
            },
            Text = "另一个答案",
            // How many blanks there are and what is counted the hall may know.
            Blanks = question.Key.Blanks is { } blanks ? [.. blanks.Select(_ => new Blank(["另一个答案"]))] : null,
            Number = question.Key.Number is { } number ? number with { Value = number.Value + 500, Tolerance = 3 } : null,
        },
        Media = question.Media is { } media ? [.. media.Select(one => one.Place == MediaPlace.Reveal ? one with { File = "c3.mp4", Description = "另一段讲解" } : one)] : null,
        Explanation = "另一段解析",
        Source = "另一处出处",
        Notes = "主持人备注",
    };
}
