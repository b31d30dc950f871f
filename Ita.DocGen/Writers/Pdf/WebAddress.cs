using System.Globalization;
using System.Text;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>A web address as PDF takes it: 7-bit, everything else percent-encoded, what is encoded already left alone.</summary>
internal static class WebAddress
{
    public static string Ascii(string address)
    {
        var ascii = new StringBuilder(address.Length);
        foreach (var one in Encoding.UTF8.GetBytes(address))
        {
            if (one is > (byte)' ' and < 0x7F)
            {
                ascii.Append((char)one);
            }
            else
            {
                ascii.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return ascii.ToString();
    }
}
