using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>A style as the file names it. Built-in names are English in the file; Word shows them in the language of the user.</summary>
internal sealed record StyleEntry(WordStyle Role, string Id, string Name, StyleLook Look)
{
    /// <summary>1–4 for headings, 0 for text.</summary>
    public int OutlineLevel { get; init; }

    public bool IsBuiltIn { get; init; }
}
