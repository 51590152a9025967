import { createInterface } from 'node:readline';

/** True when the person at the terminal answers yes; anything else, and the end of the input, is no. */
export async function confirm(
  question: string,
  terminal: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<boolean> {
  const lines = createInterface(terminal);
  const answer = new Promise<string>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(''));
  });
  lines.setPrompt(`${question} [y/N] `);
  lines.prompt();
  return /^\s*(?:y|yes)\s*$/i.test(await answer.finally(() => lines.close()));
}
