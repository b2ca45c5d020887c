using Microsoft.AspNetCore.SignalR;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Realtime.Consoles;

namespace QuizServer.Realtime.Projectors;

/// <summary>The projectors as the console reaches them.</summary>
internal sealed class ProjectorDesk(ProjectorBook book, LiveScreens screens, ContestPublisher publisher, IHubContext<ContestHub, IContestClient> hub, IWardrobe wardrobe) : IProjectorDesk
{
    public IReadOnlyList<ProjectorLine> List(string code) => [.. book.Of(code).Select(projector => projector.Line)];

    public IDisposable Watch(string code, Action changed)
    {
        void Pass(string which)
        {
            if (which == code)
            {
                changed();
            }
        }

        book.Changed += Pass;
        return new Watcher(() => book.Changed -= Pass);
    }

    /// <summary>The looks of the contest have changed.</summary>
    public void Dress(string code) => Tell(code, book.Of(code));

    /// <summary>What these projectors show has changed, though the contest has not.</summary>
    public void Renew(string code, Showing showing)
    {
        foreach (var screen in screens.Of(code).Where(screen => screen.Face.Showing == showing))
        {
            publisher.Observe(publisher.Greet(screen));
        }
    }

    public Phrase? Show(string code, int number, Showing showing, ILead? console = null) =>
        Order(console, () => Tell(code, book.Direct(code, projector => projector.Number == number ? projector with { Showing = showing } : projector)));

    public Phrase? Play(string code, bool isPlaying, ILead? console = null) => Order(console, () => Tell(code, book.Of(code), isPlaying));

    public Phrase? GiveSound(string code, int number, ILead? console = null) =>
        Order(console, () => Tell(code, book.Direct(code, projector => projector with { HasSound = projector.Number == number })));

    private static Phrase? Order(ILead? console, Action give)
    {
        if (LeadRefusals.Of(console) is { } refusal)
        {
            return refusal;
        }

        give();
        return null;
    }

    private void Tell(string code, IReadOnlyList<Projector> told, bool? plays = null)
    {
        var dress = wardrobe.Of(code);
        foreach (var projector in told)
        {
            if (projector.Connection is { } connection && screens.Find(connection) is { } screen)
            {
                publisher.Observe(hub.Clients.Client(connection).Direct(projector.Order(dress) with { Plays = plays }));
                publisher.Observe(publisher.Turn(screen, projector.Showing));
            }
        }
    }
}
