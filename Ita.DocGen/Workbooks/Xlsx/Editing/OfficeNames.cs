using System.Xml.Linq;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The names of the package format that editing a workbook in place needs.</summary>
internal static class OfficeNames
{
    public const string RelationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string SheetContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    public const string StylesContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    public const string CommentsContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    public const string DrawingContent = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
}
