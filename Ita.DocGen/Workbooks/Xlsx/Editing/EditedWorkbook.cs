using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The workbook part of a package being changed: its sheets in order, its styles, its defined names.</summary>
internal sealed class EditedWorkbook
{
    private readonly EditedPackage package;
    private readonly string part;
    private readonly PartRelations relations;

    public EditedWorkbook(EditedPackage package)
    {
        this.package = package;
        part = new PartRelations(package, "").FindByKind("officeDocument") ?? throw new InvalidDataException("The package holds no workbook.");
        relations = new PartRelations(package, part);
    }

    public XNamespace Names => package.Read(part).Root!.Name.Namespace;

    /// <summary>Every worksheet by name, in the order of the tabs; chart sheets are not among them.</summary>
    public IEnumerable<(string Name, string Part)> Sheets() =>
        from sheet in SheetElements(package.Read(part))
        let target = relations.FindById((string?)sheet.Attribute(RelationId(sheet)))
        where target is not null && package.Has(target) && package.Read(target).Root!.Name.LocalName == "worksheet"
        select ((string?)sheet.Attribute("name") ?? "", target);

    public string StylesPart()
    {
        if (relations.FindByKind("styles") is { } styles && package.Has(styles))
        {
            return styles;
        }

        var made = package.FreeName("xl/itaStyles{0}.xml");
        package.Add(made, EditedStyles.Plain(Names), OfficeNames.StylesContent);
        relations.Add("styles", made);
        return made;
    }

    /// <summary>A new sheet before all others, the one that is shown on opening; answers its name, which no other sheet has.</summary>
    public string AddFirst(string name, string sheetPart)
    {
        var workbook = package.Change(part);
        var list = workbook.Root!.Element(Names + "sheets")!;
        var taken = list.Elements().Select(sheet => (string?)sheet.Attribute("name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = name;
        for (var again = 2; taken.Contains(free); again++)
        {
            free = $"{name} ({again.ToString(CultureInfo.InvariantCulture)})";
        }

        var id = list.Elements().Max(sheet => (int?)sheet.Attribute("sheetId") ?? 0) + 1;
        list.AddFirst(new XElement(
            Names + "sheet",
            new XAttribute("name", free),
            new XAttribute("sheetId", id),
            new XAttribute(OfficeNames.Relations + "id", relations.Add("worksheet", sheetPart))));
        MoveLocalNames(workbook);
        ShowFirst(workbook);

        // Rebuilt by Excel on opening; one that no longer fits the order of the sheets would ask for a repair.
        relations.RemoveKind("calcChain");
        return free;
    }

    public void SetName(string name, string area)
    {
        foreach (var defined in package.Change(part).Root!.Elements(Names + "definedNames").Elements().Where(defined => (string?)defined.Attribute("name") == name))
        {
            defined.Value = area;
        }
    }

    /// <summary>What was computed from changed cells is computed again by whoever opens the workbook.</summary>
    public void ComputeOnOpening()
    {
        var root = package.Change(part).Root!;
        if (root.Element(Names + "calcPr") is not { } calculation)
        {
            calculation = new XElement(Names + "calcPr");
            (root.Element(Names + "definedNames") ?? root.Element(Names + "sheets"))!.AddAfterSelf(calculation);
        }

        calculation.SetAttributeValue("fullCalcOnLoad", 1);
        relations.RemoveKind("calcChain");
    }

    public void AddPrintTitles(string sheetName, int row)
    {
        var workbook = package.Change(part);
        if (workbook.Root!.Element(Names + "definedNames") is not { } names)
        {
            names = new XElement(Names + "definedNames");
            var after = workbook.Root.Element(Names + "externalReferences") ?? workbook.Root.Element(Names + "functionGroups") ?? workbook.Root.Element(Names + "sheets")!;
            after.AddAfterSelf(names);
        }

        names.AddFirst(new XElement(Names + "definedName", new XAttribute("name", "_xlnm.Print_Titles"), new XAttribute("localSheetId", 0), $"'{sheetName}'!${row}:${row}"));
    }

    /// <summary>Print areas, print titles and filters belong to a sheet by its place.</summary>
    private void MoveLocalNames(XDocument workbook)
    {
        foreach (var local in workbook.Root!.Elements(Names + "definedNames").Elements().Attributes("localSheetId"))
        {
            local.Value = ((int)local + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    // Two selected sheets would be a group: what is typed in one would go into both.
    private void ShowFirst(XDocument workbook)
    {
        foreach (var view in workbook.Root!.Elements(Names + "bookViews").Elements())
        {
            view.SetAttributeValue("activeTab", null);
            view.SetAttributeValue("firstSheet", null);
        }

        foreach (var sheet in Sheets().Where(sheet => SelectedTabs(package.Read(sheet.Part)).Any()).ToArray())
        {
            SelectedTabs(package.Change(sheet.Part)).ToArray().Remove();
        }
    }

    private static IEnumerable<XAttribute> SelectedTabs(XDocument sheet) =>
        sheet.Root!.Elements().Where(element => element.Name.LocalName == "sheetViews").Elements().Attributes("tabSelected");

    private IEnumerable<XElement> SheetElements(XDocument workbook) => workbook.Root!.Elements(Names + "sheets").Elements(Names + "sheet");

    private static XName RelationId(XElement sheet) =>
        sheet.Attributes().First(attribute => attribute.Name.LocalName == "id" && attribute.Name.Namespace != XNamespace.None).Name;
}
