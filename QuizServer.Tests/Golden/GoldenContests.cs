using QuizServer.Engine;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Golden;

/// <summary>
/// One whole contest under each regulation of <c>seeds/regulations</c>, as commands. What each must come to stands in
/// <c>Golden/Ledgers</c>, worked out from the published sheet (contest conventions, R1 to R25) and not from the program.
/// </summary>
internal static class GoldenContests
{
    private static readonly Dictionary<string, Func<Play, Play>> Scripts = new()
    {
        ["r1-classic-trio"] = play => play
            .Turns("+++- +++- +++-")
            .Turns("++++ t+++")
            .Races("1+", "2-", "3t", "!4 1+", "", "4+", "4+", "4+", "4+", "4+")
            .Races("2+", "2+", "3+", "3+", "1-", "1-")
            .Picks("30+ 30- 20t 10d"),

        ["r4-jiandang-bainian"] = play => play
            .Turns("++++ ++++ ++++ +-t+")
            .Races("!1 2+", "!1 3-", "!1 4+", "2-", "3+", "4t")
            .Picks("50+ 40- x 30+")
            .Races("4+")
            .Races("2-")
            .Offence(3, OffenceKind.Cheating),

        ["r5-jiguan-dangjian"] = play => play
            .Turns("+++-")
            .Turns("++++ +-++")
            .Races("!1", "2+", "3-")
            .Races()
            .Races("4+")
            .Picks("50+ 50- 30t 10+"),

        ["r6-minzu"] = play => play
            .Turns("++++ ++++ ++++")
            .Offence(3, OffenceKind.Hint)
            .Races("1- 2+", "3- 4-", "", "!1 3+", "!1")
            .Picks("60+ 40+ 20- x")
            .Races("1-", "2+"),

        ["r7-buwang-chuxin"] = play => play
            .Turns("++++ ++++ ++++ ++++ ++++ +-+-")
            .Races("!1 1+", "!2 3+", "4-")
            .Picks("60+ 60+ 40- 20+ 20- 20- 40+ x"),

        ["r11-eight-teams"] = play => play
            .Turns("++++++++ ++++---- -------- +-+-+-+-")
            .Turns("++------ -------- -------- ------++")
            .Turns("+------- -------- -------- --------")
            .Races("!1 2+", "3-", "4+")
            .Picks("60+ 60+ 60- 40+ 20- 20+ 40- 20-")
            .Races("6+"),

        ["r13-liangxue-yizuo"] = play => play
            .Turns("+-td ++++ ++++")
            .Races("1+", "2t", "!2", "!2", "!2")
            .Picks("30+ 10- 20+ x 20- 30+ 10+ x 10+ 20+ 30- 10+"),

        ["r23-six-rounds"] = play => play
            .Turns("++++ ++++ ++-- +---")
            .Races("1+", "2-", "3+", "4t")
            .Turns("-+-+")
            .Rushes("++++------", "+++++++++-", "++dd++++++", "----------")
            .Turns("+++ +- - ++-")
            .Picks("30+ 10- 20t 30+"),

        ["kahoot-style"] = play => play
            .Tablets("1+0.4 4-1 3+5 2+10", "1+2 2+4 3-2", "3+4 2-8 4+8 1+19.99"),

        ["r25-online-preliminary"] = play => play
            .Tablets("1+1 2+2 4+2 3-9", "3+1 2+2 4-3 1+4", "4+2 2-3"),

        ["jeopardy-board"] = play => play
            .PickedRaces("500 1- 2+", "400 3- 1- 2-", "100 3+"),

        ["quizbowl-interrupt"] = play => play
            .Races("i1- 2+", "i2+", "1- 2-", "i1- i2-"),
    };

    public static IEnumerable<string> Names => Scripts.Keys;

    /// <summary>The contest from its creation to the podium.</summary>
    public static Given Played(string name)
    {
        var end = Scripts[name](new Play(Regulations.Read(name).Example)).End;
        return end.At(end.Now.TotalSeconds + 1).Next().In<Phase.Podium>();
    }
}
