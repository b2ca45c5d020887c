using QuizContracts.Views;

namespace QuizClient.Gallery;

/// <summary>Contests of many: sixteen teams, some of them equal, and an Open contest with two thousand persons of eight organisations.</summary>
public static class GalleryCrowds
{
    private static readonly string[] Places = ["城关镇", "宣化镇", "南华镇", "巷道镇", "合黎镇", "骆驼城镇", "新坝镇", "黑泉镇", "罗城镇", "倪家营镇", "平川镇", "板桥镇", "蓼泉镇", "鸭暖镇", "沙河镇", "丹霞街道"];
    private static readonly decimal[] Scores = [240, 210, 210, 195, 180, 180, 180, 165, 150, 140, 125, 110, 95, 60, 45, -10];
    private static readonly string[] Persons = ["王建国", "李秀兰", "欧阳文博", "赵红梅", "陈卫东", "杨晓燕", "马占海", "周丽娟"];
    private static readonly string[] Organisations = ["县教育局机关党委", "县卫生健康局", "城关镇", "县公安局", "骆驼城镇", "县自然资源局", "高台县第一中学", "县融媒体中心"];

    /// <summary>Sixteen teams at a stage.</summary>
    public static HallView Sixteen(Stage stage) => GallerySamples.Hall(stage) with
    {
        Teams = [.. Places.Select((place, index) => new TeamFace(index + 1, $"{place}代表队", Scores[index], Rank(Scores, index), IsTied(Scores, index), 1, 1, 1, TeamMark.None))],
    };

    /// <summary>The Open contest at a stage. Nobody has entered a lobby that has just opened.</summary>
    public static HallView Open(Stage stage, int entered = 2_318) => GallerySamples.Hall(stage) with
    {
        Teams = entered == 0 ? [] : [.. Persons.Select((name, index) => new TeamFace(
            1_000 + (137 * index), name, Scores[index], Rank(Scores, index), IsTied(Scores, index), 1, 1, 1, TeamMark.None, Organisations[index * 3 % Organisations.Length]))],
        Open = new(entered, Organisations.Length, entered == 0 ? [] : [.. Organisations.Select((name, index) => new OrganisationFace(name, 412 - (43 * index), 41_250 - (3_175 * index), index + 1, false))]),
        Audience = 86,
    };

    private static int Rank(decimal[] scores, int index) => 1 + scores.Count(score => score > scores[index]);

    private static bool IsTied(decimal[] scores, int index) => scores.Count(score => score == scores[index]) > 1;
}
