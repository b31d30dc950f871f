using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Binding;

/// <summary>How a person is called in dropdowns: by name, or by post when no name is given yet.</summary>
public static class PersonNames
{
    public static string KeyOf(string? first, string? last, string? post)
    {
        var name = $"{first} {last}".Trim();
        return name.Length > 0 ? name : post ?? "";
    }

    /// <summary>Finds by full name, by name with title, or by post.</summary>
    public static Person? Find(ImmutableArray<Person> people, Sourced<string>? typed)
    {
        if (typed is null)
        {
            return null;
        }

        var key = ThaiText.MatchingKey(typed.Value);
        return people.FirstOrDefault(person => NamesOf(person).Any(name => ThaiText.MatchingKey(name) == key));
    }

    private static IEnumerable<string> NamesOf(Person person)
    {
        yield return person.Key;
        if (person.FirstName is not null)
        {
            yield return $"{person.Title?.Value}{person.Key}";
            yield return $"{person.Rank?.Value}{person.Key}";
        }

        if (person.Post is not null)
        {
            yield return person.Post.Value;
        }

        if (person.ExecutivePost is not null)
        {
            yield return person.ExecutivePost.Value;
        }
    }
}
