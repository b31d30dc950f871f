using System.Reflection;

namespace Ita.DocGen.Cli;

/// <summary>The version, from the one place where it is declared.</summary>
internal static class ProgramVersion
{
    public static string Text =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
