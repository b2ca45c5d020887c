using QuizServer.Engine;

namespace QuizServer.Tests.Engine;

public sealed class MomentsTests
{
    [Theory]
    [MemberData(nameof(Moments.Names), MemberType = typeof(Moments))]
    public void Each_moment_stands_in_the_phase_that_it_names(string phase) =>
        Assert.Equal(phase, Moments.In(phase).State.Phase.GetType().Name);

    [Fact]
    public void There_is_a_moment_for_every_phase_but_the_pause()
    {
        var phases = typeof(Phase).GetNestedTypes().Where(type => !type.IsAbstract && type != typeof(Phase.Paused)).Select(type => type.Name);

        Assert.Equal(phases.Order(StringComparer.Ordinal), Moments.AllNames.Order(StringComparer.Ordinal));
    }
}
