namespace QuizServer.Engine.Rounds;

/// <summary>How much of a question the hall may read, and when.</summary>
public enum Display
{
    /// <summary>Stem and options from the beginning.</summary>
    Full,

    /// <summary>The options only when the reading is over.</summary>
    StemOnly,

    /// <summary>Nothing until a team has the word, so that nobody reads ahead of the voice.</summary>
    HiddenUntilBuzz,
}

/// <summary>When the hall is shown the right answers.</summary>
public enum RevealAnswer
{
    /// <summary>With the ruling, question by question.</summary>
    AfterRuling,

    /// <summary>At the end of the round; until then the hall sees rulings and points only.</summary>
    AfterRound,
}

/// <summary>What starts the answer clock when the question was read.</summary>
public enum TimerStart
{
    /// <summary>The end of the reading.</summary>
    ReadingEnd,

    /// <summary>The host's word 开始答题, after time to think.</summary>
    Word,
}

/// <summary>In which order the teams play a round.</summary>
public enum OrderOfPlay
{
    /// <summary>By table number.</summary>
    Table,

    /// <summary>By table number, from the last.</summary>
    ReverseTable,

    /// <summary>By the score at the start of the round, from the lowest.</summary>
    ScoreAscending,

    /// <summary>By the score at the start of the round, from the highest.</summary>
    ScoreDescending,

    /// <summary>As drawn on the rules page (抽签).</summary>
    Drawn,
}
