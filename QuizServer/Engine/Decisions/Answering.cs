using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Answers by tablet.</summary>
internal static class Answering
{
    public static Decision Give(ContestState state, Command.GiveAnswer answer)
    {
        if (!state.IsTaken(answer.Seat))
        {
            return Refusals.NotYourSeat;
        }

        if (answer.Seat.IsAudience)
        {
            return Refusals.NotAnswering;
        }

        if (!state.Teams[answer.Seat.Team].IsPresent)
        {
            return Refusals.NotHere;
        }

        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.OnStage stage)
        {
            return Refusals.NotAnswering;
        }

        var question = state.QuestionOf(stage.Asked);
        if (question.Id != answer.Question)
        {
            return Refusals.OtherQuestion;
        }

        if (stage.Asked.Answers.ContainsKey(answer.Seat.Team))
        {
            return Refusals.AlreadyAnswered;
        }

        return (CheckTurn(state, stage, answer) ?? AnswerCheck.Of(question, answer.Choice, answer.Texts)) is { } refusal
            ? refusal
            : Accept(state, stage, answer);
    }

    /// <summary>Whether this seat's answer counts for its team.</summary>
    public static bool Counts(ContestState state, QuizContracts.SeatId seat, int? member)
    {
        var team = state.Teams[seat.Team].Plan;
        if (team.Seats == 1)
        {
            return true;
        }

        return (member, state.Plan.AnswersFrom) switch
        {
            ({ } named, _) => seat.Member == named,
            (_, AnswersFrom.Captain) => seat.Member == team.Captain,
            (_, AnswersFrom.Named) => seat.Member == team.Named,
            _ => true,
        };
    }

    private static Verdict? CheckTurn(ContestState state, Phase.OnStage stage, Command.GiveAnswer answer) => stage switch
    {
        Phase.AllAnswering all when ExtraTime.IsOver(state, all, answer.Seat.Team, answer.At) => Refusals.AnswerLate,
        Phase.AllAnswering => Counts(state, answer.Seat, null) ? null : Refusals.OtherMember,
        Phase.HasWord held when held.Word.Team != answer.Seat.Team => Refusals.NotYourTurn,
        Phase.Answering when !state.Round!.TakesTablet => Refusals.SpokenAnswer,
        Phase.Answering now => Counts(state, answer.Seat, now.Word.Member) ? null : Refusals.OtherMember,
        Phase.Closed or Phase.Revealed => Refusals.AnswerLate,
        _ => Refusals.NotAnswering,
    };

    private static Decision Accept(ContestState state, Phase.OnStage stage, Command.GiveAnswer answer)
    {
        var clock = stage.Running!;
        var type = state.QuestionOf(stage.Asked).Type;
        IEnumerable<int> choice = Judging.KeepsOrder(type) ? answer.Choice : answer.Choice.Order();
        IReadOnlyList<string>? texts = Judging.IsTyped(type) ? [.. answer.Texts!.Select(text => text.Trim())] : null;
        var given = new Event.AnswerGiven(answer.Seat, [.. choice], answer.At - (clock.EndsAt - clock.Length), texts);
        return stage is Phase.Answering || IsLast(state, stage, answer) ? Decision.Accept(given, new Event.QuestionClosed()) : Decision.Accept(given);
    }

    // Thousands are not looked through for each of their answers: in an Open contest the count tells.
    private static bool IsLast(ContestState state, Phase.OnStage stage, Command.GiveAnswer answer) =>
        stage is Phase.AllAnswering { Extra: not null } all ? ExtraTime.Awaited(state, all, answer.At).All(team => team == answer.Seat.Team)
        : state.Plan.Open is not null ? stage.Asked.Answers.Count + 1 == state.Teams.Count
        : state.Teams.Keys.Where(team => team != answer.Seat.Team && !stage.Asked.Answers.ContainsKey(team)).All(team => !CanAnswer(state, team));

    /// <summary>Whether somebody sits there whose answer counts for the team.</summary>
    public static bool CanAnswer(ContestState state, int team) => state.Teams[team].IsPresent && Seating.TakenBy(state, team).Any(seat => Counts(state, seat, null));
}
