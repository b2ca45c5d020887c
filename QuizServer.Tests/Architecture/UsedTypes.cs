using System.Reflection;
using System.Reflection.Emit;

namespace QuizServer.Tests.Architecture;

/// <summary>What a type uses, read from its compiled form: base types, fields, signatures, and what its method bodies name.</summary>
internal static class UsedTypes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => (OpCode)code.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Full names of the types, and of members as <c>Type.Member</c>.</summary>
    public static IEnumerable<(string Namespace, string Name)> Of(Type type)
    {
        var members = Members(type).ToList();
        var types = members.SelectMany(TypesOf).Append(type.BaseType).Concat(type.GetInterfaces()).OfType<Type>().SelectMany(Parts);
        return types.Select(used => (used.Namespace ?? "", $"{used.Namespace}.{used.Name}"))
            .Concat(members.Where(member => member.DeclaringType is not null)
                .Select(member => (member.DeclaringType!.Namespace ?? "", $"{member.DeclaringType.Namespace}.{member.DeclaringType.Name}.{member.Name}")))
            .Distinct();
    }

    private static IEnumerable<MemberInfo> Members(Type type)
    {
        foreach (var member in type.GetMembers(All).Where(member => member is not Type))
        {
            yield return member;
            if (member is MethodBase method)
            {
                foreach (var named in NamedIn(method))
                {
                    yield return named;
                }
            }
        }
    }

    // Walks the instructions of a method; those with a token name a type or a member.
    private static IEnumerable<MemberInfo> NamedIn(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var il = body.GetILAsByteArray()!;
        var typeArguments = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? OpCodes[(short)(0xFE00 | il[at + 1])] : OpCodes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineTok or OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments)!;
            }

            at += SizeOf(code.OperandType, il, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
        _ => 4,
    };

    private static IEnumerable<Type?> TypesOf(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.DeclaringType, method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType), .. Arguments(method)],
        ConstructorInfo constructor => [constructor.DeclaringType, .. constructor.GetParameters().Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static Type[] Arguments(MethodInfo method) => method.IsGenericMethod ? method.GetGenericArguments() : [];

    // List<Task>[] names a list and a task.
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}
