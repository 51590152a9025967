import { gated } from './gates/gated.ts';
/** Words by which a thing is offered in addition to another one. */
export const BESIDE = gated(
  /^and (?:an?|the|some) |\b(?:add|adding|addition|additional|also|extra|include|including|included|upgrade|upgrading|plus|along with|throw in|tack|bundle|on top|as well|too|second|more|protect|insure|instead|move up|step up|go up|bump|make (?:it|that) (?:an?|the)|while (?:he|she|they|we|i|it|you)(?:'s|'re| is| are)?|with (?:it|that|those|them|the|your)|to go with|go with|if you(?:'d| would)? (?:like|want|need|fancy)|(?:many|most|lots of|a lot of|some|other) (?:of our )?(?:people|customers|guests|clients|members|drivers|callers|families|owners|travell?ers|diners|users|teams)|i(?:'d| would) recommend|in the room|normally|usually|waiting|can i interest|interest you in|tempt you|you'll want|(?:last|other|one more|another) thing|we also|separately)\b/,
);
/** The same where no other reading is left. */
export const BESIDE_STRONGLY = gated(
  /^and (?:an?|the|some) |\b(?:add|adding|extra|upgrade you|upgrade to|on top|as well|more|throw in|tack on|with (?:it|that|those|them|the \w+)|to go with|make (?:it|that) (?:an?|the)|move up|move you|step up|while (?:he|she|they|we|i|it|you)(?:'s|'re| is| are)|(?:many|most|lots of|a lot of) (?:of our )?(?:people|customers|guests|clients|members|drivers|callers|families|owners|travell?ers|diners|users|teams)|(?:shall|should|can|could) (?:we|i) (?:also )?(?:send|fit|install|wrap|pack|assemble|throw|pop)|you'll want|interest you in)\b|\bwe (?:can|could) (?:also )?(?:put|throw|fit|add|include)\b/,
);
/** Payment plans, gifts, refunds, and haggling over the one thing: no further product. */
export const NOTHING_OFFERED = gated(
  /\b(?:donat\w{1,5}|charity|payments? of|instal?ments?|spread (?:it|that|the)|refund\w{0,3}|overdue|late fee|would you (?:take|give|accept|consider)|owe|owing|balance|lowest|asking (?:price|for)?|firm|meet you|and it's yours|take it for|let it go|sell it|was that you|transfer|adults?)\b/,
);
/** The main thing is agreed, done, or running already. */
export const SALE_SETTLED =
  /\b(?:booked|reserved|renewed|ordered|confirmed|scheduled|on (?:its|their|the) way|your (?:order|booking|reservation|contract|plan|lease|policy|cover|car|bike|flight|room|table|tickets?|seats?|suite|licen[cs]e|tariff|subscription|membership|facial|manicure|service|appointment|haircut|paper|bouquet|present|current|renewal|meal|stay|trip|delivery|phone|tour|mot|repair|boiler)\b(?! (?:name|number))|is paid|(?:'s|is|are|'re) (?:now |all )?(?:open|ready|sorted|fixed|done|finished|covered|clear|live|active|renewed|agreed)\b|that's you |you(?:'ve| have) the |you(?:'re| are) (?:all )?(?:set|booked|done|in|on)\b|you(?:'ve| have) joined|in the name of|i'll take (?:it|that|the)|book it|go ahead)/;
/** The same, where the thing is told with its price: "So two tickets, the late show, 30." */
export const STATES_PRICE =
  /^(?:(?:so|okay|ok|right|that's|that is),? )*(?:the|one|two|three|four|\d+|an?|your) [a-z -]{2,40}, (?:the [a-z ]{2,20}, )?[$£€]?\d/;
/** An offer already made is asked again: "Shall I?" */
export const ASKS_AGAIN = gated(
  /^so,? (?:that's |it's |is it )?(?:a|an|one|two|the) [a-z -]{2,30}\?|^(?:so,? |and |well,? |ok(?:ay)?,? )*(?:shall (?:i|we)(?: (?:add|do|put|include) (?:it|that|them)(?: on| in)?)?|want (?:it|that|one|me to)|would you like (?:it|that|one|those|them)|do you want (?:it|that|one|those|them)|interested|(?:should|will) i(?: (?:add|put|do|include) (?:it|that|them|one)(?: on| in)?)?|i'll (?:add|put|include) (?:it|that|them|one)(?: on| in)?,? (?:will|shall) i|what do you (?:think|say)|how does that sound|can i (?:add|put) (?:it|that|them)(?: on| in)?|yes or no|is that (?:a yes|something))\b/,
);
/** The agent tells for how long a price is paid. */
export const TELLS_PERIOD = gated(
  /^(?:no,? |yes,? |that's |it's )*(?:for the|for a|a|per|each|every|once a|by the) (?<period>day|night|week|month|year)\b|^(?:no,? |yes,? |that's |it's )*(?<adverb>daily|weekly|monthly|yearly|annually)\b|^(?:no,? |yes,? |that's |it's )*(?<once>once|one[- ]off|just (?:the )?once)\b/,
);

/** Taken, in words that are no yes. */
export const TAKES_IT = gated(
  /^(?:do|you will|you may|you can|we shall|i shall|we will|i will|please do|where do i sign)[.!]*$|^(?:one|two|three|four|both|all (?:of them|three|four))\b(?! (?:of us|is|thing|day|more|for you))|\bdo that\b|\b(?:(?!(?:that|this|what|how|basic|standard|regular|tap|no|not)\b)[a-z]+ it is[.!]*$|where do i sign\b|(?:i|we|i'd|we'd) better(?! (?:not|ask|check|think|leave|go|off)\b)|(?:give|get) (?:us|me) (?:the|one|two|a)\b|,(?: then)? (?:do|add|take|include|get) it[.!]*$)|^(?:please|we would|i would|alright|all right|cool|lovely|brilliant|super|great)\b(?! (?:not|rather|don't|price))|\b(?:(?:then|well),? (?:yes|sure|ok|okay|alright)|go on(?: then)?|twisted my arm|you're on|count me in|(?:do|have|get|send) (?:it|that|him|her|them)(?: (?:do|on|in|over|up|too))?(?=[.!,]|$)|have (?:him|her|them) (?:do|bring|come)|(?:switch|move|upgrade|change|sign) me|so (?:ok|okay|yes|sure|alright)|(?:put|stick|pop|throw|chuck|bung|sling|whack|tack|add) (?:it|that|them|one|him|me|an? new one|the new one)(?: (?:on|in|down))?|more like it|i(?:'ll| will) (?:have|try|go for|get) (?:it|that|this|them|one|some|the)|we(?:'ll| will) (?:have|take|try|get|go for|do) (?:it|that|this|them|one|some|the)|(?:we'd|i'd) (?:like|love|want) (?:it|that|this|them|one|those|some)|(?:may|might) as well(?! not)|go for (?:it|that)|let's (?:do|have|go|get|add|try)|why not|(?:that'd|that would|it'd|it would|they'd|sounds|that sounds|would) (?:be )?(?:really |very |so )?(?:handy|great|useful|lovely|perfect|good|nice|ideal|brilliant|helpful|wonderful|a good idea|a great idea|a relief|super)|(?:that(?:'s| is)|what) a (?:good|great|smart|nice|lovely) idea|good (?:idea|thinking|call|shout)|worth it|can't say no|wouldn't say no|treat (?:myself|ourselves)|i do want|i want (?:it|that|one)|yes|yep|yeah)\b/,
);
/** Turned down, in words that are no no. */
export const LEAVES_IT = gated(
  /^(?:just|only) (?:the|my|a|what|that|water|one)\b|\bjust (?:the \w+|water|tap|basic|what i (?:have|ordered))(?: \w+)?(?:,? (?:please|then|thanks?))?[.!]*$|\b(?:(?:i'm|i am|we're|we are|i'd be|we'd be) (?:good|fine|ok|okay|alright|all right|all set|happy|covered|sorted)\b(?! with (?:that|it\b)(?! (?:as|out)))|(?:bring|brought|use|using|have|got|pack) (?:our|my) own|will do me|does me(?: fine)?|do(?:es)? (?:just )?fine|next time|too dear|too rich|skip|already (?:have|got|use|pay)|(?:^|(?:i|we) (?:already |do )?)have (?:one|two|that|some|it|those|mine)(?: already| at home| with)?(?=[.,!]|$)|(?:i've|we've|i have|we have) (?:already )?got (?:one|two|that|some|plenty|my|our|a|mine|it|enough)|no (?:need|rush|point|use|way|good|interest|chance|thanks?|thank you)|stay(?:ing)? (?:where|as|with what|put|on (?:the|my))|leave (?:it|that|them|the|those|off|out)|not much (?:point|use)|what would i|what for|(?:managed?|lived?|cope|fine|okay|ok|survive) (?:\w+ ){0,4}without|only (?:go|end up|gather|be wasted|sit)|(?:donot|dnt|don;t|do'nt|do not't) (?:\w+ )?(?:need|want|require)|(?:dont|don't|never|barely|hardly|rarely|do not|wouldn't|won't|didn't) (?:\w+ )?(?:need|want|use|eat|drink|watch|read|drive|bother|like|see the|fancy|wear|do that)|must be joking|you're joking|a miss|can do without|nothing else|(?!(?:that|it|this|which|he|she|everything|all)\b)[a-z]+(?:'s| is) (?:fine|plenty|good enough|quick enough|fast enough|big enough)|standard's fine|is fine for (?:me|us|now)|is enough|that's enough|plenty (?:as|for)|stick(?:ing)? (?:with|to)|keep (?:it|what|to the)|don't bother|not for (?:me|us)|waste of|rip-?off|can't justify|sell me|pass|thanks but|wherever is fine|without it|own (?:policy|cover|insurance))\b|(?:^|[,.] ?)nope?\b|^no\./,
);

/** The agent has heard a yes. */
export const HEARS_YES = gated(
  /\b(?:i've|i have|i'll|we'll|we've|i'm) (?:just )?(?:add(?:ed|ing)?|put(?:ting)?|includ(?:ed|e|ing)|thrown|throw|book(?:ed|ing)?|writ(?:e|ten)|note(?:d)?|set|chang(?:e|ed)|popped|pop|arrange(?:d)?)\b|\b(?:all |now |is |are |it's |that's )?(?:added|included)\b|\bis on\b|\bi (?:turned|switched|put|added|moved)\b|\bon (?:it|your|the) (?:account|bill|order|booking|sheet|list)\b|\bit is\b[.!]?$/,
);
/** The agent has heard a no. */
export const HEARS_NO = gated(
  /\b(?:i|we)'ll (?:skip|leave|keep|forget|stick)\b|\bgood luck\b|^(?:ha,? |oh,? |well,? |ok(?:ay)?,? |alright,? |right,? |sure,? |very well,? |yes,? )*(?:fair enough|understood|no (?:problem|worries|trouble|bother)|not a problem|no (?!it\b|there|you|that|i\b|we\b|this|they|but|need)[a-z]+(?: [a-z]+)?(?:,? then)?[.!]*$|without|i understand|very well|that's (?:fine|okay|alright)|good for you|suit yourself|as you like|fair play|never mind|(?:so )?(?:just|only) the|(?:standard|basic|regular) (?:then|it is))\b|\b(?:no|without) (?:the )?(?:\w+ )?(?:cover|extra|add-?ons?|tag|case|insurance)\b/,
);

/** Further things by their nature: a better grade, a quicker delivery, cover against something. */
export const EXTRA_BY_NATURE =
  /\b(?:(?:pro|premium|plus|gold|deluxe|unlimited|bigger|larger|upgraded|higher) (?:plan|tier|package|version|membership|subscription|edition|option)|(?:express|priority|next[- ]day|same[- ]day|overnight|gift) (?:delivery|shipping|wrap(?:ping)?|box|service)|storage|waiver|(?:\w+ )cover|topper|roof (?:rack|box)|boosters?|early check-?in|late check-?out)$/;
/** What was offered once, to somebody. */
export const TOLD_OF = gated(/\b(?:was|were|been|got) (?:offered|sold|promised|charged|given)\b/);
/** The agent names a thing to choose as the main one. */
export const PROPOSES = gated(
  /\b(?:how about|what about|there(?:'s| is| are)|(?:i|we)(?:'ve| have)? (?:found|got|have)|i see|available|matching|options?|would you (?:like|prefer)|it's called|called|starting)\b/,
);

/** What stands in front of a price that a sentence begins with. */
export const PRICE_FIRST =
  /^(?:we|i)(?:'ve| have| do| can do| could do|'d do) (?:it|one|them|that|ours|some|an? \w+ one|\w+ ones)(?: (?:for|at))? $|^(?:(?:and|well|only|just|for|it's|it is|that's|they're|they are|those are|these are|that one's|it'd be|that'd be|an extra|another|at|it'll be|normally|usually|listed) )*$|\bi (?:can|could) do $/;
