using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FormatCheck.Testing;

namespace FormatCheck.Tests.Architecture;

/// <summary>Every public type and member of the libraries, in files that a review sees change.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Assembly[] Libraries = [typeof(FormatChecker).Assembly, typeof(CheckReportAssertions).Assembly];

    [Theory]
    [InlineData("FormatCheck", "PublicApi.txt")]
    [InlineData("FormatCheck.Testing", "PublicApi.Testing.txt")]
    public void PublicApi_IsTheApprovedOne(string library, string file)
    {
        var text = new StringBuilder();
        foreach (Type type in Libraries.Single(assembly => assembly.GetName().Name == library).GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        Repository.Compare(text.ToString(), "tests", "FormatCheck.Tests", "Architecture", file);
    }

    [Fact]
    public void PublicTypes_AreSealed()
    {
        Libraries.SelectMany(library => library.GetExportedTypes()).Should().OnlyContain(type => type.IsSealed);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.GetMethod("<Clone>$") is not null ? "sealed record"
        : type.IsSealed ? "sealed class"
        : "class";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), null)}");
        }

        return
        [
            .. type.GetConstructors(Declared).Where(IsVisible).Where(constructor => !IsCopy(constructor)).Select(constructor => $"new({Parameters(constructor)})"),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !IsCompiled(property)).Select(Describe),
            .. type.GetFields(Declared).Where(field => field.IsPublic).Select(field => $"{field.Name}: {Name(field.FieldType)}"),
            .. type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName && !IsCompiled(method))
                .Select(method => $"{(method.IsStatic ? "static " : "")}{method.Name}({Parameters(method)}): {Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))}"),
        ];
    }

    private static string Describe(PropertyInfo property)
    {
        MethodInfo? setter = property.SetMethod is { } set && IsVisible(set) ? set : null;
        bool initOnly = setter?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string isStatic = property.GetMethod?.IsStatic == true ? "static " : "";
        return $"{isStatic}{required}{property.Name}: {Name(property.PropertyType)}{Mark(Nullability.Create(property))} {{ get;{(setter is null ? "" : initOnly ? " init;" : " set;")} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(method.IsDefined(typeof(ExtensionAttribute)) && parameter.Position == 0 ? "this " : "")}{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Mark(NullabilityInfo info) => !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>What every record has.</summary>
    private static bool IsCompiled(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;
}
