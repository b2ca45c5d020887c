using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

/// <summary>Accounts by hand: it shows what a test puts there and remembers what the page asked for.</summary>
internal sealed class FakeAccountDesk : IAccountDesk
{
    private static readonly Phrase Recorded = new("已记录。", "Recorded.");
    private Action? _changed;

    public List<AccountLine> Lines { get; } = [];

    public List<TokenLine> OwnTokens { get; } = [];

    public List<(string By, string What)> Done { get; } = [];

    /// <summary>What is answered; null for an acceptance without a secret.</summary>
    public AccountVerdict? Answer { get; set; }

    public bool IsWatched => _changed is not null;

    public IReadOnlyList<AccountLine> List(DeskUser by) => [.. Lines];

    public IReadOnlyList<AccountDeedLine> Deeds(DeskUser by) => [new(new DateTimeOffset(2026, 7, 1, 1, 30, 0, TimeSpan.Zero), "ada", new("停用 bob", "disabled bob"))];

    public AccountVerdict Create(DeskUser by, NewAccount account) => Do(by, $"create {account.Name} {account.DisplayName} {account.Roles} {account.Access}");

    public AccountVerdict SetRoles(DeskUser by, string id, DeskRoles roles) => Do(by, $"roles {id} {roles}");

    public AccountVerdict SetEnabled(DeskUser by, string id, bool isEnabled) => Do(by, $"enabled {id} {isEnabled}");

    public AccountVerdict Reset(DeskUser by, string id, FirstAccess access) => Do(by, $"reset {id} {access}");

    public AccountVerdict EndSignIns(DeskUser by, string id) => Do(by, $"end {id}");

    public AccountVerdict Rename(DeskUser by, string displayName) => Do(by, $"rename {displayName}");

    public AccountLine? Own(DeskUser by) => Lines.FirstOrDefault(line => line.Id == by.Id);

    public IReadOnlyList<TokenLine> Tokens(DeskUser by) => [.. OwnTokens];

    public AccountVerdict MakeToken(DeskUser by, string title) => Do(by, $"token {title}");

    public AccountVerdict RevokeToken(DeskUser by, string id) => Do(by, $"revoke {id}");

    public IDisposable Watch(Action changed)
    {
        _changed = changed;
        return new Watching(() => _changed = null);
    }

    public void Publish() => _changed?.Invoke();

    private AccountVerdict Do(DeskUser by, string what)
    {
        Done.Add((by.Name, what));
        return Answer ?? new AccountVerdict(true, Recorded);
    }

    private sealed class Watching(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
