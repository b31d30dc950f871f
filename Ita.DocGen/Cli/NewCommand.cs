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
        var command = new Command("new") { year, into, lang, example };
        command.SetAction(parsed =>
        {
            var typed = parsed.GetValue(year) ?? "";
            if (!int.TryParse(ThaiDigits.ToArabic(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 2400 or > 2699)
            {
                errors.WriteLine(messages.WrongUsage(messages.NotAYear(typed)));
                return ExitCode.WrongUsage;
            }

            var folder = Path.Combine(parsed.GetValue(into) ?? "input-templates", number.ToString(CultureInfo.InvariantCulture));
            if (parsed.GetValue(example))
            {
                var others = Pipeline.CreateExample(folder, number);
                if (!others.IsEmpty)
                {
                    errors.WriteLine(messages.WrongUsage(messages.YearHasNoExample(number, others)));
                    return ExitCode.WrongUsage;
                }
            }
            else if (Pipeline.CreateYearFolder(folder, number) is { } first)
            {
                errors.WriteLine(messages.WrongUsage(messages.YearHasNoRules(number, first)));
                return ExitCode.WrongUsage;
            }

            output.WriteLine(messages.FolderCreated(folder.Replace('\\', '/')));
            return ExitCode.Done;
        });
        return command;
    }
}
