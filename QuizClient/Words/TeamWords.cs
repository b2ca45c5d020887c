using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Words;

/// <summary>How teams, seats and ranks are called.</summary>
public static class TeamWords
{
    private const string Delegation = "代表队";

    /// <summary>并列</summary>
    public static readonly Phrase Tied = new("并列", "tied");

    /// <summary>得分</summary>
    public static readonly Phrase Score = new("得分", "Score");

    /// <summary>名次</summary>
    public static readonly Phrase Rank = new("名次", "Rank");

    /// <summary>Head of the teams' column.</summary>
    public static readonly Phrase Team = new("代表队", "Team");

    /// <summary>After the number of teams that chose an option.</summary>
    public static readonly Phrase Unit = new("队", "chose it");

    /// <summary>The name where room is scarce: every team is a 代表队, so that word says nothing.</summary>
    public static string Brief(string name) =>
        name.Length > Delegation.Length && name.EndsWith(Delegation, StringComparison.Ordinal) ? name[..^Delegation.Length] : name;

    /// <summary>What the first three are called; empty for the others.</summary>
    public static Phrase Honour(int rank) => rank switch
    {
        1 => new("冠军", "Champion"),
        2 => new("亚军", "Second"),
        3 => new("季军", "Third"),
        _ => Phrase.Same(""),
    };

    /// <summary>台号</summary>
    public static Phrase Table(int number) => new($"{number} 号台", $"Table {number}");

    /// <summary>A seat of a team, by its member number.</summary>
    public static Phrase Member(int member) => new($"{member} 号队员", $"Member {member}");

    /// <summary>名次 as read aloud.</summary>
    public static Phrase RankOf(int rank) => new($"第 {rank} 名", $"Rank {rank}");

    /// <summary>Who has the word: table and name, and the member where one is named.</summary>
    public static Phrase Answerer(Answerer who) => who.Organisation.Length > 0
        ? new($"{who.Team} 号 {who.Name}（{who.Organisation}）", $"No. {who.Team} · {who.Name} ({who.Organisation})")
        : who.Member is { } member
        ? new($"{who.Team} 号台 {who.Name} · {member} 号队员", $"Table {who.Team} · {who.Name} · member {member}")
        : new($"{who.Team} 号台 {who.Name}", $"Table {who.Team} · {who.Name}");

    /// <summary>Seats taken of all seats.</summary>
    public static Phrase Seats(int taken, int seats) => new($"已入座 {taken} / {seats}", $"{taken} of {seats} seated");
}
