using System.Collections.Immutable;
using System.Reflection;

namespace FormatCheck.Cli.Tests;

/// <summary>Makes objects in which every member that can be set has a value of its own.</summary>
internal sealed class MadeUp(int seed)
{
    private int _next = seed;

    public object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        _next++;
        if (type == typeof(string))
        {
            return $"chữ {_next}";
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(_next % Enum.GetValues(type).Length)!;
        }

        if (type == typeof(bool) || type == typeof(int) || type == typeof(double))
        {
            return type == typeof(bool) ? _next % 2 == 0 : Convert.ChangeType(_next * 40, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? List(type.GetGenericArguments()[0]) : Object(type);
    }

    private object List(Type item)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Of(item), 0);
        items.SetValue(Of(item), 1);
        return typeof(ImmutableCollectionsMarshalOf<>).MakeGenericType(item).GetMethod("From")!.Invoke(null, [items])!;
    }

    private object Object(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        object made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        HashSet<string?> set = [.. constructor.GetParameters().Select(parameter => parameter.Name)];
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && !set.Contains(property.Name)))
        {
            property.SetValue(made, Of(property.PropertyType));
        }

        return made;
    }

    private static class ImmutableCollectionsMarshalOf<T>
    {
        public static ImmutableArray<T> From(T[] items) => [.. items];
    }
}
