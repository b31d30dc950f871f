namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>The XML names of an Office package.</summary>
internal static class Namespaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string CustomProperties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    public const string PropertyTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string Office = "urn:schemas-microsoft-com:office:office";

    /// <summary>What relation types begin with.</summary>
    public const string RelationTypes = Relations + "/";
}
