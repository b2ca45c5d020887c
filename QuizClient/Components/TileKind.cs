namespace QuizClient.Components;

/// <summary>What a tile is for.</summary>
public enum TileKind
{
    /// <summary>To be read only.</summary>
    Card,

    /// <summary>One of the tiles may be chosen.</summary>
    ChooseOne,

    /// <summary>Several tiles may be chosen.</summary>
    ChooseSeveral,

    /// <summary>It is given a place by a tap: in an order, or beside its target.</summary>
    Arrange,

    /// <summary>It shows where it belongs; no answer changes that any more.</summary>
    Placed,
}
