import { isCardNumber } from './checks.ts';
import type { CueKind } from './cues.ts';
import type { Group } from './number-runs.ts';
import type { RedactionType } from './types.ts';

/** A stretch of groups that may be one value, with what is known of it. */
export interface Candidate {
  readonly groups: readonly Group[];
  readonly digits: string;
  /** Lengths of the groups, joined: "3-3-4". */
  readonly shape: string;
  readonly kind: CueKind | null;
  readonly isTight: boolean;
  readonly isWholeRun: boolean;
  /** The run begins here, or begins anew behind a pause. */
  readonly isRunStart: boolean;
  /** The run ends here. */
  readonly isRunEnd: boolean;
  readonly hasPlus: boolean;
  readonly hasParenthesis: boolean;
  /** A letter stands right before or behind. */
  readonly touchesLetter: boolean;
  /** A dash or dot joins it to digits before it. */
  readonly isGlued: boolean;
  readonly isCardTalk: boolean;
  /** Separators are dashes or dots, never only spaces. */
  readonly hasMarks: boolean;
  /** The turn or sentence is nothing but this number. */
  readonly isBare: boolean;
}

const NANP_SHAPE = /^(?:[01]{1}-)?3-3-4$|^1-3-3-4$/;
const NANP = /^1?[2-9]\d{2}[2-9]\d{6}$/;
const TWO_PHONES = /^(?:1-)?3-3-4-/;
const EVEN_CARD = /^(?:4-4-4-4|8-8|2(?:-2){7}|1(?:-1){15}|16|4-4-8|8-4-4|4-12|12-4)$/;
const LONG_GROUPS = /^(?:3-7|6-4|5-5|4-6)$/;
const AMEX_SHAPE = /^4-6-[45]$/;

/** Says what kind of personal data the digits are, or null. Standard rules; see docs/privacy.md. */
export function judge(candidate: Candidate): RedactionType | null {
  const { digits, kind } = candidate;
  const length = digits.length;
  if (length < 3) return null;
  if (length <= 4) return kind === 'cvv' && candidate.isWholeRun ? 'cvv' : null;
  if (length >= 12 && isCard(candidate)) return 'card';
  if (kind === 'iban' && length >= 10 && candidate.isRunEnd) return 'iban';
  if (length === 9 && isSsn(candidate)) return 'ssn';
  const mayBeBank = kind === 'bank_account' && length >= 5 && length <= 18 && candidate.isRunEnd;
  if (mayBeBank && !crossesPause(candidate.groups)) return 'bank_account';
  if (length >= 7 && length <= 15 && isPhone(candidate)) return 'phone';
  return null;
}

function isCard(candidate: Candidate): boolean {
  const { digits, kind, shape } = candidate;
  const isOther = kind === 'other' || kind === 'account' || kind === 'document';
  // Two phones in a row may pass the check of a card.
  if (candidate.hasPlus || candidate.hasParenthesis) return false;
  if (kind !== 'card' && TWO_PHONES.test(shape)) return false;
  if (isCardNumber(digits)) return !isOther || digits.length >= 15;
  if (isOther || kind === 'iban' || kind === 'bank_account') return false;
  if (kind === 'card' && digits.length <= 19)
    return candidate.isRunEnd || EVEN_CARD.test(shape) || !shape.includes('-');
  if (kind === 'phone' && candidate.isTight) return false;
  if (digits.length === 16 && EVEN_CARD.test(shape)) return !candidate.touchesLetter;
  if (AMEX_SHAPE.test(shape)) return true;
  if (digits.length === 16 && kind === 'number') return true;
  return (candidate.isCardTalk || candidate.isBare) && (shape === '15' || shape === '16');
}

function isSsn(candidate: Candidate): boolean {
  const { kind, shape } = candidate;
  if (kind === 'ssn') return true;
  if (shape !== '3-2-4' || candidate.groups.some((group) => group.gap === 'loose')) return false;
  if (kind === 'phone' && candidate.isTight) return false;
  if (kind === 'other' || kind === 'account') return !candidate.isTight && candidate.hasMarks;
  return kind !== 'bank_account';
}

function isPhone(candidate: Candidate): boolean {
  const { digits, kind, shape, hasPlus } = candidate;
  const length = digits.length;
  if (kind === 'cvv' || kind === 'iban') return false;
  if (shape === '1-3-3-4' && NANP.test(digits)) return kind !== 'bank_account' || !candidate.isTight;
  const isLinked = kind !== null && kind !== 'phone' && candidate.isTight;
  if (isLinked || kind === 'last_digits') return false;
  if (crossesPause(candidate.groups)) return false;
  const isOther = kind === 'other' || kind === 'account' || kind === 'document' || kind === 'bank_account';
  if (hasPlus) return length >= 8 || kind === 'phone';
  const isPlain = !shape.includes('-');
  const isFormatted = candidate.hasMarks || candidate.hasParenthesis;
  if (kind === 'phone') return length <= 13 || candidate.isRunEnd;
  if (kind === 'number' && candidate.isBare) return length <= 12;
  if (isOther && !(NANP_SHAPE.test(shape) && (isFormatted || (kind === 'account' && NANP.test(digits))))) return false;
  if ((candidate.touchesLetter || candidate.isGlued) && isPlain) return false;
  if (NANP_SHAPE.test(shape)) return length === 10 || NANP.test(digits);
  if (candidate.hasParenthesis && length >= 8 && length <= 12) return true;
  if (/^00\d/.test(digits) && length >= 10 && candidate.isRunEnd) return true;
  if (candidate.groups[0]?.digits.startsWith('0') === true && !isPlain && length >= 9 && length <= 11)
    return candidate.isRunStart && candidate.isRunEnd;
  if (length === 10 && (isPlain || LONG_GROUPS.test(shape))) return isPlain || candidate.isRunEnd;
  if (length === 7) return isLocal(candidate);
  if (length === 11 && isPlain && candidate.isBare) return true;
  const isNanp = NANP.test(digits) && (length === 10 || digits.startsWith('1'));
  if (!isNanp) return false;
  return isPlain || (candidate.isWholeRun && (isReadOut(candidate.groups) || shape === '3-3-2-2'));
}

/** Seven digits as they are written or read in a town; two round numbers are a range. */
function isLocal({ groups, shape, digits, hasMarks, isWholeRun, isBare, isGlued, touchesLetter }: Candidate): boolean {
  if (!isWholeRun || isGlued || touchesLetter || /^[01]/.test(digits)) return false;
  if (shape === '3-4') return hasMarks && !/^\d{2}0\d{3}0$/.test(digits);
  return isBare && groups.every((group) => group.digits.length === 1) && isReadOut(groups);
}

/** Digits one by one, or in twos or threes, but not counted up: "1 2 3 4 5 6 7 8 9 10". */
function isReadOut(groups: readonly Group[]): boolean {
  const isCounted = groups.every(
    (group, index) => index === 0 || Number(group.digits) === Number(groups[index - 1]?.digits) + 1,
  );
  if (isCounted) return false;
  if (groups.some((group) => group.isSpoken))
    return groups.every((group) => group.digits.length <= 2 || group.digits.endsWith('00') || !group.isSpoken);
  return groups.every((group) => group.digits.length === groups[0]?.digits.length);
}

/** A pause beside a long typed group parts two numbers. */
function crossesPause(groups: readonly Group[]): boolean {
  return groups.some((group, index) => {
    if (index === 0 || group.gap !== 'loose' || group.isSpoken) return false;
    return group.digits.length > 4 || (groups[index - 1]?.digits.length ?? 0) > 4;
  });
}
