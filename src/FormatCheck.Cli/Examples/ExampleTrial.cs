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

    private readonly Dictionary<DraftStage, FormatChecker> _checkers;
    private readonly Model[] _models;
    private readonly string _pack;
    private readonly Dictionary<string, (int Check, int Examples)> _levels;

    /// <exception cref="UsageException">The pack cannot be used.</exception>
    public ExampleTrial(string pack, Language language)
    {
        _pack = pack;
        _checkers = Enum.GetValues<DraftStage>().ToDictionary(stage => stage, stage => FormatCheckCommand.Checker(new FormatCheckOptions { Rules = pack, Stage = (Stage)(int)stage }, language));
        MergedPack merged = FormatCheckCommand.Pack(() => RulePacks.Show(pack), language);
        _levels = merged.Rules.ToDictionary(rule => rule.Id, rule => (Level(merged, rule, "check"), Level(merged, rule, "examples")));
        var models = new Model[ModelDraft.All.Count];
        Parallel.For(0, models.Length, i => models[i] = Prepare(ModelDraft.All[i]));
        _models = [.. models.OrderBy(model => model.Docx.Count)];
    }

    /// <summary>How far down the chain of packs a part of a rule was last written.</summary>
    private static int Level(MergedPack merged, MergedRule rule, string part) =>
        rule.Values.Where(value => value.Name == part || value.Name.StartsWith(part + ".", StringComparison.Ordinal)).Max(value => merged.Chain.IndexOf(value.Pack));

    /// <summary>A model draft with what the pack finds in it as it is: no fault of the examples.</summary>
    private sealed record Model(ModelDraft Draft, HashSet<string> Words, HashSet<string> Docx, HashSet<string> Pdf)
    {
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
            var not = new ExampleProof(ExampleVerdict.NotBuilt, "", reason);
            return new ExampleResult(example, not, not);
        }

        Model[] models = ModelsFor(recipe);
        ExampleProof docx = recipe.Build.Pdf is null or "none" ? Search(example, recipe, models, pdf: false) : ExampleProof.NotShown;
        return new ExampleResult(example, docx, example.IsShownInPdf && recipe.Build.Pdf != "none" ? Search(example, recipe, models.OrderBy(model => model.Name == docx.Model ? 0 : 1), pdf: true) : ExampleProof.NotShown);
    }

    /// <summary>Model drafts that the pack finds nothing in come first, and among them those that share most words with the example: a report for the number of a report.</summary>
    private Model[] ModelsFor(ExampleRecipe recipe)
    {
        string[] words = [.. recipe.Build.With.Values.Append(recipe.Text ?? "").SelectMany(WordsOf)];
        return [.. _models.OrderBy(model => model.Docx.Count - _models[0].Docx.Count).ThenByDescending(model => words.Count(model.Words.Contains))];
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.ToUpperInvariant().Split([' ', '\n', '-', '/', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first model draft in which the example is judged as the pack says; else what came nearest to it.</summary>
    private ExampleProof Search(RuleExample example, ExampleRecipe recipe, IEnumerable<Model> models, bool pdf)
    {
        var best = (Rank: int.MaxValue, Proof: new ExampleProof(ExampleVerdict.NotBuilt, "", "no model draft has a place for it"));
        int trials = 0;
        foreach (Model model in models)
        {
            if (ExampleDraft.Plan(model.Draft, example.Component, recipe) is not { } plan)
            {
                continue;
            }

            if (++trials > MostTrials)
            {
                break;
            }

            (int rank, ExampleProof proof) = Judge(example, recipe, Check(plan, recipe, pdf), pdf ? model.Pdf : model.Docx, model.Name);
            if (rank == 0)
            {
                return proof;
            }

            best = rank < best.Rank ? (rank, proof) : best;
        }

        return best.Proof;
    }

    /// <summary>0 for what is as it should be; the more, the farther from it.</summary>
    private (int Rank, ExampleProof Proof) Judge(RuleExample example, ExampleRecipe recipe, CheckReport report, HashSet<string> before, string model)
    {
        var found = report.Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. found.Where(id => id != example.RuleId && !before.Contains(id) && !recipe.Also.Contains(RuleId.WithoutPack(id))).Order(StringComparer.Ordinal)];
        string also = others.Length == 0 ? "" : $"also: {string.Join(", ", others)}";
        bool isFound = found.Contains(example.RuleId);
        Outcome outcome = report.Outcomes.First(one => one.RuleId == example.RuleId).Outcome;
        if (outcome == Outcome.NotChecked && !isFound && report.Document.Pdf is not null)
        {
            return (NothingShown, new ExampleProof(ExampleVerdict.NotShown, model, ""));
        }

        bool isJudged = example.IsRight ? outcome is Outcome.Pass or Outcome.NotApplicable : isFound;
        if (isJudged && others.Length == 0)
        {
            // A right example should be judged and a wrong one should spoil a draft that was right; where no model draft is so, less will do.
            string weak = outcome == Outcome.NotApplicable ? "the rule has nothing to judge" : !example.IsRight && before.Contains(example.RuleId) ? "the model draft breaks the rule without it" : "";
            return weak.Length > 0 ? (2, new ExampleProof(ExampleVerdict.Weak, model, weak)) : (0, new ExampleProof(ExampleVerdict.Shown, model, ""));
        }

        if (isJudged && Array.TrueForAll(others, id => _levels[id].Check > _levels[example.RuleId].Examples))
        {
            return (5 + others.Length, new ExampleProof(ExampleVerdict.Overridden, model, also));
        }

        string what = isJudged ? "" : example.IsRight ? $"the rule says {outcome}" : "the rule does not fail";
        return (10 + (isJudged ? 0 : 100) + others.Length, new ExampleProof(ExampleVerdict.Failed, model, string.Join("; ", new[] { what, also }.Where(part => part.Length > 0))));
    }

    private CheckReport Check(DraftPlan plan, ExampleRecipe recipe, bool pdf) =>
        _checkers[recipe.Build.Stage].Check(pdf ? ExampleDraft.Pdf(plan, recipe.Build.Pdf) : ExampleDraft.Docx(plan));

    private Model Prepare(ModelDraft draft)
    {
        FormatChecker checker = _checkers[DraftStage.Draft];
        DraftPlan plan = draft.Plan();
        HashSet<string> words = [.. plan.Letterhead.All.Concat(plan.Opening).SelectMany(line => WordsOf(line.Text))];
        return new Model(draft, words, Found(checker, ExampleDraft.Docx(draft.Plan())), Found(checker, ExampleDraft.Pdf(draft.Plan(), null)));
    }

    private static HashSet<string> Found(FormatChecker checker, byte[] file) => checker.Check(file).Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
}
