import type { Speaker } from './transcript.ts';

/** What one speaker says whose side no label tells. */
export interface SpokenTurn {
  readonly key: string;
  readonly text: string;
}

type Weighted = readonly [weight: number, pattern: RegExp];

// What belongs to a side by the task it has in a call. Words that either may say are left out: both sides thank and greet.
const AGENT_SPEECH: readonly Weighted[] = [
  [3, /\b(?:thank you|thanks) for (?:calling|contacting|choosing|reaching|your call|holding|waiting)\b/],
  [
    3,
    /\bhow (?:can|may|could) (?:i|we) (?:help|assist|be of)\b|\bwhat (?:can|may) (?:i|we) (?:do for|help you with)\b/,
  ],
  [2, /\b(?:anything|something|what) else (?:that )?(?:i|we) can\b|\b(?:can|may) (?:i|we) (?:help|assist) you\b/],
  [1, /\b(?:is there|will there be|do you need|need) (?:anything|something) else\b|^(?:anything|what) else\b/],
  [
    2,
    /\bthis call (?:is|may be|will be) (?:being )?(?:recorded|monitored)\b|\bfor (?:your security|verification|quality)\b/,
  ],
  [2, /\b(?:calling|here) (?:from|with|on behalf of) [a-z]/],
  [
    2,
    /\b(?:can|may|could|will) (?:i|we|you) (?:please )?(?:have|get|ask for|confirm|verify|give me|tell me|provide|spell) (?:me )?your\b/,
  ],
  [
    2,
    /\b(?:let me|i'll|i will|allow me to|i can) (?:just |also )?(?:check|look|pull|see|verify|transfer|process|book|reserve|apply|set|add|offer|throw|put)\b/,
  ],
  [
    2,
    /\b(?:i|we)(?:'ve| have) (?:successfully |just |now |already )?(?:booked|processed|placed|reserved|confirmed|applied|added|sent|updated|found|completed|scheduled)\b/,
  ],
  [
    2,
    /\byour (?:order|booking|reservation|appointment|request|payment|tickets?|purchase|confirmation number|reference number|alarm|flight|room|table|driver|ride)\b[^.!?]{0,40}\b(?:is|are|has|have|was|will)\b/,
  ],
  [2, /\bwould you (?:like|prefer)\b|\bdo you want\b|\b(?:shall|should) i\b|\bdid you mean\b|\blike me to\b/],
  [
    1,
    /\b(?:what|which|when|where|how many|how much)\b[^.!?]{0,40}\b(?:do you (?:want|need|prefer)|are you (?:looking|interested|travelling|traveling|going|leaving|departing|arriving|located)|will you be|did you)\b/,
  ],
  [
    1,
    /\bare you interested\b|\bhave you (?:heard|considered|thought|tried|already)\b|\bwould you be (?:willing|interested)\b/,
  ],
  [
    1,
    /\bwe (?:offer|have|can offer|also have|provide|carry|recommend|accept|don't|do not)\b|\bour (?:plans|rates|service|website|system|policy|premium|special|store|records|menu)\b/,
  ],
  [
    1,
    /\bhave a (?:great|nice|good|wonderful|lovely|pleasant|fantastic) (?:day|evening|night|weekend|one|time|trip|afternoon|stay|flight)\b|\benjoy your\b/,
  ],
  [
    1,
    /\bplease (?:confirm|verify|provide|hold|note|be aware|bear with|go ahead)\b|\bbear with me\b|\bi (?:do )?apologi[sz]e\b|\b(?:i'm|i am) (?:very )?sorry,? (?:but|to hear|that)\b|^(?:unfortunately|sorry,? but)\b/,
  ],
  [
    1,
    /\bwhat(?:'s| is) your (?:name|phone|email|e-mail|address|account|order|zip|budget|date of birth)\b|\b(?:does|do) (?:this|that|these|everything|the order|your order) (?:look|sound)\b|\b(?:is that|is this|are these|everything) correct\b/,
  ],
  [
    1,
    /\bi(?:'ve| have)? found\b|\bthere(?:'s| is| are) (?:\d|an? )|\byou(?:'re| are) (?:very |most )?(?:welcome|all set)\b/,
  ],
];
const CUSTOMER_SPEECH: readonly Weighted[] = [
  [
    2,
    /\b(?:i'd|i would) (?:like|love|prefer) (?:to (?:book|buy|order|make|know|reserve|get|cancel|return|speak|talk|find|see|change|purchase|schedule|rent|watch|go|have|eat|pay|upgrade|report)|a|an|some|one|the|that|it|two)\b/,
  ],
  [
    2,
    /\bi (?:want|need|wanna|wish) (?:to|a|an|some|one|my|the|help|you to|two|it|this|something)\b|\bgimme\b|\b(?:get|find|give|show) me (?:a|an|some|the|one|two)\b/,
  ],
  [
    2,
    /\b(?:i'm|i am) (?:looking (?:for|to)|calling (?:about|to|because|regarding)|interested in|trying to|hoping to|having (?:a|an|trouble|issues|problems)|searching for)\b/,
  ],
  [
    2,
    /\bmy (?:order|bill|account|internet|phone|card|credit|debit|subscription|password|package|flight|booking|reservation|appointment|laptop|router|invoice|refund|service|budget)\b/,
  ],
  [
    2,
    /\b(?:can|could) you (?:please |also )?(?:find|book|get|help|recommend|suggest|reserve|order|search|look up|cancel|make|show|check if)\b|\b(?:can|could|may) i (?:please |just )?(?:get|order|see)\b(?! your)/,
  ],
  [
    2,
    /\b(?:i'll|i will) (?:take|have|go with|buy)\b|\bthat (?:works|sounds (?:good|great|perfect|fine))\b|\bcancel my\b/,
  ],
  [
    2,
    /\bwould you (?:take|accept|consider (?:taking|accepting|[$\d]))\b|\b(?:lowest|best) (?:price|offer|you)\b|\bstill (?:available|for sale|selling|have (?:it|the|this))\b/,
  ],
  [2, /\b(?:speak|talk) (?:to|with) (?:a|your|the|an) (?:supervisor|manager|human|person|agent|representative)\b/],
  [
    1,
    /\bhow (?:much|old|big|far|long) (?:is|are|does|would)\b|\bdo you (?:have|offer|sell|know|carry|take|accept|deliver|serve)\b|\bwhat(?:'s| is| are) (?:the|their|its)\b/,
  ],
  [
    1,
    /\b(?:i have|i've got|i got) (?:a|an) (?:question|problem|issue|complaint)\b|\b(?:is|are) there any\b|\b(?:are|were) you the (?:original|first|only)\b|\b(?:does|do|is|are) (?:it|they|the \w{1,12}) (?:have|come|in)\b/,
  ],
  [
    1,
    /^(?:yes|yeah|yep|no|nope|sure|ok|okay|perfect|great|nothing|sounds (?:good|great|perfect|fine))\b[,.!]? ?(?:please|thanks|thank you|that's (?:all|it|correct|right|fine)|that is (?:all|correct|right|fine))?\b/,
  ],
  [
    1,
    /\bthat(?:'s| is| will be|'ll be) (?:all|it)\b|\b(?:thanks|thank you)(?: so much| very much)? for (?:your|the|all) help\b|\bthanks a lot\b/,
  ],
];

/** Evidence of this weight between two speakers decides who is who. */
const MIN_LEAD = 3;
/** A lead that later turns are not read to question. */
const SURE_LEAD = 9;
/** Turns of each speaker that are read: the roles show early, and the cost stays small. */
const MAX_TURNS_READ = 20;
const MAX_TURN_LENGTH = 600;

/**
 * Which side each speaker is on, by what an agent or a customer says: greeting, offers and checks against wishes and own troubles.
 * Null where the evidence is thin or points both ways. `known` are the sides that labels have named already.
 */
export function inferRoles(
  turns: readonly SpokenTurn[],
  known: ReadonlySet<Speaker>,
): ReadonlyMap<string, Speaker> | null {
  const scores = scoreSpeakers(turns);
  const keys = [...scores.keys()];
  if (keys.length === 1 && known.size > 0) {
    // Who talks with an agent is the customer, and the other way round.
    const [key = ''] = keys;
    if (known.has('agent') === known.has('customer')) return null;
    return new Map([[key, known.has('agent') ? 'customer' : 'agent']]);
  }
  const ranked = keys.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const [highest = '', lowest = ''] = [ranked[0], ranked.at(-1)];
  const lead = (scores.get(highest) ?? 0) - (scores.get(lowest) ?? 0);
  if (keys.length < 2 || lead < MIN_LEAD) return null;
  if (keys.length === 2) {
    return new Map([
      [highest, 'agent'],
      [lowest, 'customer'],
    ]);
  }
  const sides = new Map<string, Speaker>();
  for (const [key, score] of scores) {
    if (score >= MIN_LEAD - 1) sides.set(key, 'agent');
    else if (score <= 1 - MIN_LEAD) sides.set(key, 'customer');
  }
  const found = new Set(sides.values());
  return found.has('agent') && found.has('customer') ? sides : null;
}

/** Positive for an agent, negative for a customer. */
function scoreSpeakers(turns: readonly SpokenTurn[]): Map<string, number> {
  const scores = new Map<string, number>();
  const read = new Map<string, number>();
  const speakerCount = Math.max(2, new Set(turns.map(({ key }) => key)).size);
  for (const { key, text } of turns) {
    const count = read.get(key) ?? 0;
    read.set(key, count + 1);
    if (count >= MAX_TURNS_READ) continue;
    const speech = text.slice(0, MAX_TURN_LENGTH).toLowerCase().replace(/[’‘]/g, "'");
    scores.set(key, (scores.get(key) ?? 0) + weigh(speech, AGENT_SPEECH) - weigh(speech, CUSTOMER_SPEECH));
    if (read.size === speakerCount && leadOf([...scores.values()]) >= SURE_LEAD) break;
  }
  return scores;
}

function leadOf(scores: readonly number[]): number {
  return scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores);
}

function weigh(speech: string, patterns: readonly Weighted[]): number {
  let weight = 0;
  for (const [points, pattern] of patterns) if (pattern.test(speech)) weight += points;
  return weight;
}
