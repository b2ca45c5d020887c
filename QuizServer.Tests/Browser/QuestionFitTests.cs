using Bunit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;
using QuizClient.Gallery;
using QuizContracts;
using QuizContracts.Views;
using QuizHost.Projector;
using QuizServer.Banks.Store;
using QuizServer.Contests;
using QuizServer.Engine.Rules;
using QuizServer.Seeding;
using QuizServer.Tests.Components;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Seeding;

namespace QuizServer.Tests.Browser;

/// <summary>The sizes that <see cref="PanelFit"/> reckons against what a browser makes of them: every question of the seeds, and made ones of all lengths.</summary>
[Collection("Browser")]
public sealed class QuestionFitTests : DeskTest
{
    [SkippableTheory]
    [InlineData(1024, 768)]
    [InlineData(1280, 800)]
    [InlineData(1920, 1080)]
    public async Task No_question_is_higher_than_the_room_that_its_size_was_chosen_for(int width, int height)
    {
        Skip.IfNot(File.Exists("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"), "The sizes are reckoned for the widest of the usual fonts.");
        var pictures = (await Seeds()).Concat(Made()).SelectMany(Shown).ToDictionary(shown => shown.Name, shown => shown.Markup);
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var page = await (await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce })).NewPageAsync();
        await page.GotoAsync(server.OrganiserLink);
        await page.GotoAsync($"{server.Address}/host/gallery/projector/all-answering?theme=ceremonial&paper=light&lang=zh-CN");

        // A letter in its shape reaches a hair over the edge of the lowest tiles, and of what they stand in; that is not seen.
        var spilled = await page.EvaluateAsync<string[]>("""
            (pictures) => Object.entries(pictures).flatMap(([name, markup]) => {
              document.querySelector('.projector').outerHTML = markup;
              return Array.from(document.querySelectorAll('.projector, .stage, .question, .tile'))
                .filter((part) => (part.scrollHeight > part.clientHeight + innerHeight * 0.004 && !part.matches('.tile')) || part.scrollWidth > part.clientWidth + 1)
                .concat(Array.from(document.querySelectorAll('.reveal-why')).filter((part) => part.clientHeight < parseFloat(getComputedStyle(part).fontSize) * 1.2))
                .map((part) => `${name}: ${part.className} ${part.scrollWidth}x${part.scrollHeight} in ${part.clientWidth}x${part.clientHeight}`).slice(0, 1);
            })
            """, pictures);

        Assert.True(spilled.Length == 0, $"{spilled.Length} of {pictures.Count}\n{string.Join('\n', spilled.Take(60))}");
    }

    private IEnumerable<(string Name, string Markup)> Shown(QuestionFace question)
    {
        foreach (var stage in (Stage[])[new Stage.Reading(question), new Stage.AllAnswering(question, GallerySamples.Clock(18), 3), new Stage.Revealed(question, Reveal(question))])
        {
            yield return ($"{question.Id} {stage.GetType().Name}", Circuit.Render<ProjectorFragment>(parameters => parameters
                .Add(screen => screen.View, GallerySamples.Hall(stage)).Add(screen => screen.Language, Language.Chinese).Add(screen => screen.JoinAddress, "").Add(screen => screen.JoinQrSvg, "")).Markup);
        }
    }

    // At the reveal at least the first line of the explanation has room.
    private static RevealFace Reveal(QuestionFace question) => GallerySamples.Reveal(Ruling.Correct) with
    {
        Right = [.. Enumerable.Range(0, question.Type is QuestionType.Ordering or QuestionType.Matching ? question.Options.Count : 1)],
        Chosen = question.Type is QuestionType.SingleChoice or QuestionType.MultipleChoice ? [.. question.Options.Select(_ => 3)] : [],
    };

    private static async Task<IEnumerable<QuestionFace>> Seeds()
    {
        using var folder = new DataFolder();
        var banks = new BankStore(folder.Database(), folder.Time);
        await using var journal = folder.Journal();
        await using var contests = new ContestDirectory(journal, folder.Time, NullLogger<ContestDirectory>.Instance);
        await new SeedLoader(Path.Combine(AppContext.BaseDirectory, "seeds"), banks, contests, new HeardLogger()).Load(default);
        return [.. banks.Names().SelectMany(bank => banks.All(bank).Select(stored => Face(stored.Question, $"{bank} {stored.Question.Id}")))];
    }

    // A comma now and then, as in real sentences: a line may not begin with one.
    private static string Words(int length) => string.Concat(Enumerable.Range(0, length).Select(at => at % 11 == 10 ? '，' : "学史明理学史增信学史崇德学史力行"[at % 16]));

    private static IEnumerable<QuestionFace> Made()
    {
        foreach (var stem in Enumerable.Range(1, 17).Select(tens => Words(tens * 10)))
        {
            foreach (var (count, length) in from count in (int[])[2, 3, 4, 5, 6, 8] from length in (int[])[2, 8, 12, 16, 24] select (count, length))
            {
                var options = Enumerable.Repeat(Words(length), count).ToArray();
                yield return Paged(new($"{stem.Length} + {count}x{length}", 3, 12, QuestionType.MultipleChoice, stem, options, 10, null));
                if (stem.Length <= 40 && count * length <= 6 * 16)
                {
                    yield return Paged(new($"{stem.Length} + {count}x{length} pairs", 3, 12, QuestionType.Matching, stem, options, 10, null, Targets: [.. options.Select(option => option[(option.Length / 2)..])]));
                }
            }
        }
    }

    private static QuestionFace Face(Question question, string id) => Paged(new(
        id, 3, 12, question.Type, question.Stem, question.Options, 10, null, question.Targets, question.Clues, question.Clues?.Count ?? 0));

    // The last page is the one that stands with the options.
    private static QuestionFace Paged(QuestionFace face) =>
        StemPages.Of(new(face.Type, face.Stem, face.Options, face.Targets, face.Clues, face.ClueCount, HasPicture: false)) is { Count: > 1 } pages ? face with { Page = new(pages.Count, pages.Count, pages[^1]) } : face;
}
