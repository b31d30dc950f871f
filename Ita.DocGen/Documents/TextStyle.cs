namespace Ita.DocGen.Documents;

[Flags]
public enum TextStyle
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underline = 4,

    /// <summary>URL, e-mail, file name or item code: its digits stay Arabic to the eye, also in a face that draws Arabic digits as Thai.</summary>
    Code = 8,

    /// <summary>A hole in a draft: what is missing, marked so that nobody signs it.</summary>
    Gap = 16,
}
