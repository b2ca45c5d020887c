using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Tests.Engine;

/// <summary>A question of each type that is not made of plain options, with an answer that is right and one that is wrong.</summary>
internal sealed record Sample(Question Question, Answered Right, Answered Wrong)
{
    private static readonly Media Picture = new(MediaPlace.Stem, MediaKind.Image, "a1.png", Description: "会址");

    /// <summary>By the name of the type, with ids that begin with a prefix.</summary>
    public static Sample Of(QuestionType type, string prefix = "新") => type switch
    {
        QuestionType.FillIn => new(
            Blank($"{prefix}填", type, "1935年1月，____会议在____省召开。", new([], null, [new(["遵义"]), new(["贵州", "黔"])])), new([], ["遵义", "黔"]), new([], ["遵义", "四川"])),
        QuestionType.Numeric => new(Blank($"{prefix}数", type, "那年他多少岁？", new([], null, Number: new(45, 1, "岁"))), new([], ["46"]), new([], ["47"])),
        QuestionType.Estimate => new(Blank($"{prefix}估", type, "有多少人？", new([], null, Number: new(1000, 10, "人"))), new([], ["1005"]), new([], ["5000"])),
        QuestionType.Ordering => new(Blank($"{prefix}排", type, "按时间先后排列。", new([2, 0, 3, 1], null)) with { Options = ["甲", "乙", "丙", "丁"] }, new([2, 0, 3, 1], null), new([0, 1, 2, 3], null)),
        QuestionType.Matching => new(
            Blank($"{prefix}连", type, "把事件和地点连起来。", new([1, 3, 0], null)) with { Options = ["甲", "乙", "丙"], Targets = ["一", "二", "三", "四"] }, new([1, 3, 0], null), new([1, 3, 2], null)),
        QuestionType.Clues => new(
            Blank($"{prefix}线", type, "这是哪次会议？", new([], null, [new(["遵义会议"])])) with { Clues = ["线索一", "线索二", "线索三", "线索四"] }, new([], ["遵义会议"]), new([], ["古田会议"])),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The types that it knows.</summary>
    public static readonly IReadOnlyList<QuestionType> Types =
        [QuestionType.FillIn, QuestionType.Numeric, QuestionType.Estimate, QuestionType.Ordering, QuestionType.Matching, QuestionType.Clues];

    // With a picture from the first, and another that belongs to the reveal.
    private static Question Blank(string id, QuestionType type, string stem, AnswerKey key) =>
        new(id, type, stem, [], key, "解析", "出处", "分类", Difficulty.Medium, Media: [Picture, new(MediaPlace.Reveal, MediaKind.Video, "b2.mp4", Description: "讲解")]);
}

/// <summary>What somebody gives as an answer.</summary>
internal sealed record Answered(int[] Choice, string[]? Texts)
{
    /// <summary>Gives it on the question on stage.</summary>
    public Given By(Given given, string seat) => given.When(new Command.GiveAnswer(
        given.Now, $"seat:{seat}", Given.Seat(seat), given.State.QuestionOf(((Phase.OnStage)given.State.Phase).Asked).Id, Choice, Texts));
}
