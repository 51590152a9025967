import { InvalidArgumentError, Option, type Command } from 'commander';
import { loadConfig, type ConfigFor, type Need } from '../config/config.ts';

export interface JsonOption {
  readonly json?: boolean;
}

/** A command with what every command has: `--json` and a help that ends with examples. */
export function addCommand(
  parent: Command,
  nameAndArguments: string,
  description: string,
  examples: readonly string[],
): Command {
  return parent
    .command(nameAndArguments)
    .description(description)
    .option('--json', 'print one JSON document on stdout')
    .addHelpText(
      'after',
      `\nExample${examples.length > 1 ? 's' : ''}:\n${examples.map((line) => `  $ ${line}`).join('\n')}`,
    );
}

/** The settings of this process. @throws ConfigError naming every problem of the sections needed. */
export function settings<const N extends Need>(...needs: N[]): ConfigFor<N> {
  return loadConfig({ env: process.env, cwd: process.cwd(), needs });
}

/** An option or argument that is a whole number within bounds, both included. */
export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      const bounds = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
      throw new InvalidArgumentError(`It must be a whole number ${bounds}.`);
    }
    return value;
  };
}

/** An option that is an instant in ISO 8601 with its zone, as epoch milliseconds. */
export function instant(text: string): number {
  const value = Date.parse(text);
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text) || Number.isNaN(value)) {
    throw new InvalidArgumentError('It must be an instant like 2026-03-01T14:00:00Z.');
  }
  return value;
}

/** An option that must be given. */
export function required(flags: string, description: string, parse: (text: string) => number): Option {
  return new Option(flags, description).argParser(parse).makeOptionMandatory();
}
