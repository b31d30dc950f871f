using System.Globalization;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>The name that every file of a document bears: ita-2569-analysis.pdf.</summary>
internal static class DocumentFileName
{
    public static string Of(int planYear, string documentId) => string.Create(CultureInfo.InvariantCulture, $"ita-{planYear}-{documentId}");

    /// <summary>Where the Word file of a document stands below the output folder.</summary>
    public static string WordPathOf(int planYear, string documentId) => $"documents/{Of(planYear, documentId)}.docx";

    /// <summary>Which document a path of the output folder is a file of, or null.</summary>
    public static string? FindDocument(int planYear, string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return DocumentKinds.All.FirstOrDefault(kind => name == Of(planYear, kind.Id))?.Id;
    }
}
