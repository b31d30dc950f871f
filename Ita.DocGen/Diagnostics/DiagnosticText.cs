using System.Globalization;

namespace Ita.DocGen.Diagnostics;

/// <summary>Renders a finding in the language of the reader. No other place turns findings into words.</summary>
public static class DiagnosticText
{
    public static Wording WordingOf(Diagnostic diagnostic, Language language)
    {
        var wording = language == Language.Thai ? diagnostic.Problem.Thai : diagnostic.Problem.English;
        var arguments = diagnostic.Arguments.Select(argument => Show(argument, language)).ToArray();
        return new Wording(Fill(wording.Found, arguments), Fill(wording.Expected, arguments), Fill(wording.Fix, arguments));
    }

    /// <summary>One line as the console prints it: <c>scores.xlsx(คะแนนรายปี!C14): error score-out-of-range: …</c>.</summary>
    public static string Line(Diagnostic diagnostic, Language language)
    {
        var wording = WordingOf(diagnostic, language);
        var label = diagnostic.Severity.ToString().ToLowerInvariant();
        var sentences = new[] { wording.Found, wording.Expected, wording.Fix }.Where(sentence => sentence.Length > 0);
        return $"{diagnostic.Cell}: {label} {diagnostic.Code}: {string.Join(" · ", sentences)}";
    }

    private static string Fill(string template, object?[] arguments) =>
        arguments.Length == 0 ? template : string.Format(CultureInfo.InvariantCulture, template, arguments);

    private static string Show(object? argument, Language language) => argument switch
    {
        null => "",
        decimal number => number.ToString("0.00##", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<string> many => string.Join(language == Language.Thai ? " " : ", ", many),
        _ => argument.ToString() ?? "",
    };
}
