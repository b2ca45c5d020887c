using QuizServer.Engine.Rules.Fairness;
using QuizServer.Realtime.Links;

namespace QuizServer.Rehearsal.Hands;

/// <summary>
/// A simulated tablet's connection: what is under way when it breaks is lost. The server's probes go over it too, so that its link
/// and the tablet's clock are measured as those of a real one.
/// </summary>
internal sealed class Connection(Agenda agenda, Func<long> epoch, HandSettings settings, Dice dice)
{
    private const double Drift = 4e-5;
    private static readonly TimeSpan GreetingSpacing = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan ArmedSpacing = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan IdleSpacing = TimeSpan.FromSeconds(15);

    private readonly Wire _wire = new(settings, dice);
    private readonly LinkMeter _meter = new();
    private readonly DeviceClock _clock = new(settings.Skew * dice.Between(-1, 1), Drift * dice.Between(-1, 1));
    private bool _isArmed;
    private int _number;
    private int _probing;
    private int _greetings;

    /// <summary>It stands.</summary>
    public bool IsUp { get; private set; }

    /// <summary>What the server has measured of it.</summary>
    public Link? Link => _meter.LinkAt(epoch());

    /// <summary>What the tablet takes this moment of the contest clock for; null where it has no estimate.</summary>
    public TimeSpan? Claim => _clock.Claim(agenda.Now);

    /// <summary>It is made, for the first time or again.</summary>
    public void Open()
    {
        (IsUp, _greetings) = (true, ProbePacer.Greetings);
        _number++;
        _meter.Connect(agenda.Now, null);
        _clock.Forget();
        Probe(++_probing);
    }

    /// <summary>It is lost.</summary>
    public void Break()
    {
        IsUp = false;
        _number++;
    }

    /// <summary>The seat may press now, or may not: then it is probed often, or now and again.</summary>
    public void Arm(bool isArmed)
    {
        if (isArmed && !_isArmed)
        {
            Probe(++_probing);
        }

        _isArmed = isArmed;
    }

    /// <summary>Sends something to the server.</summary>
    public void Up(Func<Task> arrive) => Send(_wire.Up(agenda.Now), arrive);

    /// <summary>Sends something to the tablet.</summary>
    public void Down(Action arrive) => Send(_wire.Down(agenda.Now), () =>
    {
        arrive();
        return Task.CompletedTask;
    });

    private void Send(TimeSpan arrival, Func<Task> arrive)
    {
        var number = _number;
        agenda.At(arrival, () => _number == number ? arrive() : Task.CompletedTask);
    }

    private void Probe(int probing)
    {
        if (_probing != probing || !IsUp)
        {
            return;
        }

        if (_meter.Probe(agenda.Now, epoch(), agenda.Now) is { } probe)
        {
            Down(() =>
            {
                _clock.Hear(agenda.Now, probe.Token, probe.Server, probe.Previous, probe.RoundTrip);
                Up(() =>
                {
                    _meter.Hear(probe.Token, agenda.Now);
                    return Task.CompletedTask;
                });
            });
        }

        agenda.At(agenda.Now + (_greetings-- > 0 ? GreetingSpacing : _isArmed ? ArmedSpacing : IdleSpacing), () => Probe(probing));
    }
}
