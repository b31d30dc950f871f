using Xunit.Abstractions;
using Xunit.Sdk;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>Gives judge tests their tier, so that the plain run leaves them out without a second attribute.</summary>
public sealed class JudgeTraitDiscoverer : ITraitDiscoverer
{
    internal const string TypeName = "Ita.DocGen.Tests.TestEngine.JudgeTraitDiscoverer";
    internal const string AssemblyName = "Ita.DocGen.Tests";

    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Tier", "Judge")];

    internal static string? ReasonToSkip(string[] judges)
    {
        var absent = judges.Where(judge => !Judges.IsPresent(judge)).ToList();
        return absent.Count == 0 ? null : "judge absent: " + string.Join(", ", absent);
    }
}
