import { useMemo, useState } from "react";
import type { Workbook } from "../../domain/grid";
import type { Export, ExportMeaning } from "../../domain/imports/export";
import type { ChosenMeanings } from "../../domain/imports/export-columns";
import { defaultImportChoices, type ImportChoices, type ImportPlan } from "../../domain/imports/import-plan";
import { planImport } from "../../domain/imports/plan-import";
import { isExport, readExportOf } from "../../domain/imports/read-export";
import type { ChosenFile } from "./chosen-file";
import { writeKey } from "./plan-write";

/** A chosen file and what it was taken for. */
export interface ReadFile {
  readonly chosen: ChosenFile;
  readonly meanings: ChosenMeanings;
  readonly read: Export | null;
  /** Why it is no export (Indonesian). */
  readonly problem: string | null;
}

/** What is imported, how, and what comes of it in the workbook as it is now. */
export interface ImportDraft {
  readonly files: readonly ReadFile[];
  readonly choices: ImportChoices;
  /** `null` while there is no export. */
  readonly plan: ImportPlan | null;
  /** The workbook has changed so that another plan came of it, since the user last chose or wrote something. */
  readonly isReplanned: boolean;
  /** Answers the files as they were read. */
  add(files: readonly ChosenFile[]): readonly ReadFile[];
  remove(name: string): void;
  choose(choices: Partial<ImportChoices>): void;
  /** What a column of a file holds. */
  assign(name: string, column: number, meaning: ExportMeaning | null): void;
  /** What the plan would be in another workbook. */
  planFor(workbook: Workbook): ImportPlan | null;
}

function readFile(chosen: ChosenFile, meanings: ChosenMeanings = new Map()): ReadFile {
  if (chosen.grids === null) return { chosen, meanings, read: null, problem: chosen.problem };
  const read = readExportOf(chosen.grids, meanings);
  return isExport(read) ? { chosen, meanings, read, problem: null } : { chosen, meanings, read: null, problem: read.problem };
}

/** @param written changes whenever something was written or taken back: what comes of that is no news */
export function useImport(workbook: Workbook, written: unknown): ImportDraft {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [choices, setChoices] = useState(defaultImportChoices);
  const exports = useMemo(() => files.flatMap(({ read }) => read ?? []), [files]);
  const planFor = (other: Workbook): ImportPlan | null => (exports.length > 0 ? planImport(other, exports, choices) : null);
  const plan = useMemo(() => (exports.length > 0 ? planImport(workbook, exports, choices) : null), [workbook, exports, choices]);

  // What was written is told before the reading that shows it.
  const [known, setKnown] = useState({ plan, exports, choices, written, awaits: false, isReplanned: false });
  if (known.plan !== plan || known.written !== written) {
    const isOwn = known.awaits || known.exports !== exports || known.choices !== choices || known.written !== written;
    const isOther = plan !== null && known.plan !== null && writeKey(plan) !== writeKey(known.plan);
    setKnown({ plan, exports, choices, written, awaits: (known.awaits || known.written !== written) && !isOther, isReplanned: !isOwn && (known.isReplanned || isOther) });
  }
  return {
    files,
    choices,
    plan,
    isReplanned: known.isReplanned,
    add(added) {
      const reads = added.map((chosen) => readFile(chosen));
      const names = new Set(added.map(({ name }) => name));
      setFiles((before) => [...before.filter(({ chosen }) => !names.has(chosen.name)), ...reads]);
      setChoices((before) => ({ ...before, unit: null }));
      return reads;
    },
    remove: (name) => setFiles((before) => before.filter(({ chosen }) => chosen.name !== name)),
    choose: (more) => setChoices((before) => ({ ...before, ...more })),
    assign: (name, column, meaning) =>
      setFiles((before) => before.map((file) => (file.chosen.name === name ? readFile(file.chosen, assigned(file, column, meaning)) : file))),
    planFor,
  };
}

/** A meaning belongs to one column: another that was given it before is not read any more. */
function assigned({ meanings }: ReadFile, column: number, meaning: ExportMeaning | null): ChosenMeanings {
  const others = [...meanings].map(([other, was]) => [other, was === meaning ? null : was] as const);
  return new Map([...others, [column, meaning]]);
}
