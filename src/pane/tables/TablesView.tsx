import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Assessment, BindingState, BoundTable, ColumnRole, TableKind } from "../../domain/assessment";
import type { Workbook } from "../../domain/grid";
import { MarkView } from "../binding/MarkView";
import { suggestRoles } from "../binding/suggest-roles";
import { usePeek } from "../binding/use-peek";
import type { Assess } from "../program";
import type { TablesIntent } from "../use-findings-view";
import { IgnoredList } from "./IgnoredList";
import { brokenBindings, ignoredBindings, standingTables, type Standing } from "./standing-tables";
import type { TableActions } from "./table-actions";
import { TableCard } from "./TableCard";
import { TroubleCard } from "./TroubleCard";

const useStyles = makeStyles({
  head: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS },
  counts: { flexGrow: 1 },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  empty: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0` },
});

export interface TablesViewProps {
  readonly actions: TableActions;
  readonly locked: boolean;
  readonly assessment: Assessment;
  readonly workbook: Workbook;
  readonly assess: Assess;
  /** What the user came for; its turn tells one coming from the other. */
  readonly intent: TablesIntent;
}

/** What is asked first is what the focus goes to. */
const ASKED = '[data-broken] button, [data-standing="doubtful"] h2 button';

const wordOf: { readonly [standing in Standing]: string } = { bound: "ditetapkan", known: "dikenali", doubtful: "perlu dipastikan" };

/** Every table of the workbook, to confirm, correct, drop or mark; what is pointed at is shown in the sheet by selection. */
export function TablesView({ actions, locked, assessment, workbook, assess, intent }: TablesViewProps) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const [marking, setMarking] = useState<{ readonly start: BindingState | null } | null>(null);
  const peek = usePeek(actions.show);

  useEffect(() => {
    if (intent.turn === 0) return;
    if (intent.what === "mark") setMarking({ start: null });
    else view.current?.querySelector<HTMLElement>(ASKED)?.focus();
  }, [intent]);
  const suggest = useCallback((table: BoundTable, kind: TableKind): ReadonlyMap<number, ColumnRole> => suggestRoles(assess, workbook, table, kind), [assess, workbook]);
  /** What was pressed goes away with what is done: the focus stays here. */
  const keepFocus = (): void => view.current?.querySelector<HTMLElement>("[data-mark]")?.focus();
  const forget = (id: number): void => {
    keepFocus();
    actions.bind({ what: "forget", id });
  };
  const closeMarking = (): void => {
    flushSync(() => setMarking(null));
    keepFocus();
  };

  if (marking) {
    return (
      <div {...peek}>
        <MarkView workbook={workbook} assessment={assessment} assess={assess} start={marking.start} locked={locked} onPick={actions.pick} onChange={actions.bind} onClose={closeMarking} />
      </div>
    );
  }
  const tables = standingTables(assessment);
  const broken = brokenBindings(assessment);
  const counts = (["doubtful", "known", "bound"] as const).map((standing) => ({ standing, count: tables.filter((each) => each.standing === standing).length })).filter(({ count }) => count > 0);
  const known = tables.filter(({ standing }) => standing === "known").map(({ table }) => table);
  const confirmAll = (): void => {
    keepFocus();
    actions.bind({ what: "confirm-all", tables: known });
  };
  const asks = broken.length > 0 || tables.some(({ standing }) => standing === "doubtful");
  return (
    <div ref={view} {...peek}>
      <div className={styles.head}>
        <span className={styles.counts}>
          {tables.length} tabel{counts.length > 0 && `: ${counts.map(({ standing, count }) => `${count} ${wordOf[standing]}`).join(", ")}`}
          {broken.length > 0 && `; ${broken.length} terputus`}
        </span>
        {asks && (
          <Button size="small" onClick={() => view.current?.querySelector<HTMLElement>(ASKED)?.focus()}>
            Ke yang perlu dipastikan
          </Button>
        )}
        {known.length > 1 && (
          <Button size="small" disabledFocusable={locked} onClick={confirmAll}>
            Semua yang dikenali sudah benar
          </Button>
        )}
        <Button size="small" data-mark onClick={() => setMarking({ start: null })}>
          Tandai sendiri
        </Button>
      </div>
      {broken.length > 0 && (
        <ul className={styles.list} aria-label="Tabel yang terputus">
          {broken.map((state) => (
            <TroubleCard key={state.binding.id} state={state} locked={locked} onMark={(start) => setMarking({ start })} onForget={forget} />
          ))}
        </ul>
      )}
      {tables.length === 0 && <p className={styles.empty}>Belum ada tabel yang dibaca di buku kerja ini.</p>}
      <ul className={styles.list} aria-label="Tabel di buku kerja ini">
        {tables.map((standing) => (
          <TableCard key={standing.key} standing={standing} locked={locked} suggest={suggest} onChange={actions.bind} onGo={actions.goTo} />
        ))}
      </ul>
      <IgnoredList ignored={ignoredBindings(assessment)} locked={locked} onForget={forget} />
    </div>
  );
}
