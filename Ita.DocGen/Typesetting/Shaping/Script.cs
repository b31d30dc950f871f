namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>The scripts that fonts treat each in its own way here; all others go by the font's default.</summary>
public enum Script
{
    Common,
    Thai,
    Latin,
    Greek,
    Cyrillic,
    Other,
}
