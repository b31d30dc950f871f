namespace Ita.DocGen.Containers;

/// <summary>Names of parts inside a package, as relations between parts use them.</summary>
internal static class PartPath
{
    /// <summary>Where the relations of a part stand; those of the package itself belong to the part "".</summary>
    public static string RelationsOf(string part) => $"{FolderOf(part)}_rels/{part[(part.LastIndexOf('/') + 1)..]}.rels";

    /// <summary>A target is counted from the folder of the part that points at it, or from the top when it begins with a slash.</summary>
    public static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(FolderOf(part).Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];
}
