using System.Text;
using QuizContracts;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks.Moodle;

public class MoodleTests
{
    private const string Export = """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz>
        <!-- question: 0 -->
          <question type="category"><category><text>$course$/top/党史/长征</text></category><info format="moodle_auto_format"><text></text></info></question>
          <question type="multichoice">
            <name><text>遵义</text></name>
            <questiontext format="html"><text><![CDATA[<p dir="ltr">遵义会议在哪里召开？<br>看图 <img src="@@PLUGINFILE@@/map%20of%20zunyi.png" alt="地图" width="10"></p><script>alert(1)</script>]]></text><file name="map of zunyi.png" path="/" encoding="base64">iVBORw0KGgo=</file></questiontext>
            <generalfeedback format="html"><text><![CDATA[<p>1935年1月</p>]]></text></generalfeedback>
            <defaultgrade>2.0000000</defaultgrade>
            <penalty>0.3333333</penalty>
            <hidden>0</hidden>
            <idnumber>CZ-001</idnumber>
            <single>true</single>
            <shuffleanswers>true</shuffleanswers>
            <answernumbering>abc</answernumbering>
            <answer fraction="0" format="html"><text><![CDATA[<p>云南</p>]]></text><feedback format="html"><text></text></feedback></answer>
            <answer fraction="100" format="html"><text><![CDATA[<p>贵州</p>]]></text><feedback format="html"><text><![CDATA[<p>对</p>]]></text></feedback></answer>
            <answer fraction="50" format="html"><text>四川</text></answer>
            <tags><tag><text>会议</text></tag><tag><text>长征</text></tag></tags>
          </question>
          <question type="multichoice">
            <name><text>多选</text></name><questiontext format="html"><text>哪些？</text></questiontext><single>false</single>
            <answer fraction="50"><text>一</text></answer><answer fraction="50"><text>二</text></answer><answer fraction="-100"><text>三</text></answer>
          </question>
          <question type="truefalse">
            <name><text>判断</text></name><questiontext format="html"><text>&lt;p&gt;八七会议在汉口。&lt;/p&gt;</text></questiontext>
            <answer fraction="100" format="moodle_auto_format"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
          </question>
          <question type="shortanswer">
            <name><text>填空</text></name><questiontext format="html"><text>七大在哪里？</text></questiontext><usecase>0</usecase>
            <answer fraction="100"><text>延安</text></answer><answer fraction="100"><text>陕西延安*</text></answer><answer fraction="30"><text>陕北</text></answer>
          </question>
          <question type="numerical">
            <name><text>数值</text></name><questiontext format="html"><text>多少人？</text></questiontext>
            <answer fraction="100"><text>13</text><tolerance>1</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>人</unit_name></unit></units>
          </question>
          <question type="matching">
            <name><text>连线</text></name><questiontext format="html"><text>连线</text></questiontext>
            <subquestion format="html"><text>古田会议</text><answer><text>福建</text></answer></subquestion>
            <subquestion format="html"><text>遵义会议</text><answer><text>贵州</text></answer></subquestion>
            <subquestion format="html"><text></text><answer><text>陕西</text></answer></subquestion>
          </question>
          <question type="essay">
            <name><text>问答</text></name><questiontext format="html"><text>谈谈意义</text></questiontext><graderinfo format="html"><text>思想建党</text></graderinfo>
          </question>
          <question type="cloze"><name><text>完形</text></name><questiontext format="html"><text>党的七大在{1:SHORTANSWER:=延安}召开</text></questiontext></question>
          <question type="ddwtos"><name><text>拖字</text></name><questiontext format="html"><text>党的[[1]]大</text></questiontext></question>
          <question type="description"><name><text>说明</text></name><questiontext format="html"><text>请认真作答</text></questiontext></question>
        </quiz>
        """;

    [Fact]
    public void A_file_as_Moodle_exports_it_is_read()
    {
        var imported = Read(Export);
        var questions = imported.Questions;
        Assert.Equal(
            [QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse, QuestionType.FillIn, QuestionType.Numeric, QuestionType.Matching, QuestionType.Oral],
            questions.Select(question => question.Type));
        var first = questions[0];
        Assert.Equal(("CZ-001", "遵义会议在哪里召开？\n看图", "党史/长征", 2m), (first.Id, first.Stem, first.Category, first.Value!.Value));
        Assert.Equal(["云南", "贵州", "四川"], first.Options);
        Assert.Equal("1935年1月\n对", first.Explanation);
        Assert.Equal(["会议", "长征"], first.Tags);
        var picture = Assert.Single(first.Media!);
        Assert.Equal((MediaPlace.Stem, "map of zunyi.png", "地图"), (picture.Place, picture.File, picture.Description));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], imported.Source.Media["map of zunyi.png"]);
        Assert.Equal([0, 1], questions[1].Key.Choices);
        Assert.Equal("八七会议在汉口。", questions[2].Stem);
        Assert.Equal(["延安", "陕西延安*"], questions[3].Key.Blanks![0].Accepted);
        Assert.Equal(new NumberKey(13, 1, "人"), questions[4].Key.Number);
        Assert.Equal(3, questions[5].Targets!.Count);
        Assert.Equal("思想建党", questions[6].Key.Text);
    }

    [Fact]
    public void What_cannot_be_taken_over_is_said()
    {
        var imported = Read(Export);
        Assert.Contains(imported.Rows[7].Findings, finding => finding.IsError && finding.Sentence.Zh.Contains("完形填空", StringComparison.Ordinal));
        Assert.Contains(imported.Rows[8].Findings, finding => finding.IsError && finding.Sentence.Zh.Contains("拖字入句", StringComparison.Ordinal));
        Assert.Contains("第 48 行是说明", Assert.Single(imported.Source.Findings).Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains(imported.Rows[0].Findings, finding => finding.Sentence.Zh.Contains("部分分", StringComparison.Ordinal));
        Assert.Contains(imported.Rows[3].Findings, finding => finding.Sentence.Zh.Contains('*', StringComparison.Ordinal));
    }

    [Fact]
    public void What_Moodle_holds_comes_back_as_it_was()
    {
        var (_, lost) = Bank.Write("moodle", Bank.All);
        var imported = Bank.Again("moodle", Bank.All);
        Assert.Equal(["Q1", "Q2", "Q3", "Q4", "Q6", "Q7", "Q8", "Q9", "Q11", "Q12"], imported.Questions.Select(question => question.Id));
        foreach (var (before, after) in imported.Questions.Select(after => (Bank.All.Single(before => before.Id == after.Id), after)))
        {
            Assert.Equal((before.Stem, before.Category, before.Explanation, before.Value), (after.Stem, after.Category, after.Explanation, after.Value));
            Assert.Equal(before.Tags, after.Tags);
            Assert.Equivalent(before.Key.Blanks, after.Key.Blanks);
            Assert.Equivalent(before.Key.Points, after.Key.Points);
            Assert.Equal((before.Key.Text, before.Key.Number, before.Targets), (after.Key.Text, after.Key.Number, before.Targets));
            Assert.Equal(before.Type == QuestionType.Estimate ? QuestionType.Numeric : before.Type, after.Type);
            if (before.Type == QuestionType.Ordering)
            {
                Assert.Equal(before.Key.Choices.Select(index => before.Options[index]), after.Key.Choices.Select(index => after.Options[index]));
            }
            else
            {
                Assert.Equal(before.Options, after.Options);
                Assert.Equal(before.Key.Choices, after.Key.Choices);
            }
        }

        Assert.Equal(Bank.All[0].Media!.Select(media => (media.Place, media.Option, media.File, media.Description)).Order(), imported.Questions[0].Media!.Select(media => (media.Place, media.Option, media.File, media.Description)).Order());
        Assert.Equal([Bank.PictureFile, Bank.SoundFile], imported.Source.Media.Keys);
        Assert.Equal(["Q5", "Q10"], lost.Where(phrase => phrase.Zh.Contains("没有", StringComparison.Ordinal)).Select(phrase => phrase.Zh.Split('：')[0]));
    }

    [Theory]
    [InlineData("<quiz><question type='essay'></quiz>", "第 1 行有误")]
    [InlineData("<!DOCTYPE quiz [<!ENTITY a 'aaaa'>]><quiz>&a;</quiz>", "DOCTYPE")]
    [InlineData("<html><body/></html>", "<html>")]
    [InlineData("<quiz></quiz>", "没有题目")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "<svg>")]
    public void A_file_that_cannot_be_used_is_refused(string xml, string said) =>
        Assert.Contains(said, Assert.Single(Read(xml).Sentences), StringComparison.Ordinal);

    [Fact]
    public void A_picture_from_elsewhere_or_a_drawing_with_a_script_is_not_fetched()
    {
        var imported = Read("""
            <quiz><question type="truefalse"><name><text>题</text></name><questiontext format="html"><text><![CDATA[题<img src="http://127.0.0.1/a.png"><img src="@@PLUGINFILE@@/a.svg">]]></text><file name="a.svg" encoding="base64">PHN2Zz48c2NyaXB0Lz48L3N2Zz4=</file></questiontext>
            <answer fraction="100"><text>true</text></answer></question></quiz>
            """);
        Assert.Contains(imported.Sentences, sentence => sentence.Contains("http://127.0.0.1/a.png", StringComparison.Ordinal));
        Assert.Null(Assert.Single(imported.Rows).Question);
    }

    private static Imported Read(string xml) => Imported.Of("quiz.xml", Encoding.UTF8.GetBytes(xml));
}
