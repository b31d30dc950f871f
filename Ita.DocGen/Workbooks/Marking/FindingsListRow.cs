using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>One line of the list of findings; <see cref="Target"/> is the cell its link leads to, or none.</summary>
internal sealed record FindingsListRow(Severity Weight, string Sheet, string Cell, string Found, string Expected, string Fix, string Related, string Code, string? Target)
{
    /// <summary>The texts from the second column on, in the order of <see cref="FindingsList.Headings"/>.</summary>
    public string[] Texts => [MarkLook.Of(Weight).Word, Sheet, Cell, Found, Expected, Fix, Related, Code];
}
