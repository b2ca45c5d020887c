using QuizClient.Words;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>
/// The hand of the host, or of the chief judge, on one contest: it sends actions, one of a kind at a time, and keeps what
/// became of the last one. Used on the circuit's own dispatcher only.
/// </summary>
/// <param name="send">Posts an action as this part among the consoles, and waits until it is on disk or refused.</param>
/// <param name="preview">What an action would do to scores and ranks.</param>
/// <param name="find">Finds participants of an Open contest by number or name; null where nobody may be found.</param>
/// <param name="isChief">It is the chief judge's, who has the final word.</param>
public sealed class ConsoleHand(
    Func<HostAction, ILead?, Task<DeskVerdict>> send,
    Func<HostAction, IReadOnlyList<StandingChange>> preview,
    Func<string, IReadOnlyList<FoundTeam>>? find = null,
    bool isChief = false)
{
    private readonly HashSet<ActionKind> _underWay = [];

    /// <summary>The hand of whoever sits at the console.</summary>
    /// <param name="desk">The contests.</param>
    /// <param name="code">Join code of the contest.</param>
    /// <param name="by">Sign-in name, as it will stand in the journal.</param>
    public ConsoleHand(IContestDesk desk, string code, string by)
        : this((action, lead) => desk.Do(code, action, by, lead), action => desk.Preview(code, action), text => desk.Find(code, text))
    {
    }

    /// <summary>Persons take part, who have no tables.</summary>
    public bool IsOpen { get; set; }

    /// <summary>A team by its table, or a participant of an Open contest by number.</summary>
    public Phrase Table(int number) => IsOpen ? OpenWords.Number(number) : TeamWords.Table(number);

    /// <summary>Something changed that the console shows.</summary>
    public event Action? Changed;

    /// <summary>The verdict that the host has to read; null before the first and after it was put away.</summary>
    public DeskVerdict? Last { get; private set; }

    /// <summary>It may change this ruling: what the chief judge decided is the chief judge's alone.</summary>
    public bool MayChange(JudgedFace judged) => isChief || !judged.IsFinal;

    /// <summary>The circuit is up. Before that the page is only a picture, and its buttons are off.</summary>
    public bool IsLive { get; private set; }

    /// <summary>The circuit is up.</summary>
    public void GoLive()
    {
        IsLive = true;
        Changed?.Invoke();
    }

    /// <summary>The part of this console among others on the same contest; null where there are no others, as on a judge's page.</summary>
    public ILead? Lead { get; set; }

    /// <summary>This console acts, and no other.</summary>
    public bool Leads => IsLive && Lead?.IsMine is not false;

    /// <summary>An action of this kind may be sent now.</summary>
    public bool IsFree(ActionKind kind) => Leads && !_underWay.Contains(kind);

    /// <summary>An action of this kind waits for its verdict.</summary>
    public bool IsUnderWay(ActionKind kind) => _underWay.Contains(kind);

    /// <summary>Acts at once and shows the verdict. A second click that was already on its way does nothing.</summary>
    public async Task Act(HostAction action)
    {
        if (MaySend(action))
        {
            Last = null;
            Last = await Send(action);
            Changed?.Invoke();
        }
    }

    /// <summary>Acts for a dialog, which shows a refusal itself.</summary>
    public async Task<DeskVerdict> Ask(HostAction action)
    {
        if (!MaySend(action))
        {
            return new DeskVerdict(false, ConsoleWords.StillBusy);
        }

        var verdict = await Send(action);
        if (verdict.Accepted)
        {
            Last = verdict;
            Changed?.Invoke();
        }

        return verdict;
    }

    /// <summary>What an action would do to scores and ranks.</summary>
    public IReadOnlyList<StandingChange> Preview(HostAction action) => preview(action);

    /// <summary>Participants of an Open contest by number or name.</summary>
    public IReadOnlyList<FoundTeam> Find(string text) => find?.Invoke(text) ?? [];

    /// <summary>The host has read the verdict.</summary>
    public void PutAway()
    {
        Last = null;
        Changed?.Invoke();
    }

    /// <summary>Gives an order that is no part of the contest, and shows why it was refused.</summary>
    /// <param name="order">Takes this part among the consoles; returns the refusal.</param>
    public void Direct(Func<ILead?, Phrase?> order)
    {
        if (IsLive && order(Lead) is { } refusal)
        {
            Last = new DeskVerdict(false, refusal);
            Changed?.Invoke();
        }
    }

    // Who leads is the server's to say: a press that was on its way when the lead went on is answered by it.
    private bool MaySend(HostAction action) => IsLive && !IsUnderWay(KindOf(action));

    private async Task<DeskVerdict> Send(HostAction action)
    {
        var kind = KindOf(action);
        _underWay.Add(kind);
        Changed?.Invoke();
        try
        {
            return await send(action, Lead);
        }
        finally
        {
            _underWay.Remove(kind);
            Changed?.Invoke();
        }
    }

    private static ActionKind KindOf(HostAction action) => action switch
    {
        HostAction.NextStep or HostAction.Rule or HostAction.VoidQuestion
            or HostAction.UseLifeline or HostAction.AnnounceDraw or HostAction.MakeDraw or HostAction.PutDrawAway or HostAction.ShowPhoto or HostAction.SwapQuestion or HostAction.UndoStep
            or HostAction.ShowClue or HostAction.TurnPage or HostAction.PickQuestion or HostAction.DeclineTurn or HostAction.GiveWord or HostAction.CancelBuzz or HostAction.HandOverWord or HostAction.ChangeClock => ActionKind.Stage,
        HostAction.Pause or HostAction.Resume => ActionKind.Pause,
        _ => ActionKind.Record,
    };
}

/// <summary>Kinds of action. Within a kind the host waits for the verdict; the pause never waits for a step.</summary>
public enum ActionKind
{
    /// <summary>Moves the stage: steps, rulings, voiding.</summary>
    Stage,

    /// <summary>Stops and goes on.</summary>
    Pause,

    /// <summary>Corrects what stands: scores, rulings, names, seats.</summary>
    Record,
}
