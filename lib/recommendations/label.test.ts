import { describe, expect, test } from "vitest";

import { INITIAL_STATE, type CommitmentState } from "./codes";
import { commitmentLabel, countLabels, isOnPaper, LABELS, recommendationLabel, type Label } from "./label";

const state = (part: Partial<CommitmentState>): CommitmentState => ({ ...INITIAL_STATE, ...part });

describe("public label of a commitment", () => {
  test.each<[string, Partial<CommitmentState>, Label]>([
    ["the report alone", {}, "no_information"],
    ["verifying without a declaration", { lifecycle: "verifying" }, "no_information"],
    ["accepted without a plan", { position: "accepted" }, "no_information"],
    ["another measure proposed", { position: "alternative", hasPlan: true }, "no_information"],

    ["accepted with a plan", { position: "accepted", hasPlan: true }, "in_progress"],
    ["accepted in part with a plan", { position: "partly_accepted", hasPlan: true }, "in_progress"],
    ["declared in progress", { declared: "in_progress" }, "in_progress"],

    ["declared done", { declared: "declared_done", lifecycle: "verifying" }, "verifying"],
    ["declared done, still open: a declaration never shows as implemented", { declared: "declared_done" }, "verifying"],
    ["declared moot", { declared: "declared_moot", lifecycle: "verifying" }, "verifying"],
    ["on paper, not closed", { assessed: "implemented_on_paper", lifecycle: "verifying" }, "verifying"],
    ["equivalent, not closed", { assessed: "alternative_equivalent", position: "alternative" }, "verifying"],

    ["incomplete", { assessed: "incomplete" }, "incomplete"],
    ["incomplete although declared done", { assessed: "incomplete", declared: "declared_done" }, "incomplete"],

    ["closed as implemented", { lifecycle: "closed_implemented", assessed: "implemented_on_paper" }, "implemented"],
    ["closed with an equivalent", { lifecycle: "closed_implemented", assessed: "alternative_equivalent" }, "implemented"],
    ["effect observed, still open", { assessed: "effect_observed" }, "implemented"],
    ["effect observed, declared in progress", { assessed: "effect_observed", declared: "in_progress" }, "implemented"],

    ["closed as not implemented", { lifecycle: "closed_not_implemented" }, "not_implemented"],
    ["assessed not implemented", { assessed: "not_implemented", declared: "declared_done" }, "not_implemented"],
    ["closed against an observed effect", { lifecycle: "closed_not_implemented", assessed: "effect_observed" }, "not_implemented"],

    ["refused", { position: "refused" }, "refused"],
    ["closed after a refusal", { position: "refused", lifecycle: "closed_not_implemented" }, "refused"],
    ["refused, then declared in progress", { position: "refused", declared: "in_progress" }, "refused"],

    ["closed as moot", { lifecycle: "closed_moot", declared: "declared_moot" }, "moot"],
    ["replaced", { lifecycle: "replaced", assessed: "incomplete" }, "moot"],
    ["moot before refused", { lifecycle: "closed_moot", position: "refused" }, "moot"],
  ])("%s", (_, part, label) => {
    expect(commitmentLabel(state(part))).toBe(label);
  });

  test.each<[string, Partial<CommitmentState>, boolean]>([
    ["closed without the effect", { lifecycle: "closed_implemented", assessed: "implemented_on_paper" }, true],
    ["closed with the effect", { lifecycle: "closed_implemented", assessed: "effect_observed" }, false],
    ["on paper, not closed", { assessed: "implemented_on_paper" }, false],
    ["nothing known", {}, false],
  ])("on paper: %s", (_, part, onPaper) => {
    expect(isOnPaper(state(part))).toBe(onPaper);
  });
});

describe("label of a recommendation", () => {
  test.each<[Label[], Label]>([
    [[], "no_information"],
    [["implemented", "no_information"], "no_information"],
    [["refused", "not_implemented"], "not_implemented"],
    [["in_progress", "refused"], "refused"],
    [["incomplete", "in_progress"], "in_progress"],
    [["verifying", "incomplete"], "incomplete"],
    [["implemented", "verifying"], "verifying"],
    [["moot", "implemented"], "implemented"],
    [["moot", "moot"], "moot"],
  ])("%j shows %s", (labels, shown) => {
    expect(recommendationLabel(labels)).toBe(shown);
  });

  test("the counts hold the eight labels and add up", () => {
    const counts = countLabels(["no_information", "moot", "no_information"]);
    expect(new Set(counts.map(({ label }) => label))).toEqual(new Set(LABELS));
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(counts[0]).toEqual({ label: "no_information", count: 2 });
  });
});
