using System.Diagnostics.CodeAnalysis;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>A face, or the reason why the bytes give none.</summary>
public sealed record FontReadResult(FontFace? Face, FontRefusal Refusal)
{
    [MemberNotNullWhen(true, nameof(Face))]
    public bool IsRead => Face is not null;
}
