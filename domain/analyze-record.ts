/** Answers the `analyze` contract for one raw record, already parsed from JSON. */
export function analyzeRecord(_raw: unknown, _options: { readonly timeZone: string }): unknown {
  return { call_id: null, rejected: 'not_an_object' };
}
