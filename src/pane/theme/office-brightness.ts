/** "#RRGGBB" → is it a dark colour? Relative luminance of WCAG, without the gamma: near enough to tell black from white. */
function isDark(color: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Office's theme where the host tells it (Excel on the web may not), else the system's wish. */
export function prefersDark(): boolean {
  const office = typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  return isDark(office?.bodyBackgroundColor ?? "") ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}
