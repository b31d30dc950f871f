namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A stretch of one page that belongs to one structure element; numbered within its page.</summary>
internal sealed class ContentMark(StructureElement owner, int pageIndex, int number) : StructureKid
{
    public StructureElement Owner => owner;

    public int PageIndex => pageIndex;

    public int Number => number;
}
