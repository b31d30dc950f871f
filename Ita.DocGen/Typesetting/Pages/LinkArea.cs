namespace Ita.DocGen.Typesetting.Pages;

/// <summary>Where a click leads: a web address, or '#' and an anchor of the document.</summary>
internal sealed class LinkArea(StructureElement element, int pageIndex, PageArea area, string target, string description) : StructureKid
{
    public StructureElement Element => element;

    public int PageIndex => pageIndex;

    public PageArea Area => area;

    public string Target => target;

    public string Description => description;
}
