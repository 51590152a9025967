import { cleanText } from './text.ts';

export const UNKNOWN_AGENT = 'Unknown Agent';

// Marks nobody sees would split one agent into two; joiners (U+200C, U+200D) stay, since some scripts spell with them.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// Scripts in which a name begins with a capital letter; Georgian, for one, has capitals but not for names.
const CASED_SCRIPTS =
  /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{M}\p{N}\p{P}\p{Z}])+$/u;
const NAME_PART = /[^\s\-‐‑'’.]+/g;
// What stands for personal data; it is no name to be written otherwise.
const REDACTION_MARK = /\[[A-Z_]+\]/;
const GENERATION_SUFFIX = /^(?:ii|iii|iv)$/i;

/**
 * Normalises an agent's name so that one person is one agent: Unicode NFC, single spaces, no invisible marks, and capitals where a
 * name was typed all in lower or all in upper case. Names in mixed case are left as they are (McDonald, van der Berg). A blank name
 * is `Unknown Agent`.
 */
export function normaliseAgentName(name: string): string {
  const cleaned = cleanText(name.replace(INVISIBLE, '').normalize('NFC'));
  if (cleaned === '') return UNKNOWN_AGENT;
  const oneCase = cleaned === cleaned.toLowerCase() || cleaned === cleaned.toUpperCase();
  if (!oneCase || cleaned.includes('@') || REDACTION_MARK.test(cleaned) || !CASED_SCRIPTS.test(cleaned)) return cleaned;
  return cleaned.replace(NAME_PART, (part, at: number) => capitalise(part, cleaned[at - 1] ?? ' '));
}

function capitalise(part: string, before: string): string {
  const lower = part.toLowerCase();
  if (before === ' ' && GENERATION_SUFFIX.test(part)) return part.toUpperCase();
  if (/['’]/.test(before) && lower === 's') return lower;
  const scottish = /^mc(\p{L}{3,})$/u.exec(lower);
  if (scottish) return `Mc${upperFirst(scottish[1] ?? '')}`;
  return upperFirst(lower);
}

function upperFirst(text: string): string {
  const [first = ''] = text;
  const upper = first.toUpperCase();
  // ß becomes SS: a letter without a single capital stays.
  return (upper.length === first.length ? upper : first) + text.slice(first.length);
}
