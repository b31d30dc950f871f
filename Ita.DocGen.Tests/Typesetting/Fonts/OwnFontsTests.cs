using System.Buffers.Binary;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Tests.Typesetting.Fonts;

public class OwnFontsTests
{
    private static readonly byte[] Regular = BytesOf(bold: false);
    private static readonly byte[] Bold = BytesOf(bold: true);

    [Fact]
    public void A_complete_family_is_used_and_its_missing_slants_stand_upright()
    {
        var selection = OwnFonts.Select([new("fonts/b.ttf", Bold), new("fonts/a.ttf", Regular)]);

        selection.Findings.ShouldBeEmpty();
        selection.Library.ShouldNotBeSameAs(FontLibrary.Sarabun);
        selection.Library.Face(bold: true, italic: true).IsBold.ShouldBeTrue();
        selection.Library.Face(bold: true, italic: true).IsItalic.ShouldBeFalse();
        selection.Library.Face(bold: false, italic: true).IsItalic.ShouldBeFalse();
    }

    [Fact]
    public void No_files_mean_Sarabun() => OwnFonts.Select([]).ShouldBe(new FontSelection(FontLibrary.Sarabun, []));

    [Fact]
    public void Each_file_that_cannot_be_used_is_told_with_its_reason()
    {
        FontFile[] files =
        [
            new("fonts/1.ttf", Regular.AsMemory(0, 5000)),
            new("fonts/2.otf", "OTTO............"u8.ToArray()),
            new("fonts/3.ttf", WithRights(Regular, 0x0002)),
            new("fonts/4.ttf", SymbolFont.Bytes),
            new("fonts/5.ttf", Regular),
        ];

        var selection = OwnFonts.Select(files);

        selection.Library.ShouldBeSameAs(FontLibrary.Sarabun);
        selection.Findings.Select(finding => $"{finding.Cell} {finding.Code}").ShouldBe(
        [
            "fonts/1.ttf font-is-not-readable",
            "fonts/2.otf font-is-not-true-type",
            "fonts/3.ttf font-forbids-embedding",
            "fonts/4.ttf font-lacks-characters",
            "fonts/5.ttf font-family-is-incomplete",
        ]);
        selection.Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
        DiagnosticText.Line(selection.Findings[4], Language.English).ShouldContain("Sarabun is incomplete");
    }

    private static byte[] BytesOf(bool bold) => FontLibrary.Sarabun.Face(bold, italic: false).Bytes.ToArray();

    private static byte[] WithRights(byte[] font, ushort rights)
    {
        var changed = (byte[])font.Clone();
        var record = changed.AsSpan().IndexOf("OS/2"u8);
        BinaryPrimitives.WriteUInt16BigEndian(changed.AsSpan(BinaryPrimitives.ReadInt32BigEndian(changed.AsSpan(record + 8)) + 8), rights);
        return changed;
    }
}
