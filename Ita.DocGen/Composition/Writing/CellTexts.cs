using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>What stands in the cells of report tables: lines with dashes, who, when, and where to click.</summary>
internal static class CellTexts
{
    private const string Nothing = "–";

    private static readonly char[] TypedDashes = ['-', '–', '•', '*', ' '];

    /// <summary>Each line of a typed cell, without the dash that some type and some do not.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(Prose prose, Sourced<string>? typed) =>
        typed is null
            ? []
            : typed.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.TrimStart(TypedDashes))
                .Where(line => line.Length > 0)
                .Select(line => ImmutableArray.Create<Inline>(prose.Typed(typed with { Value = line })));

    public static ImmutableArray<Block> Dashes(IEnumerable<ImmutableArray<Inline>> lines)
    {
        var items = lines.Select(line => new ListItem([new Paragraph(ParagraphStyle.TableText, line)])).ToImmutableArray();
        return items.IsEmpty ? [] : [new ListBlock(ListMarker.Dash, items)];
    }

    public static ImmutableArray<Block> Text(Prose prose, Sourced<string>? typed) => StaffText.Blocks(prose, typed, ParagraphStyle.TableText);

    /// <summary>The divisions or the printed phrase, and the one person who sees to it.</summary>
    public static ImmutableArray<Block> Who(Prose prose, Agency agency, Responsibility responsible, Sourced<string>? person = null) =>
        [.. WorkWords.Responsible(prose, agency, responsible), .. person is null || responsible.PrintedText is not null ? [] : Text(prose, person.Select(name => WithTitle(agency, name)))];

    private static string WithTitle(Agency agency, string name) =>
        agency.People.FirstOrDefault(person => person.Key == name) is { } known && Signer.NameOf(known) is { } whole ? whole : name;

    public static TableCell CellOrDash(ImmutableArray<Block> blocks) =>
        blocks.IsEmpty ? Blocks.Centred(new TextRun(Nothing)) : Blocks.CellOf(blocks);

    /// <summary>A link whose digits nobody changes; typed without "https://" it still leads there.</summary>
    public static Link Url(Sourced<string> url)
    {
        var address = url.Value.Trim();
        var target = address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
        return new Link(target, [new TextRun(address, TextStyle.Code) { Source = Provenance.Of(url.Cell) }]);
    }

    /// <summary>"เมื่อวันที่ ๕ มีนาคม ๒๕๖๙", "เมื่อเดือนมีนาคม ๒๕๖๙", or the dates as they are.</summary>
    public static TextRun When(Prose prose, Sourced<DateMention> on)
    {
        var words = on.Value switch
        {
            OneDay => "เมื่อวันที่ " + ThaiDate.Of(on.Value),
            OneMonth => "เมื่อเดือน" + ThaiDate.Of(on.Value),
            WholeFiscalYear => ThaiDate.Of(on.Value),
            _ => "เมื่อ " + ThaiDate.Of(on.Value),
        };
        return new TextRun(prose.Show(words)) { Source = Provenance.Of(on.Cell) };
    }
}
