using System.Collections.Immutable;
using QRCoder;

namespace Ita.DocGen.Composition.Surveys;

/// <summary>An address in, a QR code out, as squares row by row without the quiet zone; nothing when the address is too long for one.</summary>
internal sealed record SurveyCode(string Url, int Size, ImmutableArray<bool> Dark)
{
    // The quiet zone that QRCoder 1.8.1 draws itself; whoever shows the code leaves its own.
    private const int QuietZone = 4;
    private const int LongestAddress = 1_000;

    public static SurveyCode? Find(string? url)
    {
        if (url is not { Length: > 0 and <= LongestAddress })
        {
            return null;
        }

        using var code = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var modules = code.ModuleMatrix;
        var size = modules.Count - (2 * QuietZone);
        return new SurveyCode(url, size, [.. Enumerable.Range(0, size * size).Select(index => modules[QuietZone + (index / size)][QuietZone + (index % size)])]);
    }
}
