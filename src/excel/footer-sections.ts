export interface FooterSections {
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/**
 * Splits a footer as files store it ("&LKiri&CTengah&RKanan") into the three texts Office.js wants; what stands before
 * the first mark belongs to the centre.
 */
export function splitFooter(footer: string): FooterSections {
  const sections = { L: "", C: "", R: "" };
  let section: keyof typeof sections = "C";
  for (const [, code, text] of footer.matchAll(/&([LCR])|(&[^LCR]|[^&]+|&$)/g)) {
    if (code) section = code as keyof typeof sections;
    else sections[section] += text;
  }
  return { leftFooter: sections.L, centerFooter: sections.C, rightFooter: sections.R };
}
