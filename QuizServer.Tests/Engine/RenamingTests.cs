using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class RenamingTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Buzz());

    [Fact]
    public void A_team_gets_another_name()
    {
        var given = Contest(Plan).Rename(2, "红旗队").Then(new Event.TeamRenamed(2, "红旗队"));

        Assert.Equal("红旗队", given.State.Teams[2].Name);
        Assert.Equal("第2队", given.State.Plan.Teams[1].Name);
    }

    [Theory]
    [InlineData("  红旗队 ", "红旗队")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("先锋🚀", "先锋🚀")]
    [InlineData("R&D \"一\" 'x'", "R&D \"一\" 'x'")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四", "一二三四五六七八九十一二三四五六七八九十一二三四")]
    public void A_name_is_kept_trimmed_and_in_normal_form(string typed, string kept) =>
        Contest(Plan).Rename(2, typed).Then(new Event.TeamRenamed(2, kept));

    [Theory]
    [InlineData("", "no letter at all")]
    [InlineData("   ", "blanks alone")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五", "25 characters")]
    [InlineData("<script>", "markup")]
    [InlineData("a>b", "half of markup")]
    [InlineData("红\u0007队", "a bell")]
    [InlineData("红\n队", "a line feed")]
    [InlineData("红\u202E队", "a bidirectional override")]
    [InlineData("红\u2066队", "a bidirectional isolate")]
    [InlineData("红\u200B队", "a zero-width space")]
    [InlineData("红\u2028队", "a line separator")]
    [InlineData("红\uE000队", "a private character")]
    [InlineData("红\uFDD0队", "no character")]
    [InlineData("\u3164", "a Hangul filler")]
    [InlineData("红\u115F队", "a Hangul filler for an initial")]
    [InlineData("红\uFFA0队", "a halfwidth filler")]
    [InlineData("\u2800", "an empty braille pattern")]
    [InlineData("\uFE0F", "a variation selector alone")]
    [InlineData("\u0301红队", "an accent without a letter")]
    public void A_name_that_cannot_be_shown_is_refused(string typed, string because) =>
        Assert.True(Contest(Plan).Rename(2, typed).Verdict.Code == "name-bad", $"A name may not hold {because}.");

    [Fact]
    public void Five_hundred_characters_are_refused() => Contest(Plan).Rename(2, new string('队', 500)).Refused("name-bad");

    [Fact]
    public void One_letter_under_a_tower_of_accents_is_refused() =>
        Contest(Plan).Rename(2, "a" + new string('\u0301', 120)).Refused("name-bad");

    [Fact]
    public void Half_a_character_is_refused() => Contest(Plan).Rename(2, "红\uD83D").Refused("name-bad");

    [Fact]
    public void Another_teams_name_is_refused() => Contest(Plan).Rename(2, " 第1队 ").Refused("name-taken");

    [Fact]
    public void A_name_that_was_given_up_is_free() =>
        Contest(Plan).Rename(1, "红旗队").Rename(2, "第1队").Then(new Event.TeamRenamed(2, "第1队"));

    [Fact]
    public void The_same_name_again_changes_nothing() => Contest(Plan).Rename(2, "第2队 ").Refused("nothing");

    [Fact]
    public void An_unknown_team_has_no_name() => Contest(Plan).Rename(4, "红旗队").Refused("no-team");
}
