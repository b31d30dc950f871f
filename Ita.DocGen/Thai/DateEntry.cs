using System.Runtime.InteropServices;

namespace Ita.DocGen.Thai;

/// <summary>One entry of a date cell: a phrase, or two phrases with "ถึง" or a hyphen between them.</summary>
internal sealed record DateEntry(string Words, DatePhrase First, DatePhrase? Last)
{
    public bool IsOpenEnded { get; init; }

    public bool YearIsLent { get; init; }

    public static DateEntry Of(string text, List<DateToken> tokens)
    {
        var words = tokens.Count == 0 ? text : text[tokens[0].Start..tokens[^1].End];
        var isOnwards = tokens.Exists(token => token.Kind == DateTokenKind.Onwards);
        var hasStart = tokens.Exists(token => token.Kind == DateTokenKind.From);
        var pieces = tokens.FindAll(token => token.Kind is not (DateTokenKind.From or DateTokenKind.Onwards));
        var split = FindSplit(pieces);
        if (split < 0)
        {
            return new DateEntry(words, Parse(text, pieces), null) { IsOpenEnded = isOnwards || hasStart };
        }

        var last = Parse(text, pieces.GetRange(split + 1, pieces.Count - split - 1));
        return new DateEntry(words, Parse(text, pieces.GetRange(0, split)), last) { IsOpenEnded = isOnwards };
    }

    private static DatePhrase Parse(string text, List<DateToken> tokens)
    {
        var phrase = DatePhraseParser.Parse(text, CollectionsMarshal.AsSpan(tokens));
        return tokens.Count == 0 ? phrase with { Fault = Doubt.UnknownForm } : phrase;
    }

    private static int FindSplit(List<DateToken> tokens)
    {
        var span = CollectionsMarshal.AsSpan(tokens);
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Kind is DateTokenKind.To or DateTokenKind.Hyphen)
            {
                return i;
            }

            if (span[i].Kind == DateTokenKind.Number)
            {
                i += (DateNumbers.CountOfGroup(span[i..]) * 2) - 2;
            }
        }

        return -1;
    }
}
