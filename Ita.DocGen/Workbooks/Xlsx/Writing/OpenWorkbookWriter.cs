using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Open data as a workbook that reads well on a screen; each part is written forward, once.</summary>
internal static class OpenWorkbookWriter
{
    private const string Book = "xl/workbook.xml";
    private const string Epoch = "2000-01-01T00:00:00Z";

    public static void Write(string title, ImmutableArray<OpenTable> tables, Stream target)
    {
        var names = OpenSheetNames.Of(tables.Select(table => table.Title));
        var texts = new SharedTexts();
        var package = new PackageBuilder();
        package.Relate("",
        [
            new RelationPlan("rId1", "officeDocument", Book),
            new RelationPlan("rId2", PackageNames.CorePropertiesRelation, PackageNames.CoreProperties),
        ]);
        package.Add(PackageNames.CoreProperties, PackageNames.CorePropertiesType, new CoreProperties(title, "ITA", Epoch).Write());
        package.Add(Book, SheetMarkup.TypePrefix + "sheet.main+xml", OpenBookPart.Write(names, tables));
        for (var index = 0; index < tables.Length; index++)
        {
            package.Add("xl/" + PartOf(index), SheetMarkup.TypePrefix + "worksheet+xml", OpenSheetPart.Write(tables[index], texts, isFirst: index == 0));
        }

        package.Add("xl/styles.xml", SheetMarkup.TypePrefix + "styles+xml", OpenStylesPart.Write());
        package.Add("xl/sharedStrings.xml", SheetMarkup.TypePrefix + "sharedStrings+xml", texts.Write());
        package.Relate(Book,
        [
            .. tables.Select((_, index) => new RelationPlan(OpenBookPart.RelationOf(index), "worksheet", PartOf(index))),
            new RelationPlan("rId-styles", "styles", "styles.xml"),
            new RelationPlan("rId-texts", "sharedStrings", "sharedStrings.xml"),
        ]);
        DeterministicZip.Write(target, package.ToParts(), ZipOrder.OfficePackage);
    }

    private static string PartOf(int index) => $"worksheets/sheet{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml";
}
