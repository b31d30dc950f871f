namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>A structure element; its kids are elements, numbers of marked content, or dictionaries that refer to either elsewhere.</summary>
internal sealed class PdfElement(string role, Dictionary<string, object?> entries, PdfElement? parent)
{
    public string Role => role;

    public Dictionary<string, object?> Entries => entries;

    public PdfElement? Parent => parent;

    public List<object> Kids { get; } = [];

    public IEnumerable<PdfElement> Elements => Kids.OfType<PdfElement>();
}
