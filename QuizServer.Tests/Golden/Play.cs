using System.Globalization;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Golden;

/// <summary>
/// Plays a contest from a short script. A result is a sign: + right, - wrong, t late, d declined.
/// A question is written as what happens in it, in order: "!1" table 1 presses early, "i1-" it interrupts and is wrong,
/// "2+" it presses in time and is right. Nothing at all means that nobody presses.
/// </summary>
internal sealed class Play(ContestPlan plan)
{
    private readonly Given _given = Given.Seated(plan);
    private double _at = 10;

    public Given End => _given;

    /// <summary>A round in which teams have turns: one sign per question.</summary>
    public Play Turns(string signs)
    {
        Begin();
        foreach (var sign in signs.Where(sign => sign != ' '))
        {
            Next().Rule(sign).Next();
        }

        return this;
    }

    /// <summary>A round of races; the questions after the last one written are nobody's.</summary>
    public Play Races(params string[] questions)
    {
        Begin();
        foreach (var question in Filled(questions))
        {
            Race(question).Next();
        }

        return this;
    }

    /// <summary>Questions that all answer by tablet: "1+0.4 2-3" is right after 0.4 seconds, and wrong after 3; the rest do not answer.</summary>
    public Play Tablets(params string[] questions)
    {
        Begin();
        foreach (var question in Filled(questions))
        {
            Next();
            var opened = _at;
            foreach (var answer in question.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _at = opened + double.Parse(answer[2..], CultureInfo.InvariantCulture);
                _given.At(_at).Answer($"{answer[0]}-1", answer[1] == '+' ? 0 : 1);
                Assert.True(_given.Verdict.Accepted, _given.Verdict.Code);
            }

            Over().Next();
        }

        return this;
    }

    /// <summary>A round in which every team answers against one clock: one word of signs per team.</summary>
    public Play Rushes(params string[] teams)
    {
        Begin();
        foreach (var signs in teams)
        {
            Next();
            foreach (var sign in signs)
            {
                Rule(sign);
            }

            Over().Next();
        }

        return this;
    }

    /// <summary>Picks in order of play: "30+" picks a question of 30, "x" takes none.</summary>
    public Play Picks(string picks)
    {
        Begin();
        foreach (var pick in picks.Split(' '))
        {
            if (pick == "x")
            {
                Later().Decline();
            }
            else
            {
                Pick(pick[..^1]).Next().Rule(pick[^1]).Next();
            }
        }

        return this;
    }

    /// <summary>Races over picked questions: "500 1- 2+"; afterwards the cells that are left are nobody's.</summary>
    public Play PickedRaces(params string[] questions)
    {
        Begin();
        foreach (var question in questions)
        {
            var parts = question.Split(' ', 2);
            Pick(parts[0]).Race(parts.ElementAtOrDefault(1) ?? "").Next();
        }

        while (_given.State.Phase is Phase.Picking)
        {
            var left = Enumerable.Range(0, Round.Questions.Count).First(index => !_given.State.Play!.IsUsed(index));
            Later().Pick(left);
            Race("").Next();
        }

        return this;
    }

    /// <summary>A breach of discipline after a round.</summary>
    public Play Offence(int team, OffenceKind kind)
    {
        Later().Penalize(team, kind);
        Assert.True(_given.Verdict.Accepted, _given.Verdict.Code);
        return this;
    }

    // From the lobby or a scoreboard over the rules page and its draws to the first question or pick.
    private void Begin()
    {
        do
        {
            Next();
        }
        while (_given.State.Phase is Phase.RulesPage);
    }

    private Round Round => _given.State.Round!;

    private IEnumerable<string> Filled(string[] questions) =>
        questions.Concat(Enumerable.Repeat("", Round is TieBreakRound ? 0 : Round.Questions.Count - questions.Length)).ToList();

    private Play Pick(string value)
    {
        var points = decimal.Parse(value, CultureInfo.InvariantCulture);
        Later().Pick(Enumerable.Range(0, Round.Questions.Count).First(index => Round.ValueOf(index) == points && !_given.State.Play!.IsUsed(index)));
        Assert.True(_given.Verdict.Accepted, _given.Verdict.Code);
        return this;
    }

    private Play Race(string question)
    {
        foreach (var what in question.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (what[0] == '!')
            {
                Later().Press($"{what[1]}-1");
                Assert.Equal("false-start", _given.Verdict.Code);
            }
            else
            {
                var press = what.TrimStart('i');
                if (what[0] != 'i' && _given.State.Phase is Phase.Reading)
                {
                    Next();
                    _at += 3;
                }

                Later().Press($"{press[0]}-1");
                Assert.Equal("buzz-received", _given.Verdict.Code);
                // The first arrival waits for presses on their way.
                Later().Look();
                Rule(press[1]);
            }
        }

        return Over();
    }

    // Lets the time pass until the answer is on show.
    private Play Over()
    {
        while (_given.State.Phase is not Phase.Revealed)
        {
            if (_given.State.Deadline is not null)
            {
                _at += 100;
                Later().Look();
            }
            else
            {
                Next();
            }
        }

        return this;
    }

    private Play Rule(char sign)
    {
        Later().Rule(sign switch
        {
            '+' => Ruling.Correct,
            '-' => Ruling.Wrong,
            't' => Ruling.Timeout,
            'd' => Ruling.Declined,
            _ => throw new ArgumentException($"No such sign: {sign}.", nameof(sign)),
        });
        Assert.True(_given.Verdict.Accepted, _given.Verdict.Code);
        return this;
    }

    private Play Next()
    {
        Later().Next();
        Assert.True(_given.Verdict.Accepted, $"{_given.Verdict.Code} in {_given.State.Phase.GetType().Name}");
        return this;
    }

    private Given Later() => _given.At(_at += 1);
}
