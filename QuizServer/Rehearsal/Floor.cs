using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Rehearsal.Promises;
using QuizServer.Screens;

namespace QuizServer.Rehearsal;

/// <summary>What everybody in a rehearsal shares: the room of the copy, the time, what is to come, and the record of what truly happened.</summary>
internal sealed class Floor(IContestRoom room, Agenda agenda, Observations observed)
{
    // Nobody sits there: asking for its light tells when the room has done all that came before.
    private static readonly SeatId Nobody = new(SeatId.AudienceTable, int.MaxValue);

    private readonly Dictionary<string, Question> _questions = room.Now.State.Plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).ToDictionary(question => question.Id);
    private (Snapshot Of, HallView View)? _hall;

    /// <summary>What is to come.</summary>
    public Agenda Agenda => agenda;

    /// <summary>What truly happened.</summary>
    public Observations Observed => observed;

    /// <summary>The room may still be at work.</summary>
    public bool IsStirred { get; private set; }

    /// <summary>The newest picture of the contest.</summary>
    public Snapshot Now => room.Now;

    /// <summary>The hall's picture of a moment.</summary>
    public HallView HallOf(Snapshot snapshot)
    {
        if (_hall?.Of != snapshot)
        {
            _hall = (snapshot, HallScreen.Of(snapshot.State, snapshot.Present));
        }

        return _hall.Value.View;
    }

    /// <summary>The round that the hall plays; its rules are no secret.</summary>
    public Round? RulesOf(HallView hall) => hall.Round is { } round ? room.Now.State.Plan.Rounds[round.Number - 1] : null;

    /// <summary>A stand-in with its key, for those who are to know it and for those who are to miss it.</summary>
    public Question Question(string id) => _questions[id];

    /// <summary>Posts something and hands back the reply, which comes at the same moment of the contest clock.</summary>
    public async Task<Reply> Post(Func<IContestRoom, Task<Reply>> post)
    {
        var sent = agenda.Now;
        IsStirred = true;
        var reply = await post(room);
        observed.Replied(agenda.Now - sent, reply);
        return reply;
    }

    /// <summary>Says whether a tablet is connected.</summary>
    public Task SetPresence(SeatId seat, bool isConnected)
    {
        IsStirred = true;
        return room.SetPresence(seat, isConnected);
    }

    /// <summary>Waits until the room has done all that was posted, its timer among it.</summary>
    public Task Settle()
    {
        IsStirred = false;
        return room.SetPresence(Nobody, false);
    }
}
