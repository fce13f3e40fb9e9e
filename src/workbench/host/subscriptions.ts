import type { EventCode } from "./event-kind";

/** Which events the clients have asked for; several pages of one add-in may ask for the same. */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  add(code: EventCode, target: string): void {
    this.#change(code, target, 1);
  }

  remove(code: EventCode, target: string): void {
    this.#change(code, target, -1);
  }

  has(code: EventCode, target: string): boolean {
    return (this.#counts.get(`${code}|${target}`) ?? 0) > 0;
  }

  get none(): boolean {
    return [...this.#counts.values()].every((count) => count === 0);
  }

  clear(): void {
    this.#counts.clear();
  }

  #change(code: EventCode, target: string, by: number): void {
    const key = `${code}|${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) + by));
  }
}
