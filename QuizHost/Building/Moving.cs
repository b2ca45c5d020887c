namespace QuizHost.Building;

/// <summary>Lists whose items a person moves about.</summary>
public static class Moving
{
    /// <summary>The same with one item in another place; unchanged where there is no such place.</summary>
    public static IReadOnlyList<T> Move<T>(this IReadOnlyList<T> list, int from, int to)
    {
        if (to < 0 || to >= list.Count || from < 0 || from >= list.Count)
        {
            return list;
        }

        var moved = list.ToList();
        moved.RemoveAt(from);
        moved.Insert(to, list[from]);
        return moved;
    }

    /// <summary>The same with another item in one place.</summary>
    public static IReadOnlyList<T> Put<T>(this IReadOnlyList<T> list, int at, T item) => [.. list.Select((other, index) => index == at ? item : other)];

    /// <summary>The same without one item.</summary>
    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> list, int at) => [.. list.Where((_, index) => index != at)];

    /// <summary>The same with this many items: those at the end go, or empty ones come.</summary>
    public static IReadOnlyList<T?> Sized<T>(this IReadOnlyList<T?> list, int count)
        where T : class => [.. list.Take(count), .. Enumerable.Repeat((T?)null, Math.Max(0, count - list.Count))];
}
