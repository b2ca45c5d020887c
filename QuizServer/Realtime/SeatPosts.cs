using QuizContracts;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Realtime;

/// <summary>What a seat may ask of its contest, by socket or by form.</summary>
internal static class SeatPosts
{
    /// <summary>A press of the buzzer.</summary>
    /// <param name="claimed">The device's own estimate of the press on the present contest clock; null where it has none.</param>
    /// <param name="link">What is measured of its link as the press arrives; null where nothing is.</param>
    /// <param name="question">Id of the question that was pressed for; null for the one on stage.</param>
    public static Task<Reply> Buzz(IContestRoom room, SeatId seat, Guid request, TimeSpan? claimed = null, Link? link = null, string? question = null) => room.Post(
        Actor(seat), request, at => new Command.PressBuzzer(at, Actor(seat), seat, claimed, link, question));

    /// <summary>A final answer.</summary>
    public static Task<Reply> Answer(IContestRoom room, SeatId seat, Guid request, string question, IReadOnlyList<int> choice, IReadOnlyList<string>? texts) => room.Post(
        Actor(seat), request, at => new Command.GiveAnswer(at, Actor(seat), seat, question, choice, texts));

    /// <summary>A protest against the ruling on the team's own answer to the question that was revealed.</summary>
    public static Task<Reply> Protest(IContestRoom room, SeatId seat)
    {
        var state = room.Now.State;
        var ruled = state.Unpaused is Phase.Revealed revealed ? state.RulingsOn(revealed.Asked).LastOrDefault(ruled => ruled.Team == seat.Team) : null;
        return room.Post(Actor(seat), null, at => new Command.FileProtest(at, Actor(seat), seat, seat.Team, ruled?.Number ?? 0, Ruling.Correct, "本队认为答对了"));
    }

    /// <summary>Takes a free seat.</summary>
    /// <param name="former">How the hashes of the tickets begin that the device was given before; null where nothing is known of it.</param>
    public static Task<Reply> Take(IContestRoom room, SeatId seat, string ticketHash, IReadOnlyList<string>? former = null) => room.Post(
        Actor(seat), null, at => new Command.TakeSeat(at, Actor(seat), seat, ticketHash, former));

    /// <summary>Enters an Open contest. A repeat with the same ticket gets the first reply again.</summary>
    public static Task<Reply> Enter(IContestRoom room, string name, int organisation, string ticketHash, IReadOnlyList<string>? former = null) => room.Post(
        "entry", RequestOf(ticketHash), at => new Command.EnterContest(at, "entry", name, organisation, ticketHash, former));

    /// <summary>Joins the audience. A repeat with the same ticket gets the first reply again.</summary>
    public static Task<Reply> Join(IContestRoom room, string ticketHash) => room.Post(
        "audience", RequestOf(ticketHash), at => new Command.JoinAudience(at, "audience", ticketHash));

    private static Guid RequestOf(string ticketHash) => new(Convert.FromHexString(ticketHash.AsSpan(0, 32)));

    private static string Actor(SeatId seat) => $"seat:{seat}";
}
