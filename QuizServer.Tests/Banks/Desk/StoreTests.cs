using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Store;

namespace QuizServer.Tests.Banks.Desk;

public sealed class StoreTests : IDisposable
{
    private readonly BankHouse _house = BankHouse.WithBank();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void Who_decided_on_questions_that_somebody_else_changed_meanwhile_is_asked_anew()
    {
        var seen = new List<int>();
        var answer = _house.Store.Write<int>("党史", "李老师", stored =>
        {
            var now = stored.Find("1")!;
            seen.Add(now.Version);
            if (seen.Count == 1)
            {
                Assert.IsType<SaveOutcome.Saved>(_house.Desk.Save("党史", "1", now.Version, BankHouse.Cells("1", "先存的题干"), BankHouse.Author));
            }

            return ([new NewVersion(now.Question with { Category = "长征" }, now.Version + 1, QuestionDeed.Edited, ReviewStatus.Draft)], now.Version);
        });

        Assert.Equal([1, 2], seen);
        Assert.Equal(2, answer);
        Assert.Equal((3, "先存的题干", "长征"), (_house.Question("1").Version, _house.Question("1").Question.Stem, _house.Question("1").Question.Category));
        Assert.Equal(["王老师", "王老师", "李老师"], _house.Store.Versions("党史", "1").Select(version => version.By));
    }

    [Fact]
    public void Many_questions_are_reviewed_and_filled_and_whoever_watches_is_told_once()
    {
        var ids = Enumerable.Range(1, 600).Select(number => $"Q{number}").ToList();
        _house.Store.Write("党史", "王老师", stored => (ids.ConvertAll(id => new NewVersion(stored.Find("1")!.Question with { Id = id }, 1, QuestionDeed.Imported, ReviewStatus.Draft)), true));
        var told = 0;
        using var watch = _house.Desk.Watch("党史", () => told++);

        var result = _house.Desk.Review("党史", [.. ids, "none", "Q1"], QuestionDeed.Checked, "", BankHouse.Colleague);

        Assert.Equal((600, "没有这道题。"), (result.Done, Assert.Single(result.Refused).Value.Zh));
        Assert.Equal(1, told);
        Assert.Equal(600, _house.Desk.Fill("党史", ids, BankColumns.Category, "长征", BankHouse.Author).Done);
        Assert.Equal(["1", "2", "3", .. ids], _house.Store.All("党史").Select(question => question.Question.Id));
        Assert.All(_house.Store.All("党史").Skip(3), question => Assert.Equal((3, "长征", ReviewStatus.Draft), (question.Version, question.Question.Category, question.Status)));
    }
}
