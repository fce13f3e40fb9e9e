import type { ReportDocument } from "../../domain/report-document";

/** The words of Bab III without its tables and charts, to paste into a document; paragraphs are kept apart by an empty line. */
export function narrativeText({ chapter, title, sections }: ReportDocument): string {
  const paragraphs = sections.flatMap((section) => [
    `${section.number} ${section.title}`,
    ...section.blocks.flatMap((block) => (block.kind === "heading" || block.kind === "paragraph" ? [block.text] : [])),
  ]);
  return [chapter, title, ...paragraphs].join("\n\n");
}
