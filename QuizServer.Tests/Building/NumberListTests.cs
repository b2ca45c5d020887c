using QuizServer.Building.Drawing;

namespace QuizServer.Tests.Building;

public sealed class NumberListTests
{
    [Theory]
    [InlineData("ZS001-ZS003、ZS020", "ZS001 ZS002 ZS003 ZS020")]
    [InlineData("ZS009~011，ZS1", "ZS009 ZS010 ZS011 ZS1")]
    [InlineData("7至9", "7 8 9")]
    [InlineData("A-1", "A-1")]
    [InlineData("A-1-A-2", "A-1-A-2")]
    [InlineData("ZS003-ZS001", "ZS003-ZS001")]
    [InlineData("ZS1-GK3", "ZS1-GK3")]
    [InlineData("1-999999", "1-999999")]
    [InlineData("1-2", "1-2", "1-2")]
    [InlineData(" ，、 ", "")]
    public void Numbers_are_read_as_people_list_them(string text, string expected, string known = "A-1") =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), NumberList.Read(text, known.Equals));
}
