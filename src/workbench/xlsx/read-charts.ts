import type { Package } from "../../file/package/package";
import { relationsOf } from "../../file/package/relations";
import { attributeOf } from "../../file/xml/parse-xml";
import { parseArea, splitReference } from "../area";
import type { ChartFacts, Corner, Place } from "../host/chart/chart-facts";
import { chartProperties } from "./chart-properties";
import { nodeAt, nodesNamed, readNodes, type XmlNode } from "./xml-node";

const EMU_PER_POINT = 12_700;

/** The charts of a sheet's part that are emulated and lie between two cells, from back to front; others are left behind. */
export function readCharts(pack: Package, part: string, idOf: (sheet: string) => string): ChartFacts[] {
  return relationsOf(pack, part).filter(({ kind, external }) => kind === "drawing" && !external).flatMap(({ target: drawing }) => {
    const parts = new Map(relationsOf(pack, drawing).map(({ id, target }) => [id, target]));
    return nodesNamed(readNodes(pack, drawing), "twoCellAnchor").flatMap((anchor, number): ChartFacts[] => {
      const frame = nodeAt(anchor, "graphicFrame");
      const reference = nodeAt(frame, "graphic/graphicData/chart");
      const chartPart = reference && parts.get(attributeOf(reference.attributes, "id") ?? "");
      const read = chartPart === undefined || !pack.has(chartPart) ? null : chartProperties(readNodes(pack, chartPart));
      if (!read) return [];
      const name = nodeAt(frame, "nvGraphicFramePr/cNvPr")?.attributes["name"] ?? "";
      const series = read.series.flatMap(({ kept, node }) => {
        const values = placeOf(nodeAt(node, "val/numRef/f"), idOf);
        return values ? [{ kept, values, categories: placeOf(nodeAt(node, "cat/strRef/f") ?? nodeAt(node, "cat/numRef/f"), idOf) }] : [];
      });
      return [{ id: `${drawing}#${number + 1}`, from: cornerOf(nodeAt(anchor, "from")), to: cornerOf(nodeAt(anchor, "to")), kept: { ...read.chart, Name: name }, series }];
    });
  });
}

function placeOf(formula: XmlNode | undefined, idOf: (sheet: string) => string): Place | null {
  const { sheet, rest } = splitReference(formula?.text ?? "");
  const area = parseArea(rest);
  const sheetId = sheet === null ? "" : idOf(sheet);
  return area && sheetId ? { sheetId, area } : null;
}

function cornerOf(node: XmlNode | undefined): Corner {
  const number = (name: string): number => Number(nodeAt(node, name)?.text ?? 0);
  return { column: number("col"), columnOffset: number("colOff") / EMU_PER_POINT, row: number("row"), rowOffset: number("rowOff") / EMU_PER_POINT };
}
