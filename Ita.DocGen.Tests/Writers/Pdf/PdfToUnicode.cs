using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Tests.Writers.Pdf;

internal static partial class PdfToUnicode
{
    public static Dictionary<int, string> Read(byte[] content) =>
        Mapping().Matches(Encoding.ASCII.GetString(content)).ToDictionary(
            match => int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]*)>$", RegexOptions.Multiline)]
    private static partial Regex Mapping();
}
