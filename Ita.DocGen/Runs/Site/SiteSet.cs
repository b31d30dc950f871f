using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>
/// What stands in site/ beside the documents: open data, calendar, front page, manifest; and the zip of all of it.
/// The order matters: the front page tells the sizes of the data, the manifest the hashes of the pages.
/// </summary>
internal sealed class SiteSet(CompositionInput input, FolderOfYear folder, Placing placing)
{
    private readonly Prose prose = new(input.Assessment);
    private readonly int year = input.Assessment.PlanYear;
    private Task<ImmutableArray<SiteData>>? begun;

    /// <summary>The data need nothing but the model: where pages are asked for they are made beside the documents.</summary>
    public static SiteSet Begin(CompositionInput input, FolderOfYear folder, Placing placing, BuildRequest request)
    {
        var site = new SiteSet(input, folder, placing);
        site.begun = request.Web && !request.CheckOnly ? Task.Run(site.Data) : null;
        return site;
    }

    /// <summary>A run without pages starts no site, but keeps one that stands in step.</summary>
    public static bool IsKept(IEnumerable<ShelvedDocument> shelf, BuildRequest request, Placing placing) =>
        !request.CheckOnly && shelf.Any(document => document.IsPublished) && (request.Web || placing.Find(ManifestWriter.Path) is not null);

    /// <summary>Speaks of all that stands, also of what this run did not make.</summary>
    public void Place(ImmutableArray<ShelvedDocument> shelf, Func<string, bool> isObsolete)
    {
        var published = shelf.Where(document => document.IsPublished).ToArray();
        var data = begun is null ? Data() : begun.GetAwaiter().GetResult();
        placing.Place(data.Select(one => one.File));
        placing.Place([new FrontPages(input, folder.Shelf.FindAnswer).Compose(published, data)]);
        var site = placing.Standing(UploadSet.SiteFolder, path => path != ManifestWriter.Path && !isObsolete(path)).ToArray();
        var packed = UploadSet.Begin(site);
        var manifest = new SiteManifest(input, folder.Shelf.FindAnswer).Compose(published, data, site, folder.Files);
        placing.Place([manifest, UploadSet.Zip(year, [.. packed, .. UploadSet.Begin([manifest])])]);
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
