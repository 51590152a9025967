const HEAD = String.raw`insurance|coverage|warrant(?:y|ies)|protection|luggage|baggage|bags?|suitcases?|upgrade|membership|add-?ons?|subscription|installation|accessor(?:y|ies)|support|package|bundle|plan|plus|premium|pro|pack|kit|case|charger|service|delivery|shipping|breakfast|wi-?fi|seat|gps|tier|option|channels?|storage|training|backup|security|maintenance|monitoring|line|feature|licen[cs]es?|module|extension`;
// Words that never belong to a product's name; without them "would you like the" would.
const NO_MODIFIER = String.raw`the|a|an|our|your|my|some|any|that|this|it|to|for|of|on|in|at|with|and|or|only|just|add|adding|include|including|want|need|like|get|getting|buy|buying|purchase|purchasing|be|have|having|you|i|me|we|also|would|if|do|is|are|will|can|no|not|extra|additional|more|added|without|skip|waive|wish|take|taking|please|needing|require|required|requiring|interested|up|upgrade|as|well|from|by|until|so|what|how|which|these|those|their|there|has|had|got|offer|bring|drop|remove|about|but|i'll|i'd|don't|won't|cancel|keep|throw`;
const MODIFIER = String.raw`(?!(?:${NO_MODIFIER})\b)[a-z0-9'&+-]{1,30}`;

/** A product's name that ends in a word for something added. */
export const PRODUCT = new RegExp(
  String.raw`\b((?:(?:extra|additional) )?(?:${MODIFIER} ){0,3}?(?:${HEAD})(?: (?:${HEAD})){0,2})\b(?! (?:number|id|card|company|agent|desk|station|cent(?:er|re)))`,
  'g',
);

/** A quick look for what PRODUCT needs. */
export const PRODUCT_HEAD = new RegExp(String.raw`\b(?:${HEAD})\b`);

/** Add-ons by their nature; every other product needs words of adding around it. */
export const ADD_ON_BY_NATURE =
  /\b(?:insurance|coverage|warrant(?:y|ies)|protection|add-?ons?|luggage|baggage|(?:extra|additional|checked|check|more) (?:bags?|suitcases?)|upgrade)\b/;

/** A product named by nothing but its place behind a word of adding. */
export const NAMED_BY_ADDING =
  /\b(?:add(?:ing)?|includ(?:e|ing)|upgrad(?:e|ing)(?: you)? to|throw in|tack on|bundle in)\s+(?:(?:the|a|an|our|some|on|in|also)\s+)*((?!(?:it|that|this|them|me|to|for|something|anything|more|you|i|on|in|another|any|else)\b)[a-z][a-z0-9'&+-]{0,30}(?:\s(?!(?:for|at|to|on|with|and|or|it|that|which|is|was|if|in|as|of|when|while|from|today|now|just|only|too|by|per|the|so|plus|costs?|because|since|into|along|your)\b)[a-z0-9'&+-]{1,30}){0,4})/;

/** The agent puts something up for choice. */
export const OFFER =
  /\b(?:would you|(?:do|did) you (?:also )?(?:want|need|require|wish)|will you|are you (?:also )?(?:interested|wanting|looking)|(?:shall|should|can|may|could) (?:i|we)|you(?:'d| would) like|whether|how about|what about|wants? (?:me|us) to|i(?:'d| would)? (?:also |highly )?(?:recommend|suggest)|(?:we|i) (?:also |can |could |do )*(?:have|offer|add|include|throw in|upgrade)|you (?:can|could|might|may) (?:also )?(?:add|upgrade|get|include|want)|(?:like|want|need) (?:to (?:add|buy|include|purchase) )?(?:travel |trip |extra )?(?:insurance|luggage|baggage|coverage|protection)|(?:customers|clients|people|guests|members) (?:\w+ )?(?:add|take|choose|get|go for|include)|interested in|for (?:just|only)|there(?:'s| is) (?:also )?(?:a|an|the))\b/;

export const ADDING =
  /\b(?:add|adding|addition|additional|also|extra|include|including|upgrade|upgrading|plus|along with|throw in|tack|bundle|on top|as well|more|protect|with (?:that|it|your)|to go with)\b/;

/** The agent repeats what was agreed: no new offer. */
export const SUMMARY =
  /\b(?:confirm|correct|verify|review|make sure)\b|^(?:so,? |ok(?:ay)?,? |alright,? )*(?:you (?:want|wish|need|are|will)|you(?:'d| would) like(?! to (?:add|include)| (?:travel |trip )?insurance))\b/;

/** The customer does not want the product named in the same clause. */
export const REFUSES_PRODUCT =
  /\b(?:no|not|dont|wont|without|never|skip|waive|waiving|decline|cancel|remove|drop|pass|unnecessary|instead of|neither|nor|my own)\b|n't\b|\b(?:i|we)(?: already| do)? have (?!to\b)/;
export const WANTS_PRODUCT =
  /\b(?:add|include|including|with|want|wanna|need|needed|like|love|buy|purchase|get|take|have|having|yes|please|book|prefer|give me|throw in|upgrade|tack|require|bring|bringing|carry|i'll|plus|also)\b/;
export const ASKS_FOR_PRODUCT =
  /\b(?:can|could|may|will|would) (?:i|you|we) (?:\w+ ){0,2}?(?:add|get|have|include|purchase|buy|book|throw in|tack)\b|^(?:yes|yeah|sure|please)\b/;
export const DEFERS = /\b(?:maybe|not sure|think about|let me think|depends|later)\b/;

/** A sentence that gives the price of what was just offered. */
export const PRICES_IT =
  /^(?:and |well |sure,? |yes,? )*(?:it|that|this|they|those|the (?:cost|price|fee))(?:'s| is| are| costs?| will be| would be| comes?| runs?)\b|^(?:for |at )?(?:only|just)\b|^[$£€]/;
/** The agent comes back with a better price after a refusal. */
export const BETTER_PRICE =
  /\b(?:how about|what about|what if|can do|could do|for (?:just|only)|would you|lower|instead)\b/;
export const NO_PRODUCT =
  /\b(?:event|alarm|calendar|note|name|number|address|details?|reminder|email|phone|date|time|people|person|tax|fee)s?\b/;
/** The question behind a statement: "We also have a warranty. Would you like that?" */
export const ASKS_FOR_IT =
  /^(?:and )?(?:would you (?:like|want|be interested)|do you want|(?:shall|should|can|may) i|are you interested|interested|how does that sound)\b(?!.{0,30}\belse\b)/;
