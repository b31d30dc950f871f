namespace Ita.DocGen.Tests.Intake.References;

/// <summary>A theory over the published documents that lie beside the repository; skipped where they do not.</summary>
public sealed class ReferenceTheoryAttribute : TheoryAttribute
{
    public ReferenceTheoryAttribute() =>
        Skip = Directory.Exists(ReferenceText.Folder) ? null : "the reference texts (../shared/reference) are not beside the repository";
}
