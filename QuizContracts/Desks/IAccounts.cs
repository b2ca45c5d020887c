namespace QuizContracts.Desks;

/// <summary>Who has an account, for whatever is given to, shared with or shown of somebody.</summary>
public interface IAccounts
{
    /// <summary>Accounts that may sign in, in the order of their sign-in names.</summary>
    IReadOnlyList<DeskUser> Everybody { get; }

    /// <summary>The account with a lasting id, also one that may no longer sign in; null when there never was one.</summary>
    DeskUser? Find(string id);

    /// <summary>The account with a sign-in name, in whatever case; null when there is none that may sign in.</summary>
    DeskUser? Named(string name);

    /// <summary>Told the id of an account after it was changed. The callback must not block.</summary>
    event Action<string>? Changed;
}
