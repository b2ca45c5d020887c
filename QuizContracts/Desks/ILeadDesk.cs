namespace QuizContracts.Desks;

/// <summary>
/// Which of the consoles that are open on a contest acts. It is kept in memory, by connection: nothing of it is part of the contest.
/// </summary>
public interface ILeadDesk
{
    /// <summary>A console opens. It leads where no other does; one whose connection is gone for ten seconds loses the lead to one that waits.</summary>
    /// <param name="code">Join code of the contest.</param>
    /// <param name="name">Who sits at it, as others will read it.</param>
    /// <param name="changed">Calls back when the lead has changed. It must not block.</param>
    ILead Join(string code, string name, Action changed);
}

/// <summary>A console's part in the lead of its contest; it ends with its disposal.</summary>
public interface ILead : IDisposable
{
    /// <summary>This console acts.</summary>
    bool IsMine { get; }

    /// <summary>Who acts now, whichever console it is.</summary>
    string Holder { get; }

    /// <summary>How many other consoles are open on the contest.</summary>
    int Others { get; }

    /// <summary>This console acts from now on (接管).</summary>
    void Take();
}
