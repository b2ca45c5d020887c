namespace QuizContracts.Doors;

/// <summary>Sentences of refusals that came back to a page as a code.</summary>
public interface IRefusalWords
{
    /// <summary>The sentence of a refusal; null for an unknown code.</summary>
    Phrase? Find(string code);
}
