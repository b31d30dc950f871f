using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>
/// What stands in site/ beside the documents: open data, calendar, front page, manifest; and the zip of all of it.
/// The order matters: the front page tells the sizes of the data, the manifest the hashes of the pages.
/// </summary>
internal sealed class SiteSet(CompositionInput input, FolderOfYear folder)
{
    private readonly Prose prose = new(input.Assessment);
    private readonly int year = input.Assessment.PlanYear;

    public IEnumerable<OutputFile> Of(IReadOnlyCollection<Document> published, IReadOnlyCollection<OutputFile> documents)
    {
        var data = Data();
        var front = new FrontPages(input, folder.Shelf.FindAnswer).Compose(published, documents, data);
        ImmutableArray<OutputFile> site = [.. documents, .. data.Select(one => one.File), front];
        var manifest = new SiteManifest(input, folder.Shelf.FindAnswer).Compose(published, data, site, folder.Files);
        return [.. data.Select(one => one.File), front, manifest, UploadSet.Zip(year, site.Add(manifest))];
    }

    private ImmutableArray<SiteData> Data()
    {
        var title = prose.Show($"ข้อมูลเปิด ITA ปีงบประมาณ พ.ศ. {year}");
        ImmutableArray<Workbooks.OpenTable> tables = [.. new ScoreTables(input).All(), .. new PlanTables(input.Assessment).All(), .. DisclosureTable.Of(input.Assessment)];
        return
        [
            .. OpenDataFiles.Of(year, title, tables).Select(file => Named(file, tables)),
            new SiteData(prose.Show($"ปฏิทินงาน ปีงบประมาณ พ.ศ. {year}"), "iCalendar", new SiteCalendar(input, prose).Compose()),
        ];
    }

    private static SiteData Named(OutputFile file, ImmutableArray<Workbooks.OpenTable> tables)
    {
        var name = Path.GetFileNameWithoutExtension(file.RelativePath);
        var table = tables.FirstOrDefault(table => name.EndsWith("-" + table.Name, StringComparison.Ordinal));
        return file.RelativePath.EndsWith(".xlsx", StringComparison.Ordinal)
            ? new SiteData("ทุกตารางในแฟ้มเดียว", "Excel", file)
            : new SiteData(table?.Title ?? "คำอธิบายคอลัมน์", "CSV", file);
    }
}
