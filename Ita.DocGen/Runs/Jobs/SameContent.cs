using System.Collections.Concurrent;
using System.Reflection;

namespace Ita.DocGen.Runs;

/// <summary>
/// Whether two values are built alike, through and through: the same types, the same in every field there is, and one part
/// in two places of the one where it is one part in the other. Records, structs and arrays are looked into; any other
/// object is like itself alone.
/// </summary>
internal sealed class SameContent
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]?> KnownFields = new();

    // Writers know a heading or a picture again by the object it is, so parts are paired one to one.
    private readonly Dictionary<object, object> partners = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> taken = new(ReferenceEqualityComparer.Instance);

    public static bool Of(object? one, object? other) => new SameContent().AreAlike(one, other);

    private bool AreAlike(object? one, object? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        var type = one.GetType();
        if (other.GetType() != type)
        {
            return false;
        }

        return one switch
        {
            string text => text.Equals((string)other, StringComparison.Ordinal),
            // As numbers 0 and −0 are equal, and 1.0 and 1.00; printed they are not.
            double number => BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits((double)other),
            float number => BitConverter.SingleToInt32Bits(number) == BitConverter.SingleToInt32Bits((float)other),
            byte[] bytes => ArePaired(one, other) ?? bytes.AsSpan().SequenceEqual((byte[])other),
            Array parts => ArePaired(one, other) ?? AreAlike(parts, (Array)other),
            _ when type.IsPrimitive || type.IsEnum => one.Equals(other),
            ValueType => AreAlike(KnownFields.GetOrAdd(type, FindFields)!, one, other),
            _ when KnownFields.GetOrAdd(type, FindFields) is { } fields => ArePaired(one, other) ?? AreAlike(fields, one, other),
            _ => ReferenceEquals(one, other),
        };
    }

    private bool AreAlike(Array one, Array other)
    {
        var isAlike = one.Rank == 1 && other.Rank == 1 && one.Length == other.Length;
        for (var i = 0; isAlike && i < one.Length; i++)
        {
            isAlike = AreAlike(one.GetValue(i), other.GetValue(i));
        }

        return isAlike;
    }

    private bool AreAlike(FieldInfo[] fields, object one, object other)
    {
        foreach (var field in fields)
        {
            if (!AreAlike(field.GetValue(one), field.GetValue(other)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Answers whether these two belong together when one of them was met before, else pairs them and answers nothing.</summary>
    private bool? ArePaired(object one, object other)
    {
        if (partners.TryGetValue(one, out var partner))
        {
            return ReferenceEquals(partner, other);
        }

        partners.Add(one, other);
        return taken.Add(other) ? null : false;
    }

    private static FieldInfo[]? FindFields(Type type)
    {
        if (!type.IsValueType && !IsRecord(type))
        {
            return null;
        }

        var fields = new List<FieldInfo>();
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            fields.AddRange(level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        }

        return [.. fields];
    }

    // What the compiler gives to every record, and to nothing else.
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
