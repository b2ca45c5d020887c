using QuizContracts;
using QuizServer.Contests;
using QuizServer.Realtime;
using QuizServer.Rehearsal.Hands;

namespace QuizServer.Rehearsal;

/// <summary>All simulated tablets of a rehearsal: those of the teams or of who enters, and some phones of the audience.</summary>
internal sealed class Crowd(Floor floor, RehearsalSettings settings)
{
    private const int Phones = 5;

    private readonly Dictionary<int, Contestant> _teams = [];
    private readonly List<Tablet> _tablets = [];

    /// <summary>Who plays, by table number; 0 is the audience.</summary>
    public IReadOnlyDictionary<int, Contestant> Teams => _teams;

    /// <summary>How many sit there.</summary>
    public int Count => _tablets.Count;

    /// <summary>Takes the seats, and sits down at them.</summary>
    public async Task Enter()
    {
        var (plan, dice) = (floor.Now.State.Plan, new Dice(settings.Seed, "organisations"));
        if (plan.Open is { } open)
        {
            for (var number = 1; number <= Math.Min(settings.People, open.Most); number++)
            {
                var (name, organisation, ticket) = ($"彩排{number}", dice.Below(plan.Organisations!.Count), TicketOf(new SeatId(number, 1)));
                await floor.Post(room => SeatPosts.Enter(room, name, organisation, ticket));
            }
        }

        foreach (var seat in plan.Teams.Where(team => settings.Left?.Contains(team.Number) is not true).SelectMany(team => Enumerable.Range(1, team.Seats).Select(member => new SeatId(team.Number, member))))
        {
            await floor.Post(room => SeatPosts.Take(room, seat, TicketOf(seat)));
        }

        for (var phone = 1; phone <= Phones; phone++)
        {
            var ticket = TicketOf(new SeatId(SeatId.AudienceTable, phone));
            await floor.Post(room => SeatPosts.Join(room, ticket));
        }

        await Sit();
    }

    /// <summary>Sits down at the seats that were taken with the tickets of this rehearsal; the others are people's.</summary>
    public async Task Sit()
    {
        foreach (var (seat, ticket) in floor.Now.State.Seats.Where(seat => seat.Value == TicketOf(seat.Key)).OrderBy(seat => seat.Key.Team).ThenBy(seat => seat.Key.Member))
        {
            if (!_teams.TryGetValue(seat.Team, out var team))
            {
                _teams[seat.Team] = team = new Contestant(settings.Seed, seat.Team, settings.Of(seat.Team));
            }

            var tablet = new Tablet(seat, ticket, floor, team, new Dice(settings.Seed, $"tablet {seat}"));
            _tablets.Add(tablet);
            await tablet.Begin();
        }
    }

    /// <summary>The contest has changed: every tablet gets the new picture.</summary>
    public void Publish(Snapshot snapshot)
    {
        floor.Observed.Saw(snapshot);
        _tablets.ForEach(tablet => tablet.Publish(snapshot));
        _tablets.RemoveAll(tablet => tablet.HasLeft);
    }

    private string TicketOf(SeatId seat) => new Dice(settings.Seed, $"ticket {seat}").Secret();
}
