using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Access;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/join/QZ7H2K", true)]
    [InlineData("/host/enter", true)]
    [InlineData("/media/none.svg", true)]
    [InlineData("/_content/QuizClient/img/fret.svg", true)]
    [InlineData("/_content/QuizClient/css/play.css", false)]
    [InlineData("/_content/QuizClient/dist/live.js", false)]
    public async Task Whatever_a_browser_can_open_by_itself_says_what_it_may_load(string path, bool hasPolicy)
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Buzz()));

        using var answer = await server.File(path, null);

        Assert.Equal(hasPolicy, answer.Headers.Contains("Content-Security-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }
}
