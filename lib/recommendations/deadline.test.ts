import { describe, expect, test } from "vitest";

import { INITIAL_STATE, type CommitmentState } from "./codes";
import { deadlineFlag, gravestFlag, type Deadline, type DeadlineFlag } from "./deadline";

const end2022: Deadline = { label: "2022", date: "2022-12-31", condition: null };
const cog: Deadline = { label: "Négociation COG", date: null, condition: "Négociation des COG suivantes" };
const both: Deadline = { label: "2022 et négociation COG", date: "2022-12-31", condition: "Négociation des COG suivantes" };

describe("flag of a deadline", () => {
  test.each<[string, Deadline, Partial<CommitmentState>, string, DeadlineFlag]>([
    ["the day before", end2022, {}, "2022-12-30", null],
    ["the last day", end2022, {}, "2022-12-31", null],
    ["the day after, nothing declared", end2022, {}, "2023-01-01", { code: "passed" }],
    ["years after, nothing declared: passed, never late", end2022, {}, "2026-11-23", { code: "passed" }],
    ["accepted, nothing declared", end2022, { position: "accepted", hasPlan: true }, "2023-01-01", { code: "passed" }],
    ["declared unfinished", end2022, { declared: "in_progress" }, "2023-01-10", { code: "late", days: 10 }],
    ["declared unfinished, over a leap day", end2022, { declared: "in_progress" }, "2024-12-31", { code: "late", days: 731 }],
    ["declared unfinished, incomplete", end2022, { declared: "in_progress", assessed: "incomplete" }, "2023-01-01", { code: "late", days: 1 }],
    ["declared unfinished, before the date", end2022, { declared: "in_progress" }, "2022-06-01", null],
    ["declared done", end2022, { declared: "declared_done", lifecycle: "verifying" }, "2023-06-01", null],
    ["closed", end2022, { lifecycle: "closed_implemented" }, "2023-06-01", null],
    ["refused", end2022, { position: "refused" }, "2023-06-01", null],
    ["a condition", cog, {}, "2026-11-23", { code: "conditional" }],
    ["a condition, declared unfinished: never late", cog, { declared: "in_progress" }, "2026-11-23", { code: "conditional" }],
    ["a date and a condition", both, {}, "2026-11-23", { code: "passed" }],
    ["neither", { label: "", date: null, condition: null }, {}, "2026-11-23", null],
  ])("%s", (_, deadline, part, today, flag) => {
    expect(deadlineFlag(deadline, { ...INITIAL_STATE, ...part }, today)).toEqual(flag);
  });

  test("a recommendation shows the gravest, and the longest delay", () => {
    expect(gravestFlag([null, { code: "passed" }, { code: "late", days: 3 }, { code: "late", days: 9 }])).toEqual({ code: "late", days: 9 });
    expect(gravestFlag([{ code: "conditional" }, { code: "passed" }])).toEqual({ code: "passed" });
    expect(gravestFlag([null, { code: "conditional" }])).toEqual({ code: "conditional" });
    expect(gravestFlag([])).toBeNull();
  });
});
