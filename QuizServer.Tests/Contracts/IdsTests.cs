using QuizContracts;

namespace QuizServer.Tests.Contracts;

public class IdsTests
{
    [Theory]
    [InlineData("gata2h", "GATA2H")]
    [InlineData(" GAT-A2H ", "GATA2H")]
    [InlineData("GAT A2H", "GATA2H")]
    public void A_typed_code_is_read_without_spaces_hyphens_and_case(string typed, string code) =>
        Assert.Equal(code, ContestCode.Normalize(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GATA2")]
    [InlineData("GATA2H7")]
    [InlineData("GATO2H")]
    [InlineData("<b>GAT")]
    [InlineData("高台高台高台")]
    public void What_cannot_be_a_code_is_none(string? typed) => Assert.Null(ContestCode.Normalize(typed));

    [Fact]
    public void A_seat_reads_what_it_writes()
    {
        Assert.True(SeatId.TryParse("3-12", out var seat));
        Assert.Equal(new SeatId(3, 12), seat);
        Assert.Equal("3-12", seat.ToString());
    }

    [Fact]
    public void The_audience_sits_at_table_0() => Assert.True(SeatId.TryParse("0-17", out var seat) && seat is { IsAudience: true, Member: 17 });

    [Theory]
    [InlineData(null)]
    [InlineData("3")]
    [InlineData("0-0")]
    [InlineData("-1-1")]
    [InlineData("3-0")]
    [InlineData("3--1")]
    [InlineData("3-1-1")]
    [InlineData("+3-1")]
    [InlineData("99999999999-1")]
    public void What_is_no_seat_is_refused(string? text) => Assert.False(SeatId.TryParse(text, out _));
}
