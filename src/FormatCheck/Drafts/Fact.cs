namespace FormatCheck.Drafts;

/// <summary>A value of the draft that is known, or that could not be resolved.</summary>
/// <remarks>The default value is unresolved: it is not zero, not empty and not false, and a rule that meets it asks for review.</remarks>
internal readonly record struct Fact<T>
{
    private readonly T _value;

    public Fact(T value)
    {
        _value = value;
        IsResolved = true;
    }

    public bool IsResolved { get; }

    /// <summary>Gets the value; only meaningful when <see cref="IsResolved"/>.</summary>
    public T Value => _value;

    public static implicit operator Fact<T>(T value) => new(value);

    public bool Is(T value) => IsResolved && EqualityComparer<T>.Default.Equals(_value, value);

    /// <summary>Whether the value is known and differs; an unresolved value is neither equal nor different.</summary>
    public bool IsNot(T value) => IsResolved && !EqualityComparer<T>.Default.Equals(_value, value);

    public T Or(T fallback) => IsResolved ? _value : fallback;

    public override string ToString() => IsResolved ? $"{_value}" : "unresolved";
}
