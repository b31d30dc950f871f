using System.Collections.Immutable;
using System.Reflection;

namespace Ita.DocGen.Diagnostics;

/// <summary>
/// The catalogue: every finding the program can tell. A group of problems stands in a part of its own
/// (Problems.Scores.cs, …), each as a <see cref="Problem"/> field beside the factory that makes a <see cref="Diagnostic"/> of it.
/// </summary>
public static partial class Problems
{
    private static readonly Lazy<ImmutableSortedDictionary<string, Problem>> ByCode = new(() =>
        typeof(Problems)
            .GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Problem))
            .Select(field => (Problem)field.GetValue(null)!)
            .ToImmutableSortedDictionary(problem => problem.Code, problem => problem, StringComparer.Ordinal));

    public static ImmutableSortedDictionary<string, Problem> All => ByCode.Value;
}
