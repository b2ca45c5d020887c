using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Realtime;
using QuizServer.Realtime.Links;
using QuizServer.Rehearsal.Promises;
using QuizServer.Screens;

namespace QuizServer.Rehearsal.Hands;

/// <summary>
/// A simulated tablet: a connection that delays, stalls and breaks, and a hand. What is sent while the connection is down goes out
/// on return, under its request id, as on a real one.
/// </summary>
internal sealed class Tablet(SeatId seat, string ticket, Floor floor, Contestant team, Dice dice)
{
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private readonly HandSettings _settings = team.Settings;
    private readonly Hand _hand = new(team, dice);
    private readonly Connection _connection = new(floor.Agenda, () => floor.Now.Epoch, team.Settings, dice);
    private readonly List<Sending> _outbox = [];
    private (HallView Hall, SeatView Mine)? _shown;
    private (long Epoch, long Publish) _newest;

    private TimeSpan Now => floor.Agenda.Now;

    /// <summary>The host has freed its seat; it belongs to whoever takes it now.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Connects, and from then on loses its connection now and then.</summary>
    public async Task Begin()
    {
        _connection.Open();
        await floor.SetPresence(seat, true);
        Publish(floor.Now);
        _outbox.ForEach(Send);
        if (_settings.Disconnects > 0 && !HasLeft)
        {
            floor.Agenda.At(Now + TenMinutes / _settings.Disconnects * dice.Waiting(), Lose);
        }
    }

    /// <summary>The contest has changed: the new picture sets out to the tablet.</summary>
    public void Publish(Snapshot snapshot)
    {
        // Pictures from before it sat down may still come.
        var version = (snapshot.Epoch, snapshot.Publish);
        if (version.CompareTo(_newest) < 0)
        {
            return;
        }

        _newest = version;
        if (!HasLeft && snapshot.State.Seats.GetValueOrDefault(seat) != ticket)
        {
            HasLeft = true;
            floor.Agenda.At(Now, Break);
        }

        if (_connection.IsUp)
        {
            _connection.Arm(Arming.TeamsOf(snapshot.State).Contains(seat.Team));
            _connection.Down(() => Show(snapshot));
        }
    }

    private Task Break()
    {
        _connection.Break();
        return floor.SetPresence(seat, false);
    }

    private async Task Lose()
    {
        if (!HasLeft)
        {
            await Break();
            floor.Observed.Disconnected();
            floor.Agenda.At(Now + Dice.Milliseconds(_settings.Outage * dice.Between(0.5, 1.5)), () => HasLeft ? Task.CompletedTask : Begin());
        }
    }

    private void Show(Snapshot snapshot)
    {
        var (hall, mine) = (floor.HallOf(snapshot), SeatScreen.Of(snapshot.State, seat));
        _shown = (hall, mine);
        floor.Observed.Saw(snapshot.State, mine);
        if (_hand.See(hall, mine, Now, floor.RulesOf(hall)) is { } deed)
        {
            floor.Agenda.At(deed.At, () => Do(deed));
        }
    }

    // A button that is gone cannot be pressed any more.
    private void Do(Deed deed)
    {
        if (_shown is not ({ Pause: null }, var mine) || mine.Can != deed.Can || mine.Question != deed.Question)
        {
            return;
        }

        var sending = deed.Can == SeatAction.Buzz
            ? new Sending(dice.Id(), new Press(seat, deed.Question, Now, _connection.Claim), deed.Question, null)
            : new Sending(dice.Id(), null, deed.Question, _hand.AnswerTo(floor.Question(deed.Question)));
        if (sending.Press is { } press)
        {
            floor.Observed.Pressed(press);
        }

        _outbox.Add(sending);
        if (_connection.IsUp)
        {
            Send(sending);
        }
    }

    private void Send(Sending sending) => _connection.Up(async () =>
    {
        sending.Press?.Arrives(Now);
        var reply = await floor.Post(room => sending.Press is { } press
            ? SeatPosts.Buzz(room, seat, sending.Request, press.Claimed, _connection.Link, press.Question)
            : SeatPosts.Answer(room, seat, sending.Request, sending.Question, sending.Answer!.Choice, sending.Answer.Texts));
        _connection.Down(() =>
        {
            _outbox.Remove(sending);
            sending.Press?.Hears(reply.Verdict);
            floor.Observed.Acknowledged(new Acknowledged($"seat:{seat}", seat, sending.Request, sending.Question, sending.Press is not null, reply));
        });
    });

    private sealed record Sending(Guid Request, Press? Press, string Question, Given? Answer);
}
