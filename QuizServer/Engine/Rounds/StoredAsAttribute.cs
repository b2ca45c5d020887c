namespace QuizServer.Engine.Rounds;

/// <summary>The name under which journals and files keep a kind of round. It never changes, whatever the type is called.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StoredAsAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;
}
