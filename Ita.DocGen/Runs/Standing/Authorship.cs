using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Runs;

/// <summary>
/// Tells the program's own work from a person's: by the folder's record, and for Word files by the seal inside, which
/// survives a copied folder and a lost record. What cannot be vouched for is a person's.
/// </summary>
internal sealed class Authorship(OutputFolder folder, int planYear)
{
    private readonly Lazy<bool> isFolderOfOurs = new(() => DocumentKinds.All
        .Select(kind => folder.Find($"documents/{DocumentFileName.Of(planYear, kind.Id)}.docx"))
        .Any(file => file is not null && IsSealed(file)));

    public bool IsOurs(StandingFile file) =>
        file.IsAsRecorded || (IsWord(file.RelativePath) ? IsSealed(file) : !file.HasRecord && isFolderOfOurs.Value);

    public static bool IsWord(string path) => path.EndsWith(".docx", StringComparison.Ordinal);

    private static bool IsSealed(StandingFile file)
    {
        using var bytes = new MemoryStream(file.Bytes.ToArray());
        return WordSeal.IsUntouched(bytes);
    }
}
