using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>Every Word file of the example years, as a run writes it.</summary>
[Trait("Tier", "Big")]
public sealed class WordExampleTests
{
    private static readonly DateTimeOffset FixedStamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Years => ExampleWordFile.Years;

    [Theory]
    [MemberData(nameof(Years))]
    public void No_file_has_a_fault_in_the_eyes_of_the_validator(int year)
    {
        var files = ExampleWordFile.OfYear(year);
        files.Length.ShouldBe(14);
        foreach (var version in (FileFormatVersions[])[FileFormatVersions.Microsoft365, FileFormatVersions.Office2016])
        {
            files.SelectMany(file => file.File.Faults(version).Select(fault => $"{file} {version}: {fault}")).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_file_says_what_its_document_says_block_for_block(int year)
    {
        foreach (var file in ExampleWordFile.OfYear(year))
        {
            WordReading.TextLines(file.File).ShouldBe(ModelText.LinesOf(file.Document), file.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Word_will_count_as_the_documents_do(int year)
    {
        foreach (var file in ExampleWordFile.OfYear(year))
        {
            new WordReading(file.File).LabelledLines().ShouldBe(ModelText.LinesOf(file.Document, hasLabels: true), file.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_run_bears_the_complex_script_twins(int year) =>
        ExampleWordFile.OfYear(year).SelectMany(file => RunTwins.FaultsOf(file.File).Select(fault => $"{file}: {fault}")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Years))]
    public void The_workbook_of_every_chart_holds_the_charted_numbers(int year)
    {
        foreach (var file in ExampleWordFile.OfYear(year))
        {
            var charts = file.Document.Sections.SelectMany(section => ChartsIn(section.Blocks)).ToArray();
            file.File.Names.Count(name => name.StartsWith("word/embeddings/", StringComparison.Ordinal)).ShouldBe(charts.Length, file.Name);
            var held = ChartNumbers.HeldIn(file.File);
            foreach (var value in charts.Where(chart => chart.Kind != ChartKind.Gauge).SelectMany(chart => chart.Series).SelectMany(series => series.Points).Select(point => point.Value).OfType<decimal>())
            {
                held.ShouldContain(value, file.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void No_file_tells_of_a_person_a_machine_or_the_hour(int year)
    {
        // Names of a few letters would be found in any text.
        string[] traces = [.. new[] { Repository.Root, Path.GetTempPath(), Environment.MachineName, Environment.UserName, "/home/", "C:\\" }.Where(trace => trace.Length > 4)];
        foreach (var file in ExampleWordFile.OfYear(year))
        {
            foreach (var (name, text) in TextsIn(file.File.Bytes))
            {
                traces.Where(trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty($"{file} {name}");
            }

            var properties = file.Document.Properties;
            var core = file.File.Xml("docProps/core.xml").Root!.Elements().ToLookup(each => each.Name.LocalName, each => each.Value);
            core["creator"].Concat(core["lastModifiedBy"]).ShouldAllBe(name => name == properties.Agency);
            core["created"].Concat(core["modified"]).ShouldAllBe(date => date == properties.RunDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        }
    }

    private static IEnumerable<(string Name, string Text)> TextsIn(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == FixedStamp.DateTime);
        foreach (var part in PackageParts.Read(package))
        {
            var inner = part.Name.EndsWith(".xlsx", StringComparison.Ordinal) ? TextsIn(part.Bytes.ToArray()) : [(part.Name, Encoding.UTF8.GetString(part.Bytes.Span))];
            foreach (var text in inner)
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<Chart> ChartsIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ChartBlock chart => [chart.Chart],
        Group group => ChartsIn(group.Blocks),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => ChartsIn(cell.Blocks)),
        _ => Enumerable.Empty<Chart>(),
    });
}
