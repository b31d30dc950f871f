namespace Ita.DocGen.Thai;

/// <summary>Joins names as a Thai sentence does: "ก ข และ ค", with a space where English has a comma.</summary>
public static class ThaiList
{
    public static string Join(IEnumerable<string> parts, string conjunction = "และ", string separator = " ")
    {
        var all = parts as IReadOnlyList<string> ?? [.. parts];
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(separator, all.Take(all.Count - 1))} {conjunction} {all[^1]}",
        };
    }
}
