using System.Reflection;
using QuizContracts;
using QuizHost.Accounts;
using QuizHost.Building;
using QuizHost.Certificates;
using QuizHost.Console;
using QuizHost.Console.Dialogs;
using QuizHost.Contests;
using QuizHost.Desk;
using QuizHost.Jury;
using QuizHost.Paper;
using QuizHost.Readiness;
using QuizHost.Results;
using QuizHost.Theming;
using QuizServer.Access.Accounts;
using QuizServer.Pages;

namespace QuizServer.Tests.Components;

public sealed class DeskWordsTests
{
    [Theory]
    [InlineData(typeof(DeskWords))]
    [InlineData(typeof(ContestWords))]
    [InlineData(typeof(ConsoleWords))]
    [InlineData(typeof(RosterWords))]
    [InlineData(typeof(RareWords))]
    [InlineData(typeof(DialogWords))]
    [InlineData(typeof(JudgeWords))]
    [InlineData(typeof(JuryWords))]
    [InlineData(typeof(ResultWords))]
    [InlineData(typeof(PaperWords))]
    [InlineData(typeof(CertificateWords))]
    [InlineData(typeof(BuildingWords))]
    [InlineData(typeof(AccountWords))]
    [InlineData(typeof(AccountAnswers))]
    [InlineData(typeof(AccountNames))]
    [InlineData(typeof(EntryWords))]
    [InlineData(typeof(ReadinessWords))]
    [InlineData(typeof(LooksWords))]
    [InlineData(typeof(ProjectorBarWords))]
    public void Every_word_of_the_desks_is_there_in_both_languages(Type words)
    {
        var phrases = words.GetFields(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(field => field.GetValue(null) switch { Phrase one => [one], IEnumerable<Phrase> many => many, _ => [] })
            .ToList();

        Assert.NotEmpty(phrases);
        Assert.All(phrases, phrase =>
        {
            Assert.Contains(phrase.Zh, IsHan);
            Assert.NotEmpty(phrase.En);
            Assert.DoesNotContain(phrase.En, IsHan);
        });
    }

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
