using System.Text;
using QuizContracts;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks.Gift;

public class GiftTests
{
    [Fact]
    public void A_file_as_Moodle_documents_it_is_read()
    {
        var imported = Imported.Of("quiz.gift", Encoding.UTF8.GetBytes("""
            // a comment
            $CATEGORY: $course$/top/党史/建党

            ::Q1:: 谁埋在格兰特的墓里？{=格兰特 ~没有人#不对 ~拿破仑 #####他和他的妻子}

            ::Q2:: 哪两位出席了一大？ {
              ~%50%毛泽东
              ~%50%董必武 # 湖北代表
              ~%-100%陈独秀
              ~%-100%李大钊
            }

            // another
            ::Q3:: 八七会议在汉口召开。{T#错了#对了}

            ::Q4:: 党的七大在{=延安 =陕西延安 =%50%陕北}召开。

            $CATEGORY: top/数
            ::Q5:: 一大有多少名代表？{#13:1}

            ::Q6:: 圆周率？{#3.141..3.142}

            ::Q7:: 哪一年？{#
              =1921:0
              =%50%1921:2
            }

            ::Q8:: 连线 {
              =古田会议 -> 福建
              =遵义会议 -> 贵州
            }

            ::Q9:: [html]<p>写一篇 <b>短文</b></p>{####要点如下【解析】写得通顺}

            ::Q10:: 转义\: \{1\} \= 1 {=\~甲 ~\#乙}

            这一段只是说明。
            """));
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"Q{number}"), imported.Rows.Select(row => row.Id));
        Assert.DoesNotContain(imported.Rows, row => row.Question is null);
        var questions = imported.Questions;
        Assert.Equal(
            [QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse, QuestionType.FillIn, QuestionType.Numeric, QuestionType.Numeric, QuestionType.Numeric, QuestionType.Matching, QuestionType.Oral, QuestionType.SingleChoice],
            questions.Select(question => question.Type));
        Assert.Equal("党史/建党", questions[0].Category);
        Assert.Contains("他和他的妻子", questions[0].Explanation, StringComparison.Ordinal);
        Assert.Equal([0, 1], questions[1].Key.Choices);
        Assert.Equal([0], questions[2].Key.Choices);
        Assert.Equal(("党的七大在____召开。", 2), (questions[3].Stem, questions[3].Key.Blanks![0].Accepted.Count));
        Assert.Equal(("数", new NumberKey(13, 1)), (questions[4].Category, questions[4].Key.Number));
        Assert.Equal(new NumberKey(3.1415m, 0.0005m), questions[5].Key.Number);
        Assert.Equal(new NumberKey(1921), questions[6].Key.Number);
        Assert.Equal("福建", questions[7].Targets![questions[7].Key.Choices[0]]);
        Assert.Equal(("写一篇 短文", "要点如下", "写得通顺"), (questions[8].Stem, questions[8].Key.Text, questions[8].Explanation));
        Assert.Equal(("转义: {1} = 1", "~甲"), (questions[9].Stem, questions[9].Options[0]));
        Assert.Equal(2, imported.Sentences.Count(sentence => sentence.Contains("部分分", StringComparison.Ordinal)));
        Assert.Contains(imported.Sentences, sentence => sentence.Contains("未导入", StringComparison.Ordinal) && sentence.Contains("花括号", StringComparison.Ordinal));
    }

    [Fact]
    public void What_GIFT_holds_comes_back_as_it_was()
    {
        var (_, lost) = Bank.Write("gift", Bank.All);
        var again = Bank.Again("gift", Bank.All).Questions;
        Assert.Equal(["Q1", "Q2", "Q3", "Q4", "Q6", "Q7", "Q11", "Q12"], again.Select(question => question.Id));
        foreach (var (before, after) in again.Select(after => (Bank.All.Single(before => before.Id == after.Id), after)))
        {
            Assert.Equal((before.Stem.Trim(), before.Category, before.Explanation), (after.Stem, after.Category, after.Explanation));
            Assert.Equal(before.Options, after.Options);
            Assert.Equal(before.Type == QuestionType.Estimate ? QuestionType.Numeric : before.Type, after.Type);
            Assert.Equal(before.Key.Choices, after.Key.Choices);
            Assert.Equal(before.Key.Text, after.Key.Text);
            Assert.Equivalent(before.Key.Blanks, after.Key.Blanks);
            Assert.Equal((before.Key.Number?.Value, before.Key.Number?.Tolerance), (after.Key.Number?.Value, after.Key.Number?.Tolerance));
        }

        Assert.Equal(["Q5", "Q8", "Q9", "Q10"], lost.Where(phrase => phrase.Zh.Contains("未写入", StringComparison.Ordinal) && phrase.Zh.Contains("没有", StringComparison.Ordinal)).Select(phrase => phrase.Zh.Split('：')[0]));
        Assert.Contains(lost, phrase => phrase.Zh.Contains("出处", StringComparison.Ordinal));
    }

    [Fact]
    public void A_matching_without_arrows_comes_back()
    {
        var question = Bank.All[8] with { Options = ["古田会议", "遵义会议"], Targets = ["福建", "贵州"] };
        var again = Assert.Single(Bank.Again("gift", question).Questions);
        Assert.Equal(question.Options, again.Options);
        Assert.Equal(question.Targets, again.Targets);
        Assert.Equal(question.Key.Choices, again.Key.Choices);
    }

    [Theory]
    [InlineData("::Q:: 题 {=甲 ~乙", "没有合上")]
    [InlineData("::Q:: 题 {甲 乙}", "须以")]
    [InlineData("::Q:: 题 {#很多}", "不是一个数")]
    [InlineData("没有花括号", "没有找到题目")]
    public void A_question_that_is_slightly_wrong_is_said(string text, string said) =>
        Assert.Contains(Imported.Of("a.gift", Encoding.UTF8.GetBytes(text)).Sentences, sentence => sentence.Contains(said, StringComparison.Ordinal));

    [Fact]
    public void Titles_that_are_no_numbers_are_not_taken_for_them() =>
        Assert.Equal(["1", "2"], Imported.Text("::同名:: 甲 {T}\n\n::同名:: 乙 {F}").Rows.Select(row => row.Id));
}
