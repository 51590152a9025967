/** One document on stdout, on one line, so that shells and `jq` take it alike. */
export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Something a person should know while or beside the result: stderr, so that stdout stays the result alone. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

type Cell = string | number | null;

/** Rows under their headings in aligned columns; numbers and what looks like one stand to the right. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const printed = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? grouped(cell) : (cell ?? '-'))));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...printed.map((row) => row[column]?.length ?? 0)),
  );
  const isNumeric = headings.map((_, column) =>
    rows.every((row) => typeof row[column] !== 'string' || /^-?[\d.,]+ ?%?$/.test(row[column])),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...printed.map(line)];
}

/** Names and values in two columns. */
export function fields(pairs: readonly (readonly [string, Cell])[]): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(
    ([name, value]) => `${name.padEnd(width)}  ${typeof value === 'number' ? grouped(value) : (value ?? '-')}`,
  );
}

/** 1234567.5 as 1,234,567.5 whatever the locale. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

/** A reader that has seen enough (`| head`) is no failure. */
export function ignoreClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}

const BAR_WIDTH = 24;

/** A line that is redrawn on a terminal; elsewhere a plain line each few seconds, when it says something new. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY;
  #last = '';
  #lastAt = 0;

  show(line: string, done?: number, total?: number): void {
    if (this.#isTerminal) {
      const share = done === undefined || total === undefined || total === 0 ? 0 : Math.min(1, done / total);
      const filled = Math.round(share * BAR_WIDTH);
      process.stderr.write(`\r\x1b[2K[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${line}`);
    } else if (line !== this.#last && Date.now() - this.#lastAt >= PLAIN_INTERVAL_MS) {
      process.stderr.write(`${line}\n`);
      this.#lastAt = Date.now();
    }
    this.#last = line;
  }

  /** Takes the bar from the terminal. */
  clear(): void {
    if (this.#isTerminal && this.#last !== '') process.stderr.write('\r\x1b[2K');
    this.#last = '';
  }
}

const PLAIN_INTERVAL_MS = 5_000;
