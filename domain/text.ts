const NEEDS_CLEANING = /[^\u0020-\u007e\u00a1-\u167f\u3001-\ud7ff]| {2}|^ | $/;
const LONE_SURROGATE = /\p{Cs}/gu;
const WHITE_SPACE_RUN = /[\s\u0085]+/g;
// NEL is white space to readers of text, though \s leaves it out; the other controls mean nothing in a stored text.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const SURROGATE = /[\ud800-\udfff]/;
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * Cleans text for storing: control characters dropped (NUL above all, which PostgreSQL cannot hold), lone surrogates made U+FFFD,
 * runs of white space made one space, ends trimmed.
 */
export function cleanText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return wellFormed(text.replace(CONTROL, '')).replace(WHITE_SPACE_RUN, ' ').trim();
}

/** Replaces each half of a broken surrogate pair by U+FFFD, so that the text has a UTF-8 form. */
export function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text;
}

/** True when the text holds something to see: neither white space nor an invisible format character. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** Length in Unicode code points. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}

/**
 * Returns a function that turns UTF-16 offsets of the text into code points. Offsets must come in ascending order: each call
 * goes on from the one before, so that a whole text costs linear time. `length`: the code points of the text, where they are known.
 */
export function codePointOffsets(text: string, length?: number): (utf16Offset: number) => number {
  if (length === undefined ? !SURROGATE.test(text) : length === text.length) return itself;
  let at = 0;
  let pairs = 0;
  return (offset) => {
    if (offset < at) {
      at = 0;
      pairs = 0;
    }
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0xdc00 && unit <= 0xdfff && at > 0 && isHighSurrogate(text.charCodeAt(at - 1))) pairs++;
    }
    return offset - pairs;
  };
}

function itself(offset: number): number {
  return offset;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

const WORD = /[\p{L}\p{N}]/u;

/** Words as people count them: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && !isSpace(text.charCodeAt(end))) continue;
    if (end > start && isWord(text, start, end)) count++;
    start = end + 1;
  }
  return count;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function isWord(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start) | 32;
  // Nearly every word begins with a Latin letter: no slice, no expression.
  return (unit >= 97 && unit <= 122) || WORD.test(text.slice(start, end));
}
