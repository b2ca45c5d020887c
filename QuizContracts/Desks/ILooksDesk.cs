using QuizContracts.Views;

namespace QuizContracts.Desks;

/// <summary>How the organiser chooses the looks of a contest.</summary>
public interface ILooksDesk
{
    /// <summary>The largest picture that is taken, in bytes.</summary>
    long Largest { get; }

    /// <summary>Title and looks of a contest; null when there is no such contest.</summary>
    (string Title, Looks Looks)? Look(string code);

    /// <summary>Changes the looks; every open projector changes at once, other screens when they are loaded next.</summary>
    DeskVerdict Set(string code, Looks looks);

    /// <summary>The sponsors of a contest in order; none when there is no such contest.</summary>
    IReadOnlyList<Sponsor> Sponsors(string code);

    /// <summary>Changes the sponsors; projectors that show them change at once.</summary>
    DeskVerdict SetSponsors(string code, IReadOnlyList<Sponsor> sponsors);

    /// <summary>What cannot be read from the last row under these looks, with figures; empty when everything can.</summary>
    IReadOnlyList<Phrase> Judge(Looks looks);

    /// <summary>Keeps a picture, and says its content address or why not.</summary>
    (string? File, Phrase Refusal) Keep(byte[] picture, DeskUser by);
}

/// <summary>How the app shell dresses a page.</summary>
public interface IWardrobe
{
    /// <summary>What the pages of a contest wear; plain for a contest that does not exist.</summary>
    Dress Of(string? code);

    /// <summary>The sponsors that its projectors may be told to show; none for a contest that does not exist.</summary>
    IReadOnlyList<Sponsor> Sponsors(string code);
}
