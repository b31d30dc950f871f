using System.Globalization;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Benchmarks;

/// <summary>
/// The speed and size of PDF against what is wanted of them, all in one run: "dotnet run -c Release -- figures".
/// Times are those of the processor, so that a busy machine does not spoil them.
/// </summary>
internal static class PdfFigures
{
    private const int WarmRounds = 8;
    private const int Rounds = 5;
    private const double PagesASecond = 500;
    private const double WholeSet = 400;
    private const double PageKilobytes = 12;
    private static readonly int[] Sizes = [10, 100, 1000];

    public static void Print()
    {
        foreach (var year in new[] { 2566, 2568, 2569 })
        {
            PrintYear(year);
        }

        PrintGrowth();
    }

    private static void PrintYear(int year)
    {
        var documents = ExampleYear.Compose(year);
        var pages = 0;
        long bytes = 0;
        var milliseconds = Least(() =>
        {
            var typesetter = NewTypesetter();
            (pages, bytes) = (0, 0);
            foreach (var document in documents)
            {
                using var target = new MemoryStream();
                var set = typesetter.Typeset(document);
                new PdfWriter().Write(set, document, new PdfOptions(typesetter), target);
                pages += set.Pages.Length;
                bytes += target.Length;
            }
        });
        Tell($"{year}: {documents.Length} documents, {pages} pages", milliseconds, "ms", WholeSet);
        Tell($"{year}: pages a second", pages / milliseconds * 1000, "", PagesASecond, isLeast: true);
        Tell($"{year}: kilobytes a page, fonts and pictures included", bytes / 1024.0 / pages, "KB", PageKilobytes);
    }

    private static void PrintGrowth()
    {
        var perPage = 0.0;
        foreach (var size in Sizes)
        {
            var document = LongDocument.Of(size);
            var typesetter = NewTypesetter();
            PageSet? set = null;
            var milliseconds = Least(() =>
            {
                set = typesetter.Typeset(document);
                new PdfWriter().Write(set, document, new PdfOptions(typesetter), Stream.Null);
            });
            var now = milliseconds / set!.Pages.Length;
            Tell($"{set.Pages.Length} pages of prose and tables: pages a second", 1000 / now, "", PagesASecond, isLeast: true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    cost of a page beside that of the shorter document: {(perPage == 0 ? 1 : now / perPage):0.00}"));
            perPage = now;
        }
    }

    private static Typesetter NewTypesetter() => new(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));

    private static double Least(Action work)
    {
        for (var i = 0; i < WarmRounds; i++)
        {
            work();
        }

        var least = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return least;
    }

    private static void Tell(string what, double found, string unit, double wanted, bool isLeast = false) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {found:0.#} {unit} ({(isLeast ? "at least" : "at most")} {wanted:0} wanted: {(isLeast ? found / wanted : wanted / found):0.0} times as good)"));
}
