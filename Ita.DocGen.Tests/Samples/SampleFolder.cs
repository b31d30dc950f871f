using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Samples;

/// <summary>A year folder written as text (Samples/NAME.txt) and read as if its sheets stood in workbooks: real columns, real checks.</summary>
internal sealed class SampleFolder
{
    private const string SheetMark = "== ";
    private readonly CompositionInput input;

    private SampleFolder(IntakeResult intake)
    {
        Findings = [.. intake.Findings.Select(finding => $"{finding.Cell}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}")];
        Insight = Analyst.Analyse(intake.Assessment, RulebookShelf.BuiltIn.Find);
        input = new CompositionInput(intake.Assessment, Insight)
        {
            Pictures = intake.Assessment.Measures.Activities.SelectMany(activity => activity.Pictures).Distinct().ToImmutableDictionary(path => path, _ => SamplePictures.Photo),
        };
    }

    public ImmutableArray<string> Findings { get; }

    public Insight Insight { get; }

    public Document Document(string id) => Composers.ComposeAll(input, asked => asked == id).ShouldHaveSingleItem().Document.ShouldNotBeNull();

    public static SampleFolder Read(string name)
    {
        var lines = File.ReadAllLines(Repository.PathOf("Ita.DocGen.Tests", "Samples", name + ".txt"));
        var folder = SheetGridFolder.Usual with { PlanYear = int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture) };
        folder = folder.With(AgencySheet.Sheet, folder.Grids[AgencySheet.Sheet].Replace("2569", lines[0].Split(' ')[1], StringComparison.Ordinal));
        var sheets = WorkbookSchema.All.SelectMany(book => book.Sheets).ToDictionary(sheet => sheet.Name);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(SheetMark, StringComparison.Ordinal))
            {
                var grid = lines[(i + 1)..].TakeWhile(line => !line.StartsWith(SheetMark, StringComparison.Ordinal)).Where(line => line.Length > 0);
                folder = folder.With(sheets[lines[i][SheetMark.Length..]], string.Join('\n', grid));
            }
        }

        foreach (var path in lines.SelectMany(line => line.Split('|')).Select(cell => cell.Trim()).Where(cell => cell.StartsWith("photos/", StringComparison.Ordinal)))
        {
            folder = folder.WithFile(path + "/01.jpg").WithFile(path + "/02.jpg");
        }

        return new SampleFolder(folder.Read());
    }
}
