using System.Security.Cryptography;
using QuizContracts;
using QuizServer.Banks.Formats;

namespace QuizServer.Tests.Banks.Documents;

/// <summary>A bank with every type of question and nasty texts, and what becomes of it when it is written and read again.</summary>
internal static class Bank
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];
    private static readonly byte[] Sound = [(byte)'I', (byte)'D', (byte)'3', 9, 8, 7];

    public static readonly string PictureFile = Convert.ToHexStringLower(SHA256.HashData(Picture)) + ".png";
    public static readonly string SoundFile = Convert.ToHexStringLower(SHA256.HashData(Sound)) + ".mp3";

    /// <summary>All ten types.</summary>
    public static readonly IReadOnlyList<Question> All =
    [
        Make("Q1", QuestionType.SingleChoice, "遵义会议=转折？{对}~#:\n第二行\\n", new AnswerKey([1], null), ["甲~乙", "A=B; \"引\"", "<b>丙</b>&amp;"]) with
        {
            Media = [new Media(MediaPlace.Stem, MediaKind.Image, PictureFile, null, "图: 甲;乙|丙"), new Media(MediaPlace.Option, MediaKind.Image, PictureFile, 2, "第三"), new Media(MediaPlace.Reveal, MediaKind.Audio, SoundFile)],
        },
        Make("Q2", QuestionType.MultipleChoice, "哪些？", new AnswerKey([0, 2, 3], null), ["一", "二", "三", "四"]),
        Make("Q3", QuestionType.TrueFalse, "八七会议在汉口召开。", new AnswerKey([1], null)),
        Make("Q4", QuestionType.FillIn, "党的七大于____年召开。", new AnswerKey([], null, [new Blank(["1945", "一九四五", "a;b|c\\"])])),
        Make("Q5", QuestionType.FillIn, "____和____", new AnswerKey([], null, [new Blank(["不计顺序"]), new Blank(["乙"])], AnyOrder: true)),
        Make("Q6", QuestionType.Numeric, "多少岁？", new AnswerKey([], null, Number: new NumberKey(45.5m, 0.5m, "岁"))),
        Make("Q7", QuestionType.Estimate, "多少人？", new AnswerKey([], null, Number: new NumberKey(8600, 100))),
        Make("Q8", QuestionType.Ordering, "先后？", new AnswerKey([2, 0, 1], null), ["古田会议", "遵义会议", "八七会议"]),
        Make("Q9", QuestionType.Matching, "会议与地点", new AnswerKey([1, 0], null), ["甲=乙", "A->B"]) with { Targets = ["福建——上杭", "贵州→遵义", "陕北"] },
        Make("Q10", QuestionType.Clues, "他是谁？", new AnswerKey([], null, [new Blank(["董振堂", "董振堂烈士"])])) with { Clues = ["河北人", "宁都起义"] },
        Make("Q11", QuestionType.Oral, "简述意义", new AnswerKey([], "思想建党\n政治建军", Points: [new MarkingPoint("思想建党", 5), new MarkingPoint("政治建军", 2.5m)])),
        Make("Q12", QuestionType.Oral, "谁写的？", new AnswerKey([], "李大钊")),
    ];

    private static Question Make(string id, QuestionType type, string stem, AnswerKey key, params string[] options) => new(
        id, type, stem, options, key, $"解析 {id} <i>=~#{{}}", "《党史》第一卷", "建党/大革命", Difficulty.Hard, "读作", "抢答", 12.5m, 30, ["人物", "甲、乙", "a\\,b"], Fact: "知识");

    public static ExportedBank Exported(params IEnumerable<Question> questions) => new("题库 <1>", [.. questions], file => file == PictureFile ? Picture : file == SoundFile ? Sound : null);

    /// <summary>The file that a writer makes, and what it could not write.</summary>
    public static (byte[] File, IReadOnlyList<Phrase> Lost) Write(string writer, params IEnumerable<Question> questions)
    {
        using var stream = new MemoryStream();
        var lost = BankFormats.Writers.Single(one => one.Name == writer).Write(Exported(questions), stream);
        return (stream.ToArray(), lost);
    }

    /// <summary>Questions as they come back from a file.</summary>
    public static Imported Again(string writer, params IEnumerable<Question> questions)
    {
        var made = BankFormats.Writers.Single(one => one.Name == writer);
        return Imported.Of("bank" + made.Extension, Write(writer, questions).File);
    }
}
