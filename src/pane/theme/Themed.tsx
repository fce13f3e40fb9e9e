import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { prefersDark } from "./office-brightness";

/** No class: Fluent would give it to lists and dialogs too, which would then cover the whole pane. */
const whole = { height: "100%", overflow: "hidden" };

/** Light or dark as Office is, asked again when the user comes back; forced colours are the browser's doing. */
export function Themed({ children }: { readonly children: ReactNode }) {
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
    <FluentProvider style={whole} theme={dark ? webDarkTheme : webLightTheme}>
      {children}
    </FluentProvider>
  );
}
