import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
  text: {
    boxSizing: "border-box",
    width: "100%",
    height: "96px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface CopyTextProps {
  /** "diagnostik": what it is, as the button says it. */
  readonly what: string;
  readonly text: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A text to copy. Excel on the web blocks the clipboard interface, so the text is selected and copied the old way; where
 * even that is blocked it stays selected for Ctrl+C.
 */
export function CopyText({ what, text }: CopyTextProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    field.current?.focus();
    field.current?.select();
    setSaid(document.execCommand?.("copy") ? `${capital(what)} disalin.` : "Tekan Ctrl+C untuk menyalin teks yang terpilih.");
  };
  return (
    <div className={styles.box}>
      <textarea ref={field} className={styles.text} readOnly aria-label={capital(what)} value={text} />
      <Button size="small" onClick={copy}>
        Salin {what}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
