using QuizContracts.Views;
using QuizHost.Results;

namespace QuizServer.Reports.Tables;

/// <summary>抢答: every press of every decided race, with what it was measured by.</summary>
internal static class RaceTable
{
    private static readonly ResultColumn[] Columns =
    [
        new("抢答", "Race"), new("环节", "Round"), new("环节名称", "Title of the round", 16), new("题", "Question"), new("开放（毫秒，比赛时钟）", "Opened (ms, contest clock)", 14), new("等待（毫秒）", "Hold (ms)"),
        new("结果", "Verdict", 40), new("台号", "Table"), new("队名", "Team", 24), new("席位", "Seat"), new("到达", "Arrival"), new("声称按下", "Claimed"), new("按下", "Press"), new("± 误差", "± error"),
        new("相差", "Margin"), new("往返", "Round trip"), new("判读", "Mark", 16), new("说明", "Why", 50),
    ];

    // Columns that a race has which nobody pressed in.
    private const int OfRace = 7;

    public static ResultTable Of(IReadOnlyList<PhotoFinish> races) => new(
        ResultWords.Races, Columns, races.SelectMany(race => race.Presses.DefaultIfEmpty().Select(press => (IReadOnlyList<ResultCell>)
        [
            ResultCell.Of(race.Number), ResultCell.Of(race.Round), ResultCell.Of(race.RoundTitle), ResultCell.Of(race.Question), ResultCell.Of(race.OpenedAt), ResultCell.Of(race.HoldMs), ResultCell.Of(race.Verdict),
            .. press is null ? Enumerable.Repeat(ResultCell.Empty, Columns.Length - OfRace) :
            [
                ResultCell.Of(press.Team), ResultCell.Of(press.Name), ResultCell.Of($"{press.Seat}"), ResultCell.Of(press.Arrived), ResultCell.Of(press.Claimed), ResultCell.Of(press.Instant), ResultCell.Of(press.Error),
                ResultCell.Of(press.Margin), ResultCell.Of(press.RoundTrip), ResultCell.Of(press.Mark), ResultCell.Of(press.Reason),
            ],
        ])));
}
