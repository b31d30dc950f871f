namespace Ita.DocGen.Writers.Word;

/// <summary>
/// What a Word file takes from outside the document: the face, the page numbers of the contents (from the typesetter, by anchor),
/// the office's own style document, and a mark of what the file was made from.
/// </summary>
internal sealed record WordOptions(
    string FontName = WordOptions.OfficeFont,
    IReadOnlyDictionary<string, int>? PageOfAnchor = null,
    byte[]? StyleDocument = null,
    string? ContentMark = null)
{
    public const string OfficeFont = "TH SarabunPSK";

    /// <summary>The face whose Arabic digits are drawn as Thai ones.</summary>
    public const string ThaiDigitFont = "TH SarabunIT๙";

    /// <summary>The face of URLs and codes: never one that turns their digits Thai to the eye.</summary>
    public string CodeFontName => FontName.StartsWith("TH SarabunIT", StringComparison.OrdinalIgnoreCase) ? OfficeFont : FontName;
}
