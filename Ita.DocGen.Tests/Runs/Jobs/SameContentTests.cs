using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Ita.DocGen.Documents;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs.Jobs;

public sealed class SameContentTests
{
    /// <summary>Every record of the document model and every job; a new one is held to it without being named here.</summary>
    public static TheoryData<Type> Records => [.. typeof(Document).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Document).Namespace || type.GetInterfaces().Any(one => one.Name.StartsWith("IJob", StringComparison.Ordinal)))
        .Where(type => !type.IsAbstract && (type.GetMethod("<Clone>$") is not null || (type.IsValueType && !type.IsEnum)))];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_change_in_any_field_of_a_record_is_seen(Type type)
    {
        var plain = RuntimeHelpers.GetUninitializedObject(type);
        SameContent.Of(plain, RuntimeHelpers.GetUninitializedObject(type)).ShouldBeTrue();
        foreach (var field in FieldsOf(type))
        {
            var changed = RuntimeHelpers.GetUninitializedObject(type);
            field.SetValue(changed, Other(field.FieldType));
            SameContent.Of(plain, changed).ShouldBeFalse($"{type.Name}.{field.Name}");
        }
    }

    [Fact]
    public void A_document_made_twice_is_the_same_and_with_one_letter_changed_is_not()
    {
        SameContent.Of(SampleDocument.EveryBlock(), SampleDocument.EveryBlock()).ShouldBeTrue();
        var changed = SampleDocument.EveryBlock();
        SameContent.Of(SampleDocument.EveryBlock(), changed with { Properties = changed.Properties with { Subject = changed.Properties.Subject + " " } }).ShouldBeFalse();
    }

    [Fact]
    public void One_part_in_two_places_is_not_two_equal_parts()
    {
        Heading Part() => new(1, HeadingNumbering.Decimal, [new TextRun("หัวข้อ")]);
        var shared = Part();
        SameContent.Of(new Group([shared, shared]), new Group([Part(), Part()])).ShouldBeFalse();
        SameContent.Of(new Group([Part(), Part()]), new Group([shared, shared])).ShouldBeFalse();
        SameContent.Of(new Group([Part(), Part()]), new Group([Part(), Part()])).ShouldBeTrue();
    }

    [Fact]
    public void Numbers_that_are_equal_and_print_differently_are_not_the_same()
    {
        SameContent.Of(1.0m, 1.00m).ShouldBeFalse();
        SameContent.Of(0.0, -0.0).ShouldBeFalse();
        SameContent.Of(double.NaN, double.NaN).ShouldBeTrue();
        SameContent.Of(1, 1L).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_are_compared_and_what_is_no_record_is_like_itself_alone()
    {
        SameContent.Of(new Picture("a", PictureFormat.Png, new byte[] { 1, 2 }, 1, 1), new Picture("a", PictureFormat.Png, new byte[] { 1, 2 }, 1, 1)).ShouldBeTrue();
        SameContent.Of(new Picture("a", PictureFormat.Png, new byte[] { 1, 2 }, 1, 1), new Picture("a", PictureFormat.Png, new byte[] { 1, 3 }, 1, 1)).ShouldBeFalse();
        var list = new List<int>();
        SameContent.Of(list, list).ShouldBeTrue();
        SameContent.Of(list, new List<int>()).ShouldBeFalse();
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));

    // Anything but what stands in a field that nobody has written to.
    private static object Other(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Activator.CreateInstance(inner)!;
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, 1);
        }

        if (type.IsPrimitive || type == typeof(decimal))
        {
            return type == typeof(bool) ? true : Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type == typeof(string))
        {
            return "ก";
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 1);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return type.GetField("Empty")!.GetValue(null)!;
        }

        if (type.IsValueType)
        {
            var value = RuntimeHelpers.GetUninitializedObject(type);
            var field = FieldsOf(type).First();
            field.SetValue(value, Other(field.FieldType));
            return value;
        }

        return RuntimeHelpers.GetUninitializedObject(type.IsAbstract ? type.Assembly.GetTypes().First(one => !one.IsAbstract && one.IsAssignableTo(type)) : type);
    }
}
