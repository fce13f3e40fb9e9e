import { Button } from "@fluentui/react-components";
import { IMPORT_BUTTON } from "./import-button";

interface ImportButtonProps {
  readonly locked: boolean;
  readonly small?: boolean;
  readonly onImport: () => void;
}

/** The way to the import. */
export function ImportButton({ locked, small = false, onImport }: ImportButtonProps) {
  return (
    <Button {...{ [IMPORT_BUTTON]: "" }} size={small ? "small" : "medium"} disabledFocusable={locked} onClick={onImport}>
      Impor dari SIPD…
    </Button>
  );
}
