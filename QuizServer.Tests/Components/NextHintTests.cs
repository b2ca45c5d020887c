using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>Beside the large button stands which projector has not loaded what belongs to the question.</summary>
public sealed class NextHintTests : DeskTest
{
    private static readonly ProjectorLine Loading = new(2, 1024, 768, true, true, true, Showing.All, false, new MediaLoad("q-5", 1, []));

    [Fact]
    public void It_says_who_still_loads_and_who_cannot_and_else_which_keys_take_the_step()
    {
        var page = OpenConsole(Pictured());
        Assert.Contains("翻页笔", page.Find(".next-hint").TextContent, StringComparison.Ordinal);

        Projectors.Change(Loading);
        page.WaitForAssertion(() => Assert.Equal("大屏 2 正在加载媒体", page.Find(".next-hint[data-loading]").TextContent));
        Projectors.Change(Loading with { Media = new MediaLoad("q-5", 0, ["a1.mp4"]) });
        page.WaitForAssertion(() => Assert.Equal("大屏 2 有 1 个媒体放不出", page.Find(".next-hint[data-loading]").TextContent));
        Assert.Equal("media", page.Find("[data-projector='2']").GetAttribute("data-lacks"));
        Projectors.Change(Loading with { Media = new MediaLoad("q-5", 0, []) });
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".next-hint[data-loading]")));
    }

    [Fact]
    public void A_question_without_media_waits_for_nobody()
    {
        Projectors.Lines = [Loading with { Media = null }];

        Assert.Empty(OpenConsole(With(new Stage.Reading(Asked))).FindAll(".next-hint[data-loading]"));
    }

    // The hall sees who was first, not the question: of that a projector has nothing to tell.
    [Fact]
    public void Once_the_question_is_open_it_waits_for_nobody()
    {
        Projectors.Lines = [Loading with { Media = null }];

        Assert.Empty(OpenConsole(With(new Stage.Answering(Filmed, new Answerer(2, "第二队", null), false, null, []))).FindAll(".next-hint[data-loading]"));
    }

    private static QuestionFace Asked => ((Stage.Answering)Pictures.Answering().Hall.Stage).Question;

    private static QuestionFace Filmed => Asked with { Media = [new Media(MediaPlace.Stem, MediaKind.Video, "a1.mp4")] };

    private static HostView Pictured() => With(new Stage.Reading(Filmed));

    private static HostView With(Stage stage)
    {
        var view = Pictures.Answering();
        return view with { Hall = view.Hall with { Stage = stage } };
    }
}
