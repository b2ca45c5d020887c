using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal.Codec;
using QuizServer.Screens.Log;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Screens.Log;

/// <summary>What happened, in words.</summary>
public sealed class RunningLogTests
{
    // Deliberately: what says nothing by itself, comes by the thousand, or is nobody's to read yet.
    private static readonly string[] Silent =
    [
        "answer-given/1", "audience-joined/1", "audience-pressed/1", "buzzer-pressed/1", "countdown-started/1", "draw-put-away/1", "mark-given/1", "participant-entered/1", "word-given/1",
    ];

    [Fact]
    public void Every_kind_of_event_is_worded_or_deliberately_silent()
    {
        var worded = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var given in Enumerable.Range(1, 150).Select(seed => LongRunTests.Run(seed)))
        {
            ContestState? state = null;
            foreach (var (at, e) in given.Journal)
            {
                state = Evolver.Evolve(state, e, at);
                if (LogWords.Of(e, state) is { } words)
                {
                    worded.Add(EventCodec.NameOf(e));
                    Assert.NotEmpty(words.Zh);
                    Assert.NotEmpty(words.En);
                }
            }
        }

        Assert.Equal(EventCodec.StoredNames.Except(Silent).Order(StringComparer.Ordinal), worded);
    }

    [Fact]
    public void A_question_reads_as_the_host_would_tell_it()
    {
        var given = Moments.ReadingRace(race => race).At(12).Next().At(20).Press("2-1").At(20.1).Press("3-1").At(22).CancelBuzz().At(23).Next().At(24).ChangeClock(10).At(25).Rule(Ruling.Wrong).At(26).Correct(1, 5);

        Assert.Equal(
            [
                "出第 1 题“题干 抢1”", "开放抢答", "2 号台 第2队 抢到，共 1 队按下", "撤销 2 号台 第2队 的抢答，不可再抢（设备误触）", "3 号台 第3队 抢到，共 1 队按下", "3 号台 第3队 开始计时作答",
                "计时 +10 秒", "3 号台 第3队：错误", "揭晓答案", "1 号台 第1队 +5 分：手动加减分（漏记）",
            ],
            Log(given).SkipWhile(line => !line.Text.Zh.StartsWith("出第", StringComparison.Ordinal)).Select(line => line.Text.Zh));
    }

    [Fact]
    public void The_newest_hundred_lines_are_kept_with_their_time()
    {
        var given = Contest(Plans.Of(Plans.Required()));
        for (var second = 1; second <= 120; second++)
        {
            given.At(second).Lobby(second % 2 == 0);
        }

        var log = Log(given);
        Assert.Equal((100, S(21), S(120)), (log.Count, log[0].At, log[^1].At));
    }

    internal static List<LogLine> Log(Given given)
    {
        ContestState? state = null;
        System.Collections.Immutable.ImmutableList<LogLine> log = [];
        foreach (var (at, e) in given.Journal)
        {
            var before = state;
            state = Evolver.Evolve(before, e, at);
            log = RunningLog.After(log, e, state, at, "host:陈", before);
        }

        return [.. log];
    }
}
