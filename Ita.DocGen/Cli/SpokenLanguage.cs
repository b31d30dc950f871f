using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>The language asked for, else Thai wherever it can be shown.</summary>
internal static class SpokenLanguage
{
    public static Language Of(string[] args, Terminal terminal) => Typed(args) switch
    {
        "en" => Language.English,
        "th" => Language.Thai,
        _ => terminal.ShowsThai ? Language.Thai : Language.English,
    };

    /// <summary>What stands behind --lang, be it a language or not.</summary>
    public static string? Typed(string[] args)
    {
        var place = Array.IndexOf(args, "--lang");
        return place >= 0 ? (place + 1 < args.Length ? args[place + 1] : null)
            : args.FirstOrDefault(argument => argument.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
    }
}
