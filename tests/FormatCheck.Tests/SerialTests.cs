namespace FormatCheck.Tests;

/// <summary>Tests that count allocations run alone: other tests empty the pools they count on.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SerialTests
{
    public const string Name = "Serial";
}
