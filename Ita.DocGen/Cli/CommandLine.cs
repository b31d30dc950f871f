using System.CommandLine;
using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>Arguments → command → exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var folders = new Argument<string[]>("folder") { Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--output");
        var date = new Option<string?>("--date");
        var build = new Command("build") { folders, output, date };
        build.SetAction(parsed => Build(parsed.GetValue(folders) ?? [], parsed.GetValue(output), parsed.GetValue(date)));
        var year = new Argument<int>("year");
        var into = new Option<string?>("--in");
        var create = new Command("new") { year, into };
        create.SetAction(parsed => New(parsed.GetValue(year), parsed.GetValue(into) ?? "input-templates"));
        var root = new RootCommand("ita") { build, create };
        return root.Parse(args).Invoke();
    }

    private static int New(int year, string into)
    {
        Pipeline.CreateYearFolder(Path.Combine(into, year.ToString(CultureInfo.InvariantCulture)), year);
        return 0;
    }

    private static int Build(string[] folders, string? output, string? date)
    {
        var runDate = date is null ? DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7)) : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var worst = 0;
        foreach (var folder in folders)
        {
            var target = Path.Combine(output ?? "output", Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
            var result = new Pipeline().Run(new BuildRequest(folder, target, runDate));
            foreach (var finding in result.Findings)
            {
                Console.Out.WriteLine(DiagnosticText.Line(finding, Language.Thai));
            }

            Console.Out.WriteLine($"{folder} → {target}: {result.Made.Count()}");
            worst = result.HasErrors ? 1 : worst;
        }

        return worst;
    }
}
