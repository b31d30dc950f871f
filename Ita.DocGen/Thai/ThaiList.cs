namespace Ita.DocGen.Thai;

/// <summary>Joins names as a Thai sentence does: "ก ข และค", with a space where English has a comma; only a number stands off its และ.</summary>
public static class ThaiList
{
    public static string Join(IEnumerable<string> parts, string conjunction = "และ", string separator = " ")
    {
        var all = parts as IReadOnlyList<string> ?? [.. parts];
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(separator, all.Take(all.Count - 1))} {conjunction}{(char.IsDigit(all[^1], 0) ? " " : "")}{all[^1]}",
        };
    }
}
