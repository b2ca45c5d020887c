using System.IO.Compression;
using System.Text;
using QuizContracts;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks.Qti;

public class QtiTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="i1" title="题一" adaptive="false" timeDependent="false">""";

    [Fact]
    public void A_choice_is_read_with_its_prompt_and_feedback()
    {
        var question = Assert.Single(Item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>ChoiceB</value></correctResponse></responseDeclaration>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
            <itemBody><p>看下面的话：</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1"><prompt>遵义会议在 <strong>哪里</strong>？</prompt>
              <simpleChoice identifier="ChoiceA">云南<feedbackInline outcomeIdentifier="F" identifier="x" showHide="show">不对</feedbackInline></simpleChoice>
              <simpleChoice identifier="ChoiceB">贵州</simpleChoice>
            </choiceInteraction></itemBody>
            <modalFeedback outcomeIdentifier="F" showHide="show" identifier="y">1935年1月</modalFeedback>
            """).Clean());
        Assert.Equal((QuestionType.SingleChoice, "看下面的话：\n遵义会议在 哪里？"), (question.Type, question.Stem));
        Assert.Equal(["云南", "贵州"], question.Options);
        Assert.Equal([1], question.Key.Choices);
        Assert.Contains("1935年1月", question.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_blanks_with_other_spellings_are_read()
    {
        var question = Assert.Single(Item("""
            <responseDeclaration identifier="A" cardinality="single" baseType="string"><correctResponse><value>1945</value></correctResponse><mapping defaultValue="0"><mapEntry mapKey="1945" mappedValue="1"/><mapEntry mapKey="一九四五" mappedValue="1"/><mapEntry mapKey="1944" mappedValue="0"/></mapping></responseDeclaration>
            <responseDeclaration identifier="B" cardinality="single" baseType="string"><correctResponse><value>延安</value></correctResponse></responseDeclaration>
            <itemBody><p>七大于<textEntryInteraction responseIdentifier="A"/>年在<textEntryInteraction responseIdentifier="B"/>召开。</p></itemBody>
            """).Clean());
        Assert.Equal("七大于____年在____召开。", question.Stem);
        Assert.Equal([["1945", "一九四五"], ["延安"]], question.Key.Blanks!.Select(blank => blank.Accepted));
    }

    [Fact]
    public void An_association_of_one_set_becomes_pairs()
    {
        var question = Assert.Single(Item("""
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="pair"><correctResponse><value>A P</value><value>C M</value></correctResponse></responseDeclaration>
            <itemBody><associateInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2"><prompt>配对</prompt>
              <simpleAssociableChoice identifier="A" matchMax="1">古田</simpleAssociableChoice><simpleAssociableChoice identifier="C" matchMax="1">遵义</simpleAssociableChoice>
              <simpleAssociableChoice identifier="M" matchMax="1">贵州</simpleAssociableChoice><simpleAssociableChoice identifier="P" matchMax="1">福建</simpleAssociableChoice></associateInteraction></itemBody>
            """).Clean());
        Assert.Equal(["福建", "贵州"], question.Key.Choices.Select(index => question.Targets![index]));
    }

    [Fact]
    public void What_QTI_holds_comes_back_as_it_was()
    {
        var (_, lost) = Bank.Write("qti", Bank.All);
        var imported = Bank.Again("qti", Bank.All);
        Assert.Equal(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q11", "Q12"], imported.Questions.Select(question => question.Id));
        foreach (var (before, after) in imported.Questions.Select(after => (Bank.All.Single(before => before.Id == after.Id), after)))
        {
            Assert.Equal((before.Stem, before.Explanation), (after.Stem, after.Explanation));
            Assert.Equal(before.Options, after.Options);
            Assert.Equal(before.Targets, after.Targets);
            Assert.Equal(before.Key.Choices, after.Key.Choices);
            Assert.Equal((before.Key.Text, before.Key.Number?.Value, before.Key.Number?.Tolerance), (after.Key.Text, after.Key.Number?.Value, after.Key.Number?.Tolerance));
            Assert.Equivalent(before.Key.Blanks, after.Key.Blanks);
            Assert.Equal(before.Type == QuestionType.Estimate ? QuestionType.Numeric : before.Type, after.Type);
        }

        Assert.Equal(Bank.All[0].Media!.Select(media => (media.Place, media.Option, media.File, media.Description)).Order(), imported.Questions[0].Media!.Select(media => (media.Place, media.Option, media.File, media.Description)).Order());
        Assert.Equal(["Q10"], lost.Where(phrase => phrase.Zh.Contains("没有", StringComparison.Ordinal)).Select(phrase => phrase.Zh.Split('：')[0]));
    }

    [Theory]
    [InlineData("<itemBody><p>只有文字</p></itemBody>", "没有作答部分")]
    [InlineData("<itemBody><hotspotInteraction responseIdentifier='R'/></itemBody>", "hotspotInteraction")]
    [InlineData("<itemBody><choiceInteraction responseIdentifier='R'/><choiceInteraction responseIdentifier='S'/></itemBody>", "不能导入")]
    public void An_item_of_another_kind_is_said(string body, string said) =>
        Assert.Contains(Item(body).Sentences, sentence => sentence.Contains(said, StringComparison.Ordinal));

    [Theory]
    [InlineData("<qti-assessment-item xmlns='http://www.imsglobal.org/xsd/imsqtiasi_v3p0'/>", "不是 QTI 2")]
    [InlineData("<questestinterop/>", "不是 QTI 2")]
    [InlineData("<!DOCTYPE assessmentItem SYSTEM 'x'><assessmentItem/>", "DOCTYPE")]
    public void Another_version_or_dangerous_XML_is_refused(string xml, string said) =>
        Assert.Contains(said, Assert.Single(Imported.Of("i.xml", Encoding.UTF8.GetBytes(xml)).Sentences), StringComparison.Ordinal);

    [Fact]
    public void An_archive_without_a_manifest_or_with_a_missing_item_is_said()
    {
        Assert.Contains("imsmanifest.xml", Assert.Single(Imported.Of("a.zip", Zip(("a.txt", "x"))).Sentences), StringComparison.Ordinal);
        Assert.Contains("item9.xml", Assert.Single(Imported.Of("a.zip", Zip(("imsmanifest.xml", "<manifest><resources><resource type='imsqti_item_xmlv2p1' href='item9.xml'/></resources></manifest>"))).Sentences), StringComparison.Ordinal);
        Assert.Single(Imported.Of("a.zip", "MZ program"u8.ToArray()).Sentences);
    }

    [Fact]
    public void A_test_gives_the_order_of_its_items()
    {
        string Judge(string title, string right) => Head.Replace("题一", title, StringComparison.Ordinal) + $"<responseDeclaration identifier='R' cardinality='single' baseType='identifier'><correctResponse><value>{right}</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier='R' maxChoices='1'><prompt>{title}？</prompt><simpleChoice identifier='t'>True</simpleChoice><simpleChoice identifier='f'>False</simpleChoice></choiceInteraction></itemBody></assessmentItem>";
        var imported = Imported.Of("a.zip", Zip(
            ("pack/imsmanifest.xml", "<manifest><resources><resource type='imsqti_item_xmlv2p1' href='items/a.xml'/><resource type='imsqti_item_xmlv2p1' href='items/b.xml'/><resource type='imsqti_test_xmlv2p1' href='tests/t.xml'/></resources></manifest>"),
            ("pack/items/a.xml", Judge("甲", "t")), ("pack/items/b.xml", Judge("乙", "f")),
            ("pack/tests/t.xml", "<assessmentTest><assessmentItemRef href='../items/b.xml'/><assessmentItemRef href='../items/a.xml'/></assessmentTest>")));
        Assert.Equal([("乙", 1), ("甲", 0)], imported.Clean().Select(question => (question.Id, question.Key.Choices[0])));
    }

    private static Imported Item(string content) => Imported.Of("item.xml", Encoding.UTF8.GetBytes(Head + content + "</assessmentItem>"));

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
