import { Button, makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent, type DragEvent } from "react";

const useStyles = makeStyles({
  zone: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, textAlign: "center" },
  over: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FilePickProps {
  readonly locked: boolean;
  readonly again: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses exports from disk, also by dropping them here. */
export function FilePick({ locked, again, onFiles }: FilePickProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0 && !locked) onFiles([...files]);
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    take(target.files);
    // The same file, corrected meanwhile, can be chosen again.
    target.value = "";
  };
  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} data-drop onDragOver={onDrag} onDragEnter={onDrag} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      <input ref={input} type="file" hidden multiple accept=".xlsx,.xlsm,.xls,.csv,.txt" aria-label="Berkas ekspor" onChange={onChange} />
      <Button icon={<DocumentAdd20Regular />} disabledFocusable={locked} onClick={() => input.current?.click()}>
        {again ? "Tambah berkas…" : "Pilih berkas…"}
      </Button>
      <span className={styles.hint}>atau seret ke sini. Boleh beberapa: .xlsx atau .csv</span>
    </div>
  );
}
