using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>The names of structure roles, made once.</summary>
internal static class RoleNames
{
    private static readonly string[] Names = Enum.GetNames<StructureRole>();

    public static string Of(StructureRole role) => Names[(int)role];
}
