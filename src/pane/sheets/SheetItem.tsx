import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Clock16Filled, DocumentTable16Regular, ErrorCircle16Filled, SubtractCircle16Regular } from "@fluentui/react-icons";
import type { CellRef } from "../../domain/grid";
import type { SheetStatus } from "../sheet-status";

const useStyles = makeStyles({
  item: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  status: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 0` },
  words: { minWidth: 0 },
  icon: { display: "inline-flex", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  old: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

const clock = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" });

const looks = {
  ready: { Icon: DocumentTable16Regular, color: "quiet" },
  "unknown-age": { Icon: Clock16Filled, color: "quiet" },
  written: { Icon: CheckmarkCircle16Filled, color: "good" },
  "out-of-date": { Icon: Clock16Filled, color: "old" },
  "lacking-required": { Icon: ErrorCircle16Filled, color: "bad" },
  "lacking-optional": { Icon: SubtractCircle16Regular, color: "quiet" },
} as const;

const lookOf = (status: SheetStatus): keyof typeof looks => (status.state !== "lacking" ? status.state : status.required ? "lacking-required" : "lacking-optional");

function describe(status: SheetStatus): string {
  switch (status.state) {
    case "ready":
      return "Siap ditulis.";
    case "unknown-age":
      return "Sudah ada dari penulisan sebelumnya. Tulis ulang agar pasti terbaru.";
    case "written":
      return "Sudah ditulis dan terbaru.";
    case "out-of-date":
      return `Perlu ditulis ulang: data berubah sejak ${clock.format(status.since)}.`;
    case "lacking":
      return `${status.required ? "Wajib ada di Bab III, tetapi belum dapat ditulis" : "Tidak wajib; ditulis bila datanya ada"}: ${status.lacks}`;
  }
}

interface SheetItemProps {
  readonly status: SheetStatus;
  readonly locked: boolean;
  readonly onWrite: (key: string) => void;
  readonly onGo: (ref: CellRef) => void;
}

/** One sheet of Bab III, its state, and the way to write or to see it. */
export function SheetItem({ status, locked, onWrite, onGo }: SheetItemProps) {
  const styles = useStyles();
  const { Icon, color } = looks[lookOf(status)];
  const sheet = "sheet" in status ? status.sheet : null;
  return (
    <li className={styles.item} data-sheet={status.key} data-state={status.state} data-required={status.state === "lacking" ? status.required : undefined}>
      <h2 className={styles.name}>{sheet ?? status.name}</h2>
      <p className={styles.status}>
        <span className={mergeClasses(styles.icon, styles[color])}>
          <Icon aria-hidden />
        </span>
        <span className={styles.words}>{describe(status)}</span>
      </p>
      {status.state !== "lacking" && (
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={locked} aria-label={`${sheet === null ? "Tulis" : "Tulis ulang"} ${status.name}`} onClick={() => onWrite(status.key)}>
            {sheet === null ? "Tulis" : "Tulis ulang"}
          </Button>
          {sheet !== null && (
            <Button size="small" appearance="subtle" aria-label={`Ke lembar ${sheet}`} onClick={() => onGo({ sheet, row: 1, column: 1 })}>
              Ke lembar
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
