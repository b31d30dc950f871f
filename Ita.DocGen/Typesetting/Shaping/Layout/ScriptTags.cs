namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The scripts as font tables name them.</summary>
internal static class ScriptTags
{
    public const string Default = "DFLT";

    public static readonly string[] All = [Default, "thai", "latn", "grek", "cyrl"];

    public static string Of(Script script) => script switch
    {
        Script.Thai => "thai",
        Script.Latin => "latn",
        Script.Greek => "grek",
        Script.Cyrillic => "cyrl",
        _ => Default,
    };
}
