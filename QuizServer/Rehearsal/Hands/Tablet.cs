using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Realtime;
using QuizServer.Realtime.Links;
using QuizServer.Rehearsal.Promises;
using QuizServer.Screens;

namespace QuizServer.Rehearsal.Hands;

/// <summary>
/// A simulated tablet: a wire that delays, stalls and breaks, a clock that nobody has set, and a hand. What is sent while the
/// connection is down goes out on return, under its request id, as on a real one.
/// </summary>
internal sealed class Tablet(SeatId seat, string ticket, Floor floor, Contestant team, Dice dice)
{
    private const double Drift = 4e-5;
    private static readonly TimeSpan GreetingSpacing = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan ArmedSpacing = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan IdleSpacing = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private readonly HandSettings _settings = team.Settings;
    private readonly Hand _hand = new(team, dice);
    private readonly Wire _wire = new(team.Settings, dice);
    private readonly LinkMeter _meter = new();
    private readonly DeviceClock _clock = new(team.Settings.Skew * dice.Between(-1, 1), Drift * dice.Between(-1, 1));
    private readonly List<Sending> _outbox = [];
    private (HallView Hall, SeatView Mine)? _shown;
    private (long Epoch, long Publish) _newest;
    private bool _isArmed;
    private bool _isConnected;
    private int _connection;
    private int _probing;
    private int _greetings;

    private TimeSpan Now => floor.Agenda.Now;

    /// <summary>The host has freed its seat; it belongs to whoever takes it now.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Connects, and from then on loses its connection now and then.</summary>
    public async Task Begin()
    {
        await Connect();
        WaitForOutage();
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

        if (!_isConnected)
        {
            return;
        }

        var isArmed = Arming.TeamsOf(snapshot.State).Contains(seat.Team);
        if (isArmed && !_isArmed)
        {
            Probe(++_probing);
        }

        _isArmed = isArmed;
        Down(() => Show(snapshot));
    }

    private async Task Connect()
    {
        (_isConnected, _greetings) = (true, ProbePacer.Greetings);
        _connection++;
        _meter.Connect(Now, null);
        _clock.Forget();
        await floor.SetPresence(seat, true);
        Publish(floor.Now);
        Probe(++_probing);
        foreach (var waiting in _outbox)
        {
            Send(waiting);
        }
    }

    private Task Break()
    {
        _isConnected = false;
        _connection++;
        return floor.SetPresence(seat, false);
    }

    private void WaitForOutage()
    {
        if (_settings.Disconnects > 0 && !HasLeft)
        {
            floor.Agenda.At(Now + TenMinutes / _settings.Disconnects * dice.Waiting(), Lose);
        }
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

        var sending = new Sending(dice.Id(), deed.Can == SeatAction.Buzz
            ? new Press(seat, deed.Question, Now, _clock.Claim(Now) is { } claim ? claim : null)
            : null, deed.Question, deed.Can == SeatAction.Buzz ? null : _hand.AnswerTo(floor.Question(deed.Question)));
        if (sending.Press is { } press)
        {
            floor.Observed.Pressed(press);
        }

        _outbox.Add(sending);
        if (_isConnected)
        {
            Send(sending);
        }
    }

    private void Send(Sending sending)
    {
        var connection = _connection;
        floor.Agenda.At(_wire.Up(Now), async () =>
        {
            // What was under way when the connection broke is lost.
            if (_connection != connection)
            {
                return;
            }

            var arrived = Now;
            sending.Press?.Arrives(arrived);
            var reply = await floor.Post(room => sending.Press is { } press
                ? SeatPosts.Buzz(room, seat, sending.Request, press.Claimed, _meter.LinkAt(floor.Now.Epoch), press.Question)
                : SeatPosts.Answer(room, seat, sending.Request, sending.Question, sending.Answer!.Choice, sending.Answer.Texts));
            Down(() =>
            {
                _outbox.Remove(sending);
                sending.Press?.Hears(reply.Verdict);
                floor.Observed.Acknowledged(new Acknowledged($"seat:{seat}", seat, sending.Request, sending.Question, sending.Press is not null, reply));
            });
        });
    }

    private void Down(Action arrive)
    {
        var connection = _connection;
        floor.Agenda.At(_wire.Down(Now), () =>
        {
            if (_connection == connection)
            {
                arrive();
            }
        });
    }

    // As the server does it: often at first and while its seat may press, otherwise now and again.
    private void Probe(int probing)
    {
        if (_probing != probing || !_isConnected)
        {
            return;
        }

        if (_meter.Probe(Now, floor.Now.Epoch, Now) is { } probe)
        {
            Down(() =>
            {
                _clock.Hear(Now, probe.Token, probe.Server, probe.Previous, probe.RoundTrip);
                var connection = _connection;
                floor.Agenda.At(_wire.Up(Now), () =>
                {
                    if (_connection == connection)
                    {
                        _meter.Hear(probe.Token, Now);
                    }
                });
            });
        }

        floor.Agenda.At(Now + (_greetings-- > 0 ? GreetingSpacing : _isArmed ? ArmedSpacing : IdleSpacing), () => Probe(probing));
    }

    private sealed record Sending(Guid Request, Press? Press, string Question, Given? Answer);
}
