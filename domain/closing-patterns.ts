import { gated } from './gates/gated.ts';
import { NUMBER_WORD } from './number-words.ts';

const LEAD = String.raw`^(?:(?:and|so|right|ok|okay|great|lovely|perfect|wonderful|brilliant|good|thanks|thank you|there|there you go|excellent|super|cool|awesome|fantastic|then|well|yes|yep|sure|one moment|alright|all right|ha|now|of course|no problem),? ?){0,6}`;
const DOING = String.raw`(?:booked|reserved|ordered|placed|added|switched|renewed|upgraded|activated|reactivated|started|restarted|sent(?: off| out)?|posted|shipped|dispatched|paid|received|approved|confirmed|noted|enrolled|joined|registered|submitted|processed|charged|converted|extended|scheduled|secured|arranged|credited|purchased|bought|sorted|done|moved|set up|signed up|signed|put (?:in|on|through|down)|popped (?:in|on)|changed over|taken out|applied)`;
const STATE = String.raw`(?:done|sorted|all set|in|on|set|through|live|active|open|running|up and running|covered|good to go|on it|down for|yours|in the (?:diary|system|book|books|post|basket)|on (?:its|the|their|your) (?:way|account|plan|order|list|policy|bill)|in your (?:inbox|email|account|messages|name|basket)|with the kitchen|held|insured|enrolled|booked)`;
/** The agent's words that something is done, whatever it is: what they are worth hangs on what the call was about. */
export const RESULT = new RegExp(
  [
    String.raw`${LEAD}(?:(?:all|now|it's|that's|they're|you're|consider it) (?:all |both |now )*)?${DOING}(?: (?:then|now|too|both|and \w+|for you|it|you|in|on|off|to|till|until|with|from|as))*(?=[.,!;:]|$| \w)(?! (?:by|if|when|once|unless|yet|will))`,
    String.raw`\b(?:that|it|everything|this|they|you|both|he|she|order|plan|line|cover|account|policy|pass|ticket|tickets|membership|subscription|discount)(?:'s| is|'re| are|'ve been| have been|'s been| has been)(?: you| both| now| all| already| then| officially)* (?:${STATE}|${DOING})(?=[.,!;:]|$| (?:for|from|on|at|in|with|under|now|then|and|over|until|till|to|both|it|as|by|off|the|you)\b)(?! (?:touch|case|stock|general|fact|mind|order to|top of|offer|sale|hold|a (?:moment|second)|correct|the (?:left|right|menu|corner|north|south|east|west|cent(?:er|re)))\b)`,
    String.raw`\b(?:i|we)(?:'ve| have)(?: just| now| also| gone and)* (?:got |put |popped |added |moved |switched |signed |set |placed |charged |taken (?:the |your |that )?(?:payment|card|deposit|\d)|made |started |opened |upgraded |entered |written |pencill?ed |squeezed |slotted |noted |turned )(?:you|that|it|them|those|both|one|your|the|a)\b`,
    String.raw`\b(?:went|gone|came|come) (?:straight |right |all )?through\b|\byou(?:'ve| have) got (?:a |the |your |two |\d+ )\w+`,
    String.raw`(?:^|[\s,])(?:\w+ )?(?:${DOING})(?: and (?:paid|booked|confirmed|sent|charged|on its way))?(?:,[^,]{0,20})?[.!]*$`,
    String.raw`\bref(?:erence)? (?:number |code )?(?:is )?[a-z]{0,3}\d|\bwelcome (?:aboard|on board|to the)\b|\b(?:is|are|'s) yours\b|\bi have you (?:down|in|on)\b`,
  ].join('|'),
);
/** A result that is still to come, was not reached, or is a question of the past. */
export const NO_RESULT = gated(
  /\b(?:not|n't|cannot|never|unless|if|(?:once|when|before|after|until) (?:i|you|we|they|it|the)|unable|failed|declined|refused|cancell?ed|stopped|scrapped|removed|taken (?:it |that )?off|would be|could be|can be|has to be|need to|needs to|to be|let me|refund(?:ed)?|corrected|reset|return(?:ed)?|frozen|paused|closed|sold out|no longer|on hold|interested|supposed)\b/,
);
/** Where and when what was ordered is handed over. */
export const HANDOVER =
  /\bsee (?:you|ya|y'all|ye|yous|him|her|them) (?:on|at|then|there|in|tomorrow|tonight|later|this|next|mon|tues|wednes|thurs|fri|satur|sun|after|before|both|all)|\b(?:(?:it|they|he|she|those|everything|(?:(?:the|your) )?(?:order|food|driver|parcel|package|box|router|card|documents?|tickets?|delivery|engineer|fitter|technician|sim|first one))(?:'ll| will| should)(?: all)? (?:be (?:with|at|there|delivered|outside|out|ready|here|in|on|round|waiting|by))|(?:order|food|driver|parcel|package|box|router|card|delivery|engineer|fitter|technician|sim) (?:will |should )?(?:comes?|arrives?)\b|(?:first|next) (?:one|box|delivery|payment|lesson|session) is (?:on |next |this )?\w+day|(?:ready|yours|you can|can) (?:to |for )?(?:collect|pick(?: it| them| that)? up|pick[- ]?up|come by|come and get|drop by)\b|we'll (?:start|come|be (?:there|round|with you)|have (?:it|that) (?:ready|waiting)|text you when))\b|^(?:collect|pick (?:it|them|that) up|come by|drop by)\b|^ready\b|\bready (?:for|in|at|by|on)\b|^(?:about |around |say |give (?:us|it|me) )?(?:\w+(?:[ -]\w+)? )(?:minutes|mins|hours?)\b/;
const NUMBER = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d{2})?|(?:an? )?(?:${NUMBER_WORD})(?:[ -](?:and )?(?:${NUMBER_WORD})){0,4})`;
/** A figure that is a price by the words beside it. */
export const SOFT_PRICE = new RegExp(
  String.raw`\b(?:it's|that's|they're|comes? to|makes(?: it| that)?|total(?: is| of)?|costs?|only|just|asking|price is|for|do|be|from|plan|one's|'s|payment of) (?:about |just |only |currently )?${NUMBER}(?! ?(?:o'clock|am\b|pm\b|minutes|hours|days|people|stars?|miles|percent|%|years|weeks|or|of|th|st|rd)\b)(?=[ .,?!;:]|$)|\bat (?:[3-9]\d|\d{3,6})(?![\d:.]|,\d| ?[ap]m)|\b\d(?:\.\d+)? ?(?:%|percent|per cent)|\bhalf (?:the )?price|\b${NUMBER} (?:on the (?:day|card)|lowest|a (?:month|year|night|head|week|day|box|go|piece|time|seat|user|ticket)|each|altogether|all in|all told|in total|in all|the (?:pair|lot|two|set)|per \w+|return|more|extra|for (?:the|both|all|life|two|one|three|it)|with (?:the|a|delivery|breakfast)|plus|including|firm)\b`,
);
/** The agent puts an offer on the table. */
export const TABLED =
  /\b(?:(?:i|we) (?:can|could|would|have|'ve)|(?:i|we)'(?:ve|d|ll)|there's|there is|you can have|you could have|you get|he's got|she's got|he has|she has) (?:\w+ ){0,3}?(?:do|offer|get|give|put|have|set|move|switch|book|add|fit|squeeze|hold|got|a|an|the|one|two|\d+|it|half)\b|\bor\b|\b(?:how|what) about\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)\b|\bat (?:\d{1,2}(?:[:.]\d\d)?|\w+)[.?!]*$/;
/** A question whose yes lets the agent act; it closes a sale where a price or an order stands. */
export const ACTS =
  /\b(?:shall (?:i|we)|(?:should|will) i|(?:do you |you )?want me to|(?:would you |you'd )?like me to|(?:happy|okay|ok|alright|all right|fine) (?:for me |for us )?(?:to (?:go|proceed|take|book|do|pay|sign|start|add|put|set|switch|send)|if i|for me|to)|are you (?:in\b|up for|happy|okay)|can i (?:put|take (?:the|your|that|a) (?:payment|card|deposit)|pop|sign|book|get (?:you|that|this) (?:booked|in|on|started|set|signed))|do we have|have we got|is (?:it|that) a (?:yes|deal)|so (?:that's|is it) (?:a )?yes|one payment|how (?:do|would|will|are) you (?:want|like|be|going) (?:to )?pay)\b/;
/** A question that lets the customer choose: a yes to it is a sale if the agent takes it up. */
export const LETS_CHOOSE =
  /\b(?:happy with (?:that|this|it)|(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|alright|all right|fine|good|acceptable)|(?:does|would|will|how does) (?:that|this|it|\w+day) (?:work|suit|do|sound)|what do you (?:think|say|reckon)|(?:would you like|do you want|did you want|fancy|you want|you'd like|will you take|will you have|care for|like to have|like to take|want to take|want to go with|take) (?:that|it|this|the|one|to take|to have|to go|to start|to try|a|both|them)|which (?:one|would|do|will|of))\b|\b(?:then|okay|ok|alright|deal|yeah|yes|right)\?*$/;
/** How an agent takes up what was agreed to. */
export const TAKES_UP = gated(
  /^(?:great|lovely|brilliant|perfect|wonderful|excellent|super|fantastic|awesome|cool|good (?:choice|stuff|man)|marvellous|amazing|thank you|thanks|okay|ok|alright|right|done|noted|will do|sure|smashing|you're a|bless)\b/,
);
/** The agent does not take it up: the talk is over, or goes on to something else. */
export const MOVES_ON = gated(
  /\b(?:have a|enjoy|bye|goodbye|anything else|something else|else (?:can|may|could)|help you with|assist you|welcome[.!,]|welcome$|pleasure|found|there (?:is|are)|there's|available|would you like to|do you want to|shall i|should i|let me know)\b/,
);
/** What is asked for when an order is taken. */
export const ASKS_DETAILS =
  /\b(?:name|address|post ?code|zip|registration|reg|phone number|mobile|number|e-?mail|card|expiry|expiration|security (?:code|digits)|cvv|sort code|date of birth|size|colou?r|deliver(?:y|ed)|pick-? ?up|collection|pay|payment|party|people|guests|inside|seats?|drink|sides?|anything else|that all|what (?:time|day|date)|which (?:day|time|date|card)|how many|under what|sign)\b/;
/** Asks for money to change hands. */
export const ASKS_PAYMENT =
  /\b(?:card (?:number|details)|which card|(?:how|like) (?:do|would|will|to)(?: you)?(?: want| like| be| to){0,3} pay(?:ing)?|long number|expiry|security (?:code|digits)|cvv|take (?:the |your )?payment|one payment|(?:pay|on|use|charge|to) (?:with |by )?(?:the|your|that|a) (?:\w+ )?card|number please|sort code|direct debit|deposit)\b/;
/** The customer pays, or says with what. */
export const PAYS =
  /\b(?:(?:by|on|with|to|use|it's|here's|the|my|same|that) (?:\w+ )?(?:card|visa|mastercard|amex|debit|credit)|visa|mastercard|amex|pay ?pal|cash|apple pay|direct debit|bank transfer|sending it|just (?:sent|paid)|paid)\b|(?:\d[ -]?){12,19}|\[[a-z_ ]+\]/;
/** The customer asks for a thing to be sold. */
export const ORDERS =
  /\b(?:(?:i|we)(?:'d| would) (?:like|love)|(?:i|we) (?:want|need|wanna)|(?:i|we)'m (?:after|looking (?:for|to (?:book|get|order|buy|join|switch|upgrade|move)))|(?:i|we)(?:'ll| will) (?:have|take|get|go (?:for|with))|(?:can|could|may) (?:i|we) (?:just |please |also )?(?:get|have|book|order|reserve|buy|join|add|upgrade|switch|move up|rent|hire|take|see|view|try|come in)|(?:can|could|would) you (?:please |just )?(?:get (?:us|me)|do (?:it|that|today|tomorrow|\w+day)|fit (?:us|me)|squeeze (?:us|me)|book|order|reserve|put (?:me|us|it|that)|add|sign (?:me|us)|send me (?:a|one|two|the)|set (?:me|us)|switch|upgrade|renew|restart)|let me (?:get|have)|get me|send me (?:a|an|one|two|three|the)|need a|want(?:ed)? (?:a|an|to (?:book|order|reorder|join|buy|renew|add|sign up))|do you have (?:a|an|any|anything) (?:slot|table|room|space|appointment|for)|(?:have|got) (?:you )?(?:a|an) (?:slot|table|double|room|space)|put (?:me|us) (?:in|on|down))\b|^(?:hi|hello|hey|yeah|yes|um+|uh+|ok|okay|evening|morning|,|\.| )*(?:a|an|one|two|three|four|five|six|\d{1,2}) (?:[\w'-]+ ){1,6}?(?:please|\w+,? please|for (?:pick|delivery|to go|mon|tues|wednes|thurs|fri|satur|sun|tonight|tomorrow|the))\b|^(?:need|want) (?:a|an|two|three)\b/;
/** Asked for, but not to be sold. */
export const ORDERS_OTHER =
  /\b(?:reset|unlock|unblock\w*|password|pin|change (?:my|the|our|an?) (?:address|name|date|number|details|e-?mail|password|booking|appointment|order|flight)|moved house|new address|cancel\w*|freeze|pause (?:my|the)|suspend|close (?:my|the|our)|transfer|send \d+ to|move [£$€]?\d+|refund|complain\w*|report|lost|stolen|stole|broken|leak\w*|fault\w*|(?:doesn't|does not|not|isn't|won't|didn't) (?:work\w*|turn|start|arrive|come|connect)|wrong|charged|balance|claim|calendar|reminders?|alarm|quote|waiting list|put me through|resched\w+|downgrade|statement|to know|to ask|to check|to see (?:if|what|whether)|information|info|a question|speak (?:to|with)|talk to|an apology|my (?:parcel|order|package|delivery|money|refund|login)|out of|never (?:came|arrived)|price list|brochure|catalogue|leaflet|details|copy|receipt|bills?|invoice|overdue|instal?ment|owe|didn't turn up|hasn't come)\b/;
/** Sent or set up, but no sale. */
export const OTHER_THING =
  /\b(?:quote|brochure|leaflet|details|information|info|catalogue|price list|waiting list|waitlist|call ?back|voicemail|message|password|link|application|transfer|calendar|event|reminder|alarm|refund|complaint|claim|engineer|technician|replacement|(?:call|ring|phone|calling|ringing) (?:me|you) (?:back|then|later)|ring back|demo|invite|open (?:day|evening|house)|test drive|survey(?:or)?|show you|cancel(?!lation)\w*|close (?:your|the)|security|balance|statement|report|note|newsletter|credit(?:ed)?|compensat\w+|survey|settings?|router|reset|unblocking|survey|apolog\w+)\b/;
/** Words of agreement that are no yes-word and leave no doubt where something is offered at a price. */
export const SETTLES =
  /\b(?:go on(?:[,.!]| then|$)|go for it|i'm in(?=[.,!]|$)|we're in(?=[.,!]|$)|count (?:me|us) in|(?:may|might) as well|talked me into|(?:have|'ve) convinced me|(?:let's|lets) (?:have|take|get|start|book) (?:it|that|this|them|one)\b|got (?:yourself |yourselves )?(?:a |the )?(?:deal|sale|job|customer|buyer)|my say-so|(?:put|pop|stick|sign|switch|book|pencil|mark) (?:me|us|him|her|them) (?:in|down|up|over|onto|on|for|to)\b(?! (?:the|your|a|that)? ?(?:waiting |wait |mailing )?(?:list|hold)| through)|sign (?:me|us)|switch (?:me|us)|(?:book|start|order|activate|renew) (?:it|that|me|us|one)\b|you've sold me|twist my arm|consider it (?:done|sold)|i'll stay|send me (?:one|two)|i confirm)/;
/** Softer ones: a sale if the agent takes them up. */
export const FAVOURS =
  /\b(?:\w+ so(?=[.!]*$)|(?:then|so) that one|that one(?=[.!,]|$| then| please)|(?:we|i)'d love (?:it|that|to)|\w+ (?:one )?it is(?=[,.!]| then|$)|(?:i|we)'ll be there|(?:happy|glad|ready|delighted|pleased) to (?:sign|go|proceed|take|have|book|start|pay)|(?:fine|good|okay|ok) (?:by|with) (?:me|us|that)|that(?:'ll| will) do\b|(?:can|could) (?:live|work) with|happy with (?:that|it)|works for (?:me|us)|suits? (?:me|us)|(?:i|we)'ll (?:take|have|go (?:for|with))|(?:'ll|will|'d|would) be (?:great|lovely|fine|perfect|ideal|grand|brilliant|super|smashing|marvellous)|agree(?:d)?\b|open it|send it|add (?:it|that|me)|please do|let's do)/;
/** The customer puts it off, or leaves it. */
export const PUTS_OFF =
  /\b(?:(?:ring|call|phone|get) (?:you |me )?(?:back|then|later)\b|(?:have|take|need) a (?:\w+ )?(?:think|look|chat|word|read)|let me (?:think|check|ask|talk|speak|see|sleep|discuss|look)|think (?:about|on) it|think it (?:over|through)|sleep on it|(?:have|need|got) to (?:ask|think|talk|speak|run|discuss|check with)|ask (?:my|the|her|him)|talk (?:it|to)|look around|shop around|compar(?:e|ing)|browsing|only looking|just looking|see how|i'll see|we'll see|not sure|maybe|perhaps|i might|may pop|next (?:season|year|month|time)|(?:book|order|buy|do|get|sort) (?:it |that |one )?(?:myself|later|online|another time|in person)|go online|turn up|leave it|not (?:today|now|yet|for (?:us|me)|on a)|no use|no point|more than i|over (?:what|my|budget)|can't afford|too (?:dear|much|expensive|high|steep|rich)|forget it|never ?mind|thanks anyway|good to know|no promises|hold off|for now|not needed|no longer|for the time being|at this time|(?:don't|do not|won't) need (?:any|a|the|to)|run (?:it|that|this) (?:past|by|through)|i'd (?:rather|sooner)|instead)\b/;
/** The sum of what was ordered. */
export const TOTAL = /\b(?:altogether|in total|the total|comes to|that makes|all in|in all)\b/;
/** A bare figure at the end of a question: a price where something was ordered. */
export const ASKS_FIGURE = /[ ,]\d{2,6}(?:\.\d\d)?\?*$/;
/** What is offered, put as such. */
export const AS_OFFER = /\b(?:offer|deal|plan|package|bundle)\b/;
/** The customer does it later or elsewhere. */
export const DEFERS = gated(
  /\b(?:(?:book|buy|order|do|get|reserve|rent|purchase|donate) (?:it |that |one |them |this )?(?:myself|later|online|another time|in person)|not sure yet|(?:ring|call) (?:you )?back|i (?:may|might) (?:book|buy|order|get|come|take)|(?:book|buy|order|reserve) (?:\w+ ){0,4}(?:myself|later(?! (?:train|flight|bus|date|time|one|show)))|let me think)\b/,
);
/** What is asked by one who still chooses. */
export const STILL_ASKS = gated(
  /\b(?:phone|number|address|post ?code|price|cost|how much|fee|the id|travel time|how long|type|rating|area|what time|when does|which|star|parking|internet|wifi)\b/,
);
/** The agent acts on what was agreed to. */
export const ACTS_ON =
  /\b(?:i'll|i will|we'll|we will|will do|right away|one moment|just a (?:moment|second|sec)|let me (?:get|put|book|process|take|do|set|just)|booking (?:it|that)|processing|consider it|coming up)\b/;
/** The agent asks for the order. */
export const ASKS_ORDER = gated(
  /\bwhat (?:can|could|may|would|will|'ll) (?:i|we|you|it) (?:get|like|have|do|be)\b|\bwhat'll it be\b|\bready to order\b|\btake your order\b/,
);
/** Something else is offered in place of what was agreed to. */
export const REOFFERS = gated(
  /\b(?:how about|what about|instead|alternative\w*|(?:another|different|other) (?:time|day|date|slot|one|option|doctor|place)|only have|next available|is closed|are closed)\b/,
);
/** Thanks for a gift. */
export const GIFT_THANKED =
  /\b(?:thank|thanks|appreciate)\b(?!.{0,40}\b(?:consider|thinking|anyway|time|even)).{0,40}\b(?:generosity|generous|kindness|support|donat\w+|contribut\w+|giving)\b|\bon behalf of\b|\b(?:so|very|really) generous\b|\byour (?:donation|contribution|gift) (?:of|will be|has been)\b/;
/** A question in the form of a wish. */
export const ASKS_FOR = gated(
  /\b(?:i(?:'ll| will|'d| would)? (?:also |just |really )?(?:need|like|want)|can i|could i|give me|tell me|what(?:'s| is))\b/,
);
/** The customer is to look over what was ordered. */
export const CHECKS_ORDER = /\b(?:display|screen|order)\b/;
/** Details of a person, asked only of who buys. */
export const PERSONAL =
  /\b(?:who (?:shall|should|will|do|is|am) (?:i|we|it|this|that) (?:\w+ ){0,3}?(?:under|for|to)|under (?:what|whose|which)|name|surname|address|post ?code|zip|registration|reg|card|e-?mail|passport|date of birth|expiry|mobile|phone number|contact number)\b/;
/** The customer stands in the book. */
export const BOOKED_IN =
  /\b(?:you(?:'re| are)|that's you|that is you|got you|have you|put you) (?:all )?(?:in|down|booked)(?: in)? (?:for|at|with|on)\b(?! a (?:treat|surprise|while))/;
