import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { prefersDark } from "./office-brightness";

const useStyles = makeStyles({ provider: { height: "100%", overflow: "hidden" } });

/** Light or dark as Office is, asked again when the user comes back; forced colours are the browser's doing. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [dark, setDark] = useState(prefersDark);
  useEffect(() => {
    const ask = (): void => setDark(prefersDark());
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", ask);
    window.addEventListener("focus", ask);
    return () => {
      system.removeEventListener("change", ask);
      window.removeEventListener("focus", ask);
    };
  }, []);
  return (
    <FluentProvider className={styles.provider} theme={dark ? webDarkTheme : webLightTheme}>
      {children}
    </FluentProvider>
  );
}
