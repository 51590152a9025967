import { gated } from './gates/gated.ts';
import { acts as asksToAct, isOtherThing, isPrice, isTabled, putsOff, stillAsks } from './closing-signs.ts';
import { NOT_THE_SALE } from './conversion-patterns.ts';
import { HANDOVER, MOVES_ON, NO_RESULT, PERSONAL, RESULT } from './closing-patterns.ts';
import { type Heard, mayHold, says, SIGNS, WORDS } from './heard.ts';
import { NUMBER_WORD } from './number-words.ts';
import { hasCondition, replyOf, sentencePolarity } from './replies.ts';
import { fails } from './sale-signs.ts';
import { type Passage, wholeOf } from './sentences.ts';

/**
 * What the customer says to an open offer is worded in more ways than can be listed; what the agent does about it is not. So a turn
 * that neither turns down, puts off nor asks on counts as a yes where the agent's next turn goes on to carry it out.
 */

/** The last statement of a customer's turn that leans to what was offered; null where it does not. */
export function leaning(turn: readonly Heard[]): Passage | null {
  const last = turn.at(-1);
  if (!last) return null;
  if (last.isQuestion && !ASKS_HOW_TO.in(last)) return null;
  if (!last.isQuestion && !putsOff(last) && ORDERS_IT.in(last)) return wholeOf(last);
  if (replyOf(turn)?.polarity === 'no' || stillAsks(turn) || turn.some(putsOff)) return null;
  if (turn.some((said) => THANKS.in(said) || LATER.in(said))) return null;
  const said = last.isQuestion ? (turn.findLast(({ isQuestion }) => !isQuestion) ?? last) : last;
  if (said.spokenWords === 0 || turn.some(disparages)) return null;
  return sentencePolarity(said) === 'no' || isTurnedAway(said) ? null : wholeOf(said);
}

/** What the customer, who leans to the offer, says who does what a buyer does next: fetches it, pays, comes, asks how. */
export function followUp(
  leant: Passage,
  turn: readonly Heard[],
  agentTurn: readonly Heard[],
  isPutOff: boolean,
): Passage | null {
  if (agentTurn.some(turnsAway)) return null;
  if (!isPutOff && agentTurn.some(asksForOrder)) return leant;
  const said = turn.findLast((one) => (one.isQuestion ? ASKS_HOW_TO : FOLLOWS_UP).in(one));
  return said ? wholeOf(said) : null;
}

/** Asks to act, for whom, or which of two: an answer that turns nothing down is a yes. */
function asksForOrder(said: Heard): boolean {
  if (!said.isQuestion) return false;
  if (ASKS_TO_TELL.in(said) || says(said, SIGNS.notTheSale, NOT_THE_SALE)) return false;
  return asksToAct(said) || says(said, SIGNS.personal, PERSONAL) || EITHER_OR.in(said);
}

/** The agent has nothing to sell there, or cannot. */
export function turnsAway(said: Heard): boolean {
  return fails(said) || sellsNothing(said) || REGRETS.in(said);
}

/** The agent speaks of what is sent or arranged for one who has bought nothing. */
export function sellsNothing(said: Heard): boolean {
  return NOT_SOLD.in(said);
}

/** Asks how to pay, or when to come. */
export function asksHowTo(said: Heard): boolean {
  return said.isQuestion && HOW_TO.in(said);
}

/** An answer to what the agent asks on that leaves the leaning as it is. */
export function keepsLeaning(turn: readonly Heard[], agentTurn: readonly Heard[]): boolean {
  // A question that asks to act wants a yes.
  if (agentTurn.some((said) => said.isQuestion && asksToAct(said)) && replyOf(turn)?.polarity !== 'yes') return false;
  return (
    !turn.some((said) => putsOff(said) || LATER.in(said) || hasCondition(said)) && replyOf(turn)?.polarity !== 'no'
  );
}

/** Speaks ill of the offer or its price, or of whoever makes it. */
function disparages(said: Heard): boolean {
  return DISPARAGES.in(said);
}

const DISPARAGES = gated(
  /\b(?:dear|steep|pricey|robbery|rip-?off|extortion\w*|scandal\w*|joke|joking|kidding|ridiculous|outrageous|absurd|insane|madness|overpriced|expensive|fortune|fuck\w*|shit\w*|crap|damn|hell|rubbish|garbage|useless|terrible|awful|horrible|disgusting|hate|hated|scam|thieves|cheek|wow|blimey|crikey|ouch|jeez|gosh|broke|broken|fire|faulty)\b/,
);

function isTurnedAway(said: Heard): boolean {
  if (hasCondition(said)) return true;
  return mayHold(said, WORDS.no) && NEGATED.test(said.text.replace(NOT_AS_YES, ''));
}

/** Whether the agent's turn carries out what the customer leaned to, or asks on as one does who takes an order. */
export function carriesOut(turn: readonly Heard[], before: readonly Heard[]): 'done' | 'asks' | null {
  let isActing = false;
  let isAsking = false;
  for (const said of turn) {
    if (turnsAway(said)) return null;
    const asksWho = said.isQuestion && says(said, SIGNS.personal, PERSONAL);
    if (!asksWho && MOVES_ON.in(said)) return null;
    if (said.isQuestion) {
      isActing ||= asksWho;
      isAsking = true;
    } else isActing ||= acts(said) || restates(said, before);
  }
  if (isActing) return 'done';
  return isAsking && !turn.some(isPrice) ? 'asks' : null;
}

/** "Six fifteen, five people.": a short statement that says again when, or how many. */
function restates({ text, groups }: Heard, before: readonly Heard[]): boolean {
  if (text.length > MAX_RESTATED || (groups & WORDS.money) === 0) return false;
  const figures = figuresIn(text);
  const known = new Set(before.flatMap((said) => figuresIn(said.text)));
  return figures.length > 0 && figures.every((figure) => known.has(figure));
}

/** "One" is a word of many uses, and no figure by itself. */
function figuresIn(text: string): string[] {
  return (text.match(FIGURES) ?? []).filter((figure) => figure !== 'one');
}

const MAX_RESTATED = 60;
const FIGURES = new RegExp(String.raw`\b(?:\d[\d:.]*|${NUMBER_WORD}|half|quarter)\b`, 'g');

/** The agent does it, or is about to. */
export function acts(said: Heard): boolean {
  return (
    (says(said, SIGNS.result, RESULT) && !NO_RESULT.in(said)) ||
    says(said, SIGNS.handover, HANDOVER) ||
    ((DOES.in(said) || CAN_DO.in(said)) && !isPrice(said))
  );
}

/** The agent has put a time or a thing up for choice. */
export function isOffering(turn: readonly Heard[]): boolean {
  return turn.some(
    (said) => isPrice(said) || ((isTabled(said) || (said.isQuestion && asksToAct(said))) && !isOtherThing(said)),
  );
}

/** What may be sent or arranged for one who has bought nothing. */
const NOT_SOLD = gated(
  /\b(?:quotes?|reports?|figures|brochure|leaflet|information|info|catalogue|prices?|wait(?:ing )?list|call ?back|(?:call|ring|phone) (?:you|me|back)|refund\w*|complain\w*|claim|calendar|events?|alarm|cancel(?!lation)\w*|demo|invite|survey\w*|open (?:day|house|evening)|test drive|visit|taken (?:it|that|you) (?:off|out)|credit(?:ed)?|note (?:it|on)|replacement|reminder|balance|look into|just (?:confirming|checking|reminding)|remind\w*|resched\w*|we'll talk|come (?:and |out and )?(?:drive|see|look|view|try)|anything else|what else)\b/,
);
const ASKS_TO_TELL = gated(
  /\b(?:explain|tell|check|show|go (?:over|through)|run through|transfer|send you|help|talk|put you on|hold|cancel|refund|close)\b/,
);
const THANKS = gated(/\b(?:thanks?|appreciate|bye|your help)\b/);
const LATER = gated(
  /^(?:\w+ )?(?:tell|find|search|show|look)\b|\b(?:when (?:it|i|my|he|she|they|we)|(?:un)?till? (?:i|my|we|he|she|they|it|the|then|after|that)|waiting|wait|come (?:back|again)|again (?:tomorrow|later|next)|another (?:day|time)|(?:i|we) (?:just|only) (?:wanted|called|rang|came)|(?:have|get) (?:him|her|them) (?:to )?(?:call|ring|phone)|himself|herself|stop (?:calling|it|ringing)|let you know|be in touch|i'?ll (?:\w+ )?(?:ring|call|phone|text|e-?mail)|keep an eye|first call|think|thinking|suppose|decide|decision(?! made)|compare|ask|(?:i'll|and|to) (?:have a )?(?:look|read|see))\b/,
);
/** "Wrap it.", "Send him round.": told to do it. */
export const ORDERS_IT = gated(
  /^(?:(?:ok|okay|right|alright|well|so|then|and|yes|yeah|go on|please|just|oh),? )*(?!(?:leave|forget|drop|skip|scrap|cancel|stop|keep|hold|tell|let|give|call|ring|phone|try|excuse|trust|believe|thank|see|ask|remind|show|help|i|we|he|she|they|you|it|that|this|take me|is|was|does|did|got|get me|love|like|hate|know|not|with|for|about|what|how)\b)[a-z]{2,10} (?:it|them|one|two|him|me|us|her)(?: (?!not\b)\w+){0,3}[.!]*$/,
);
const EITHER_OR = gated(
  /^(?!(?:is|are|do|does|did|can|could|would|will|have|has)\b)[a-z0-9' ]{2,30} or [a-z0-9' ]{2,30}\?|\b(?:cash or card|pay (?:by|with))\b/,
);
const FOLLOWS_UP = gated(
  /\b(?:i|we)(?:'?ll| will|'?m| am|'re| are)(?: just| both| all)? (?:collect|pick|bring|come|coming|be (?:there|in|round|down|over|along)|pop|drop|leave (?:the|my|a|it)|pay|send|transfer|get (?:the|my) (?:card|cash|purse|glasses)|fetch|have (?:it|cash|the money)|sign)|^see (?:you|ya|u|ye) |\b(?:i've|i have|just|already) (?:paid|sent|signed|done the)|^(?:signed|sent|paid|done)\b|\b(?:will|'ll) be with you\b|\bon (?:my|its|the) way\b|\bit is\b[.!]*$|\b(?:card|pen|wallet|purse)(?:'s| is) (?:in|here|ready|out)/,
);
const HOW_TO = gated(
  /\b(?:when|where|how) (?:can|do|should|shall|will|could) (?:i|we|you) (?:pay|start|collect|sign|begin)|\bwhat do you need\b/,
);
const ASKS_HOW_TO = gated(
  /\b(?:when|where|how) (?:can|do|should|shall|will|could) (?:i|we|you) (?:pay|start|come|pick|collect|send|sign|begin|get)|\bwhat do you need\b|\bwhere do i sign\b|^(?:ok(?:ay)?,? |how about |what about |say |is |would )?(?:next |this |on )?[a-z0-9' ]{0,16}\b(?:o'clock|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|week|morning|afternoon|noon)\?+$/,
);
const NEGATED = /\b(?:not|no|never|nothing|none|cannot|nor|without)\b|n't\b/;
/** "No choice", "can't complain": a no in words only. */
const NOT_AS_YES =
  /\b(?:(?:daft|mad|crazy|silly|stupid|foolish|rude|fool|myself|forgive|forgiven) (?:\w+ ){0,3}(?:not|\w+n't)|no (?:choice|problem|worries|rush)|not a (?:day|minute|moment) \w+|(?:can't|couldn't) (?:say no|complain|argue|wait|go wrong)|why not|don't mind|(?:won't|can't|shan't|not) (?:\w+ ){0,2}(?:better|cheaper|fairer)|never forgive)\b/g;
const REGRETS = gated(
  /\b(?:sorry|afraid|unfortunately|can't|cannot|couldn't|unable|understand|understood|fair enough|good luck|best of luck|take care|makes sense|no (?:obligation|hard feelings|rush)|at all[.!]?$)\b/,
);
/** What one does who carries out an order, as a word and as a participle. */
const DEED =
  'add|arrange|book|box|bring|charge|collect|come|confirm|cut|deliver|dispatch|draw|drop|enrol|enroll|fetch|file|fit|get|hand|hold|install|load|lock|make|meet|order|pack|pick|pop|post|pour|prepare|print|process|put|raise|register|reserve|ring (?:it|that|this|you) (?:up|through)|run|schedule|secure|send|serve|set|ship|sign|slot|sort|squeeze|start|switch|take|transfer|upgrade|wrap|write';
const DOING =
  'adding|arranging|booking|boxing|bringing|charging|confirming|delivering|dispatching|drawing|dropping|enrolling|fetching|getting|handing|holding|installing|loading|locking|making|ordering|packing|popping|posting|pouring|preparing|printing|processing|putting|registering|reserving|ringing (?:it|that|this|you) (?:up|through)|running|scheduling|securing|sending|setting|shipping|signing|sorting|starting|switching|taking|transferring|upgrading|wrapping|writing';
const DONE =
  'activated|added|arranged|booked|boxed|charged|confirmed|dispatched|done|enrolled|loaded|ordered|packed|placed|posted|poured|printed|processed|registered|reserved|scheduled|sealed|secured|sent|served|shipped|signed|sorted|stamped|upgraded|wrapped';
const DOES = gated(
  new RegExp(
    [
      String.raw`^(?:(?:just|please|then|and|ok|okay|right|great),? )*(?:check in|bring|show|sign|come|pay|meet|collect|pick|pop|drop|ask for|arrive|park|wear|use|give (?:them|the|your)) `,
      String.raw`\b(?!(?:that|it|this|there|you|which|what)\b)\w+(?:'ll| will| shall)(?: \w+ly| just| now| also)? (?:${DEED})\b`,
      String.raw`\b(?:i|we)(?:'m| am|'re| are)(?: just| now)? (?:${DOING})\b`,
      String.raw`\bon (?:my|his|her|their|the|its) way\b|^go ahead\b|\bdeal[.!]*$|\bconsider (?:it|that|them) \w+`,
      String.raw`\b(?:appreciate|thank\w*) .{0,20}(?:business|order|custom)\b|\bwelcome to\b`,
      String.raw`\b(?:i|we)(?:'ll|'d| will| would| just)* need (?:the|your|a|an|to take|\w+ percent)\b`,
      String.raw`\b(?:just|please) (?:bring|come|show|pop)\b`,
      String.raw`\b(?:goes|leaves|ships|starts|arrives|lands|comes) (?:out |off )?(?:today|tonight|tomorrow|this|next|on|\w+day)\b`,
      String.raw`^(?:${DONE})(?: (?:over|up|in|out|off|through|down|on|it|that|you))*[.!,]*$`,
    ].join('|'),
  ),
);
const CAN_DO = gated(/\b(?:i|we) can (?:have|get|fit|squeeze|start|put|send|slot) /);
