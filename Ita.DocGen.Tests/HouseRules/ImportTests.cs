using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

public sealed class ImportTests
{
    [Fact]
    public void No_room_imports_what_the_table_does_not_allow() => new ImportScan(SourceFile.Product).ForbiddenImports().ShouldBeEmpty();

    [Fact]
    public void No_package_is_known_outside_its_room() => new ImportScan(SourceFile.Product).ForbiddenPackages().ShouldBeEmpty();

    [Fact]
    public void Only_the_rooms_at_the_edge_touch_files() => new ImportScan(SourceFile.Product).ForbiddenFileAccess().ShouldBeEmpty();

    [Fact]
    public void No_file_imports_a_namespace_of_ours_that_it_does_not_use() => new ImportScan(SourceFile.Product).UnusedImports().ShouldBeEmpty();

    [Theory]
    [InlineData("using Ita.DocGen.Cli;\nclass A { Menu m; }", 0)]
    [InlineData("using Ita.DocGen.Cli;\nclass A { Menus m; }", 1)]
    public void An_unused_import_is_found(string text, int times) => Scan(text).UnusedImports().Count().ShouldBe(times);

    [Fact]
    public void Every_room_stands_in_the_table() => new ImportScan(SourceFile.Product).UnknownRooms().ShouldBeEmpty();

    [Theory]
    [InlineData("using Ita.DocGen.Writers.Word;")]
    [InlineData("using static Ita.DocGen.Writers.Word.WordWriter;")]
    [InlineData("using Word = Ita.DocGen.Writers.Word;")]
    [InlineData("namespace Ita.DocGen.Writers.Pdf;\nclass A { Ita.DocGen.Writers.Word.WordWriter w; }")]
    [InlineData("namespace Ita.DocGen.Writers.Pdf;\nclass A { Writers.Word.WordWriter w; }")]
    [InlineData("namespace Ita.DocGen.Writers.Pdf;\nclass A { object w = new Cli.Menu(); }")]
    [InlineData("using Ita.DocGen.Publishing;")]
    public void A_forbidden_import_is_found(string text) => Scan(text).ForbiddenImports().Count().ShouldBe(1);

    [Theory]
    [InlineData("using Ita.DocGen.Documents;\nusing Ita.DocGen.Diagnostics;\nusing Ita.DocGen.Typesetting;")]
    [InlineData("namespace Ita.DocGen.Writers.Pdf.Parts;\nclass A { int n = Cli.Count; }")]
    [InlineData("// using Ita.DocGen.Publishing;\n/* Cli.Menu */ class A { string s = \"Cli.Menu\"; string t = \"\"\"Cli.Menu\"\"\"; }")]
    [InlineData("class A { int n = model.Cli.Menu; }")]
    public void An_allowed_import_is_left_alone(string text) => Scan(text).ForbiddenImports().ShouldBeEmpty();

    [Theory]
    [InlineData("using OfficeOpenXml;", 1)]
    [InlineData("class A { NPOI.SS.UserModel.ISheet s; }", 1)]
    [InlineData("using Markdig.Syntax;", 1)]
    [InlineData("class A { string s = \"OfficeOpenXml\"; }", 0)]
    public void A_package_in_the_wrong_room_is_found(string text, int times) => Scan(text).ForbiddenPackages().Count().ShouldBe(times);

    [Theory]
    [InlineData("class A { void B() => File.ReadAllBytes(c); }", 1)]
    [InlineData("class A { void B() => Directory.CreateDirectory(c); }", 1)]
    [InlineData("class A { int B => address.File.Length + File.Length; }", 0)]
    public void File_access_in_the_core_is_found(string text, int times) => Scan(text).ForbiddenFileAccess().Count().ShouldBe(times);

    private static ImportScan Scan(string text) => new(
    [
        new SourceFile("Ita.DocGen/Writers/Pdf/PdfWriter.cs", text),
        new SourceFile("Ita.DocGen/Writers/Word/WordWriter.cs", ""),
        new SourceFile("Ita.DocGen/Cli/Menu.cs", "namespace Ita.DocGen.Cli;\nclass Menu { }"),
    ]);
}
