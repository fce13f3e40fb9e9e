import { useMemo, useState } from "react";
import type { Assessment, BindingState, BoundColumn, ColumnRole, TableKind } from "../../domain/assessment";
import { markRange, withoutBinding, type MarkedRange } from "../../domain/bindings";
import type { Workbook } from "../../domain/grid";
import type { Place } from "../../domain/place-reference";
import type { Assess } from "../program";
import { headingTexts, type BindingChange } from "./binding-change";
import { judgeSelection, type Selection, type TouchedTable } from "./judge-selection";
import { previewOf, type Preview } from "./preview";

/** What is being marked. */
interface Marked {
  readonly place: Place;
  readonly kind: TableKind | null;
  readonly headingRows: number;
  /** What the user gave to columns; the others are as recognised. */
  readonly given: ReadonlyMap<number, ColumnRole>;
  /** Bindings that it takes the place of. */
  readonly instead: readonly number[];
}

export interface Marking {
  readonly marked: Marked | null;
  /** Why the selection cannot be marked (Indonesian). */
  readonly refusal: string | null;
  /** Bound tables that the selection touches, while the user is asked whether it is to take their place. */
  readonly question: readonly TouchedTable[];
  /** How it will be read; `null` until the kind is known. */
  readonly preview: Preview | null;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  take(selection: Selection): void;
  /** It takes the place of what it touches. */
  replace(): void;
  again(): void;
  setKind(kind: TableKind): void;
  setHeadingRows(rows: number): void;
  setRole(column: number, role: ColumnRole): void;
  /** What to keep; `null` while something is missing. */
  readonly change: BindingChange | null;
}

/** From a selection in the sheet to a confirmed table, with a preview at each step. */
export function useMarking(workbook: Workbook, assessment: Assessment, assess: Assess, start: BindingState | null): Marking {
  const [marked, setMarked] = useState<Marked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly marked: Marked; readonly touched: readonly TouchedTable[] } | null>(null);

  const preview = useMemo(() => (marked?.kind == null ? null : previewOf(assess, workbook, (bindings) => added(bindings, rangeOf(marked, marked.kind === start?.binding.kind ? start.binding.columns : []), marked.instead))), [assess, workbook, marked, start]);
  const roles = useMemo(() => new Map([...(preview?.table?.columns ?? []), ...(marked?.given ?? [])]), [preview, marked]);
  const take: Marking["take"] = (selection) => {
    const judgement = judgeSelection(workbook, assessment, selection);
    setAsked(null);
    setRefusal(judgement.can ? null : judgement.reason);
    if (!judgement.can) return;
    const { place, touched, found } = judgement;
    const top = found && found.box.top > place.box.top ? found.box.top : place.box.top;
    const next: Marked = {
      place: { ...place, box: { ...place.box, top } },
      kind: start?.binding.kind ?? found?.kind ?? null,
      headingRows: start?.binding.headingRows ?? (found && found.box.top === top ? Math.max(1, found.headerRows.length) : 1),
      given: new Map(),
      instead: start ? [start.binding.id] : [],
    };
    const others = touched.filter(({ id }) => id === null || id !== start?.binding.id);
    if (others.length > 0) setAsked({ marked: next, touched: others });
    else setMarked(next);
  };
  const change = (more: Partial<Marked>): void => setMarked((now) => now && { ...now, ...more });
  const { table } = preview ?? { table: null };
  return {
    marked,
    refusal,
    question: asked?.touched ?? [],
    preview,
    roles,
    take,
    replace() {
      if (!asked) return;
      setMarked({ ...asked.marked, instead: [...asked.marked.instead, ...asked.touched.flatMap(({ id }) => id ?? [])] });
      setAsked(null);
    },
    again() {
      setMarked(null);
      setAsked(null);
      setRefusal(null);
    },
    setKind: (kind) => change({ kind, given: new Map() }),
    setHeadingRows: (headingRows) => change({ headingRows, given: new Map() }),
    setRole: (column, role) => marked && change({ given: new Map([...marked.given, [column, role]]) }),
    change: marked && table
      ? { what: "mark", range: rangeOf(marked, columnsOf(marked.place, table.headings, roles)), seen: headingTexts(workbook, marked.place, marked.headingRows), instead: marked.instead }
      : null,
  };
}

const rangeOf = ({ place, kind, headingRows }: Marked, columns: readonly BoundColumn[]): MarkedRange => ({ ...place, kind, headingRows, columns });

const columnsOf = ({ box: { left, right } }: Place, headings: ReadonlyMap<number, string>, roles: ReadonlyMap<number, ColumnRole>): readonly BoundColumn[] =>
  Array.from({ length: right - left + 1 }, (_, i) => ({ heading: headings.get(left + i) ?? "", role: roles.get(left + i) ?? "other" }));

function added(bindings: Parameters<typeof markRange>[0], range: MarkedRange, instead: readonly number[]) {
  const next = markRange(instead.reduce(withoutBinding, bindings), range);
  const mine = next.find(({ place }) => place?.sheet === range.sheet && place.box.top === range.box.top && place.box.left === range.box.left);
  return { bindings: next, id: mine?.id ?? 0 };
}
