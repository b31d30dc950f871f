using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Cli;

/// <summary>What the menu has to ask before it can do what was chosen, each question with an answer for those who just press Enter.</summary>
internal sealed partial class MenuQuestions(Terminal terminal, Messages messages)
{
    /// <summary>The answer, or null at the end of the input.</summary>
    public string? Ask(string question)
    {
        terminal.Output.Write(question + " ");
        terminal.Output.Flush();
        return terminal.Input.ReadLine()?.Trim();
    }

    public string[]? ArgumentsOf(string command) => command switch
    {
        "new" => NewYear(),
        "explain" => Code(),
        _ => [command],
    };

    private string[]? NewYear()
    {
        var years = YearFolderChoice.Years().ToArray();
        var next = (years.Length > 0 ? years[^1] : YearFolderChoice.YearOf(RunClock.TodayInBangkok()) - 1) + 1;
        if (AskYear(messages.WhichYear(next), next) is not { } year)
        {
            return null;
        }

        var text = year.ToString(CultureInfo.InvariantCulture);
        if (!years.Contains(year - 1) || Ask(messages.FromLastYear(year - 1)) is not { } answer)
        {
            return ["new", text];
        }

        var isNo = answer is "n" or "N" or "no" or "ไม่" or "ไม่ใช่" or "ไม่ยก";
        return isNo ? ["new", text] : ["new", text, "--from", (year - 1).ToString(CultureInfo.InvariantCulture)];
    }

    private int? AskYear(string question, int usual)
    {
        while (Ask(question) is { } typed)
        {
            if (typed.Length == 0)
            {
                return usual;
            }

            var digits = NotDigits().Replace(ThaiDigits.ToArabic(typed), "");
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                // 70 is 2570, and 2027 its Christian year.
                return year < 100 ? 2500 + year : year < 2400 ? BuddhistYear.FromChristian(year) : year;
            }

            terminal.Output.WriteLine(messages.NotAYear(typed));
        }

        return null;
    }

    // A whole line of findings may be pasted; the code is found in it.
    private string[]? Code()
    {
        var typed = Ask(messages.WhichCode);
        return string.IsNullOrEmpty(typed) ? null
            : ["explain", Words().Matches(typed).Select(match => match.Value).FirstOrDefault(Problems.All.ContainsKey) ?? typed];
    }

    [GeneratedRegex(@"\D")]
    private static partial Regex NotDigits();

    [GeneratedRegex("[a-z0-9-]+")]
    private static partial Regex Words();
}
