using Xunit.Sdk;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>A theory of the tier "Judge": skipped, with the judge's name, where an outside program it needs is absent.</summary>
[TraitDiscoverer(JudgeTraitDiscoverer.TypeName, JudgeTraitDiscoverer.AssemblyName)]
public sealed class JudgeTheoryAttribute : TheoryAttribute, ITraitAttribute
{
    public JudgeTheoryAttribute(params string[] judges) => Skip = JudgeTraitDiscoverer.ReasonToSkip(judges);
}
