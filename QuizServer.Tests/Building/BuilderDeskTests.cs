using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Building;

public sealed class BuilderDeskTests
{
    [Fact]
    public async Task A_contest_that_is_drawn_and_opened_waits_in_its_lobby_with_the_regulation_that_was_previewed()
    {
        await using var house = BuilderHouse.With(10);
        var begun = house.Begin(5);
        var ready = house.Save(begun, house.Draw(begun.Draft, new DrawWish(5)).Draft!);
        var preview = house.Desk.Look(ready.Draft, BuilderHouse.Organiser);

        var verdict = await house.Desk.Create(ready.Id, ready.Version, BuilderHouse.Organiser);

        Assert.True(verdict.Accepted, verdict.Sentence.Zh);
        var state = house.Contests.Find(ready.Draft.Code)!.Now.State;
        Assert.IsType<Phase.Lobby>(state.Phase);
        Assert.Equal(["红队", "蓝队"], state.Teams.Values.Select(team => team.Name));
        Assert.Equal(preview.Regulation.Rounds[0].Rules, state.Plan.Rounds[0].Regulation(state.Plan));
        Assert.Equal(preview.Regulation.Rules, ContestRules.Of(state.Plan));
        Assert.Equal(ready.Draft.Code, house.Desk.Open(ready.Id, BuilderHouse.Organiser)!.Contest);
        Assert.IsType<DraftOutcome.Refused>(house.Desk.Save(ready.Id, ready.Version, ready.Draft, BuilderHouse.Organiser));
    }

    [Fact]
    public async Task A_draft_with_an_error_is_not_opened_and_the_error_is_said()
    {
        await using var house = BuilderHouse.With(10);
        var begun = house.Begin(5);

        var verdict = await house.Desk.Create(begun.Id, begun.Version, BuilderHouse.Organiser);

        Assert.False(verdict.Accepted);
        Assert.Contains("还差 5 题", verdict.Sentence.Zh, StringComparison.Ordinal);
        Assert.Empty(house.Contests.All);
    }

    [Fact]
    public async Task Whoever_saves_an_older_version_is_told_who_was_quicker_and_changes_nothing()
    {
        await using var house = BuilderHouse.With(1);
        var begun = house.Begin(1);
        house.Save(begun, begun.Draft with { Title = "先存的" });

        var refused = Assert.IsType<DraftOutcome.Refused>(house.Desk.Save(begun.Id, begun.Version, begun.Draft with { Title = "后存的" }, BuilderHouse.Organiser));

        Assert.Contains("陈主任", refused.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal("先存的", house.Drafts.Find(begun.Id)!.Draft.Title);
    }

    [Fact]
    public async Task A_draft_comes_back_from_disk_as_it_was()
    {
        await using var house = BuilderHouse.With(10);
        var begun = Assert.IsType<DraftOutcome.Saved>(house.Desk.Begin("r13-liangxue-yizuo", BuilderHouse.Organiser)).Draft;
        var drawn = house.Draw(begun.Draft, new DrawWish(3, QuestionType.SingleChoice, "分类", Difficulty.Easy)).Draft!;

        var back = house.Save(begun, drawn).Draft;

        Assert.Equal(Text(drawn), Text(back));
    }

    [Fact]
    public async Task Nothing_is_drawn_twice_into_a_contest_nor_what_another_contest_has_asked()
    {
        await using var house = BuilderHouse.With(6);
        var first = house.Begin(2);
        first = house.Save(first, house.Draw(first.Draft, new DrawWish(2)).Draft!);
        Assert.True((await house.Desk.Create(first.Id, first.Version, BuilderHouse.Organiser)).Accepted);
        for (var step = 0; step < 3; step++)
        {
            await house.Do(first.Draft.Code, at => new Command.TakeNextStep(at, "host:test"));
            house.Forward();
        }

        var asked = first.Draft.Rounds[0].Questions[0]!;
        var second = house.Begin(6);
        var outcome = house.Draw(second.Draft, new DrawWish(6));
        Assert.Null(outcome.Draft);
        Assert.Contains("还差 1 题。另有 1 题以往比赛用过", Assert.Single(outcome.Sentences).Zh, StringComparison.Ordinal);

        var five = house.Draw(second.Draft, new DrawWish(5)).Draft!;
        Assert.DoesNotContain(asked, five.Rounds[0].Questions);
        Assert.Equal(5, five.Rounds[0].Questions.OfType<QuestionRef>().Distinct().Count());
        Assert.Contains("1 题以往比赛用过", Assert.Single(house.Draw(five, new DrawWish(1)).Sentences).Zh, StringComparison.Ordinal);
        Assert.Contains("5 题已在本场", Assert.Single(house.Draw(five, new DrawWish(1)).Sentences).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_approved_questions_are_drawn_but_for_a_rehearsal_which_says_so()
    {
        await using var house = new BuilderHouse();
        house.Put("甲", [BuilderHouse.Question(1), BuilderHouse.Question(2)], ReviewStatus.Draft);
        var begun = house.Begin(2);

        Assert.Contains("2 题未审定", Assert.Single(house.Draw(begun.Draft, new DrawWish(2)).Sentences).Zh, StringComparison.Ordinal);
        Assert.Empty(house.Desk.Find(begun.Draft, new QuestionSearch("", ""), BuilderHouse.Organiser));
        var rehearsal = house.Draw(begun.Draft with { IsRehearsal = true }, new DrawWish(2)).Draft!;
        Assert.Contains(house.Desk.Look(rehearsal with { IsRehearsal = false }, BuilderHouse.Organiser).Findings, finding => finding.IsError && finding.Sentence.Zh.EndsWith("未审定。", StringComparison.Ordinal));

        var saved = house.Save(begun, rehearsal);
        Assert.True((await house.Desk.Create(saved.Id, saved.Version, BuilderHouse.Organiser)).Accepted);
        Assert.Equal("【彩排】测试赛", house.Contests.Find(saved.Draft.Code)!.Now.State.Plan.Title);
    }

    [Fact]
    public async Task Questions_that_a_round_cannot_hold_are_not_drawn_for_it()
    {
        await using var house = new BuilderHouse();
        house.Put("甲", [BuilderHouse.Question(1, type: QuestionType.Oral), BuilderHouse.Question(2)]);
        var begun = house.Begin(1);
        var tablet = begun.Draft with { Rounds = [begun.Draft.Rounds[0] with { Parameters = ParameterSet.Empty.With("input", "tablet") }] };

        Assert.Contains("1 题不能用于本环节", Assert.Single(house.Draw(tablet, new DrawWish(1, QuestionType.Oral)).Sentences).Zh, StringComparison.Ordinal);
        Assert.NotNull(house.Draw(tablet, new DrawWish(1)).Draft);
    }

    [Fact]
    public async Task On_a_board_a_wish_for_a_level_fills_its_places_and_no_more_than_there_are()
    {
        await using var house = BuilderHouse.With(10);
        var begun = Assert.IsType<DraftOutcome.Saved>(house.Desk.Begin(null, BuilderHouse.Organiser)).Draft;
        var board = house.Desk.Add(begun.Draft with { Teams = [DraftTeam.Of("红队"), DraftTeam.Of("蓝队")] }, "risk");

        var filled = house.Draw(board, new DrawWish(2, Level: 1)).Draft!;

        Assert.Equal([false, false, true, true, false, false], filled.Rounds[0].Questions.Select(place => place is not null));
        Assert.Equal([10m, 10, 20, 20, 30, 30], house.Desk.Look(filled, BuilderHouse.Organiser).Rounds[0].Questions.Select(place => place.Value));
        Assert.Contains("空位", Assert.Single(house.Draw(board, new DrawWish(3, Level: 1)).Sentences).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draw_is_kept_with_its_seed_and_can_be_made_again()
    {
        await using var house = BuilderHouse.With(10);
        var begun = house.Begin(4);

        var draw = Assert.Single(house.Draw(begun.Draft, new DrawWish(4)).Draft!.Draws);

        var again = new QuizServer.Building.PlaceFilling([new QuizServer.Building.ShelvedBank(house.Banks.Find("甲")!, new QuizServer.Banks.Search.BankIndex(house.Banks.All("甲")))], new QuizServer.Building.AskedNow(
            new HashSet<QuestionRef>(), new HashSet<string>(), new Dictionary<QuestionRef, string>(), new Dictionary<string, string>()));
        Assert.Equal(draw.Drawn, again.Draw(begun.Draft, begun.Draft.Rounds[0], draw with { Drawn = [] }).Draft!.Draws[0].Drawn);
    }

    [Fact]
    public async Task Numbers_fill_the_empty_places_in_their_order_or_not_at_all()
    {
        await using var house = BuilderHouse.With(10);
        var begun = house.Begin(4);
        var round = begun.Draft.Rounds[0].Id;

        var filled = house.Desk.Fill(begun.Draft, round, false, "甲", "7-8，3", BuilderHouse.Organiser).Draft!;
        Assert.Equal(["7", "8", "3", null], filled.Rounds[0].Questions.Select(place => place?.Id));

        var refused = house.Desk.Fill(filled, round, false, "甲", "3、99", BuilderHouse.Organiser);
        Assert.Null(refused.Draft);
        Assert.Equal(["有 2 个编号，只有 1 个空位。", "3 已在本场。", "题库里没有 99。"], refused.Sentences.Select(sentence => sentence.Zh));
    }

    [Fact]
    public async Task Whoever_sees_an_approved_question_that_no_contest_has_asked_is_noted_by_the_sign_in_name()
    {
        await using var house = BuilderHouse.With(3);
        var begun = house.Begin(2);
        house.Desk.Look(house.Desk.Fill(begun.Draft, begun.Draft.Rounds[0].Id, false, "甲", "1", BuilderHouse.Organiser).Draft!, BuilderHouse.Organiser);
        house.Desk.Find(begun.Draft, new QuestionSearch("", "题干2"), BuilderHouse.Organiser);

        Assert.Equal("chen", Assert.Single(house.Reads.Of("甲", "1")).By);
        Assert.Single(house.Reads.Of("甲", "2"));
        Assert.Empty(house.Reads.Of("甲", "3"));
    }

    [Theory]
    [InlineData("zyhy", "1")]
    [InlineData("遵义 贵州", "1")]
    [InlineData("古田", "2")]
    [InlineData("gthy", "2")]
    [InlineData("xxxx", null)]
    public async Task Questions_are_found_as_in_their_bank_by_words_and_first_letters(string text, string? number)
    {
        await using var house = new BuilderHouse();
        house.Put("甲", [BuilderHouse.Question(1) with { Stem = "遵义会议在哪里召开？", Explanation = "在贵州。" }, BuilderHouse.Question(2) with { Stem = "古田会议在哪里召开？" }]);
        var begun = house.Begin(1);

        Assert.Equal(number, house.Desk.Find(begun.Draft, new QuestionSearch("", text), BuilderHouse.Organiser).SingleOrDefault()?.Ref.Id);
        Assert.Empty(house.Desk.Find(begun.Draft, new QuestionSearch("", text, QuestionType.Oral), BuilderHouse.Organiser));
    }

    [Fact]
    public async Task Who_is_no_organiser_sees_and_changes_nothing()
    {
        await using var house = BuilderHouse.With(3);
        var begun = house.Begin(1);
        var host = new DeskUser("2", "li", "李", DeskRoles.Host | DeskRoles.Author);

        Assert.Null(house.Desk.Open(begun.Id, host));
        Assert.Empty(house.Desk.Drafts(host));
        Assert.Empty(house.Desk.Find(begun.Draft, new QuestionSearch("", ""), host));
        Assert.IsType<DraftOutcome.Refused>(house.Desk.Begin(null, host));
        Assert.IsType<DraftOutcome.Refused>(house.Desk.Save(begun.Id, begun.Version, begun.Draft, host));
        Assert.False((await house.Desk.Create(begun.Id, begun.Version, host)).Accepted);
        house.Desk.Drop(begun.Id, host);
        Assert.NotNull(house.Drafts.Find(begun.Id));
    }

    private static string Text(ContestDraft draft) => System.Text.Json.JsonSerializer.Serialize(draft);
}
