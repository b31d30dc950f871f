namespace Ita.DocGen.Typesetting.Pages;

/// <summary>Which cells a header cell names.</summary>
internal enum HeaderScope
{
    None,
    Column,
    Row,
}
