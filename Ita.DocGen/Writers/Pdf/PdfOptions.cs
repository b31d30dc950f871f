using Ita.DocGen.Typesetting.Layout;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>How to set the pages, and the name of the program that the file tells.</summary>
internal sealed record PdfOptions(Typesetter Typesetter)
{
    public string Program { get; init; } = "Ita.DocGen";
}
