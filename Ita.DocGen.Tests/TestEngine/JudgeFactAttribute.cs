using Xunit.Sdk;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>A fact of the tier "Judge": skipped, with the judge's name, where an outside program it needs is absent.</summary>
[TraitDiscoverer(JudgeTraitDiscoverer.TypeName, JudgeTraitDiscoverer.AssemblyName)]
public sealed class JudgeFactAttribute : FactAttribute, ITraitAttribute
{
    public JudgeFactAttribute(params string[] judges) => Skip = JudgeTraitDiscoverer.ReasonToSkip(judges);
}
