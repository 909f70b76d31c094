using System.Globalization;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>The pack that was named or, under <c>auto</c>, those that a draft's title and date choose among.</summary>
internal sealed class PackChoice
{
    public const string Auto = "auto";

    private static readonly TimeSpan s_vietnam = TimeSpan.FromHours(7);

    private static readonly LocalizedText s_party = new("có tiêu đề Đảng Cộng sản Việt Nam", "the draft bears the Party's title");
    private static readonly LocalizedText s_state = new("có Quốc hiệu", "the draft bears the national title");
    private static readonly LocalizedText s_untitled = new("không thấy tiêu đề Đảng Cộng sản Việt Nam hay Quốc hiệu, nên coi là văn bản của Đảng", "neither the Party's title nor the national title was found, so that it is taken for the Party's");

    private readonly RulePack[] _packs;
    private readonly bool _isAuto;

    private PackChoice(RulePack[] packs, bool isAuto) => (_packs, _isAuto) = (packs, isAuto);

    /// <summary>Gets what may be asked for by name.</summary>
    public static string[] Names => [.. PackLoader.Ids, Auto];

    /// <summary>Whether a word names a pack or stands for a path.</summary>
    public static bool IsKnown(string? rules) => !string.IsNullOrWhiteSpace(rules) && (Names.Contains(rules) || PackSources.IsPath(rules));

    /// <summary>Gets the rules of all packs that may be chosen, each once.</summary>
    public IEnumerable<Rule> Rules => _packs.SelectMany(pack => pack.Rules).DistinctBy(rule => rule.Id);

    public IEnumerable<string> RuleIds => Rules.Select(rule => rule.Id);

    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static PackChoice Load(string rules) => rules == Auto ? LoadAll(new PackShelf()) : new([PackLoader.Load(rules)], isAuto: false);

    private static PackChoice LoadAll(PackShelf shelf)
    {
        RulePack[] packs = Array.FindAll(Array.ConvertAll(PackLoader.Ids, id => PackLoader.Load(id, shelf)), pack => pack.Standard is { Title: not null });
        Array.Sort(packs, (a, b) => a.Standard!.From.CompareTo(b.Standard!.From));
        return new PackChoice(packs, isAuto: true);
    }

    /// <summary>The pack for a draft of which only the lines are known yet.</summary>
    public RulePack For(RecognisedDraft draft, TimeProvider time)
    {
        if (!_isAuto)
        {
            return _packs[0];
        }

        DraftHead head = DraftHead.Of(draft);
        RulePack[] packs = Array.FindAll(_packs, pack => pack.Standard!.Title == (head.Title ?? HeadTitle.Party));
        LocalizedText title = head.Title switch { HeadTitle.Party => s_party, HeadTitle.State => s_state, _ => s_untitled };
        if (packs.Length == 1)
        {
            return Because(packs[0], title);
        }

        if (head is { Earliest: { } earliest, Latest: { } latest } && InForce(packs, earliest) is var first && first == InForce(packs, latest))
        {
            (string vi, string en) = Spell(earliest, latest);
            return Because(first, new($"{title.Vi}; đề {vi}", $"{title.En}; it is dated {en}"));
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().ToOffset(s_vietnam).Date);
        string day = Values.Day(today);
        return Because(InForce(packs, today), new(
            $"{title.Vi}; chưa đề đủ ngày tháng nên theo quy định có hiệu lực vào ngày kiểm tra ({day})",
            $"{title.En}; it is not fully dated, so that what is in force on the day of the check ({day}) holds"));
    }

    private static RulePack Because(RulePack pack, LocalizedText reason) => pack with { Info = pack.Info with { Reason = reason } };

    /// <summary>The latest standard that had come into force by a day; for a day before all of them the first, whose rule about its period tells.</summary>
    private static RulePack InForce(RulePack[] packs, DateOnly day) => Array.FindLast(packs, pack => pack.Standard!.From <= day) ?? packs[0];

    private static (string Vi, string En) Spell(DateOnly earliest, DateOnly latest) =>
        earliest == latest ? ($"ngày {Values.Day(earliest)}", Values.Day(earliest))
        : earliest.Month == latest.Month ? (earliest.ToString("'tháng' M/yyyy", CultureInfo.InvariantCulture), earliest.ToString("M/yyyy", CultureInfo.InvariantCulture))
        : ($"năm {earliest.Year}", earliest.ToString("yyyy", CultureInfo.InvariantCulture));
}
