using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>
/// An address that goes into Excel's name box as it is: one click selects it whole, a button copies it where scripts run.
/// </summary>
internal static class CopyableCell
{
    public static void Write(HtmlMarkup page, CellAddress cell)
    {
        var name = NameOf(cell);
        page.Add($"<code class=\"select-all\">{name}</code> <button type=\"button\" class=\"copy\" data-copy=\"{name}\" aria-label=\"{PageWords.Copy} {name}\" hidden>{PageWords.Copy}</button>");
    }

    // Excel wants a sheet's name in quotes, and quotes within it doubled
    private static string NameOf(CellAddress cell) => cell switch
    {
        { Sheet: { } sheet, Row: > 0 } => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell.A1}",
        { Sheet: { } sheet } => sheet,
        _ => cell.ToString(),
    };
}
