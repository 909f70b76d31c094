using FormatCheck.Cli.Text;
using FormatCheck.Generator;
using FormatCheck.Generator.Examples;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Cli.Examples;

/// <summary>Sets the examples of a pack into model drafts, checks the drafts and judges what the rules say of them.</summary>
internal sealed class ExampleTrial
{
    // The first model draft that has a place for an example mostly does; a few more are tried for those that need company.
    private const int MostTrials = 12;

    // Behind every other rank: that one model draft does not show the rule hides no failure in another.
    private const int NothingShown = 1000;

    private static readonly LocalizedText s_nothing = new("", "");
    private static readonly LocalizedText s_unjudged = new("quy tắc không có gì để xét", "the rule has nothing to judge");
    private static readonly LocalizedText s_brokenBefore = new("văn bản mẫu vốn đã vi phạm quy tắc", "the model draft breaks the rule without it");
    private static readonly LocalizedText s_notBroken = new("quy tắc không báo vi phạm", "the rule does not fail");

    private readonly Dictionary<DraftStage, FormatChecker> _checkers;
    private readonly Model[] _models;
    private readonly string _pack;
    private readonly Dictionary<string, (int Check, int Examples)> _levels;
    private readonly int _standard;
    private readonly HashSet<string> _typed;
    private readonly HashSet<string> _kept;
    private readonly ILookup<string, RuleExample> _right;

    /// <exception cref="UsageException">The pack cannot be used.</exception>
    public ExampleTrial(string pack, Language language)
    {
        _pack = pack;
        _checkers = Enum.GetValues<DraftStage>().ToDictionary(stage => stage, stage => FormatCheckCommand.Checker(new FormatCheckOptions { Rules = pack, Stage = (Stage)(int)stage }, language));
        MergedPack merged = FormatCheckCommand.Pack(() => RulePacks.Show(pack), language);
        _levels = merged.Rules.ToDictionary(rule => rule.Id, rule => (Level(merged, rule, "check"), Level(merged, rule, "examples")));
        _standard = merged.Chain.LastIndexOf(merged.Chain.LastOrDefault(RulePacks.BuiltIn.Contains) ?? "");
        _typed = [.. merged.Rules.Where(rule => rule.Values.Any(value => value.Name == "scope.types")).Select(rule => rule.Id)];
        var models = new Model[ModelDraft.All.Count];
        Parallel.For(0, models.Length, i => models[i] = Prepare(ModelDraft.All[i]));
        _models = models;
        _kept = [.. models.SelectMany(model => model.Kept)];
        _right = RulePacks.Examples(pack).Where(example => example.IsRight).ToLookup(example => example.RuleId, StringComparer.Ordinal);
    }

    /// <summary>How far down the chain of packs a part of a rule was last written.</summary>
    private static int Level(MergedPack merged, MergedRule rule, string part) =>
        rule.Values.Where(value => value.Name == part || value.Name.StartsWith(part + ".", StringComparison.Ordinal)).Max(value => merged.Chain.IndexOf(value.Pack));

    /// <summary>A model draft with what the pack finds in it as it is: no fault of the examples.</summary>
    private sealed record Model(ModelDraft Draft, HashSet<string> Words, HashSet<string> Docx, HashSet<string> Pdf)
    {
        /// <summary>Gets the rules that have something to judge in it, kept or broken.</summary>
        public required HashSet<string> Judged { get; init; }

        /// <summary>Gets the rules that it keeps.</summary>
        public required HashSet<string> Kept { get; init; }

        public string Name => $"{Draft.Standard}:{Draft.Name}";
    }

    /// <summary>Tries all examples; the results are in the order of the rules.</summary>
    public ExampleResult[] Run(CancellationToken cancellationToken = default)
    {
        RuleExample[] examples = [.. RulePacks.Examples(_pack)];
        var results = new ExampleResult[examples.Length];
        Parallel.For(0, examples.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = Try(examples[i]));
        return results;
    }

    private ExampleResult Try(RuleExample example)
    {
        ExampleRecipe recipe = ExampleRecipe.Read(example.Json);
        if (recipe.Build.Not is { } reason)
        {
            var not = new ExampleProof(ExampleVerdict.NotBuilt, "", new(reason.Vi, reason.En));
            return new ExampleResult(example, not, not);
        }

        Model[] models = ModelsFor(example, recipe);
        ExampleProof docx = recipe.Build.Pdf is null or "none" ? Search(example, recipe, models, pdf: false) : ExampleProof.NotShown;
        return new ExampleResult(example, docx, example.IsShownInPdf && recipe.Build.Pdf != "none" ? Search(example, recipe, models.OrderBy(model => model.Name == docx.Model ? 0 : 1), pdf: true) : ExampleProof.NotShown);
    }

    /// <summary>Model drafts that were right before come first, among them those of a type that the rule names, and of these those that share most words with the example: a report for the number of a report.</summary>
    private Model[] ModelsFor(RuleExample example, ExampleRecipe recipe)
    {
        string[] words = [.. recipe.Build.With.Values.Append(recipe.Text ?? "").SelectMany(WordsOf)];
        return
        [
            .. _models
                .OrderBy(model => model.Docx.Count(id => SpeaksAgainst(id, example)))
                .ThenBy(model => _typed.Contains(example.RuleId) && !IsOfType(model, example))
                .ThenByDescending(model => words.Count(model.Words.Contains)),
        ];
    }

    /// <summary>Whether a rule that a model draft breaks is a reason to take another one: not what an agency's pack changed since the example was written, and not what no model draft keeps.</summary>
    private bool SpeaksAgainst(string broken, RuleExample example) => _levels[broken].Check <= Math.Max(_levels[example.RuleId].Examples, _standard) && _kept.Contains(broken);

    private static bool IsOfType(Model model, RuleExample example) => model.Judged.Contains(example.RuleId);

    private static IEnumerable<string> WordsOf(string text) =>
        text.ToUpperInvariant().Split([' ', '\n', '-', '/', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first model draft in which the example is judged as the pack says; else what came nearest to it.</summary>
    private ExampleProof Search(RuleExample example, ExampleRecipe recipe, IEnumerable<Model> models, bool pdf)
    {
        var best = (Rank: int.MaxValue, Proof: new ExampleProof(ExampleVerdict.NotBuilt, "", new("không văn bản mẫu nào có chỗ cho ví dụ này", "no model draft has a place for it")));
        int trials = 0;
        bool isOfType = false;
        foreach (Model model in models)
        {
            if (ExampleDraft.Plan(model.Draft, example.Component, recipe) is not { } plan)
            {
                continue;
            }

            // What a document of another type leaves unjudged hides no failure in those that the rule names.
            if (++trials > MostTrials || (isOfType && !IsOfType(model, example)))
            {
                break;
            }

            isOfType = _typed.Contains(example.RuleId) && IsOfType(model, example);

            (int rank, ExampleProof proof) = Judge(example, recipe, Check(plan, recipe, pdf), model, pdf);
            if (rank == 0)
            {
                return proof;
            }

            best = rank < best.Rank ? (rank, proof) : best;
        }

        return best.Proof;
    }

    /// <summary>0 for what is as it should be; the more, the farther from it.</summary>
    private (int Rank, ExampleProof Proof) Judge(RuleExample example, ExampleRecipe recipe, CheckReport report, Model model, bool pdf)
    {
        HashSet<string> before = pdf ? model.Pdf : model.Docx;
        var found = report.Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. found.Where(id => id != example.RuleId && !before.Contains(id) && !recipe.Also.Any(also => RuleId.WithoutPack(also) == RuleId.WithoutPack(id))).Order(StringComparer.Ordinal)];
        string named = string.Join(", ", others);
        LocalizedText also = others.Length == 0 ? s_nothing : new($"vi phạm thêm: {named}", $"also: {named}");
        bool isFound = found.Contains(example.RuleId);
        Outcome outcome = report.Outcomes.First(one => one.RuleId == example.RuleId).Outcome;
        if (outcome == Outcome.NotChecked && !isFound && report.Document.Pdf is not null)
        {
            return (NothingShown, ExampleProof.NotShown with { Model = model.Name });
        }

        bool isJudged = example.IsRight ? outcome is Outcome.Pass or Outcome.NotApplicable : isFound;
        if (isJudged && others.Length == 0)
        {
            // A right example should be judged and a wrong one should spoil a draft that was right; where no model draft is so, less will do.
            LocalizedText? weak = outcome == Outcome.NotApplicable ? s_unjudged
                : !example.IsRight && before.Contains(example.RuleId) && !IsMended(example, model, pdf) ? s_brokenBefore
                : null;
            return weak is not null ? (2, new ExampleProof(ExampleVerdict.Weak, model.Name, weak)) : (0, new ExampleProof(ExampleVerdict.Shown, model.Name, s_nothing));
        }

        if (isJudged && Array.TrueForAll(others, id => _levels[id].Check > _levels[example.RuleId].Examples))
        {
            return (5 + others.Length, new ExampleProof(ExampleVerdict.Overridden, model.Name, also));
        }

        LocalizedText what = isJudged ? s_nothing : example.IsRight ? Says(outcome) : s_notBroken;
        LocalizedText why = new(Join(what.Vi, also.Vi), Join(what.En, also.En));
        return (10 + (isJudged ? 0 : 100) + others.Length, new ExampleProof(ExampleVerdict.Failed, model.Name, why));
    }

    private static LocalizedText Says(Outcome outcome) => new(
        outcome switch
        {
            Outcome.Fail => "quy tắc báo vi phạm",
            Outcome.NeedsReview => "quy tắc cần người xem",
            _ => "quy tắc không kiểm tra được",
        },
        $"the rule says {outcome}");

    private static string Join(string what, string also) => what.Length > 0 && also.Length > 0 ? $"{what}; {also}" : what + also;

    /// <summary>Whether a right example of the same rule mends a model draft that broke it: the wrong one is then what breaks it again.</summary>
    private bool IsMended(RuleExample example, Model model, bool pdf) => _right[example.RuleId].Select(right => ExampleRecipe.Read(right.Json)).Any(recipe =>
        recipe.Build.Not is null
        && ExampleDraft.Plan(model.Draft, example.Component, recipe) is { } plan
        && Check(plan, recipe, pdf).Outcomes.First(one => one.RuleId == example.RuleId).Outcome == Outcome.Pass);

    private CheckReport Check(DraftPlan plan, ExampleRecipe recipe, bool pdf) =>
        _checkers[recipe.Build.Stage].Check(pdf ? ExampleDraft.Pdf(plan, recipe.Build.Pdf) : ExampleDraft.Docx(plan));

    private Model Prepare(ModelDraft draft)
    {
        DraftPlan plan = draft.Plan();
        HashSet<string> words = [.. plan.Letterhead.All.Concat(plan.Opening).SelectMany(line => WordsOf(line.Text))];
        FormatChecker checker = _checkers[DraftStage.Draft];
        CheckReport docx = checker.Check(ExampleDraft.Docx(draft.Plan())), pdf = checker.Check(ExampleDraft.Pdf(draft.Plan(), null));
        return new Model(draft, words, Found(docx), Found(pdf))
        {
            Judged = [.. docx.Outcomes.Where(one => one.Outcome != Outcome.NotApplicable).Select(one => one.RuleId)],
            Kept = [.. docx.Outcomes.Where(one => one.Outcome == Outcome.Pass).Select(one => one.RuleId)],
        };
    }

    private static HashSet<string> Found(CheckReport report) => report.Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
}
