namespace FormatCheck.Benchmarks;

/// <summary>A column of ratios: what a benchmark takes against another one over the same drafts.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class AgainstAttribute(string heading, string method) : Attribute
{
    public string Heading { get; } = heading;

    public string Method { get; } = method;

    /// <summary>Gets or sets whether it tells how many times less this one takes, not how many times more.</summary>
    public bool IsLess { get; set; }

    /// <summary>Gets or sets whether it is about memory, not time.</summary>
    public bool OfMemory { get; set; }
}

/// <summary>A benchmark that runs a program.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Gets or sets the benchmark that has the same program do next to nothing; ratios are without it.</summary>
    public string? StartUp { get; set; }
}

/// <summary>Benchmarks that need the corpus beside the repository.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CorpusAttribute : Attribute;

/// <summary>A benchmark that starts a program of <c>artifacts/startup</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StartUpAttribute(string file) : Attribute
{
    public string File { get; } = file;
}
