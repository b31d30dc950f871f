namespace Ita.DocGen.Composition.Writing;

/// <summary>A place of a document that takes a text of the staff: its name in the sheet and its name as a file.</summary>
internal sealed record TextPlace(string DocumentId, string Heading, string Name)
{
    /// <summary>"analysis-intro": the file is narrative/analysis-intro.md or .docx.</summary>
    public string FileName => $"{DocumentId}-{Name}";
}
