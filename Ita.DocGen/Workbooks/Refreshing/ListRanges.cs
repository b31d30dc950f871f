namespace Ita.DocGen.Workbooks;

/// <summary>The defined names of the lists, and how far each reaches.</summary>
internal static class ListRanges
{
    private const int SpareRows = 20;

    public static string NameOf(ChoiceList list) => "Ita_" + list.Id;

    /// <summary>With room for more where the agency or the year may add some; the first row holds the id.</summary>
    public static int LastRowOf(ChoiceList list, int words) => Math.Max(2, words + 1 + (list.IsFixed ? 0 : SpareRows));
}
