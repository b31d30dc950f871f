using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Writers.Word;
using Ita.DocGen.Writers.Word.OfficeStyles;

namespace Ita.DocGen.Runs;

/// <summary>The office's own look, if its year folder brings one: faces in fonts/, Word styles in style.docx.</summary>
internal sealed record FolderLook(FontLibrary Fonts, byte[]? StyleDocument, ImmutableArray<Diagnostic> Findings)
{
    private const string FontFolder = "fonts/";
    private const string StyleFile = "style.docx";
    private static readonly string[] FontEndings = [".ttf", ".otf"];

    public static FolderLook Read(YearFolderReading folder, JobMemory memory)
    {
        var names = folder.OtherFiles.Select(file => file.RelativePath).ToArray();
        var fonts = names.Where(IsFont).Select(name => new FontFile(name, BytesOf(folder, name))).ToArray();
        var selection = fonts.Length == 0 ? new FontSelection(FontLibrary.Sarabun, []) : memory.Do(new OwnFontsJob([.. fonts]));
        var style = names.Contains(StyleFile) ? BytesOf(folder, StyleFile) : null;
        var styleFindings = style is null ? [] : OfficeStyleReader.Check(StyleFile, style, new WordOptions());
        return new FolderLook(selection.Library, style, selection.Findings.AddRange(styleFindings));
    }

    private static bool IsFont(string name) =>
        name.StartsWith(FontFolder, StringComparison.OrdinalIgnoreCase) && FontEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static byte[] BytesOf(YearFolderReading folder, string name) => YearFolderReader.ReadBytes(Path.Combine(folder.Path, name));
}
