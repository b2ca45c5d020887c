using System.Text;
using AngleSharp.Html.Parser;
using QuizContracts;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks.Paper;

public class PaperTests
{
    [Fact]
    public void A_paper_has_sections_by_type_and_numbers_all_through()
    {
        var paper = Parsed("paper", Bank.All);
        Assert.Equal("题库 <1>", paper.QuerySelector("h1")!.TextContent);
        Assert.Equal(["一、单选题（共 1 题，每题 12.5 分）", "二、多选题（共 1 题，每题 12.5 分）", "三、判断题（共 1 题，每题 12.5 分）", "四、填空题（共 2 题，每题 12.5 分）"], paper.QuerySelectorAll("h2").Take(4).Select(heading => heading.TextContent));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"{number}."), paper.QuerySelectorAll(".question b").Select(number => number.TextContent));
        Assert.Contains("（　　）", paper.QuerySelector(".stem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["甲~乙", "A=B; \"引\"", "<b>丙</b>&amp;"], paper.QuerySelectorAll("ol.options")[0].Children.Select(option => option.TextContent.Trim()));
    }

    [Fact]
    public void A_paper_without_answers_gives_nothing_away()
    {
        var text = Encoding.UTF8.GetString(Bank.Write("paper", Bank.All).File);
        foreach (var secret in new[] { "解析 Q", "《党史》", "李大钊", "董振堂", "一九四五", "参考答案", "读作" })
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Answers_explanations_and_sources_stand_in_the_appendix()
    {
        var answers = Parsed("paper-key", Bank.All).QuerySelectorAll(".key .answer").Select(answer => answer.TextContent).ToList();
        Assert.Equal(12, answers.Count);
        Assert.Contains("1. B", answers[0], StringComparison.Ordinal);
        Assert.Contains("解析：解析 Q1", answers[0], StringComparison.Ordinal);
        Assert.Contains("出处：《党史》第一卷", answers[0], StringComparison.Ordinal);
        Assert.Contains("×", answers[2], StringComparison.Ordinal);
        Assert.Contains("1945 或 一九四五", answers[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_stem_with_a_script_prints_as_text()
    {
        var paper = Parsed("paper-key", [Bank.All[2] with { Stem = "<script>alert(1)</script>", Explanation = "<img src=x onerror=alert(1)>", Source = "</style>", Id = "\"><script>" }]);
        Assert.Empty(paper.QuerySelectorAll("script, img"));
        Assert.Contains("<script>alert(1)</script>", paper.QuerySelector(".stem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_stand_in_the_paper_and_sounds_are_said_to_be_left_out()
    {
        var (file, lost) = Bank.Write("paper", Bank.All[0] with { Media = [.. Bank.All[0].Media!.Take(2), new Media(MediaPlace.Stem, MediaKind.Audio, Bank.SoundFile), new Media(MediaPlace.Stem, MediaKind.Image, "gone.png")] });
        var pictures = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file)).QuerySelectorAll("img");
        Assert.Equal(2, pictures.Length);
        Assert.All(pictures, picture => Assert.StartsWith("data:image/png;base64,", picture.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Equal(2, lost.Count);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parsed(string writer, IEnumerable<Question> questions) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Bank.Write(writer, questions).File));
}
