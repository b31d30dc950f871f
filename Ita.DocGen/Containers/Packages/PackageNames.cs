namespace Ita.DocGen.Containers;

/// <summary>The XML names of any Office package, and of the workbooks inside and outside of Word.</summary>
internal static class PackageNames
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What relation types begin with.</summary>
    public const string RelationTypes = Relations + "/";

    public const string CoreProperties = "docProps/core.xml";
    public const string CorePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string CorePropertiesRelation = PackageRelations + "/metadata/core-properties";
}
