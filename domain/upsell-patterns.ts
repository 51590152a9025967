import { gated } from './gates/gated.ts';
const HEAD = String.raw`seat selection|insurance|insure|coverage|warrant(?:y|ies)|guarantee|protection|luggage|baggage|bags?|suitcases?|upgrade|membership|add-?ons?|subscription|installation|accessor(?:y|ies)|support|package|bundle|plan|plus|premium|pro|pack|kit|case|charger|service|delivery|shipping|breakfast|meals?|wi-?fi|seat|gps|tier|option|channels?|storage|training|backup|security|maintenance|monitoring|line|feature|licen[cs]es?|module|extension|parking|protector|headphones|earbuds|router|booster|roaming|lounge access|priority boarding|assistance|rider|transfer|mount|battery|cleaning|internet|landline|antivirus|hotspot|fries|drinks?|desserts?|sauce|toppings?|gift wrap(?:ping)?|care|cover|matching gift|massage|treatment|tour`;
// Words that never belong to a product's name; without them "would you like the" would.
const NO_MODIFIER = String.raw`the|a|an|our|your|my|some|any|that|this|it|to|for|of|on|in|at|with|and|or|only|just|add|adding|include|including|want|need|like|get|getting|buy|buying|purchase|purchasing|be|have|having|you|i|me|we|also|would|if|do|is|are|will|can|no|not|extra|additional|more|added|without|skip|waive|wish|take|taking|please|needing|require|required|requiring|interested|up|upgrade|as|well|from|by|until|so|what|how|which|these|those|their|there|has|had|got|offer|bring|drop|remove|about|but|i'll|i'd|don't|won't|cancel|keep|throw|yes|yeah|sure|ok|okay|maybe|care|when|where|why|who|any|how|first|then|now|not|never|his|her|already|really|think|love|prefer|give|gives|make|makes|comes|come|into|onto|over|under|per|between|just|still|too|very|one-time|one-off|monthly|weekly|yearly|annually`;
/** The words that cannot belong to a product's name. */
export const NO_MODIFIERS: ReadonlySet<string> = new Set(NO_MODIFIER.split('|'));
const MODIFIER = String.raw`(?!(?:${NO_MODIFIER})\b)[a-z0-9][a-z0-9'&+-]{0,29}`;

/** A product's name that ends in a word for something added. */
export const PRODUCT = new RegExp(
  String.raw`(?<![\w'$£€.-])((?:(?:extra|additional) )?(?:${MODIFIER} ){0,3}?(?:${HEAD})(?: (?:${HEAD})){0,2})\b(?! (?:number|id|card|company|agent|desk|station|cent(?:er|re)|address|time|date|fee|charge|password|representative|team|department|provider|policy number|claim)\b)`,
  'g',
);

/** Words too common in names of houses and cars to mean a product when they are written large. */
export const NAME_LIKE = /(?:^| )(?:plus|premium|pro|charger)$/;

/** A quick look for what PRODUCT needs. */
export const PRODUCT_HEAD = new RegExp(String.raw`\b(?:${HEAD})\b`, 'g');

/** Add-ons by their nature; every other product needs words of adding around it. */
export const ADD_ON_BY_NATURE = gated(
  /\b(?:insurance|insure|coverage|warrant(?:y|ies)|protection|add-?ons?|luggage|baggage|(?:extra|additional|checked|check|more) (?:bags?|suitcases?)|upgrade|gps|(?:child|car|booster) seats?|(?:phone|laptop|carrying) case|(?:maintenance|care|support|service) (?:plan|package|contract|agreement)|(?:priority|premium) support|loyalty \w+|seat selection|screen protector|(?:roadside|breakdown) (?:assistance|cover)|gift wrap(?:ping)?|priority boarding|lounge access)\b/,
);

/** A product named by nothing but its place behind a word of adding. */
export const NAMED_BY_ADDING = gated(
  /\b(?:add(?:ing)?|includ(?:e|ing)|(?:upgrad(?:e|ing)|bump|mov(?:e|ing))(?: you)?(?: up)? to|throw in|tack on|bundle in)\s+(?:(?:the|a|an|our|some|on|in|also)\s+)*((?!(?:it|that|this|them|me|to|for|something|anything|more|you|i|on|in|another|any|else)\b)[a-z][a-z0-9'&+-]{0,30}(?:\s(?!(?:for|at|to|on|with|and|or|it|that|which|is|was|if|in|as|of|when|while|from|today|now|just|only|too|by|per|the|so|plus|costs?|because|since|into|along|your)\b)[a-z0-9'&+-]{1,30}){0,4})/,
);

/** A product known by being offered beside the order: "garlic bread with that?". */
export const NAMED_BESIDE = gated(
  /\b(?:would you (?:like|care for)|(?:do )?you want|want|get you|care for|how about|fancy)\s(?:(?:to (?:try|have|get)|some|a|an|any|the|our|also) )*((?!(?:it|that|this|them|me|to|something|anything|more|you|i|us)\b)[a-z][a-z0-9'&+-]{0,30}(?: (?!(?:with|on|to|for|as|too|at|and|or)\b)[a-z0-9'&+-]{1,30}){0,3}) (?:with (?:that|it|those|your (?!name|account|number|e-?mail|phone)\w+)|on the side|to go with|as well|too)\b/,
);
/** A product known by being asked for besides: "could I also get the adapter?". */
export const NAMED_BY_ASKING = gated(
  /\b(?:can|could|may) (?:i|we) (?:please )?also (?:please )?(?:get|have|take|buy) (?:(?:the|a|an|some|one|your) )*((?!(?:it|that|this|them|your|information|info|details?)\b)[a-z][a-z0-9'&+-]{0,30}(?: (?!(?:for|at|to|on|with|and|or|too|please|as|in|of|if)\b)[a-z0-9'&+-]{1,30}){0,3})/,
);

/** The agent puts something up for choice. */
export const OFFER = gated(
  /\b(?:would you|(?:do|did) you (?:also )?(?:want|need|require|wish)|will you|are you (?:also )?(?:interested|wanting|looking)|(?:shall|should|can|may|could) (?:i|we)|you(?:'d| would) like|whether|how about|what about|wants? (?:me|us) to|interest you in|i(?:'d| would)? (?:also |highly )?(?:recommend|suggest)|(?:we|i) (?:also |can |could |do )*(?:have|offer|add|include|throw in|upgrade)|you (?:can|could|might|may) (?:also )?(?:add|upgrade|get|include|want)|(?:like|want|need) (?:to (?:add|buy|include|purchase) )?(?:travel |trip |extra )?(?:insurance|luggage|baggage|coverage|protection)|(?:customers|clients|people|guests|members|drivers|callers|owners|travell?ers|families) (?:\w+ )?(?:add|take|choose|get|go for|include)|interested in|(?:can|could) be (?:added|included)|you(?:'re| are) able to (?:add|get|have)|help you (?:get|add)|for (?:just|only)|there(?:'s| is) (?:also )?(?:a|an|the))\b/,
);

export const ADDING = gated(
  /^and (?!the\b|what|when|where|how many|which)|\b(?:add|adding|addition|additional|also|extra|include|including|upgrade|upgrading|plus|along with|throw in|tack|bundle|on top|as well|too|second|more|protect|with (?:that|it|your)|to go with)\b/,
);

/** The agent repeats what was agreed: no new offer. */
export const SUMMARY = gated(/\b(?:confirm|correct|verify|review|make sure)\b/);
export const SUMS_UP = gated(
  /^(?:so,? |ok(?:ay)?,? |alright,? )*(?:you (?:want|wish|need|are|will)|you(?:'d| would) like(?! to (?:add|include)| (?:travel |trip )?insurance))\b/,
);

/** The customer does not want the product named in the same clause. */
export const REFUSES_PRODUCT = gated(
  /\b(?:no|not|dont|wont|without|never|skip|waive|waiving|decline|cancel|remove|drop|pass|unnecessary|instead of|neither|nor|my own|changed my mind about|get rid of|take (?:the |that |my )?(?:[\w-]+ ){0,3}(?:off|out|back)|take (?:off|out)|leave (?:off|out|the|that|those)|scrap)\b|n't\b|\b(?:i|we)(?:'ve)?(?: already| do)? (?:have|got) (?!to\b|(?:(?:some|my|an?|one|two|three|extra|additional|more|lots of|a lot of|few) )*(?:luggage|baggage|bags?|suitcases?))/,
);
export const WANTS_PRODUCT = gated(
  /\b(?:add|make sure|include|including|with|want|wanna|need|needed|like|love|buy|purchase|get|take|have|having|yes|please|book|prefer|give me|throw in|upgrade|tack|require|bring|bringing|carry|i'll|plus|also|too|as well|just|only|keep)\b/,
);
export const ASKS_FOR_PRODUCT = gated(
  /\b(?:can|could|may|will|would) (?:i|you|we) (?:\w+ ){0,2}?(?:add|get|have|include|purchase|buy|book|throw in|tack)\b|^(?:yes|yeah|sure|please)\b/,
);
export const DEFERS = gated(
  /\b(?:for now|want to see|see (?:it|that) first|maybe|not sure|think about|let me think|depends|later)\b/,
);
/** The customer asks for an add-on; the agent's answer decides. */
export const ASKS_TO_ADD = gated(
  /\b(?:can|could|may|would|will) (?:i|you|we) (?:\w+ ){0,3}?(?:add|include|throw in|tack on|upgrade|put (?:\w+ )?on|(?:get|have) (?:\w+ ){0,3}?(?:too|as well|added|included|also|extra))\b|\b(?:can|could|may) (?:i|we) (?:also|please also) (?:get|have)\b/,
);
/** What stands in front of the product in a question that is little more than its name: "And the GPS?". */
export const SHORT_LEAD =
  /^(?:(?:and|or|also|ok|okay|great|alright|so|now|maybe|perhaps|plus|what about|how about|any|want|need|wanna|you want|you need|care for|fancy|some|add|adding|with|the|a|an|our|that|to|get),? )*$/;
export const SHORT_LEAD_WORD =
  /\b(?:and|or|also|plus|what about|how about|want|need|wanna|care for|fancy|add|adding|any)\b/;
export const MAX_SHORT_OFFER = 90;
/** Takes back an add-on without naming it. */
export const DROPS_IT = gated(
  /\b(?:changed my mind|never ?mind|scratch (?:that|it)|cancel (?:it|that)|drop (?:it|that)|(?:leave|take) (?:it|that) (?:off|out)|remove (?:it|that)|forget (?:it|that|about it)|no,? then (?:leave|forget|drop)\b|(?:actually|wait|second thoughts?),? (?:no\b|skip|don't|i don't|leave|drop))/,
);
/** Takes back everything. */
export const DROPS_ALL = gated(
  /\bcancel (?:everything|all|the (?:whole )?(?:order|booking|purchase|thing|reservation)|my (?:order|booking|purchase|reservation))\b/,
);
export const ONLY_THAT = gated(/\b(?:just|only)\b/);
/** "You don't want the insurance, right?": a yes to it is a no to the product. */
export const WITHOUT_IT = gated(
  /\b(?:without|no|excluding|minus|declin(?:e|ed|ing)|waiv(?:e|ed|ing)|skip(?:ping|ped)?|(?:opt(?:ed|ing)?|leav(?:e|ing)|left) out(?: of)?|remov(?:ed|ing)|(?:don't|do not|doesn't|does not|isn't|is not|won't|will not|not) (?:\w+ ){0,2}?(?:want|need|require|wish|like|take|taking|add|include|come with|have|having|get|getting|purchase|buy|opt(?:ing)? for)(?:d|ing)?)\b/,
);
/** The same behind the product's name: "insurance: no", "insurance is not needed". */
export const WITHOUT_BEHIND =
  /^(?: coverage| add-?on)?(?:(?: is| are| was| will be|:| -|,)? (?:not|no|none|declined|excluded|isn't|won't)\b|n't\b)(?! (?:problem|worries))/;
export const ASKS_KINDLY = gated(/^(?:(?:and|so|but),? )?(?:don't you|wouldn't you|why don't|why not|won't you|no)\b/);
/** The agent cannot give what was asked for. */
export const CANNOT_ADD = gated(
  /\b(?:unfortunately|sorry|unable|not (?:able|available|possible|offered|something)|(?:can't|cannot|can not|don't|do not|doesn't) (?:\w+ ){0,2}?(?:add|include|have|offer|do|come))\b/,
);
export const ADDED = gated(
  /^(?:sure|yes|yeah|of course|absolutely|certainly|no problem|done|okay|ok|alright|great|perfect|you got it|added)\b|\b(?:i've|i have|i'll|i will|we'll|we've|i just|i can) (?:also |now |just )*(?:add(?:ed)?|includ(?:e|ed)|put|thrown?|done)\b|\b(?:is|been) (?:added|included)\b/,
);
/** An add-on priced after it was accepted is priced as an addition; any other figure may be the whole order's. */
export const PRICES_ADDITION = /\b(?:extra|more|adds?|additional|on top)\b/;

/** A sentence that gives the price of what was just offered. */
export const PRICES_IT = gated(
  /^(?:and |well |sure,? |yes,? )*(?:it|that|this|they|those|the (?:cost|price|fee))(?:'s| is| are| costs?| will be| would be| comes?| runs?| carr(?:y|ies) on)\b|^(?:it|that|they|there)'(?:s|d|re|ll)\b|^(?:for |at )?(?:only|just)\b|^(?:an(?:other)? )?extra\b|^another\b|^[$£€\d]|^(?:[a-z]+[ -]){1,3}(?:a|an|per|each|every) (?:day|night|week|month|year|person)\b|^(?:a|an|one)[- ](?:one[- ])?(?:time|off|monthly|yearly|annual|flat)\b/,
);
/** The figure is another one than the add-on's: what stands behind it, and in front of it. */
export const OTHER_PRICE_BEHIND = gated(
  /^ (?:(?:in )?total|altogether|booking|room|ticket|flight|bill|order|deposit|reservation|rental|car|phone|base|balance|limit|deductible|worth|of (?:coverage|cover|damage)|in (?:coverage|cover|damages?|savings|repairs|total)|phone|purchase|fare|rate|trip|policy|laptop|plan (?:now|already))\b/,
);
export const OTHER_PRICE_BEFORE =
  /\b(?:total|subtotal|balance|deductible|deposit|worth|covers?|cover you|up to|pay(?:ing)? now|costs? you|cost of|repairs?|already)(?: \w+)?(?: (?:is|are|of|at|for|costs?|comes? to|to|be|would be|will be|was|about|only|just|up to|over))* $|\b(?:rate|fare|bill|rooms?|tickets?|car|flight|rental|order|phone|laptop|tv|bike|stay)(?:'s| (?!for\b|at\b|of\b)\w+)?(?: (?:is|are|costs?|comes? to|would be|will be|was)(?: (?:at|about|only|just|over))?)? $/;
/** The same where the figure is the only one of an offer: "insurance on your rental car just $12" is its price all the same. */
export const OTHER_PRICE_SURELY =
  /\b(?:total|subtotal|balance|deductible|deposit|worth|covers?|cover you|up to|costs? you|valued at|rooms? at|car at|rental at|(?:car|rental|room|flight|ticket|order|bill|fare|rate|stay|trip) (?:is|are|costs|comes to))(?: (?:of|at|is|for|to|up to|over|about|only|just))* $/;
export const OTHER_PRICE_AT = gated(
  /\b(?:rooms?|tickets?|car|flight|rental|order|phone|laptop|tv|bike|stay) (?:at|of) $/,
);
/** The agent comes back with a better price after a refusal. */
export const BETTER_PRICE =
  /\b(?:how about|what about|what if|can do|could do|for (?:just|only)|would you|lower|instead)\b/;
export const NO_PRODUCT =
  /\b(?:event|alarm|calendar|note|name|number|address|details?|reminder|email|phone|date|time|people|person|tax|fee|schedule|list|account|passenger|guest|travell?er|stop|appointment|meeting|destination|filter|song|playlist|contact|location|information|info|comment|message|card|reservation|booking|ticket|room|night|day|seat|adult|child|children|kid|question|line item|receipt|copy|invoice|confirmation|hand|help|quote|minute|hour|look)s?\b/;
/** The question behind a statement: "We also have a warranty. Would you like that?" */
export const ASKS_FOR_IT = gated(
  /^(?:and )?(?:would you (?:like|want|be interested)|do you want|(?:shall|should|can|may) i|are you interested|interested|how does that sound)\b(?!.{0,30}\belse\b)/,
);
/** The agent asks to go on with the sale itself, of which a delivery or the thing signed up for is a part. */
export const CLOSES_SALE = gated(
  /\b(?:place|complete|finali[sz]e|process|submit|set up) (?:the|your|this|that) order\b|\bsign you up for (?:the|that|this)\b/,
);
