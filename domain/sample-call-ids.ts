import { callIdOf } from './call-record.ts';

// Bounded, so that a hostile text costs no more than its length.
const CALL_ID = /"call_id"\s{0,40}:\s{0,40}("(?:[^"\\]|\\.){1,1000}"|-?\d[\d.eE+-]{0,40})/g;

/** The call ids that a piece of raw input names, whether or not it is JSON as a whole. */
export function callIdsIn(sample: string): string[] {
  const found = [...sample.matchAll(CALL_ID)].flatMap(([, literal = '']) => {
    try {
      return [callIdOf(JSON.parse(literal))];
    } catch {
      return [];
    }
  });
  return [...new Set(found.filter((callId) => callId !== null))];
}
