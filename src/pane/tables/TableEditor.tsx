import { Button, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { BoundTable, Doubt, TableKind } from "../../domain/assessment";
import { kindName } from "../../domain/kind-name";
import { Paged } from "../Paged";
import { Pick } from "../Pick";
import { ColumnRow } from "./ColumnRow";
import { kindOptions } from "./kind-options";
import { roleOptions, roleWarnings } from "./role-options";
import type { TableDraft } from "./use-table-draft";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: "anywhere" },
  mark: { display: "inline-flex", flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  all: { alignSelf: "flex-start", minWidth: 0 },
});

interface TableEditorProps {
  readonly table: BoundTable;
  readonly draft: TableDraft;
  readonly doubts: readonly Doubt[];
  /** Every column, or only those in doubt. */
  readonly all: boolean;
  readonly onAll: () => void;
}

/** What is in doubt of a table, its kind and its columns to choose, and what the choice comes to. */
export function TableEditor({ table, draft, doubts, all, onAll }: TableEditorProps) {
  const styles = useStyles();
  const { kind, roles } = draft;
  const doubtful = new Set(doubts.map(({ column }) => column));
  const columns = [...roles].filter(([column]) => all || doubtful.has(column) || roles.get(column) !== table.columns.get(column));
  const options = kindOptions.some(({ value }) => value === kind) ? kindOptions : [{ value: kind, label: kindName[kind] }, ...kindOptions];
  return (
    <div className={styles.editor}>
      {doubts
        .filter(({ column }) => column === null || !roles.has(column))
        .map(({ text }) => (
          <p key={text} className={styles.line}>
            <span className={styles.mark}>
              <QuestionCircle16Filled aria-hidden />
            </span>
            <span>{text}</span>
          </p>
        ))}
      <Field label="Jenis tabel" size="small">
        <Pick<TableKind> options={options} value={kind} onChange={draft.setKind} small />
      </Field>
      {columns.length > 0 && (
        <Paged items={columns}>
          {(shown) => (
            <ul className={styles.list} aria-label="Kolom">
              {shown.map(([column, role]) => (
                <ColumnRow
                  key={column}
                  place={table}
                  column={column}
                  heading={table.headings.get(column) ?? ""}
                  role={role}
                  options={roleOptions(kind, table, roles, column)}
                  doubts={doubts.filter((doubt) => doubt.column === column).map(({ text }) => text)}
                  onRole={draft.setRole}
                />
              ))}
            </ul>
          )}
        </Paged>
      )}
      {!all && columns.length < roles.size && (
        <Button className={styles.all} size="small" appearance="subtle" onClick={onAll}>
          Tampilkan semua {roles.size} kolom
        </Button>
      )}
      <div role="status">
        {(draft.changed ? roleWarnings(kind, table, roles) : []).map((text) => (
          <p key={text} className={styles.line}>
            <span className={styles.mark}>
              <Warning16Filled aria-hidden />
            </span>
            <span>{text}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
