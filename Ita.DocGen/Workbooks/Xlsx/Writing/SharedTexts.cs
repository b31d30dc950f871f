using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The one list of a workbook's texts; cells tell a place in it. Previews on phones show no others.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    public int PlaceOf(string text)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
        {
            place = texts.Count;
            places.Add(text, place);
            texts.Add(text);
        }

        return place;
    }

    public ReadOnlyMemory<byte> Write()
    {
        var xml = new MarkupWriter();
        xml.Open("sst").With("xmlns", PackageNames.Sheet).With("count", uses).With("uniqueCount", texts.Count);
        foreach (var text in texts)
        {
            xml.Open("si").Open("t").With("xml:space", "preserve").Text(SheetText.OfCell(text)).Close().Close();
        }

        return xml.Close().ToBytes();
    }
}
