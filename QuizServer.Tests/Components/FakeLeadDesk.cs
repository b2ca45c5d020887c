using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

/// <summary>A lead by hand: a test says who acts, and sees who has taken over.</summary>
internal sealed class FakeLeadDesk : ILeadDesk, ILead
{
    private Action? _changed;

    public bool IsMine { get; private set; } = true;

    public string Holder { get; private set; } = "ada";

    public int Others { get; private set; }

    public bool IsOpen { get; private set; }

    public ILead Join(string code, string name, Action changed)
    {
        (_changed, IsOpen) = (changed, true);
        return this;
    }

    public void Give(bool isMine, string holder, int others)
    {
        (IsMine, Holder, Others) = (isMine, holder, others);
        _changed?.Invoke();
    }

    public void Take() => Give(true, "ada", Others);

    public void Dispose() => IsOpen = false;
}
