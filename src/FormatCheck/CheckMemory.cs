using FormatCheck.Docx;
using FormatCheck.Rules;

namespace FormatCheck;

/// <summary>What one check leaves for the next. One check at a time uses it.</summary>
internal sealed class CheckMemory
{
    public ReaderMemory Reader { get; } = new();

    public RecentOutcomes Outcomes { get; } = new();
}
