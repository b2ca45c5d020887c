using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Quality;

namespace QuizServer.Tests.Banks.Quality;

public class RepetitionTests
{
    [Theory]
    [InlineData("遵义会议在哪一年召开？", "遵義會議，在哪一年召開？", "1935年", "一九三五年", "是同一道题")]
    [InlineData("遵义会议在哪一年召开？", "遵义会议在哪一年召开？", "1935年", "1934年", "答案却不同")]
    [InlineData("标志中国革命转折的遵义会议在哪一年召开？", "标志中国革命转折的遵义会议是在哪一年召开的？", "1935年", "1935年", "几乎是同一道题")]
    public void A_question_that_is_asked_twice_is_named(string first, string second, string answer, string again, string why)
    {
        var note = Assert.Single(Banked.Notes(Banked.Spoken("1", first, answer), there: Banked.Spoken("2", second, again)), note => note.Kind == QualityKind.Duplicate);
        Assert.Equal("乙", note.Bank);
        Assert.Contains("甲 1", note.Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains(why, note.Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("遵义会议在哪一年召开？", "宁都起义爆发于哪一年？", "1931年", "1931年")]
    [InlineData("党的七大在哪里召开？", "党的八大在哪里召开？", "延安", "北京")]
    public void Questions_of_one_pattern_or_one_answer_are_two_questions(string first, string second, string answer, string other) =>
        Assert.Empty(Banked.Notes(Banked.Spoken("1", first, answer), Banked.Spoken("2", second, other)));

    [Fact]
    public void Statements_that_differ_in_one_word_are_one_question_though_one_is_wrong() => Assert.Equal(
        QualityKind.Duplicate,
        Assert.Single(Banked.Notes(
            Banked.Statement("1", "中国工农红军第一方面军于1936年10月在会宁同第四方面军胜利会师。"),
            Banked.Statement("2", "中国工农红军第一方面军于1936年11月在会宁同第四方面军胜利会师。", isTrue: false))).Kind);

    [Fact]
    public void An_order_of_other_things_is_another_question()
    {
        var order = new Question("1", QuestionType.Ordering, "按先后排列", ["甲", "乙", "丙"], new AnswerKey([2, 0, 1], null), "", "书", "", Difficulty.Easy);
        Assert.Empty(Banked.Notes(order, order with { Id = "2", Options = ["丁", "戊", "己"] }));
        Assert.Single(Banked.Notes(order, order with { Id = "2", Options = ["丙", "甲", "乙"], Key = new AnswerKey([0, 1, 2], null) }));
    }

    [Fact]
    public void The_fourth_question_about_a_fact_is_one_too_many_in_all_banks_together()
    {
        var notes = new QualityChecks([]).Of(
        [
            CheckedBank.Of("甲", [About("1", "谁"), About("2", "何时"), About("3", "何地")]),
            CheckedBank.Of("乙", [About("1", "为什么")]),
        ]);
        var note = Assert.Single(notes);
        Assert.Equal(("乙", "1", QualityKind.Fact), (note.Bank, note.Id, note.Kind));
        Assert.Contains("甲 1、甲 2、甲 3", note.Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("在遵义会议上，哪次会议确立了领导地位？", true)]
    [InlineData("遵义会议和古田会议，哪一次在贵州召开？", false)]
    [InlineData("哪次会议在贵州召开？", false)]
    public void An_answer_in_its_own_stem_is_noticed_unless_the_stem_offers_a_choice(string stem, bool isNoticed) =>
        Assert.Equal(isNoticed, Banked.Notes(Banked.Choice("1", stem, 0, "遵义会议", "古田会议", "八七会议")).Any(note => note.Kind == QualityKind.GivenAway));

    [Fact]
    public void An_answer_in_another_stem_is_given_away_only_where_that_speaks_of_the_same_thing()
    {
        var question = Banked.Choice("1", "1936年10月，红一、红二方面军在哪里胜利会师？", 0, "将台堡", "瓦窑堡", "哈达铺");
        var telling = Banked.Statement("2", "1936年10月红一、红二方面军会师的将台堡，今属宁夏。");
        Assert.Equal(("1", QualityKind.GivenAway), Assert.Single(Banked.Notes(question, telling).Select(note => (note.Id!, note.Kind))));
        Assert.Empty(Banked.Notes(question, telling with { Key = new AnswerKey([1], null) }));
        Assert.Empty(Banked.Notes(question, Banked.Statement("2", "将台堡今天在宁夏西吉县境内。")));
        Assert.Contains("乙 2", Assert.Single(Banked.Notes(question, there: telling)).Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_questions_are_compared_without_comparing_each_with_each()
    {
        var questions = Enumerable.Range(0, 5000).Select(number => Banked.Statement($"{number}", Stem(number))).Append(Banked.Statement("again", Stem(4321) + "了")).ToList();
        var asked = new List<(int First, int Second)>();
        bool AreAlike(int first, int second)
        {
            asked.Add((first, second));
            return first == 4321;
        }

        Assert.Equal([(4321, 5000)], Shingles.Alike([.. questions.Select(question => question.Stem)], 0.85, AreAlike).Where(pair => pair.Second == 5000));
        Assert.True(asked.Count < 50_000, $"{asked.Count} pairs");
        Assert.Equal("again", Assert.Single(Banked.Notes(questions), note => note.Kind == QualityKind.Duplicate).Id);
    }

    [Fact]
    public void Thousands_of_questions_that_are_all_alike_are_not_compared_each_with_each()
    {
        var asked = 0;
        var alike = Shingles.Alike([.. Enumerable.Range(0, 5000).Select(number => $"下列关于第{number}次会议的说法，哪一项是正确的")], 0.7, (_, _) => ++asked > 0);
        Assert.Equal(4999, alike.Count());
        Assert.True(asked < 50_000, $"{asked} pairs");
    }

    [Fact]
    public void Of_each_alike_text_the_earliest_that_it_is_like_is_found()
    {
        var stems = Enumerable.Range(0, 300).Select(number => Stem(number % 100) + new string('附', number / 100)).ToList();
        var dice = new F23.StringSimilarity.SorensenDice(Shingles.Length);
        bool AreAlike(int first, int second) => dice.Similarity(stems[first], stems[second]) >= 0.7;
        var alike = Enumerable.Range(0, stems.Count).Select(second => (First: Enumerable.Range(0, second).FirstOrDefault(first => AreAlike(first, second), -1), Second: second)).Where(pair => pair.First >= 0).ToList();
        Assert.Equal(alike, Shingles.Alike(stems, 0.7, AreAlike));
        Assert.NotEmpty(alike);
    }

    private static Question About(string id, string stem) => Banked.Spoken(id, stem + "？", stem + "的答案") with { Fact = "遵义会议" };

    // Sixteen letters out of 150, so that many stems share some pairs of letters.
    private static string Stem(int number)
    {
        var state = (uint)number + 1;
        return string.Concat(Enumerable.Range(0, 16).Select(_ => (char)(0x5000 + ((state = (state * 1664525) + 1013904223) >> 8) % 150)));
    }
}
