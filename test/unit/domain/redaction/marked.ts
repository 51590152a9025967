/** Splits "call {PHONE|555-0100}" into the text as said and the text as it should be redacted. */
export function marked(scenario: string): readonly [said: string, expected: string] {
  return [scenario.replace(/\{[A-Z]+\|([^}]*)\}/g, '$1'), scenario.replace(/\{([A-Z]+)\|[^}]*\}/g, '[$1]')];
}
