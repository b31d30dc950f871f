using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>An element of nothing but a value, the commonest of Word's vocabulary.</summary>
internal static class WordMarkup
{
    public static MarkupWriter Value(this MarkupWriter xml, string name, string value) => xml.Open(name).With("w:val", value).Close();

    public static MarkupWriter Value(this MarkupWriter xml, string name, long value) => xml.Open(name).With("w:val", value).Close();
}
