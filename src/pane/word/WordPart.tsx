import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentText16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Assessment } from "../../domain/assessment";
import { CopyText } from "../CopyText";
import { Fold } from "../Fold";
import { narrativeText } from "./narrative-text";

const useStyles = makeStyles({
  part: { marginBottom: tokens.spacingVerticalM, border: `1px solid ${tokens.colorTransparentStroke}`, padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  text: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface WordPartProps {
  readonly document: Assessment["document"];
  /** False: files cannot be handed out in this Excel. */
  readonly canDownload: boolean;
  readonly locked: boolean;
  readonly onWord: () => void;
  readonly onWriteAll: () => void;
}

/** Bab III for Word: as a file, or, where Excel lets no add-in hand out files, what can be done instead. */
export function WordPart({ document, canDownload, locked, onWord, onWriteAll }: WordPartProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        Bab III untuk Word
      </h2>
      {document === null ? (
        <p className={styles.text}>Belum dapat disusun: belum ada tabel Bab III yang dapat ditulis.</p>
      ) : canDownload ? (
        <Button size="small" icon={<DocumentText16Regular />} disabledFocusable={locked} onClick={onWord}>
          Unduh Word (.docx)
        </Button>
      ) : (
        <>
          <p className={styles.text}>
            Excel di komputer atau tablet ini tidak mengizinkan panel mengunduh berkas. Tulis lembar Bab III lalu salin tabelnya ke Word, dan salin narasinya dari sini. Di Excel untuk web, panel ini menyediakan berkas Word.
          </p>
          <Button size="small" disabledFocusable={locked} onClick={onWriteAll}>
            Tulis lembar Bab III
          </Button>
        </>
      )}
      {document !== null && (
        <Fold label="Narasi untuk disalin" open={open} onToggle={setOpen}>
          <CopyText what="narasi" text={narrativeText(document)} />
        </Fold>
      )}
    </section>
  );
}
