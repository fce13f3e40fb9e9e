import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { BoundTable } from "../../domain/assessment";
import { boxName, columnName, type CellRef } from "../../domain/grid";
import { kindName } from "../../domain/kind-name";
import type { ColumnRole, TableKind } from "../../domain/assessment";
import type { BindingChange } from "../binding/binding-change";
import { showing } from "../binding/peek-place";
import { Fold } from "../Fold";
import { ColumnPicture } from "./ColumnPicture";
import { rowsText } from "./rows-text";
import type { StandingTable } from "./standing-tables";
import { StandingLine } from "./StandingLine";
import { TableEditor } from "./TableEditor";
import { useTableDraft } from "./use-table-draft";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderInlineStartWidth: "3px", borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  doubtful: { borderInlineStartColor: tokens.colorStatusWarningForeground1 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  button: { minWidth: 0 },
});

export interface TableCardProps {
  readonly standing: StandingTable;
  readonly locked: boolean;
  /** What the columns of this table would be in a table of another kind. */
  readonly suggest: (table: BoundTable, kind: TableKind) => ReadonlyMap<number, ColumnRole>;
  readonly onChange: (change: BindingChange) => void;
  readonly onGo: (ref: CellRef) => void;
}

/** One table: what it was taken for and how surely, its columns in small, and the ways to confirm, correct or drop it. */
export function TableCard({ standing: { key, table, binding, standing, doubts }, locked, suggest, onChange, onGo }: TableCardProps) {
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  const draft = useTableDraft(table, (kind) => suggest(table, kind));
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const [editing, setEditing] = useState<boolean | null>(null);
  const [all, setAll] = useState(false);
  const { sheet, box, title, name } = table;
  const open = unfolded ?? standing !== "bound";
  const where = `${sheet} · ${boxName(box)}`;
  const about = (
    <>
      <StandingLine standing={standing} why={where} />
      <p className={styles.text}>{name === null ? title : `${title} (tabel ${name})`}</p>
    </>
  );

  const editColumn = (column: number): void => {
    flushSync(() => {
      setEditing(true);
      setAll(true);
    });
    card.current?.querySelector<HTMLElement>(`[data-row-of="${columnName(column)}"] [role="combobox"]`)?.focus();
  };
  /** The buttons may go with what is done: the focus stays with the table, or goes to a neighbour of one that goes. */
  const settle = (change: BindingChange): void => {
    const goes = change.what === "confirm" && change.kind === null;
    const stays = goes ? (card.current?.nextElementSibling ?? card.current?.previousElementSibling) : card.current;
    stays?.querySelector<HTMLElement>("h2 button")?.focus();
    setUnfolded(null);
    setEditing(null);
    setAll(false);
    onChange(change);
  };
  return (
    <li ref={card} className={mergeClasses(styles.card, standing === "doubtful" && styles.doubtful)} data-table={key} data-kind={table.kind} data-standing={standing} {...showing(table)}>
      <Fold label={kindName[table.kind]} as="h2" open={open} onToggle={setUnfolded}>
        {about}
        {draft.roles.size > 0 && <ColumnPicture table={table} roles={draft.roles} doubtful={new Set(doubts.flatMap(({ column }) => column ?? []))} onColumn={editColumn} />}
        <p className={styles.text}>{rowsText(table)}</p>
        <Fold label="Ubah jenis dan kolom" open={editing ?? standing === "doubtful"} onToggle={setEditing}>
          <TableEditor table={table} draft={draft} doubts={doubts} all={all || doubts.every(({ column }) => column === null)} onAll={() => setAll(true)} />
        </Fold>
        <div className={styles.actions}>
          {(draft.changed || standing !== "bound") && (
            <Button className={styles.button} size="small" appearance={draft.changed || standing === "doubtful" ? "primary" : "secondary"} disabledFocusable={locked} onClick={() => settle({ what: "confirm", table, kind: draft.kind, roles: draft.roles })}>
              {draft.changed ? "Simpan perubahan" : "Sudah benar"}
            </Button>
          )}
          {draft.changed && (
            <Button className={styles.button} size="small" onClick={draft.reset}>
              Batalkan perubahan
            </Button>
          )}
          {binding && (
            <Button className={styles.button} size="small" disabledFocusable={locked} onClick={() => settle({ what: "forget", id: binding.binding.id })}>
              Lupakan
            </Button>
          )}
          <Button className={styles.button} size="small" disabledFocusable={locked} onClick={() => settle({ what: "confirm", table, kind: null, roles: table.columns })}>
            Bukan tabel ini
          </Button>
          <Button className={styles.button} size="small" appearance="subtle" aria-label={`Ke tabel ${where}`} onClick={() => onGo({ sheet, row: box.top, column: box.left })}>
            Ke tabel
          </Button>
        </div>
      </Fold>
      {!open && about}
    </li>
  );
}
