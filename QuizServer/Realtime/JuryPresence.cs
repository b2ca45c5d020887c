using System.Collections.Concurrent;
using QuizServer.Access;

namespace QuizServer.Realtime;

/// <summary>How many pages of each judge are connected now.</summary>
internal sealed class JuryPresence
{
    private readonly ConcurrentDictionary<(string Code, int Judge, int Serial), int> _screens = new();

    public void Come(JuryPass pass) => _screens.AddOrUpdate(Key(pass), 1, (_, screens) => screens + 1);

    public void Go(JuryPass pass) => _screens.AddOrUpdate(Key(pass), 0, (_, screens) => screens - 1);

    /// <summary>Pages that the judge has open through this link.</summary>
    public int Of(string code, int judge, int serial) => _screens.GetValueOrDefault((code, judge, serial));

    private static (string Code, int Judge, int Serial) Key(JuryPass pass) => (pass.Room.Code, pass.Judge, pass.Serial);
}
