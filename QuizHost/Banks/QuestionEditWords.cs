using QuizContracts;
using QuizContracts.Banks;

namespace QuizHost.Banks;

/// <summary>Words of the page of one question.</summary>
public static class QuestionEditWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase New = new("新题目", "New question");
    public static readonly Phrase Missing = new("没有这道题，或者您无权查看。", "There is no such question, or you may not see it.");
    public static readonly Phrase Save = new("保存", "Save");
    public static readonly Phrase Undo = new("撤销", "Undo");
    public static readonly Phrase Redo = new("重做", "Redo");
    public static readonly Phrase Back = new("回到题库", "Back to the bank");
    public static readonly Phrase Previous = new("上一题", "Previous");
    public static readonly Phrase Next = new("下一题", "Next");
    public static readonly Phrase Unsaved = new("有未保存的修改，已自动存放，不会丢失。", "There are unsaved changes; they are kept and will not be lost.");
    public static readonly Phrase SavedNow = new("已保存。", "Saved.");
    public static readonly Phrase Restored = new("这是您上次没有保存的修改。", "These are your changes that were not saved last time.");
    public static readonly Phrase ThrowAway = new("放弃修改", "Throw the changes away");
    public static readonly Phrase Merge = new("合并到我的修改中", "Merge into my changes");
    public static readonly Phrase Merged = new("两边的修改已合并，请检查后保存。", "Both changes are merged; look them over, then save.");
    public static readonly Phrase Conflicts = new("下面各项两个人都改了，请选用哪一个：", "Both of you changed the following; choose:");
    public static readonly Phrase Mine = new("用我的", "Take mine");
    public static readonly Phrase Theirs = new("用对方的", "Take theirs");
    public static readonly Phrase Preview = new("实时预览", "Live preview");
    public static readonly Phrase NoPreview = new("题目完整后显示预览。", "The preview appears when the question is whole.");
    public static readonly Phrase History = new("历史", "History");
    public static readonly Phrase Reads = new("审定后未用时看过它的人", "Who has read it since it was approved");
    public static readonly Phrase Notes = new("提示", "Notes");
    public static readonly Phrase AddOption = new("加一项", "Add one");
    public static readonly Phrase Upload = new("上传图片、音频或视频", "Upload a picture, sound or film");
    public static readonly Phrase Place = new("放在", "Place");
    public static readonly Phrase Stem = new("题干", "Stem");
    public static readonly Phrase Reveal = new("解析（揭晓时）", "Explanation (at the reveal)");
    public static readonly Phrase ReadOnly = new("您在这个题库只能阅读，或者题库已锁定。", "You may only read this bank, or it is locked.");

    public static Phrase TooLarge(long most) => new($"文件超过 {most / 1024 / 1024} MB。", $"The file has more than {most / 1024 / 1024} MB.");

    public static Phrase Overtaken(string by) => new($"{by} 刚刚保存了这道题的新版本。您的修改还在，可以合并。", $"{by} has just saved another version of this question. Your changes are still here and can be merged.");

    public static Phrase Version(int version) => new($"第 {version} 版", $"Version {version}");

    public static Phrase AnswerHint(QuestionType type) => type switch
    {
        QuestionType.SingleChoice => new("一个字母，如 B", "One letter, such as B"),
        QuestionType.MultipleChoice => new("几个字母，如 ABD", "Several letters, such as ABD"),
        QuestionType.TrueFalse => new("正确 或 错误", "正确 or 错误"),
        QuestionType.FillIn => new("题干用 ____ 表示空；各空以 | 分开，同一空的多种写法以 ; 分开；次序不限时以“不计顺序：”开头", "Blanks are ____ in the stem; answers of different blanks are parted by |, other wordings by ;, and 不计顺序： at the start allows any order"),
        QuestionType.Numeric or QuestionType.Estimate => new("一个数，可带误差和单位，如 45±1岁 或 44-46", "A number with tolerance and unit, such as 45±1岁 or 44-46"),
        QuestionType.Ordering => new("正确的次序，如 CADB", "The right order, such as CADB"),
        QuestionType.Matching => new("不用填：每个选项写作“左=右”", "Leave it empty: each option is written left=right"),
        QuestionType.Clues => new("答案，多种写法以 ; 分开；每个选项是一条线索，由难到易", "The answer, other wordings parted by ;; each option is a clue, from hard to easy"),
        _ => new("答案要点；一行一个得分点时在行末写（4分）", "What is expected; marking points one per line, with their worth as （4分） at the end"),
    };

    public static Phrase OptionLabel(QuestionType? type, int index) => type switch
    {
        QuestionType.Matching => new($"第 {index + 1} 对（左=右）", $"Pair {index + 1} (left=right)"),
        QuestionType.Clues => new($"线索 {index + 1}", $"Clue {index + 1}"),
        _ => ColumnWords.Of(BankColumns.Options[index]),
    };
#pragma warning restore CS1591
}
