using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>The XML names of a Word document; those of every package stand in <see cref="PackageNames"/>.</summary>
internal static class Namespaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string CustomProperties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    public const string PropertyTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string Office = "urn:schemas-microsoft-com:office:office";
}
