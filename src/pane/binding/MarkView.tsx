import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Assessment, BindingState, TableKind } from "../../domain/assessment";
import type { Workbook } from "../../domain/grid";
import { kindName } from "../../domain/kind-name";
import { placeName } from "../../domain/place-reference";
import { Pick } from "../Pick";
import type { Assess } from "../program";
import { ColumnRow } from "../tables/ColumnRow";
import { kindOptions } from "../tables/kind-options";
import { roleOptions, roleWarnings } from "../tables/role-options";
import type { BindingChange } from "./binding-change";
import type { Selection } from "./judge-selection";
import { showing } from "./peek-place";
import { RowPreview } from "./RowPreview";
import { useMarking } from "./use-marking";

/** More rows of headings than these no table has. */
const MOST_HEADINGS = 6;

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const headingOptions = Array.from({ length: MOST_HEADINGS }, (_, i) => ({ value: String(i + 1), label: i === 0 ? "1 baris" : `${i + 1} baris` }));

interface MarkViewProps {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
  readonly assess: Assess;
  /** The broken one that is pointed at anew; `null`: a new one. */
  readonly start: BindingState | null;
  readonly locked: boolean;
  /** What is selected in the sheet; `null` when that cannot be told, which the pane then shows. */
  readonly onPick: () => Promise<Selection | null>;
  readonly onChange: (change: BindingChange) => void;
  readonly onClose: () => void;
}

/** "Tandai sendiri": a range that the user selects in the sheet becomes a table, once they have seen how it will be read. */
export function MarkView({ workbook, assessment, assess, start, locked, onPick, onChange, onClose }: MarkViewProps) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const marking = useMarking(workbook, assessment, assess, start);
  const { marked, refusal, question, preview, roles, change } = marking;
  const isPicked = marked !== null;
  useEffect(() => view.current?.querySelector<HTMLElement>(isPicked ? '[role="combobox"]' : "button")?.focus(), [isPicked]);
  const pick = async (): Promise<void> => {
    const selection = await onPick();
    if (selection) marking.take(selection);
  };
  const grid = workbook.grids.find(({ sheet }) => sheet === marked?.place.sheet);
  const table = preview?.table ?? null;
  const title = start?.binding.kind == null ? "Tandai tabel sendiri" : `Tunjuk lagi: ${kindName[start.binding.kind]}`;
  return (
    <div ref={view} className={styles.view} data-marking>
      <h2 className={styles.title}>{title}</h2>
      {!marked && (
        <>
          <p className={styles.text}>Pilih tabelnya di lembar, dari judul kolom sampai baris terakhir. Lalu tekan “Pakai pilihan ini”.</p>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => void pick()}>
              Pakai pilihan ini
            </Button>
            <Button onClick={onClose}>Batal</Button>
          </div>
          <div role="status">
            {refusal !== null && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{refusal}</MessageBarBody>
              </MessageBar>
            )}
            {question.length > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>Pilihan ini menyentuh tabel yang sudah ditetapkan: {question.map(({ name }) => name).join("; ")}.</MessageBarBody>
                <MessageBarActions>
                  <Button size="small" onClick={marking.replace}>
                    Ganti dengan pilihan ini
                  </Button>
                </MessageBarActions>
              </MessageBar>
            )}
          </div>
        </>
      )}
      {marked && (
        <>
          <p className={styles.text} {...showing(marked.place)}>
            {placeName(marked.place)}
          </p>
          <Field label="Ini tabel apa?" size="small">
            <Pick<TableKind | ""> options={marked.kind === null ? [{ value: "", label: "Pilih jenis tabel…" }, ...kindOptions] : kindOptions} value={marked.kind ?? ""} onChange={(kind) => kind !== "" && marking.setKind(kind)} small />
          </Field>
          <Field label="Judul kolom" size="small" hint="Banyaknya baris judul, dihitung dari baris paling atas.">
            <Pick options={headingOptions} value={String(Math.min(MOST_HEADINGS, marked.headingRows))} onChange={(rows) => marking.setHeadingRows(Number(rows))} small />
          </Field>
          {table && marked.kind !== null && (
            <>
              <ul className={styles.list} aria-label="Kolom">
                {[...roles].map(([column, role]) => (
                  <ColumnRow
                    key={column}
                    place={marked.place}
                    column={column}
                    heading={table.headings.get(column) ?? ""}
                    role={role}
                    options={roleOptions(marked.kind ?? table.kind, table, roles, column)}
                    doubts={[]}
                    onRole={marking.setRole}
                  />
                ))}
              </ul>
              <div role="status">
                {roleWarnings(marked.kind, table, roles).map((text) => (
                  <p key={text} className={styles.line}>
                    {text}
                  </p>
                ))}
              </div>
              {grid && <RowPreview table={{ ...table, columns: roles }} grid={grid} />}
            </>
          )}
          {marked.kind !== null && !table && <p className={styles.text}>{preview?.state?.trouble ?? "Tidak ada baris yang dapat dibaca di sini. Periksa jenis tabel dan banyaknya baris judul."}</p>}
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={locked || change === null}
              onClick={() => {
                if (change) onChange(change);
                onClose();
              }}
            >
              Tetapkan
            </Button>
            <Button onClick={marking.again}>Pilih lagi</Button>
            <Button onClick={onClose}>Batal</Button>
          </div>
        </>
      )}
    </div>
  );
}
