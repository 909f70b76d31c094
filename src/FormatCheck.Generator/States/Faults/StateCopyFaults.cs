using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Kind and number of a copy, where the decree has others than the Party (Phụ lục I, Phần II).</summary>
internal static class StateCopyFaults
{
    public static IEnumerable<Fault> All =>
    [
        Copy("copy-kind", "copy-kind-of-the-party", copy => copy.Right[0].Text = "SAO Y BẢN CHÍNH"),
        Copy("copy-kind", "copy-kind-at-12", copy => copy.Right[0].Restyle(look => look with { Size = 12 })),
        Number("copy-number-of-the-party", text => text.Replace("/SY-", "/BS-", StringComparison.Ordinal)),
        Number("copy-number-as-notice", text => text.Replace("/SY-", "/TB-", StringComparison.Ordinal)),
        Number("copy-number-without-colon", text => text.Replace(":", "", StringComparison.Ordinal)),
    ];

    private static Fault Copy(string rule, string name, Action<CopyBlock> change) =>
        Spoil.Plan($"nd30/{rule}", name, plan => plan.Copy is not null, plan => change(plan.Copy!));

    private static Fault Number(string name, Func<string, string> change) => Copy("copy-number", name, copy =>
    {
        Paragraph number = copy.Left.First(line => line.Role == Role.Number);
        number.Text = change(number.Text);
    });
}
