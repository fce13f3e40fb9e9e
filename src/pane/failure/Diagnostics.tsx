import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { diagnosticsText } from "../diagnostics";

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

/**
 * The error for a maintainer, to copy. Excel on the web blocks the clipboard interface, so the text is selected and
 * copied the old way; where even that is blocked it stays selected for Ctrl+C.
 */
export function Diagnostics({ error }: { readonly error: unknown }) {
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    text.current?.select();
    setSaid(document.execCommand?.("copy") ? "Diagnostik disalin." : "Tekan Ctrl+C untuk menyalin teks yang terpilih.");
  };
  return (
    <div className={styles.box}>
      <textarea ref={text} className={styles.text} readOnly aria-label="Diagnostik" value={diagnosticsText(error)} />
      <Button size="small" onClick={copy}>
        Salin diagnostik
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
