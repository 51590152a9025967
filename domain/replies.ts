import { gated } from './gates/gated.ts';
import { type Answer, type Heard, matchOf, mayHold, says, SIGNS, WORDS } from './heard.ts';

/** How a reply takes what was just said. */
export type Polarity = 'yes' | 'no' | 'unclear';

const NO_AS_YES = gated(
  /^no (?:problem|worries|issue|objection|doubt)|^(?:(?:i )?(?:don't|do not|can't) see why not|why not|not a problem|i don't mind|don't mind if)\b/,
);
/** First letters of NO_AS_YES. */
const NO_AS_YES_INITIALS = 'cdinw';
const NO = gated(
  /^(?:(?:oh|um+|uh+|hm+|well|actually|sorry|thanks|thank you|ok|okay|but|honestly|ah|hmm+|yeah|look|listen),?\s+(?:but )?)*(?:no\b|nope\b|nah\b|not (?:at|now|right|today|really|yet|needed|necessary|interested|for|this|quite|a chance|unless)|never\b|none\b|neither\b|negative\b|absolutely not|definitely not|certainly not|of course not|yeah,? no\b)/,
);
const REFUSAL =
  /\b(?:i'?ll pass|not interested|no thank|no need|i'm good(?! (?:with|to))|i am good(?! (?:with|to))|i'm all set|i'm fine(?! with)|maybe (?:later|next time|another time|some other)|some other time|another time|not (?:today|right now|now|needed|necessary|at this time|at the moment|for me|this time|just yet|going to|gonna|willing|able)|(?:don't|do not|dont|won't|wont|will not|wouldn't|shouldn't|can't|cannot|can not|didn't|doesn't) (?:\w+ ){0,2}?(?:need|want|wish|choose|book it|buy it|reserve it|like|think so|require|be needing|be donating|be able|afford|accept|go|do|be necessary|be booking|be buying|be taking)(?! (?:to )?(?:miss|lose|wait|without))|would not like|not ready|but no\b|please (?:don't|do not)|how about no|that(?:'s| is| was| would be| will be|'ll be) (?:all|everything)(?! (?:correct|right|good|fine|ok|okay|set))|prefer to|too (?:expensive|much|high|pricey|steep)|that's (?:a lot|steep|pricey|quite (?:a lot|expensive)|a bit (?:much|steep|pricey))|have to decline|rather not|hold off|skip (?:it|that|the)|decline|pass on|unfortunately|i'd prefer not|do without|forget it|leave it|leave (?:it|that) (?:off|out)|(?:so|then),? no(?=[.!]*$)|no from me|still no)\b/;
const YES =
  /^(?:(?:oh|um+|uh+|hm+|well|hmm+|ah|ok|okay|alright|so|and|great|good|perfect|wow|absolutely|thanks|thank you|honestly|that's great|cool|nice),?!?\s+)*(?:yes|yeah|yea|yep|yup|yah|ya|yess+|sure|of course|certainly|definitely|absolutely|please(?=[.!,]|$| (?:do|go|add|book|proceed|include|yes|buy|order|reserve|purchase|get|make|sign|tack|put|confirm)\b)|ok|okay|alright|all right|correct|exactly|right|sounds|fine|perfect|deal|go ahead|go for it|do it|let's|lets|why not|by all means|indeed|totally|affirmative|agreed|great|that(?:'s| is| sounds| works| would be|'d be| will be|'ll be| should be| seems)? (?:grand|brilliant|ideal|super|smashing|marvellous|splendid|fab|fantastic|terrific|spot on|champion|fine|ok|okay|good|great|perfect|right|correct|fair|works|work|sounds|exactly|what|cool|wonderful|reasonable|all (?:correct|right|good|fine|ok|okay)|acceptable|a deal|amazing|awesome|lovely|nice|excellent)|that works|works for|i do(?=[.!,]|$)|i would(?=[.!,]|$| love)|it is\b(?! not| too)|(?:everything|all|it) (?:looks|sounds|is) (?:good|great|fine|correct|right|perfect|ok)|i'd (?:love|like) (?:that|it)|i (?:guess|suppose) so|go on(?: then)?(?=[.!,]|$)|you know what,? (?:yes|sure|ok|okay)|(?:both|all of them)(?=[.!,]|$| please))/;
const ASSENT =
  /\b(?:go ahead|sounds (?:good|great|fair|fine|perfect|wonderful|reasonable|like a (?:deal|plan|fair|good|great|reasonable))|(?:that|it|this)(?: works| will work| would work| is fine|'s fine| is correct| is right| is perfect|(?: would be|'d be|'ll be| will be) (?:great|good|fine|perfect|lovely|grand|brilliant|ideal|super|smashing|marvellous|splendid|fab|fantastic|terrific|spot on|champion))|that's (?:fine|correct|right|perfect|great|good|it|exactly)|please do|do it|i agree|works for me|i'?ll take|yes)\b/;
const HEDGE =
  /\b(?:not sure|let me (?:think|check|ask|see|talk|sleep)|i'll (?:think|see|let you know|check|ask)|think (?:about|on) it|think it over|sleep on it|maybe|perhaps|hoping|i guess not|depends|(?:need|have|want) to (?:check|ask|talk|think|discuss|speak)|get back to you|i wonder|consider|call (?:you )?back)\b/;
/** An assent that hangs on something else. */
const CONDITION = gated(
  /\b(?:(?:but |and )?only if|as long as|provided(?: that)?|unless|if (?:you|i|it|it's|we|they|the|my|there|that|he|she)|once (?:i|my|you|we|the)|after (?:i|my|we)) /,
);

/** A good-bye, whatever word it opens with. */
const CLOSING = /\b(?:good ?bye|bye|have a (?:\w+ )?(?:day|one|evening|night|weekend))\b/;

/** How a sentence answers a yes-or-no question or an offer, and where. Questions and hedges answer nothing yet. */
export function answerOf(sentence: Heard): Answer {
  return (sentence.answer ??= findAnswer(sentence));
}

/** How a sentence answers a yes-or-no question or an offer. */
export function sentencePolarity(sentence: Heard): Polarity {
  return answerOf(sentence).polarity;
}

function findAnswer(sentence: Heard): Answer {
  const { text } = sentence;
  const asYes = NO_AS_YES_INITIALS.includes(text.charAt(0)) ? NO_AS_YES.find(sentence) : null;
  if (asYes) return answer(sentence, 'yes', asYes);
  if (mayHold(sentence, WORDS.no)) {
    const no = NO.find(sentence) ?? matchOf(sentence, SIGNS.refusal, REFUSAL);
    if (no) return answer(sentence, 'no', no);
  }
  if (hedges(sentence)) return answer(sentence, 'unclear', null);
  if (sentence.isQuestion && !ASKS_YES.in(sentence)) return answer(sentence, 'unclear', null);
  const yes = YES.exec(text) ?? (mayHold(sentence, WORDS.assent) ? matchOf(sentence, SIGNS.assent, ASSENT) : null);
  return yes ? answer(sentence, 'yes', yes) : answer(sentence, 'unclear', null);
}

/** "Yes?" */
const ASKS_YES = gated(/^(?:yes|yeah|yep|sure|ok)\b/);

function answer(sentence: Heard, polarity: Polarity, match: RegExpExecArray | null): Answer {
  const from = match?.index ?? 0;
  return { polarity, sentence, from, until: match ? from + match[0].length : sentence.text.length };
}

function hedges(sentence: Heard): boolean {
  return (sentence.hedges ??= mayHold(sentence, WORDS.hedge) && says(sentence, SIGNS.hedge, HEDGE));
}

/** True when an assent in these words depends on something that is still open. */
export function isConditional(text: string): boolean {
  return CONDITION.pattern.test(text) && !IDLE_CONDITION.pattern.test(text);
}

/** True when an assent in this sentence depends on something that is still open. */
export function hasCondition(sentence: Heard): boolean {
  return CONDITION.in(sentence) && !IDLE_CONDITION.in(sentence);
}

const IDLE_CONDITION = gated(
  /\bif (?:you (?:please|could|can|would|don't mind|will)|(?:you've|you have|there's|there is|there are) (?:one|any|it|got|room|space|some)|(?:it's|it is|that's|that is) (?:possible|ok|okay|alright))\b/,
);

/** How a whole turn answers: the first sentence that says yes or no, unless a later one of the same turn takes a yes back. */
export function replyOf(sentences: readonly Heard[]): Answer | null {
  let found: Answer | null = null;
  for (const sentence of sentences) {
    const said = answerOf(sentence);
    if (said.polarity === 'unclear') {
      // Who first says "let me think" has not agreed by a friendly word behind it.
      if (found === null && hedges(sentence)) return null;
      if (found?.polarity === 'yes' && mayHold(sentence, WORDS.hedge) && STALLS.test(sentence.text)) return null;
      continue;
    }
    if (mayHold(sentence, WORDS.goodbye) && CLOSING.test(sentence.text)) continue;
    if (found === null) found = said;
    else if (found.polarity === 'yes' && said.polarity === 'no' && TAKES_BACK.test(sentence.text)) found = said;
  }
  return found;
}

/** "Okay. Let me talk to my wife first." */
const STALLS =
  /\b(?:let me (?:think|ask|talk|sleep|check with)|i(?:'ll| will)? (?:need|have|want)? ?(?:to )?(?:think about it|think it over|talk to|ask my|get back to|sleep on))\b/;
const TAKES_BACK =
  /\b(?:actually|wait|changed? my mind|on second thoughts?|never ?mind|not (?:right )?now|not today|don't want|do not want|don't need it|cancel|can't afford|cannot afford)\b/;
