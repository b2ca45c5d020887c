using QuizServer.Startup;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Rehearsal;

public sealed class RehearseCommandTests(SeededContests seeded) : IClassFixture<SeededContests>
{
    public static TheoryData<string> Codes => SeededContests.Codes;

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_seeded_contest_is_rehearsed_and_its_data_stay_as_they_are(string code)
    {
        var before = Bytes();

        Assert.Equal(0, await RehearseCommand.Run(["--contest", code, "--data", seeded.Folder, "--seed", "11"]));
        Assert.Equal(before, Bytes());
    }

    [Fact]
    public async Task Eight_teams_play_where_four_were_planned() =>
        Assert.Equal(0, await RehearseCommand.Run(["--contest", "dangsh", "--teams=8", "--data", seeded.Folder, "--seed", "4", "--reaction", "300", "--skill", "90", "--latency", "30", "--jitter", "20", "--loss", "3", "--disconnects", "4"]));

    [Fact]
    public async Task A_violated_promise_ends_with_2() =>
        Assert.Equal(2, await RehearseCommand.Run(
            ["--contest", "DANGSH", "--data", seeded.Folder, "--seed", "1"], entries => Journals.Chained(entries.Where(entry => entry.Sequence != entries.First(press => press.Type == "buzzer-pressed/1").Sequence))));

    [Theory]
    [InlineData("--contest", "NOSUCH")]
    [InlineData("--teams", "8")]
    [InlineData("--contest", "DANGSH", "--teams", "1")]
    [InlineData("--contest", "DANGSH", "--teams", "2.5")]
    [InlineData("--contest", "DANGSH", "--skill", "101")]
    [InlineData("--contest", "DANGSH", "--skil", "80")]
    [InlineData("--contest", "DANGSH", "--speed", "fast")]
    public async Task What_cannot_be_rehearsed_ends_with_1(params string[] args) => Assert.Equal(1, await RehearseCommand.Run([.. args, "--data", seeded.Folder]));

    [Fact]
    public async Task Where_there_is_no_data_folder_none_is_made()
    {
        var nowhere = Path.Combine(seeded.Folder, "nowhere");

        Assert.Equal(1, await RehearseCommand.Run(["--contest", "DANGSH", "--data", nowhere]));
        Assert.False(Directory.Exists(nowhere));
    }

    private string Bytes() => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(seeded.Folder, "quiz.db"))));
}
