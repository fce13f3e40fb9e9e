/**
 * A digest of 64 bits as 16 hexadecimal digits: two 32-bit FNV-1a hashes over the text's UTF-16 units with different
 * starts. It tells accidental changes apart; it protects nothing against somebody who wants two texts to collide.
 */
export function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 5) ^ (b >>> 27) ^ unit, 0x5bd1e995);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
