/** Characters, told at the cost of one look in a table where they are of Latin letters. */
export class UnitSet {
  readonly #latin = new Uint8Array(256);
  readonly #others: ReadonlySet<number>;

  /** Characters of one UTF-16 unit each. */
  constructor(characters: string) {
    const units = Array.from(characters, (character) => character.charCodeAt(0));
    for (const unit of units) if (unit < 256) this.#latin[unit] = 1;
    this.#others = new Set(units.filter((unit) => unit >= 256));
  }

  has(unit: number): boolean {
    return unit < 256 ? this.#latin[unit] === 1 : this.#others.has(unit);
  }
}
