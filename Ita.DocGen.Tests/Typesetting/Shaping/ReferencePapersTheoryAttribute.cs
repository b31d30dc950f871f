using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>A theory over real papers that stand beside the repository on some machines and are never kept in it; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferencePapersTheoryAttribute : TheoryAttribute
{
    public ReferencePapersTheoryAttribute(params string[] judges)
    {
        var absent = judges.Where(judge => !Judges.IsPresent(judge)).ToArray();
        Skip = absent.Length > 0 ? "judge absent: " + string.Join(", ", absent)
            : !Directory.Exists(Folder) ? "the reference papers are not on this machine"
            : null;
    }

    public static string Folder => Repository.PathOf("..", "shared", "reference");
}
