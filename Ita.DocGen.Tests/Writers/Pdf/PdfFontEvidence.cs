namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>A composite font of a file, opened: codes to glyphs, codes to text, widths by code from 1 on.</summary>
internal sealed record PdfFontEvidence(
    Dictionary<string, object?> Font,
    Dictionary<string, object?> Descendant,
    byte[] Program,
    IReadOnlyList<int> Glyphs,
    IReadOnlyDictionary<int, string> Unicode,
    IReadOnlyList<double> Widths);
