using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;

namespace QuizServer.Screens;

/// <summary>The sounds and films of a contest. Only the host may know them beforehand.</summary>
public static class FilmsScreen
{
    /// <summary>All of them in the order of their questions, spares last in each round.</summary>
    public static IReadOnlyList<ContestFilm> Of(ContestState state) =>
    [
        .. from round in state.Plan.Rounds.Select((round, index) => (Round: round, Number: index + 1))
           from question in round.Round.Questions.Select((question, index) => (Question: question, Where: new Phrase($"第 {round.Number} 环节第 {index + 1} 题", $"Round {round.Number}, question {index + 1}")))
               .Concat(round.Round.Spares.Select((question, index) => (Question: question, Where: new Phrase($"第 {round.Number} 环节备用题 {index + 1}", $"Round {round.Number}, spare {index + 1}"))))
           from media in question.Question.Media ?? []
           where media.Kind is MediaKind.Audio or MediaKind.Video
           select new ContestFilm(question.Where, media.Kind, media.File),
    ];
}
