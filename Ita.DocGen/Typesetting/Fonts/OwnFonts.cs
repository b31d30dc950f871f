using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// The agency's font files in, faces to set documents in out. Takes the first family that can be read, may be embedded,
/// has every Thai letter and comes in regular and bold; otherwise the papers stay in Sarabun and the reasons are told.
/// </summary>
public static class OwnFonts
{
    private static readonly string NeededCharacters = string.Concat(
        Enumerable.Range(' ', '~' - ' ' + 1)
            .Concat(Enumerable.Range('ก', 'ฺ' - 'ก' + 1))
            .Concat(Enumerable.Range('เ', '๙' - 'เ' + 1))
            .Select(codePoint => (char)codePoint)
            .Except(['ฦ', 'ๅ', '๎', '๏']));

    public static FontSelection Select(IEnumerable<FontFile> files)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var usable = new List<(FontFile File, FontFace Face)>();
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var result = FontFace.TryRead(file.Bytes);
            if (FindFault(file, result) is { } fault)
            {
                findings.Add(fault);
            }
            else
            {
                usable.Add((file, result.Face!));
            }
        }

        var families = usable.GroupBy(font => font.Face.FamilyName, StringComparer.Ordinal).ToArray();
        var complete = Array.Find(families, family => HasCut(family, bold: false) && HasCut(family, bold: true));
        if (complete is not null)
        {
            return new(FontLibrary.Of(complete.Select(font => font.Face)), findings.ToImmutable());
        }

        findings.AddRange(families.Select(family =>
            Problems.FontFamilyIsIncomplete(CellAddress.OfFile(family.First().File.Name), family.Key)));
        return new(FontLibrary.Sarabun, findings.ToImmutable());
    }

    private static Diagnostic? FindFault(FontFile file, FontReadResult result)
    {
        var place = CellAddress.OfFile(file.Name);
        if (result.Face is not { } face)
        {
            return result.Refusal == FontRefusal.NotTrueType ? Problems.FontIsNotTrueType(place) : Problems.FontIsNotReadable(place);
        }

        if (!face.AllowsEmbedding)
        {
            return Problems.FontForbidsEmbedding(place);
        }

        var missing = string.Concat(NeededCharacters.Where(character => face.GlyphOf(character) == 0));
        return missing.Length > 0 ? Problems.FontLacksCharacters(place, missing) : null;
    }

    private static bool HasCut(IEnumerable<(FontFile File, FontFace Face)> family, bool bold) =>
        family.Any(font => font.Face.IsBold == bold && !font.Face.IsItalic);
}
