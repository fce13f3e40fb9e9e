import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { CellRef, Workbook } from "../../domain/grid";
import type { WriteReceipt } from "../excel-port";
import type { ChosenFile } from "./chosen-file";
import { exportName } from "./export-words";
import { FileCard } from "./FileCard";
import { FilePick } from "./FilePick";
import { ImportOptions } from "./ImportOptions";
import type { ImportTask } from "./import-task";
import { PlanDetails } from "./PlanDetails";
import { PlanSummary } from "./PlanSummary";
import { changesText, writeKey, writes } from "./plan-write";
import { useImport, type ReadFile } from "./use-import";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  intro: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
  files: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, position: "sticky", bottom: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

export interface ImportViewProps {
  /** The latest reading. */
  readonly workbook: Workbook;
  readonly locked: boolean;
  /** Of the last import, while it can be taken back. */
  readonly receipt: WriteReceipt | null;
  /** The way back stands in the notice above. */
  readonly isNoticed: boolean;
  readonly onRead: (files: readonly File[]) => Promise<readonly ChosenFile[] | null>;
  readonly onWrite: (task: ImportTask) => void;
  readonly onUndo: () => void;
  readonly onSay: (text: string) => void;
  readonly onGo: (ref: CellRef) => void;
  readonly onClose: () => void;
}

/** Escape folds an open list away first. */
const isUnfolded = (target: EventTarget): boolean => target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true" && target.getAttribute("role") === "combobox";

const spoken = ({ chosen, read, problem }: ReadFile): string => `${chosen.name}: ${read ? `dibaca sebagai ${exportName[read.kind]}, ${read.lines.length} kegiatan.` : problem}`;

/** Exports from disk into the table Anggaran: what they are, what would change, and only then the writing. */
export function ImportView({ workbook, locked, receipt, isNoticed, onRead, onWrite, onUndo, onSay, onGo, onClose }: ImportViewProps) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const draft = useImport(workbook, receipt);
  const { plan, files } = draft;
  useEffect(() => view.current?.querySelector<HTMLElement>("[data-drop] button")?.focus(), []);

  const read = async (chosen: readonly File[]): Promise<void> => {
    const found = await onRead(chosen);
    if (found && found.length > 0) onSay(draft.add(found).map(spoken).join(" "));
  };
  const write = (): void => {
    if (!plan) return;
    const shown = writeKey(plan);
    const planned: ImportTask["planned"] = (now) => {
      const fresh = draft.planFor(now);
      return fresh && writeKey(fresh) === shown ? fresh : null;
    };
    onWrite({ do: "import", table: plan.target.table, done: `Tabel ${plan.target.table}: ${changesText(plan)}.`, planned });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || isUnfolded(event.target)) return;
    event.preventDefault();
    // What the key means elsewhere would take the focus with it.
    setTimeout(onClose);
  };
  const canWrite = plan !== null && writes(plan);
  return (
    <div ref={view} className={styles.view} onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} aria-label="Kembali" aria-keyshortcuts="Escape" onClick={onClose} />
        <h1 className={styles.title}>Impor dari SIPD</h1>
      </header>
      <main className={styles.page} data-imports>
        {files.length === 0 && <p className={styles.intro}>Pilih ekspor LRA atau RFK. Berkasnya dibaca di komputer ini saja, dan belum ada yang ditulis sebelum Anda menekan Tulis.</p>}
        <FilePick locked={locked} again={files.length > 0} onFiles={(chosen) => void read(chosen)} />
        <ul className={styles.files} aria-label="Berkas">
          {files.map((file) => (
            <FileCard key={file.chosen.name} file={file} locked={locked} onAssign={(column, meaning) => draft.assign(file.chosen.name, column, meaning)} onRemove={() => draft.remove(file.chosen.name)} />
          ))}
        </ul>
        {plan && <ImportOptions plan={plan} files={files} choices={draft.choices} onChoose={draft.choose} />}
        {plan && !plan.mustChooseUnit && (
          <>
            {draft.isReplanned && (
              <MessageBar intent="warning" layout="multiline" data-replanned>
                <MessageBarBody>Buku kerja berubah; rencana di bawah sudah dihitung ulang.</MessageBarBody>
              </MessageBar>
            )}
            <PlanSummary plan={plan} />
            <PlanDetails plan={plan} workbook={workbook} onGo={onGo} />
          </>
        )}
      </main>
      <footer className={styles.actions}>
        <Button appearance="primary" disabledFocusable={locked || !canWrite} onClick={write}>
          {plan?.target.isNew ? `Buat tabel ${plan.target.table}` : "Tulis ke tabel Anggaran"}
        </Button>
        {receipt && !isNoticed && (
          <Button disabledFocusable={locked} onClick={onUndo}>
            Kembalikan impor
          </Button>
        )}
        <Button onClick={onClose}>Tutup</Button>
      </footer>
    </div>
  );
}
