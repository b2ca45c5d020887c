using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Words;

/// <summary>What is said in an Open contest (公开赛), where people enter for their organisations.</summary>
public static class OpenWords
{
    /// <summary>Label of the field.</summary>
    public static readonly Phrase Name = new("姓名", "Your name");

    /// <summary>Label of the field where teams enter.</summary>
    public static readonly Phrase TeamName = new("队名", "Team name");

    /// <summary>Label of the list.</summary>
    public static readonly Phrase Organisation = new("所属单位", "Organisation");

    /// <summary>The first line of the list.</summary>
    public static readonly Phrase Choose = new("请选择", "Please choose");

    /// <summary>Enters.</summary>
    public static readonly Phrase Enter = new("报名参赛", "Enter the contest");

    /// <summary>No more may enter.</summary>
    public static readonly Phrase Full = new("报名人数已满", "The contest is full");

    /// <summary>How to come in.</summary>
    public static readonly Phrase Scan = new("扫码报名", "Scan to enter");

    /// <summary>The standings of persons.</summary>
    public static readonly Phrase Singles = new("个人榜", "Persons");

    /// <summary>The standings of organisations.</summary>
    public static readonly Phrase Organisations = new("单位榜", "Organisations");

    /// <summary>Looks for somebody among thousands.</summary>
    public static readonly Phrase Find = new("查找选手（参赛号或姓名）", "Find by number or name");

    /// <summary>Nobody was found.</summary>
    public static readonly Phrase NotFound = new("没有找到。", "Nobody found.");

    /// <summary>After the number of persons who chose an option.</summary>
    public static readonly Phrase Unit = new("人", "chose it");

    /// <summary>A participant by number.</summary>
    public static Phrase Number(int number) => new($"{number} 号", $"No. {number}");

    /// <summary>How many have entered.</summary>
    public static Phrase Entered(int entered) => new($"已报名 {entered} 人", $"{entered} entered");

    /// <summary>How many have entered for how many organisations.</summary>
    public static Phrase Entered(OpenFace open) => new($"已报名 {open.Entered} 人 · {open.Organisations} 个单位", $"{open.Entered} entered · {open.Organisations} organisations");

    /// <summary>How many of an organisation.</summary>
    public static Phrase Members(int members) => new($"{members} 人", $"{members}");
}
