using System.Reflection;
using QuizServer.Engine;

namespace QuizServer.Tests.Engine;

public sealed class RefusalTests
{
    public static TheoryData<string> Names => [.. Fields.Select(refusal => refusal.Name)];

    private static IEnumerable<FieldInfo> Fields => typeof(Refusals).GetFields(BindingFlags.Public | BindingFlags.Static);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_refusal_says_a_sentence_in_both_languages_and_its_code_is_its_name(string name)
    {
        var refusal = (Verdict)typeof(Refusals).GetField(name)!.GetValue(null)!;

        Assert.False(refusal.Accepted);
        Assert.Equal(name, string.Concat(refusal.Code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        Assert.EndsWith("。", refusal.Sentence.Zh, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_refusals_share_a_code() =>
        Assert.Equal(Fields.Count(), Fields.Select(field => ((Verdict)field.GetValue(null)!).Code).Distinct().Count());
}
