using QuizContracts.Desks;
using QuizContracts.Results;
using QuizServer.Engine;
using QuizServer.Screens.Results;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Reports;

/// <summary>Certificates (奖状) for places.</summary>
public sealed class CertificateTests : IDisposable
{
    private static readonly CertificateSettings Settings = new([new("一等奖", 1), new("二等奖", 1), new("优秀组织奖", 9)], "{队名}在{比赛}中以 {得分} 分获{名次}，荣获{奖项}，{日期}。", "县委宣传部", "2026年7月1日");

    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Awards_go_from_the_best_down_and_the_text_is_filled_in()
    {
        var certificates = CertificateScreen.Of(Scored(30, 20, 10).State, Settings);

        Assert.Equal([(1, "一等奖"), (2, "二等奖"), (3, "优秀组织奖")], certificates.Select(certificate => (certificate.Team, certificate.Award)));
        Assert.Equal("第1队在知识竞赛中以 130 分获第 1 名，荣获一等奖，2026年7月1日。", certificates[0].Text);
    }

    [Fact]
    public void Teams_of_one_place_get_the_same_award_even_where_it_was_meant_for_fewer() => Assert.Equal(
        [(1, "一等奖"), (2, "一等奖"), (3, "二等奖")], CertificateScreen.Of(Scored(30, 30, 10).State, Settings).Select(certificate => (certificate.Team, certificate.Award)));

    [Fact]
    public void Who_has_withdrawn_gets_none_and_a_name_is_never_taken_for_a_placeholder()
    {
        var given = Scored(30, 20, 10).Rename(2, "{得分}");
        given.When(new Command.SetTeamStatus(given.Now, "host:陈", 1, TeamStatus.Withdrawn, "退赛"));

        var certificates = CertificateScreen.Of(given.State, Settings);

        Assert.Equal([2, 3], certificates.Select(certificate => certificate.Team));
        Assert.StartsWith("{得分}在", certificates[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_say_is_kept_with_the_contest()
    {
        await using (var server = await PlayedServer.Start(_folder))
        {
            var desk = (ICertificateDesk)server.Services.GetService(typeof(ICertificateDesk))!;
            Assert.Equal(["一等奖", "二等奖", "三等奖", "优秀组织奖"], desk.Look(PlayedServer.Code)!.Settings.Awards.Select(award => award.Name));
            Assert.True(desk.Keep(PlayedServer.Code, Settings));
            Assert.False(desk.Keep(PlayedServer.Code, Settings with { Awards = [new("一等奖", 201)] }));
            Assert.False(desk.Keep("ABC234", Settings));
            Assert.Null(desk.Look("ABC234"));
        }

        await using var again = await LiveServer.Start(_folder, PlayedServer.Plan);
        var sheet = ((ICertificateDesk)again.Services.GetService(typeof(ICertificateDesk))!).Look(PlayedServer.Code)!;
        Assert.Equal((Settings.Text, "县委宣传部", true), (sheet.Settings.Text, sheet.Settings.Issuer, sheet.IsOver));
        Assert.Equal(["红旗队", "=1+1队"], sheet.Certificates.Select(certificate => certificate.Name));
        Assert.Contains("县委宣传部", await again.Page($"/host/contests/{PlayedServer.Code}/certificates", await again.SignIn()), StringComparison.Ordinal);
    }

    private static Given Scored(params decimal[] points)
    {
        var given = Given.Contest(Plans.Of(Plans.Simultaneous(1)));
        foreach (var (index, more) in points.Index())
        {
            given.Correct(index + 1, more);
        }

        return given;
    }
}
