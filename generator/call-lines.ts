import { generateCalls, type GenerateCallsInput, type GeneratedObject } from './generate-calls.ts';

const NEWLINE = 0x0a;
const encoder = new TextEncoder();

/**
 * The objects of `generateCalls` as the lines of one JSON Lines object, in the same order and number. An empty object becomes the line
 * `null`: a blank line would be no record at all.
 */
export function* generateLines(
  input: GenerateCallsInput,
): Generator<Pick<GeneratedObject, 'kind'> & { readonly line: Uint8Array }, void, undefined> {
  for (const { body, kind } of generateCalls(input)) {
    const text = kind === 'empty_file' ? 'null' : body;
    const content = typeof text === 'string' ? encoder.encode(text) : text;
    const line = new Uint8Array(content.length + 1);
    line.set(content);
    line[content.length] = NEWLINE;
    yield { kind, line };
  }
}
