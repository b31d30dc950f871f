using System.CommandLine;
using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Cli;

/// <summary>ita new YEAR: a blank year folder, or the example.</summary>
internal static class NewCommand
{
    public static Command Create(Messages messages, TextWriter output, TextWriter errors)
    {
        var year = new Argument<string>("year");
        var into = new Option<string?>("--in");
        var lang = new Option<string?>("--lang");
        var example = new Option<bool>("--example");
        var from = new Option<string?>("--from");
        var command = new Command("new") { year, into, lang, example, from };
        command.SetAction(parsed =>
        {
            var typed = parsed.GetValue(year) ?? "";
            if (!int.TryParse(ThaiDigits.ToArabic(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 2400 or > 2699)
            {
                errors.WriteLine(messages.WrongUsage(messages.NotAYear(typed)));
                return ExitCode.WrongUsage;
            }

            var folder = Path.Combine(parsed.GetValue(into) ?? "input-templates", number.ToString(CultureInfo.InvariantCulture));
            if (Pipeline.FirstYearInstead(number) is { } first)
            {
                errors.WriteLine(messages.WrongUsage(messages.YearHasNoRules(number, first)));
                return ExitCode.WrongUsage;
            }

            if (parsed.GetValue(from) is { } fromYear)
            {
                return CarryOver(fromYear, number, folder, messages, output, errors);
            }

            if (parsed.GetValue(example))
            {
                var others = Pipeline.CreateExample(folder, number);
                if (!others.IsEmpty)
                {
                    errors.WriteLine(messages.WrongUsage(messages.YearHasNoExample(number, others)));
                    return ExitCode.WrongUsage;
                }
            }
            else
            {
                YearFolderSummary.Write(Pipeline.PrepareYearFolder(folder, number), folder.Replace('\\', '/'), messages, output);
                return ExitCode.Done;
            }

            output.WriteLine(messages.FolderCreated(folder.Replace('\\', '/')));
            return ExitCode.Done;
        });
        return command;
    }

    private static int CarryOver(string from, int year, string folder, Messages messages, TextWriter output, TextWriter errors)
    {
        // A year beside the new one, or the path of a folder named after its year.
        var beside = Path.Combine(Path.GetDirectoryName(folder) ?? "", ThaiDigits.ToArabic(from));
        var source = Directory.Exists(beside) ? beside : from;
        var named = ThaiDigits.ToArabic(Path.GetFileName(Path.TrimEndingDirectorySeparator(source)));
        if (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var fromYear) || !Directory.Exists(source))
        {
            errors.WriteLine(messages.WrongUsage(messages.FolderMissing(beside.Replace('\\', '/'))));
            return ExitCode.WrongUsage;
        }

        var report = Pipeline.CarryOver(folder, year, source, fromYear);
        YearFolderSummary.Write(Pipeline.PrepareYearFolder(folder, year), folder.Replace('\\', '/'), messages, output, isNew: report.Carried.Count > 0);
        foreach (var (head, lines) in new[] { (messages.Carried, report.Carried), (messages.ChangedSince, report.ChangedSince), (messages.LeftBehind, report.Left) })
        {
            output.WriteLine($"{head} ({lines.Count})");
            foreach (var line in lines)
            {
                output.WriteLine("  " + line);
            }
        }

        return ExitCode.Done;
    }
}
