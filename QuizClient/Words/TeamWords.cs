using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Words;

/// <summary>How teams, seats and ranks are called.</summary>
public static class TeamWords
{
    /// <summary>并列</summary>
    public static readonly Phrase Tied = new("并列", "tied");

    /// <summary>得分</summary>
    public static readonly Phrase Score = new("得分", "Score");

    /// <summary>名次</summary>
    public static readonly Phrase Rank = new("名次", "Rank");

    /// <summary>Column head over team names.</summary>
    public static readonly Phrase Team = new("代表队", "Team");

    /// <summary>台号</summary>
    public static Phrase Table(int number) => new($"{number} 号台", $"Table {number}");

    /// <summary>A seat of a team, by its member number.</summary>
    public static Phrase Member(int member) => new($"{member} 号队员", $"Member {member}");

    /// <summary>名次 as read aloud.</summary>
    public static Phrase RankOf(int rank) => new($"第 {rank} 名", $"Rank {rank}");

    /// <summary>Who has the word: table and name, and the member where one is named.</summary>
    public static Phrase Answerer(Answerer who) => who.Member is { } member
        ? new($"{who.Team} 号台 {who.Name} · {member} 号队员", $"Table {who.Team} · {who.Name} · member {member}")
        : new($"{who.Team} 号台 {who.Name}", $"Table {who.Team} · {who.Name}");

    /// <summary>Seats taken of all seats.</summary>
    public static Phrase Seats(int taken, int seats) => new($"已入座 {taken} / {seats}", $"{taken} of {seats} seated");

    /// <summary>A number of teams.</summary>
    public static Phrase Count(int teams) => new($"{teams} 队", teams == 1 ? "1 team" : $"{teams} teams");
}
