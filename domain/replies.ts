import type { Sentence } from './sentences.ts';

/** How a reply takes what was just said. */
export type Polarity = 'yes' | 'no' | 'unclear';

const NO_AS_YES =
  /^no (?:problem|worries|issue|objection|doubt)|^(?:why not|not a problem|i don't mind|don't mind if)\b/;
const NO =
  /^(?:(?:oh|um+|uh+|hm+|well|actually|sorry|thanks|thank you|ok|okay|but|honestly|ah|hmm+),?\s+(?:but )?)*(?:no\b|nope\b|nah\b|no,|not (?:at|now|right|today|really|yet|needed|necessary|interested|for|this|quite)|never\b|none\b|negative\b)/;
const REFUSAL =
  /\b(?:i'?ll pass|not interested|no thank|no need|i'm good|i am good|i'm all set|i'm fine|maybe (?:later|next time|another time|some other)|some other time|another time|not (?:today|right now|now|needed|necessary|at this time|at the moment|for me|this time|just yet|going to|gonna|willing|able)|(?:don't|do not|won't|wont|dont|will not|wouldn't|shouldn't|can't|cannot|can not|didn't|doesn't) (?:\w+ ){0,2}?(?:need|want|wish|choose|book it|buy it|reserve it|like|think so|require|be needing|be donating|be able|afford|accept|go|do|be necessary|be booking|be buying|be taking)|would not like|not ready|but no|please (?:don't|do not)|how about no|that(?:'s| is| was| would be| will be|'ll be) (?:all|everything)(?! (?:correct|right|good|fine|ok|okay|set))|prefer to|too (?:expensive|much|high|pricey|steep)|have to decline|rather not|hold off|skip (?:it|that|the)|decline|pass on|unfortunately|i'd prefer not|do without|forget it|leave it)\b/;
const YES =
  /^(?:(?:oh|um+|uh+|hm+|well|hmm+|ah|ok|okay|alright|so|and|great|good|perfect|wow|absolutely|thanks|thank you|honestly|that's great),?!?\s+)*(?:yes|yeah|yea|yep|yup|yah|ya|yess+|sure|of course|certainly|definitely|absolutely|please(?=[.!,]|$| (?:do|go|add|book|proceed|include|yes|buy|order|reserve|purchase|get|make|sign|tack|put|confirm)\b)|ok|okay|alright|all right|correct|exactly|right|sounds|fine|perfect|deal|go ahead|go for it|do it|let's|lets|why not|by all means|indeed|totally|affirmative|agreed|great|that(?:'s| is| sounds| works| would be| will be| should be| seems)? (?:fine|ok|okay|good|great|perfect|right|correct|fair|works|work|sounds|exactly|what|cool|wonderful|reasonable|all (?:correct|right|good|fine|ok|okay)|acceptable|a deal|amazing|awesome|lovely|nice|excellent)|that works|works for|i do(?=[.!,]|$)|i would(?=[.!,]|$| love)|it is\b(?! not| too)|(?:everything|all|it) (?:looks|sounds|is) (?:good|great|fine|correct|right|perfect|ok))/;
const ASSENT =
  /\b(?:go ahead|sounds (?:good|great|fair|fine|perfect|wonderful|reasonable|like a (?:deal|plan))|(?:that|it|this) (?:works|will work|would work|is fine|'s fine|is correct|is right|is perfect|would be (?:great|good|fine|perfect))|that's (?:fine|correct|right|perfect|great|good|it|exactly)|please do|do it|i agree|works for me|i'?ll take|yes)\b/;
const HEDGE =
  /\b(?:not sure|let me think|i'll think|think about it|maybe|perhaps|hoping|i guess not|depends|need to (?:check|ask|talk|think)|have to (?:check|ask|talk|think)|get back to you|i wonder|consider)\b/;

/** A good-bye, whatever word it opens with. */
const CLOSING = /\b(?:good ?bye|bye|have a (?:\w+ )?(?:day|one|evening|night|weekend))\b/;

/** How a sentence answers a yes-or-no question or an offer. Questions and hedges answer nothing yet. */
export function sentencePolarity(sentence: Pick<Sentence, 'text' | 'isQuestion'>): Polarity {
  const text = sentence.text;
  if (NO_AS_YES.test(text)) return 'yes';
  if (NO.test(text)) return 'no';
  if (REFUSAL.test(text)) return 'no';
  if (HEDGE.test(text)) return 'unclear';
  if (sentence.isQuestion && !/^(?:yes|yeah|yep|sure|ok)\b/.test(text)) return 'unclear';
  if (YES.test(text) || ASSENT.test(text)) return 'yes';
  return 'unclear';
}

/** How a whole turn answers: the first sentence that says yes or no, unless a later one of the same turn takes a yes back. */
export function replyPolarity(sentences: readonly Sentence[]): { polarity: Polarity; sentence: Sentence | null } {
  let found: { polarity: Polarity; sentence: Sentence | null } = { polarity: 'unclear', sentence: null };
  for (const sentence of sentences) {
    const polarity = CLOSING.test(sentence.text) ? 'unclear' : sentencePolarity(sentence);
    // Who first says "let me think" has not agreed by a friendly word behind it.
    if (found.sentence === null && polarity === 'unclear' && HEDGE.test(sentence.text)) return found;
    if (polarity === 'unclear') continue;
    if (found.sentence === null) found = { polarity, sentence };
    else if (found.polarity === 'yes' && polarity === 'no' && TAKES_BACK.test(sentence.text)) {
      found = { polarity, sentence };
    }
  }
  return found;
}

const TAKES_BACK =
  /\b(?:actually|wait|changed? my mind|on second thoughts?|never ?mind|not (?:right )?now|not today|don't want|do not want|don't need it|cancel|can't afford|cannot afford)\b/;
