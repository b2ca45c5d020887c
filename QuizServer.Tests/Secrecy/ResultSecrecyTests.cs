using System.Net;
using QuizContracts.Desks;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Reports;

namespace QuizServer.Tests.Secrecy;

/// <summary>What the public results page may show, and when.</summary>
public sealed class ResultSecrecyTests : IDisposable
{
    private const string Path = $"/results/{PlayedServer.Code}";
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Before_they_are_published_results_are_answered_like_a_contest_that_is_not_there()
    {
        await using var server = await PlayedServer.Start(_folder);

        var hidden = await server.File(Path, null);
        var missing = await server.File("/results/ABC234", null);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, missing.StatusCode));
        Assert.Equal(await server.Page("/results/ABC234"), await server.Page(Path));
        Assert.Contains("没有可看的成绩", await Text(hidden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_they_are_read_by_everybody_without_keys_protests_and_who_ruled()
    {
        await using var server = await PlayedServer.Start(_folder);
        await PlayedServer.Do(server, new HostAction.FileProtest(2, 2, QuizContracts.Ruling.Correct, "教材上是丙"));
        await PlayedServer.Do(server, new HostAction.PublishResults());

        var answer = await server.File(Path, null);
        var page = await Text(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        foreach (var words in (string[])["知识竞赛", "红旗队", "110", "题干 同1", "50%"])
        {
            Assert.Contains(words, page, StringComparison.Ordinal);
        }

        foreach (var secret in (string[])["教材上是丙", "口音听错", "解析", "出处", "乙", "主持人", "陈", "作答情况", "队员", "B ·", "✗"])
        {
            Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        }

        Assert.Contains("Standings", await Text(await server.File($"{Path}?lang=en", null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_they_are_gone_again()
    {
        await using var server = await PlayedServer.Start(_folder);
        await PlayedServer.Do(server, new HostAction.PublishResults());

        await PlayedServer.Do(server, new HostAction.WithdrawResults("有申诉"));

        Assert.Equal(HttpStatusCode.NotFound, (await server.File(Path, null)).StatusCode);
    }

    [Fact]
    public async Task A_restart_keeps_them_published()
    {
        await using (var server = await PlayedServer.Start(_folder))
        {
            await PlayedServer.Do(server, new HostAction.PublishResults());
        }

        await using var again = await Realtime.LiveServer.Start(_folder, PlayedServer.Plan);

        Assert.Equal(HttpStatusCode.OK, (await again.File(Path, null)).StatusCode);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
