/** The page's element of that id; the page is ours, so a missing one is a bug. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no element ${id}`);
  return found;
}

/** Makes an element with text and what it is to hold. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, ...children: readonly HTMLElement[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...(text === "" ? [] : [text]), ...children);
  return made;
}
