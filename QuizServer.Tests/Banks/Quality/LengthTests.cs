using QuizContracts.Banks;
using QuizServer.Tests.Banks.Desk;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Banks.Quality;

public sealed class LengthTests
{
    [Fact]
    public void A_stem_of_several_pages_is_named_with_their_number()
    {
        var note = Assert.Single(Banked.Notes(Banked.Spoken("1", Plans.LongStem, "遵义会议")), note => note.Kind == QualityKind.Length);

        Assert.Matches("将分 [2-9] 页", note.Sentence.Zh);
        Assert.Matches("parted into [2-9],", note.Sentence.En);
    }

    [Fact]
    public void Options_for_which_there_is_no_room_are_named() => Assert.Contains(
        "选项太长", Assert.Single(Banked.Notes(Banked.Choice("1", "题", 0, [.. Enumerable.Range(0, 8).Select(option => $"{option}" + new string('长', 120))])), note => note.Kind == QualityKind.Length).Sentence.Zh, StringComparison.Ordinal);

    [Fact]
    public void Whoever_writes_it_reads_the_same_at_the_stem_at_once()
    {
        using var house = new BankHouse();
        var cells = BankHouse.Cells("1", Plans.LongStem[..483]);

        var warning = Assert.Single(house.Desk.Read(cells).Findings, finding => finding.Column == BankColumns.Stem);
        Assert.False(warning.IsError);
        Assert.Equal(Assert.Single(Banked.Notes(house.Desk.Read(cells).Question!), note => note.Kind == QualityKind.Length).Sentence, warning.Sentence);
    }
}
