using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Ita.DocGen.Ahead;

/// <summary>Types and methods of the running program → references to them in the profile's metadata.</summary>
internal sealed class References
{
    // Stands for any reference type in code that such types share; the compiler knows it under an assembly name of its own.
    private static readonly Type AnyClass = typeof(object).Assembly.GetType("System.__Canon")!;

    private readonly MetadataBuilder metadata;
    private readonly TypeSignature signature;
    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, EntityHandle> types = [];

    public References(MetadataBuilder metadata)
    {
        this.metadata = metadata;
        signature = new TypeSignature(To);
    }

    public static string NameOf(Assembly assembly) => assembly.GetName().Name!;

    public static IEnumerable<string> AssembliesOf(Type type) =>
        type == AnyClass || type.IsPrimitive ? []
        : type.HasElementType ? AssembliesOf(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(AssembliesOf).Append(NameOf(type.Assembly));

    /// <summary>A member is found by the signature of its definition, in which the type's parameters are still open.</summary>
    public EntityHandle To(MethodBase method)
    {
        var definition = method.Module.ResolveMethod(method.MetadataToken)!;
        var member = metadata.AddMemberReference(To(method.DeclaringType!), metadata.GetOrAddString(method.Name), BlobOf(blob => signature.Write(blob, definition)));
        return method.IsGenericMethod
            ? metadata.AddMethodSpecification(member, BlobOf(blob => signature.WriteInstance(blob, method.GetGenericArguments())))
            : member;
    }

    private EntityHandle To(Type type)
    {
        if (!types.TryGetValue(type, out var handle))
        {
            types[type] = handle = Make(type);
        }

        return handle;
    }

    private EntityHandle Make(Type type) =>
        type == AnyClass ? Named(To("System.Private.Canon"), type)
        : type.HasElementType || type.IsConstructedGenericType ? metadata.AddTypeSpecification(BlobOf(blob => signature.Write(blob, type)))
        : Named(type.DeclaringType is { } outer ? To(outer) : To(NameOf(type.Assembly)), type);

    private TypeReferenceHandle Named(EntityHandle scope, Type type) => metadata.AddTypeReference(
        scope, type.IsNested || type.Namespace is null ? default : metadata.GetOrAddString(type.Namespace), metadata.GetOrAddString(type.Name));

    private EntityHandle To(string assembly)
    {
        if (!assemblies.TryGetValue(assembly, out var handle))
        {
            assemblies[assembly] = handle = metadata.AddAssemblyReference(metadata.GetOrAddString(assembly), new Version(0, 0, 0, 0), default, default, 0, default);
        }

        return handle;
    }

    private BlobHandle BlobOf(Action<BlobBuilder> write)
    {
        var blob = new BlobBuilder();
        write(blob);
        return metadata.GetOrAddBlob(blob);
    }
}
