using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>Social media, e-GP and form services are legitimate targets, but not the first address of an item.</summary>
internal sealed class FirstUrlIsOnTheMainSite : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var agency = input.Assessment.Agency;
        if (agency.Website is null || WebAddress.HostOf(agency.Website.Value) is not { } main)
        {
            yield break;
        }

        var own = agency.OtherDomains.Select(domain => WebAddress.HostOf(domain.Value)).OfType<string>().Prepend(main).ToArray();
        foreach (var item in input.Assessment.Disclosure.Items)
        {
            if (item.Urls is [var first, ..]
                && WebAddress.Find(first.Url.Value) is { } address
                && address.PrivatePart() is null
                && !Array.Exists(own, address.IsOn))
            {
                yield return Problems.FirstUrlIsElsewhere(first.Url.Cell, item.Code, address.Host, main).RelatedTo(agency.Website.Cell);
            }
        }
    }
}
