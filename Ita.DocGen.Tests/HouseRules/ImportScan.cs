using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

/// <summary>
/// Finds what a file imports: its using lines, full names, and names of sibling rooms, which resolve without a using.
/// A bare word counts as a room only when a type or a room within it follows the dot; properties may be called alike.
/// </summary>
internal sealed partial class ImportScan(IReadOnlyList<SourceFile> files)
{
    private const string Root = "Ita.DocGen";

    private readonly HashSet<string> namesInRooms = files
        .Where(file => file.Folders.Length > 0)
        .SelectMany(file => file.Folders.Skip(1).Append(file.Name.Split('.')[0]).Select(name => file.Folders[0] + "." + name))
        .ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> ForbiddenImports() =>
        from file in files
        where file.Folders.Length > 0
        let room = RoomOf(file.Folders)
        from imported in ImportedRooms(file).Distinct(StringComparer.Ordinal)
        where imported != room && !MayImport(room, imported)
        select $"{file}: {room} may not import {imported}";

    public IEnumerable<string> ForbiddenPackages() =>
        from file in files
        from package in RoomTable.Packages
        where Regex.IsMatch(file.Code, $@"(?<![\w.]){Regex.Escape(package.Key)}(?!\w)") && !package.Value.Any(file.StandsIn)
        select $"{file}: {package.Key} is known only in {string.Join(", ", package.Value)}";

    public IEnumerable<string> ForbiddenFileAccess() =>
        from file in files
        where file.Folders.Length > 0 && !RoomTable.TouchFiles.Contains(file.Folders[0])
        from access in FileAccess().Matches(file.Code).Select(match => match.Value)
        select $"{file}: {access} in a room without file access";

    /// <summary>Namespaces with extension methods are left out: a method's name alone does not tell where it comes from.</summary>
    public IEnumerable<string> UnusedImports()
    {
        var types = files
            .GroupBy(file => Namespace().Match(file.Code).Groups[1].Value, StringComparer.Ordinal)
            .Where(group => !group.Any(file => ExtensionMethod().IsMatch(file.Code)))
            .ToDictionary(group => group.Key, group => group.SelectMany(file => DeclaredType().Matches(file.Code).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return from file in files
               from Match used in UsingLine().Matches(file.Code)
               let name = used.Groups[1].Value
               where types.ContainsKey(name) && !Word().Matches(file.Text.Replace(used.Value, "", StringComparison.Ordinal)).Any(word => types[name].Contains(word.Value))
               select $"{file}: using {name} is not needed";
    }

    public IEnumerable<string> UnknownRooms() => files
        .Where(file => file.Folders.Length > 0 && !RoomTable.MayImport.ContainsKey(RoomOf(file.Folders)))
        .Select(file => RoomOf(file.Folders))
        .Distinct(StringComparer.Ordinal);

    private static bool MayImport(string room, string imported) =>
        RoomTable.OpenToAll.Contains(imported) || (RoomTable.MayImport.TryGetValue(room, out var allowed) && allowed.Contains(imported));

    private IEnumerable<string> ImportedRooms(SourceFile file)
    {
        foreach (Match match in FullName().Matches(file.Code))
        {
            yield return RoomOf(match.Groups[1].Value.Split('.'));
        }

        foreach (Match match in BareName().Matches(file.Code))
        {
            var names = match.Value.Split('.');
            if (RoomTable.MayImport.Keys.Any(room => room.Split('.')[0] == names[0]) && namesInRooms.Contains(names[0] + "." + names[1]))
            {
                yield return RoomOf(names);
            }
        }
    }

    private static string RoomOf(string[] names) => names[0] == "Writers" && names.Length > 1 ? $"Writers.{names[1]}" : names[0];

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\(this |extension\(")]
    private static partial Regex ExtensionMethod();

    [GeneratedRegex(@"\b(?:class|record struct|record|struct|enum|interface|delegate [\w<>\[\]?,]+) (\w+)")]
    private static partial Regex DeclaredType();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex($@"(?<![\w.]){Root}\.((?:\w+\.)*\w+)(?=[\s;.(<>\[\],)])(?<!namespace {Root}\.[\w.]+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+\.[A-Z]\w+")]
    private static partial Regex BareName();

    [GeneratedRegex(@"(?<![\w.])(?:File\.(?:Read|Write|Open|Create|Exists|Delete|Copy|Move|Append|Get|Set)\w*(?=\()|Directory\.\w+(?=\()|new (?:FileStream|FileInfo|DirectoryInfo|StreamReader\("")|Path\.GetTemp\w+|Path\.GetFullPath)")]
    private static partial Regex FileAccess();
}
