using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Ita.DocGen.Ahead;

/// <summary>Types and methods as ECMA-335 (II.23.2) writes them in metadata.</summary>
internal sealed class TypeSignature(Func<Type, EntityHandle> find)
{
    private const byte ValueType = 0x11;
    private const byte ReferenceType = 0x12;
    private const byte Instance = 0x20;
    private const byte Generic = 0x10;
    private const byte MethodInstance = 0x0A;

    private static readonly Dictionary<Type, SignatureTypeCode> OwnCodes = new()
    {
        [typeof(void)] = SignatureTypeCode.Void,
        [typeof(bool)] = SignatureTypeCode.Boolean,
        [typeof(char)] = SignatureTypeCode.Char,
        [typeof(sbyte)] = SignatureTypeCode.SByte,
        [typeof(byte)] = SignatureTypeCode.Byte,
        [typeof(short)] = SignatureTypeCode.Int16,
        [typeof(ushort)] = SignatureTypeCode.UInt16,
        [typeof(int)] = SignatureTypeCode.Int32,
        [typeof(uint)] = SignatureTypeCode.UInt32,
        [typeof(long)] = SignatureTypeCode.Int64,
        [typeof(ulong)] = SignatureTypeCode.UInt64,
        [typeof(nint)] = SignatureTypeCode.IntPtr,
        [typeof(nuint)] = SignatureTypeCode.UIntPtr,
        [typeof(float)] = SignatureTypeCode.Single,
        [typeof(double)] = SignatureTypeCode.Double,
        [typeof(object)] = SignatureTypeCode.Object,
        [typeof(string)] = SignatureTypeCode.String,
    };

    public void Write(BlobBuilder blob, MethodBase definition)
    {
        var parameters = definition.GetParameters();
        var open = definition.IsGenericMethod ? definition.GetGenericArguments().Length : 0;
        blob.WriteByte((byte)((definition.IsStatic ? 0 : Instance) | (open > 0 ? Generic : 0)));
        if (open > 0)
        {
            blob.WriteCompressedInteger(open);
        }

        blob.WriteCompressedInteger(parameters.Length);
        if (definition is MethodInfo { ReturnParameter: var answer })
        {
            Write(blob, answer);
        }
        else
        {
            Write(blob, typeof(void));
        }

        Array.ForEach(parameters, parameter => Write(blob, parameter));
    }

    public void WriteInstance(BlobBuilder blob, Type[] arguments)
    {
        blob.WriteByte(MethodInstance);
        WriteAll(blob, arguments);
    }

    public void Write(BlobBuilder blob, Type type)
    {
        if (OwnCodes.TryGetValue(type, out var code))
        {
            blob.WriteByte((byte)code);
        }
        else if (type.HasElementType)
        {
            blob.WriteByte((byte)(type.IsByRef ? SignatureTypeCode.ByReference : type.IsPointer ? SignatureTypeCode.Pointer : SignatureTypeCode.SZArray));
            Write(blob, type.GetElementType()!);
        }
        else if (type.IsGenericParameter)
        {
            blob.WriteByte((byte)(type.IsGenericMethodParameter ? SignatureTypeCode.GenericMethodParameter : SignatureTypeCode.GenericTypeParameter));
            blob.WriteCompressedInteger(type.GenericParameterPosition);
        }
        else if (type.IsGenericType)
        {
            blob.WriteByte((byte)SignatureTypeCode.GenericTypeInstance);
            WriteNamed(blob, type.GetGenericTypeDefinition());
            WriteAll(blob, type.GetGenericArguments());
        }
        else
        {
            WriteNamed(blob, type);
        }
    }

    private void Write(BlobBuilder blob, ParameterInfo parameter)
    {
        WriteModifiers(blob, SignatureTypeCode.RequiredModifier, parameter.GetRequiredCustomModifiers());
        WriteModifiers(blob, SignatureTypeCode.OptionalModifier, parameter.GetOptionalCustomModifiers());
        Write(blob, parameter.ParameterType);
    }

    private void WriteModifiers(BlobBuilder blob, SignatureTypeCode code, Type[] modifiers)
    {
        foreach (var modifier in modifiers)
        {
            blob.WriteByte((byte)code);
            blob.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(find(modifier)));
        }
    }

    private void WriteAll(BlobBuilder blob, Type[] types)
    {
        blob.WriteCompressedInteger(types.Length);
        Array.ForEach(types, type => Write(blob, type));
    }

    private void WriteNamed(BlobBuilder blob, Type type)
    {
        blob.WriteByte(type.IsValueType ? ValueType : ReferenceType);
        blob.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(find(type)));
    }
}
