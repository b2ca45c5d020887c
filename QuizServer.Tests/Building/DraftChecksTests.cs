using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Building.Checks;
using QuizServer.Building.Plans;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Building;

public sealed class DraftChecksTests
{
    private static readonly string Picture = new string('a', 64) + ".png";

    [Fact]
    public void A_sound_contest_has_no_finding_but_what_the_organiser_may_leave() =>
        Assert.All(Of([Q(1), Q(2)], spares: [Q(3)]), finding => Assert.Fail(finding.Sentence.Zh));

    [Fact]
    public void Empty_places_and_missing_spares_are_errors() => Says([null, Q(1)], "“抢答”须有 2 题，还差 1 题。", isError: true, DraftStep.Questions);

    [Fact]
    public void A_round_without_spares_is_warned_of() => Assert.Contains(Of([Q(1)], spares: []), finding => !finding.IsError && finding.Sentence.Zh.Contains("没有备用题", StringComparison.Ordinal));

    [Fact]
    public void One_question_in_two_places_is_an_error_that_names_both() =>
        Says([Q(1), Q(2), Q(1)], "题目 1 用了不止一次：第 1 环节第 1 题、第 1 环节第 3 题。", isError: true, DraftStep.Questions);

    [Fact]
    public void The_same_words_under_two_numbers_are_an_error() =>
        Says([Q(1) with { Question = Q(1).Question with { Stem = "同 题" } }, Q(2) with { Question = Q(2).Question with { Stem = "同题" } }], "1, 2 的题干相同：第 1 环节第 1 题、第 1 环节第 2 题。", isError: true, DraftStep.Questions);

    [Fact]
    public void One_fact_in_two_questions_is_a_warning() =>
        Says([Q(1) with { Question = Q(1).Question with { Fact = "遵义会议" } }, Q(2) with { Question = Q(2).Question with { Fact = "遵义会议" } }], "1, 2 考同一知识点：第 1 环节第 1 题、第 1 环节第 2 题。", isError: false, DraftStep.Questions);

    [Theory]
    [InlineData(ReviewStatus.Draft, "第 1 环节第 1 题（1）未审定。")]
    [InlineData(ReviewStatus.FactChecked, "第 1 环节第 1 题（1）未审定。")]
    [InlineData(ReviewStatus.Retired, "第 1 环节第 1 题（1）已停用。")]
    public void A_question_that_is_not_approved_is_an_error(ReviewStatus status, string sentence) => Says([Q(1) with { Status = status }], sentence, isError: true, DraftStep.Questions);

    [Fact]
    public void A_missing_picture_is_an_error_once_and_says_what_it_shows()
    {
        var question = Q(1) with { Question = Q(1).Question with { Media = [new(MediaPlace.Stem, MediaKind.Image, Picture, null, "会址"), new(MediaPlace.Reveal, MediaKind.Image, Picture)] } };

        Says([question], "第 1 环节第 1 题（1）缺图片文件（会址）。", isError: true, DraftStep.Questions);
        Assert.DoesNotContain(Of([question], [Q(9)], hasMedia: true), finding => finding.IsError);
    }

    [Fact]
    public void What_was_asked_or_stands_in_another_contest_is_a_warning()
    {
        Assert.Contains(Of([Q(1)], [], asked: "1"), finding => !finding.IsError && finding.Sentence.Zh.Contains("以往的比赛用过", StringComparison.Ordinal));
        Assert.Contains(Of([Q(1)], [], elsewhere: "1"), finding => !finding.IsError && finding.Sentence.Zh.Contains("“初赛”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_that_its_bank_has_no_longer_is_an_error()
    {
        var draft = Draft([Q(1)], []);
        var check = new CheckedDraft(draft, DraftPlan.Of(draft, _ => null).Plan, [0], [], PlacedQuestion.Of(draft, _ => null), _ => true, _ => false, _ => null);

        Assert.Contains(DraftChecks.Of(check), finding => finding.IsError && finding.Sentence.Zh.EndsWith("题库里已没有这道题。", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_engine_refuses_is_an_error_of_the_step_where_it_is_put_right()
    {
        Assert.Contains(Of([Q(1)], [], draft => draft with { Teams = [DraftTeam.Of("红队")] }), finding => finding is { IsError: true, Step: DraftStep.Teams });
        Assert.Contains(Of([Q(1)], [], draft => draft with { Title = "" }), finding => finding is { IsError: true, Step: DraftStep.Basics });
        Assert.Contains(Of([Q(1)], [], draft => draft with { Rounds = [draft.Rounds[0] with { Parameters = ParameterSet.Empty.With("seconds", "1") }] }), finding => finding is { IsError: true, Step: DraftStep.Rounds, Round: 0 });
    }

    [Fact]
    public void Times_and_values_that_a_hall_would_wonder_about_are_warned_of()
    {
        Says([Q(1) with { Question = Q(1).Question with { Seconds = 60 } }], "“抢答”有 1 题的建议时间长于本环节的答题时间：1。", isError: false, DraftStep.Rounds);
        Assert.Contains(Of([Q(1)], [], draft => draft with { Rounds = [draft.Rounds[0] with { Parameters = ParameterSet.Empty.With("wrong", "-20") }] }), finding => !finding.IsError && finding.Sentence.Zh.Contains("答错扣的分多于", StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_stand_before_warnings()
    {
        var errors = Of([null, Q(1)], []).Select(finding => finding.IsError).ToList();

        Assert.Equal([.. errors.OrderDescending()], errors);
        Assert.Equal([false, true], errors.Distinct().Order());
    }

    private static void Says(BankQuestion?[] questions, string sentence, bool isError, DraftStep step) =>
        Assert.Equal((isError, step), Assert.Single(Of(questions, [Q(9)]), finding => finding.Sentence.Zh == sentence) is var found ? (found.IsError, found.Step) : default);

    private static BankQuestion Q(int number) => new("甲", BuilderHouse.Question(number), ReviewStatus.Approved, 1, "", default);

    private static ContestDraft Draft(BankQuestion?[] questions, BankQuestion[] spares) => new(
        "测试赛", "ABCDEF", false, false, ParameterSet.Empty, [DraftTeam.Of("红队"), DraftTeam.Of("蓝队")], [],
        [new DraftRound("a", "buzz", "抢答", ParameterSet.Empty, [.. questions.Select(Ref)], [.. spares.Select(Ref)])], []);

    private static QuestionRef? Ref(BankQuestion? question) => question is null ? null : new QuestionRef(question.Bank, question.Question.Id);

    private static IReadOnlyList<DraftFinding> Of(
        BankQuestion?[] questions, BankQuestion[] spares, Func<ContestDraft, ContestDraft>? change = null, bool hasMedia = false, string asked = "", string elsewhere = "")
    {
        var draft = (change ?? (same => same))(Draft(questions, spares));
        var known = questions.OfType<BankQuestion>().Concat(spares).DistinctBy(question => question.Question.Id).ToDictionary(question => question.Question.Id);
        var plan = DraftPlan.Of(draft, place => known[place.Id].Question);
        return DraftChecks.Of(new CheckedDraft(
            draft, plan.Plan, plan.Rounds, plan.Problems, PlacedQuestion.Of(draft, place => known[place.Id]), _ => hasMedia,
            question => question.Question.Id == asked, question => question.Question.Id == elsewhere ? "初赛" : null));
    }
}
