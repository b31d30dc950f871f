using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Evidence;

/// <summary>Emblem, score pictures and scanned copies stand where the workbooks name them; the binder tells those of activities.</summary>
internal sealed class FilesAreThere : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var present = input.Folder.Files.Select(file => Key(file.RelativePath)).ToHashSet(StringComparer.Ordinal);
        return NamedFiles.Of(input.Assessment)
            .Where(name => !present.Contains(Key(name.Value)) && !present.Contains(Key("photos/" + name.Value)))
            .Select(name => Problems.FileMissing(name.Cell, name.Value));
    }

    private static string Key(string path) => ThaiText.MatchingKey(path.Replace('\\', '/').Trim('/'));
}
