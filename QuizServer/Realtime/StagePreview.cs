using QuizClient.Components;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>
/// A contest of two teams and one question, played in memory up to its reveal. What it shows is what the hall will see, since nothing is
/// drawn for the preview alone.
/// </summary>
internal sealed class StagePreview(FragmentRenderer renderer) : IStagePreview
{
    private const int MostSteps = 30, Seconds = 30;

    // Nobody joins it.
    private const string Code = "QZ7H2K";

    private static readonly SeatId Seat = new(1, 1);

    public async Task<IReadOnlyList<StagePicture>> Of(Question question, Language language)
    {
        var states = Play(question);
        if (states.Find(IsAnswering) is not { } asked || states.Find(state => state.Phase is Phase.Revealed) is not { } revealed)
        {
            return [];
        }

        return
        [
            .. await Pages(states, language),
            await Picture(new("投影：作答", "Projector: answering"), ScreenRole.Projector, asked, language),
            await Picture(new("投影：揭晓", "Projector: reveal"), ScreenRole.Projector, revealed, language),
            await Picture(new("平板：作答", "Tablet: answering"), ScreenRole.Seat, asked, language),
        ];
    }

    // The pages of a long stem that stand alone; what is answered stands with the last.
    private async Task<List<StagePicture>> Pages(List<ContestState> states, Language language)
    {
        var pictures = new List<StagePicture>();
        foreach (var state in states)
        {
            if (state.Phase is Phase.Reading && HallScreen.Of(state, new HashSet<SeatId>()).Stage is Stage.Reading { Question.Page: { IsLast: false } page })
            {
                pictures.Add(await Picture(new($"投影：题干第 {page.Number} 页", $"Projector: page {page.Number} of the stem"), ScreenRole.Projector, state, language));
            }
        }

        return pictures;
    }

    // Every state on the way, from the lobby on; fewer where the engine refuses the question.
    private static List<ContestState> Play(Question question)
    {
        var states = new List<ContestState>();
        ContestState? state = null;
        Command? command = new Command.CreateContest(TimeSpan.Zero, "preview", Plan(question));
        for (var step = 0; step < MostSteps && command is not null; step++)
        {
            var decision = Decider.Decide(state, command);
            if (!decision.Verdict.Accepted)
            {
                break;
            }

            foreach (var e in decision.Events)
            {
                state = Evolver.Evolve(state!, e, command.At);
            }

            states.Add(state!);
            // Whoever answers by tablet has their time; it closes the question.
            var at = command.At + TimeSpan.FromSeconds(question.Type != QuestionType.Oral && IsAnswering(state!) ? 1 + (question.Seconds ?? Seconds) : 1);
            command = step == 0 ? new Command.TakeSeat(at, "preview", Seat, "preview")
                : state!.Phase is Phase.Revealed ? null
                : question.Type == QuestionType.Oral && IsAnswering(state) ? new Command.RuleAnswer(at, "preview", Ruling.Correct)
                : state.Phase is Phase.AllAnswering all ? new Command.LookAtClock(all.Clock.EndsAt, "preview")
                : new Command.TakeNextStep(at, "preview");
        }

        return states;
    }

    private static bool IsAnswering(ContestState state) => state.Phase is Phase.AllAnswering or Phase.Answering;

    private static ContestPlan Plan(Question question) => new(
        "PREVEW",
        "预览 Preview",
        0,
        AnswersFrom.First,
        [new TeamPlan(1, "第一代表队"), new TeamPlan(2, "第二代表队")],
        [
            question.Type == QuestionType.Oral
                ? new RequiredRound { Title = "预览", Questions = [question, question with { Id = question.Id + "'" }], Seconds = question.Seconds ?? Seconds }
                : new SimultaneousRound { Title = "预览", Questions = [question], Input = AnswerInput.Tablet, Seconds = question.Seconds ?? Seconds },
        ]);

    private async Task<StagePicture> Picture(Phrase title, ScreenRole role, ContestState state, Language language)
    {
        var view = HallScreen.Of(state, new HashSet<SeatId> { Seat });
        var fragment = await renderer.Render(new Face(role, language), view);
        var isTablet = role == ScreenRole.Seat;
        var can = isTablet ? SeatText.Of(SeatScreen.Of(state, Seat).Can) : "";
        return new StagePicture(title, isTablet, $"""
            <!DOCTYPE html>
            <html lang="{language.Tag()}"><head><meta charset="utf-8">
            <link rel="stylesheet" href="/_content/QuizClient/css/tokens.css"><link rel="stylesheet" href="/_content/QuizClient/css/parts.css">
            <link rel="stylesheet" href="/_content/QuizClient/css/{(isTablet ? "play" : "projector")}.css"></head>
            <body class="is-{(isTablet ? "play" : "projector")}"><div id="screen" class="{(isTablet ? "play" : "hall")}" data-can="{can}" inert>
            <main id="live">{fragment}</main></div></body></html>
            """);
    }
}
