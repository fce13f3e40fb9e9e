/** Excel writes letters that XML cannot hold as "_x000D_" (ECMA-376 part 1, 22.4.2.4, ST_Xstring). */
export const decodeEscapes = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
