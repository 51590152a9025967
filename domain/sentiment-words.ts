/**
 * Words of feeling by kind, written for this project. The training gives each kind its weight. Apostrophes are out, as the
 * scorer leaves them out of the words it reads.
 */
export const FEELING_WORDS: Readonly<Record<string, string>> = {
  praise: `amazing amazingly awesome excellent excellently excels fantastic outstanding perfect perfectly perfection superb superbly wonderful
    wonderfully brilliant brilliantly incredible incredibly phenomenal exceptional exceptionally delicious deliciously delectable
    scrumptious adore adored adores magnificent spectacular best loved loves flawless flawlessly thrilled ecstatic overjoyed terrific
    fabulous delighted exquisite heavenly marvelous marvellous stellar unbeatable impeccable impeccably divine gorgeous stunning
    extraordinary masterpiece finest greatest unmatched unforgettable mouthwatering yummy yum yummiest tastiest delish delicous
    delecious obsessed addicting addictive favorite favorites favourite favourites fave faves bomb bombdotcom legit killer legendary
    epic genius rave raved raves raving hooked fav mindblowing sublime glorious lovely love loving rocks rocked fantastically beautiful
    beautifully superior great greatly hilarious excelled topnotch awesomeness kudos bravo hats treat gem highlight highlights
    immaculate pristine spotless luscious dreamy ideal optimal splendid stupendous wow woohoo yay yayy hooray yess yesss hurray winner
    blessed blessing godsend lifesaver saver hero heroes angel angels heartwarming adorable cutest sweetest nicest kindest friendliest
    happiest freshest cleanest coolest smoothest fastest bestest
    superbly breathtaking remarkable remarkably sensational splendidly tremendous tremendously wondrous exceptional flavorsome astonishing astounding dazzling enchanting enchanted captivating mesmerizing stunningly elegantly masterful masterfully`,
  liking: `good nice nicely cool happy happily glad gladly excited exciting impressed impressive impressively joy delight delightful
    enjoy enjoyed enjoys enjoying enjoyable enjoyment pleased pleasing pleasure pleasant pleasantly tasty flavorful flavourful grateful
    gratefully thankful thankfully appreciate appreciated appreciates appreciative appreciation fun funny funniest sweet cute charming
    charm worthy worthwhile generous generously kind kindly kindness friendly attentive welcoming welcomed proud proudly admire admirable
    congrats congratulations grats comfortable comfortably comfy comforting clean cleanly smooth smoothly satisfied satisfying
    satisfaction satisfy reliable quick quickly prompt promptly professional professionally professionalism polite politely courteous
    knowledgeable knowledgable personable accommodating fair fairly reasonable reasonably affordable bargain success successful
    successfully win wins winning won safe trust trusted trustworthy honest solid smart interesting interested fascinating
    fascinated intrigued juicy crispy crisp tender moist fluffy creamy savory crunchy succulent fresh freshly homemade authentic warm
    warmly cozy cosy calm calming relaxing relaxed relax refreshing refreshed spacious roomy stylish trendy fancy elegant classy upscale
    quaint plush pretty attractive energetic lively vibrant helpful hopeful agree agreed agrees smile smiled smiles smiling laugh
    laughed laughing laughs lol lmao haha hahaha hehe hehehe rofl supportive upgraded upgrade improved improvement improving bonus lucky
    luckily fortunately luck cheers healthy wise wisely positive positively plus benefit benefits beneficial valuable liked likes
    liking :) (: ;) :d =) xd <3 treasure caring care cares cared relief relieved willing willingly competent competency competence
    efficient efficiently efficiency speedy gracious graciously hospitable hospitality passionate passion dedicated thorough thoroughly
    thoughtful considerate patient patiently respectful skilled skillful talented talent experienced expertise expert experts
    knowledgeably reassuring reassured peaceful serene scenic picturesque cherish celebrate celebrated inspiring inspired inspiration
    inspirational respected admired noble heartfelt understanding wholesome uplifting unique creative innovative convenient conveniently
    handy sleek modern updated variety plenty abundance ample plentiful filling hearty portions unlimited complimentary
    free gladness fan fans pleasantness recommend recommended recommends recommending recommendation reccomend recomend recommned
    highly surprisingly bless appreciating outgoing bubbly decadent rich tangy zesty seasoned fragrant
    generosity honored honoured deserving rewarding rewarded thrive thriving flourishing enthusiastic enthusiasm eager optimistic
    confident cheerful cheery merry hopefully peace hugs hug
    comfort cooperative cordial delightfully diligent easygoing engaging exceeded fabulously fairness favorable flexible gentle genuine genuinely gifted giggle glowing graceful gratitude heartwarmingly humble informative insightful invigorating inviting joyful joyous laughter memorable merry neat nifty nurturing organized perks playful polished popular precious refreshingly remarkable responsive roomier safe satisfy seamless seamlessly sincere sincerely soothing sparkling spirited spotlessly steady sturdy supported swift swiftly sympathetic tasteful thrill thrilling tidy tranquil trusting upbeat welcoming witty yummo`,
  mild: `okay ok fine works worked working decent bright alive useful helped helps help helping popular sure absolutely certainly yes
    yep yeah yup thanks thank thx ty cheap cheaper inexpensive alright adequate acceptable sufficient better well easy easily easier
    simple special worth hope hoping right correct true exactly totally indeed deal deals large huge big tons lots endless extra
    fixed solved resolved offered offers accommodate accommodated support supports protect protected saved saves saving discount
    discounts sale coupon value welcome safely ready strong familiar clear clearly possible gain important importance`,
  problem: `slow slowly slower slowest small smaller tiny crowded packed noisy loud late lateness waited waiting dry plain cold old older
    outdated dated worn expensive pricey pricy costly confusing confused confuses confusion unclear odd oddly weird weirdly strange
    strangely regret regrets regretted miss missed missing lacking lack lacks lacked limited hesitant hesitate doubt doubts doubtful
    doubted unsure mediocre average meh unfortunately unfortunate sadly closed ignore ignoring lost leave busy hard tired unable
    inability cheaply debt cramped tight narrow stuck delayed delay delays forgot forget forgotten stale chewy bitter sour salty heavy
    thin oily soggy watery flat lukewarm frozen microwaved canned chemical artificial runny undercook rushed rush hurry pushy
    pushiness understaffed unorganized disorganized unprepared inexperienced untrained unprofessionally misinformed overrated overhyped
    forgettable underwhelmed underwhelming unimpressed unimpressive unsatisfied dissatisfied unsatisfying inconsistent inconvenience
    inconvenient hassle steep stiff torn cracked leak leaked leaking leaky rusty stained stains sticky dust dusty dingy rundown
    shabby dim dark cloudy smoky smoke hunger hungry needy complicated difficult difficulty difficulties struggle struggled struggles
    struggling trouble troubles problem problems problematic issue issues concern concerns concerned concerning gripe gripes critique
    downside downsides drawback flaw flaws flawed defect defective shortage sorry apology apologies apologize sold unavailable
    unanswered fee fees charged charge charges overcharged tax interrupt interrupted pain painful sore tense stress stressed
    stressful nervous anxious anxiety scary scared scare fear fears afraid worry worries worried worrying spooky creepy creepily shock
    shocked shocking hidden pressured pressure alone lonely poor sad sadder sadness depressed depressing depression cry cried crying
    tears tragic tragedy grief heartbreaking heartbroken heartbreak allergic allergies allergy sick illness injury injured injuries
    ache aches vet hospital surgery disease cancer crisis emergency wreck accident crash crashed
    unsuccessful unsuccessfully unlucky worried panicked panic panicking hopeless helpless discouraged discouraging exhausted exhausting fatigue nausea nauseous dizzy fever infection bruised bruises bleeding swollen sting stung burn burns rash itchy emergency ache soreness overwhelmed confrontation argument dispute delay backlog detour traffic flooded flooding mildew stench odor odour cigarette humid sweaty freezing chilly broke bankrupt poverty starving starvation suffering`,
  blame: `bad badly wrong wrongly fail failed failing fails failure failures broken broke break breaks damaged damage dirty filthy smelly
    smelled stink stinks stinky stunk bland tasteless flavorless flavourless overpriced overcooked undercooked greasy burnt burned charred
    rubbery annoying annoyed annoys annoyance upset upsetting unhappy disappointed disappointing disappointingly disappointment
    disappointments disappoint disapointed dissapointed letdown unfriendly unwelcoming impolite unprofessional unreliable incompetent
    incompetence useless worthless pointless waste wasted wasting frustrating frustrated frustration complaint complaints complain
    complained complaining complains boring bored lazy careless carelessly neglect neglected negligent refuse refused refuses refusing
    reject rejected denied deny ruin ruined ruins mess messed messy mistake mistakes error errors uncomfortable suck sucks
    sucked sucky sickening scams scammer sketchy shady fake phony lie lied lies lying liar liars cheat
    cheated dishonest dishonesty deceptive misleading mislead misled unfair unfairly unacceptable dumb silly crap crappy damn damnit
    damned ugly gross grossed yuck yucky icky lame ripoff rip impossible poorly unsafe unsanitary
    unhealthy unclean uncaring threatening hell sigh ugh ughh argh gah gahhh ouch grr refund refunds
    cancel canceled cancelled nonsense ridiculous ridiculously absurd absurdly joke desperate blame blamed blames wtf shame shameful
    avoid avoided avoiding unpleasant mold moldy roach roaches cockroach bugs rats rotten spoiled expired skeptical suspicious suspect
    lousy subpar inferior shoddy sloppy sloppily clueless ignored ignores ignorant ignorance arrogant arrogance snobby snob snarky
    condescending attitude dismissive hostile hostility unhelpful uninterested disinterested unenthusiastic unattractive unappetizing
    inedible uneatable unwatchable unusable nope nah eww ew disgust dislike disliked dislikes disagree disagreed irritated irritating
    bothersome bother bothered obnoxious insane crazy bitchy whining whine whiny drama dread dreaded mock mocked embarrassed
    embarrassing embarrassment humiliated humiliating guilt guilty ashamed jerk jerks bully bullied bullying pissed lose loses losing
    loser losers worse worsened worsening lawsuit sue sued wrecked selfish greedy greed corrupt corruption exploit exploiting
    flop weak biased hypocrite hypocritical hypocrisy toxic cringe cringey
    yelled yelling screamed screaming argued arguing argumentative beware warned aggressive aggressively sarcastic sarcastically tacky stingy skimpy reheated chaos chaotic unreasonable unjust unsatisfactory unpolished unclean unkempt unjustified overwhelming overbearing overdone burning bogus bait rigged lackluster mediocrity tiresome tedious dull dreary bleak awkward awkwardly disrespect disrespectful disrespected inappropriate inconsiderate ungrateful entitled delusional pretentious cocky smug petty spiteful gouge gouging gouged extortion swindled conned deceived betrayed betrayal backfired botched butchered mangled shattered scratched scratches dented chipped faulty glitchy buggy laggy outage`,
  anger: `terrible terribly horrible horribly awful awfully worst hate hated hates hating disgusting disgusted disgrace disgraceful
    appalling appalled atrocious pathetic rude rudely rudest rudeness angry anger furious outraged outrageous outrage horrid horrendous
    horrific horrified horror dreadful miserable miserably nightmare nightmares idiot idiots idiotic stupid stupidity moron morons fool
    foolish fools cruel cruelty scum
        insulted insulting insult insults offensive offended vile despicable garbage trash trashy fuck
    fucked fucking fuckin shit shitty shite bullshit bs bastard bastards bitch asshole assholes ass infuriating infuriated livid
    inexcusable abomination abysmal nasty nastiest
            racist racism sexist sexism bigot bigots nazi nazis hateful hatred
    unforgivable intolerable unbearable deplorable detest detested loathe despise despised rage raging enraged
     disastrous hellish mad insufferable harassing harassed harassment degrading`,
  harm: `violent violence kill killed kills killing die dies dying death died dead fraud fraudulent
    robbed robbery poison poisoned poisoning murder murdered rape raped terror terrorist criminal thief thieves
    crook crooks abuse abused abusive disaster disasters catastrophe evil vomit vomiting puke puking barf
    steal stole stolen hurt hurts suffer suffered suffering suffers danger dangerous threat threatened scam
    scammed`,
};
