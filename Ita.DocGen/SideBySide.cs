namespace Ita.DocGen;

/// <summary>Work that does not depend on one another, on all cores at once.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Answers in the order of the items, so that the result is the same on every machine. All work has ended when this
    /// returns or throws, and the fault thrown is that of the first item that has one.
    /// </summary>
    public static TAnswer[] Map<TItem, TAnswer>(IEnumerable<TItem> items, Func<TItem, TAnswer> work) => End([.. items.Select(item => Task.Run(() => work(item)))]);

    /// <summary>The same for work that was begun before.</summary>
    public static TAnswer[] End<TAnswer>(Task<TAnswer>[] works)
    {
        foreach (Task one in works)
        {
            // Waiting takes up what no core has begun yet: the waiting one works as well.
            one.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }

        return Array.ConvertAll(works, one => one.GetAwaiter().GetResult());
    }
}
