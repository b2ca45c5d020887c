using QuizContracts;

namespace QuizClient.Words;

/// <summary>What is said to and of the audience.</summary>
public static class AudienceWords
{
    /// <summary>观众</summary>
    public static readonly Phrase Audience = new("观众", "Audience");

    /// <summary>Joins the audience.</summary>
    public static readonly Phrase Join = new("我是观众", "I am in the audience");

    /// <summary>What that is good for.</summary>
    public static readonly Phrase JoinHint = new("不是选手？以观众身份加入，可参加观众题。", "Not a contestant? Join the audience and take part in its questions.");

    /// <summary>How many have joined.</summary>
    public static Phrase Joined(int count) => new($"观众 {count} 人", count == 1 ? "1 in the audience" : $"{count} in the audience");

    /// <summary>Somebody in the audience by number.</summary>
    public static Phrase Number(int number) => new($"观众 {number} 号", $"Audience no. {number}");

    /// <summary>Who pressed after them, in order.</summary>
    public static Phrase Next(IReadOnlyList<int> numbers) => new($"其后 {string.Join(" · ", numbers)}", $"then {string.Join(" · ", numbers)}");
}
