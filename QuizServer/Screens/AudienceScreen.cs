using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;

namespace QuizServer.Screens;

/// <summary>What differs for one phone in the audience.</summary>
internal static class AudienceScreen
{
    public static SeatView Of(ContestState state, SeatId seat)
    {
        var (can, tone, notice) = Moment(state, seat.Member);
        var asked = (state.Unpaused as Phase.OnStage)?.Asked;
        return new SeatView(seat, can, tone, notice, $"{seat.Member}", 0, 0, asked is null ? "" : state.QuestionOf(asked).Id, IsMultiple: false, [], []);
    }

    private static (SeatAction, Tone, Phrase) Moment(ContestState state, int number) => state.Phase switch
    {
        Phase.Paused => (SeatAction.Wait, Tone.Quiet, SeatNotices.Paused),
        Phase.AudienceTurn turn when turn.Called.IndexOf(number) is var place and >= 0 =>
            (SeatAction.Wait, Tone.Good, place == 0 ? SeatNotices.AudienceFirst : SeatNotices.AudiencePlace(place + 1)),
        Phase.AudienceTurn when IsDrawn(state, number) => (SeatAction.Wait, Tone.Good, SeatNotices.AudienceDrawn),
        Phase.AudienceTurn turn when Calling.TakesPresses(state) && turn.Called.Count < Calling.Most => (SeatAction.Buzz, Tone.Alert, SeatNotices.AudienceBuzz),
        Phase.AudienceTurn => (SeatAction.Wait, Tone.Quiet, SeatNotices.AudienceListen),
        _ => (SeatAction.Wait, Tone.Quiet, SeatNotices.InAudience(number)),
    };

    // Only where the urn holds the numbers of the phones do they mean this seat.
    private static bool IsDrawn(ContestState state, int number) =>
        state is { IsDrawShown: true, Round: Engine.Rounds.AudienceRound { Numbers: null }, Draws: [.., var drawn] } && drawn.Result.Contains(number);
}
