namespace Ita.DocGen.Typesetting.Pages;

/// <summary>
/// A node of the logical structure. It enters its parent when its first content is placed, so the tree is in reading order
/// and what was measured but never placed leaves no trace.
/// </summary>
internal sealed class StructureElement(StructureRole role, StructureElement? parent) : StructureKid
{
    private readonly List<StructureKid> kids = [];
    private bool isAttached;

    public StructureRole Role => role;

    public StructureElement? Parent => parent;

    public IReadOnlyList<StructureKid> Kids => kids;

    public string? AltText { get; init; }

    public string? Identifier { get; init; }

    /// <summary>The numbering of a list ("Decimal", "Disc"), as PDF names it.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>What a table tells.</summary>
    public string? Summary { get; init; }

    public HeaderScope Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Where a figure stands on its page.</summary>
    public PageArea? Bounds { get; set; }

    public void Attach()
    {
        if (isAttached)
        {
            return;
        }

        isAttached = true;
        if (parent is not null)
        {
            parent.Attach();
            parent.kids.Add(this);
        }
    }

    public void Add(StructureKid kid)
    {
        Attach();
        kids.Add(kid);
    }
}
