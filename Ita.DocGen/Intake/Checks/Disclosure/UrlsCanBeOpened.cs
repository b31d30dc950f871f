using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>Each address is one web address that the public can open; nothing is visited.</summary>
internal sealed class UrlsCanBeOpened : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        input.Assessment.Disclosure.Items.SelectMany(item => item.Urls).SelectMany(url => OfAddress(url.Url));

    private static IEnumerable<Diagnostic> OfAddress(Sourced<string> typed)
    {
        if (WebAddress.Find(typed.Value) is not { } address)
        {
            yield return Problems.UrlIsMalformed(typed.Cell, typed.Value);
        }
        else if (address.PrivatePart() is { } part)
        {
            yield return Problems.UrlNeedsLogin(typed.Cell, typed.Value, part);
        }
    }
}
