import type { Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";

/** "#RRGGBB" of a colour of the file; `null` where it names none that is known here (system and indexed colours). */
export function readColor(color: Color | undefined, theme: readonly string[]): string | null {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined && theme.length > 0) return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
  return null;
}

export const writeColor = (color: string): Color => ({ rgb: color.slice(1) });
