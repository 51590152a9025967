/** Words of feeling by strength, -4 to 4. Written for this project; politeness and problem words stand apart because they say little. */
const BY_STRENGTH: Readonly<Record<string, string>> = {
  '3.5': `amazing awesome excellent fantastic outstanding perfect superb wonderful brilliant incredible phenomenal exceptional
    delicious adore magnificent spectacular best love loved loves flawless thrilled ecstatic overjoyed terrific fabulous delighted
    exquisite heavenly marvelous marvellous stellar unbeatable`,
  '2.7': `great beautiful gorgeous happy glad excited impressed impressive favorite favourite lovely loving joy delight delightful
    enjoy enjoyed enjoys enjoyable pleased pleasure yummy tasty gem superior grateful thankful appreciate appreciated appreciates
    appreciative recommend recommended highly fun hilarious sweet cute charming worthy worthwhile helpful generous kind kindness
    friendly attentive welcoming fresh stunning blessed proud admire wow yay woohoo congrats congratulations bravo heart hero :d`,
  '2': `good nice cool well better pleasant comfortable clean smooth satisfied satisfying reliable easy quick prompt professional
    polite courteous knowledgeable fair reasonable affordable cheap bargain success successful win winner won safe trust trusted
    honest solid strong smart interesting fascinating interested flavorful flavourful juicy crispy tender warm cozy cosy
    calm relaxing relaxed refreshing spacious stylish fancy hope hopeful hoping agree agreed smile smiling laugh lol haha hehe funny
    support supportive free upgraded improve improved improvement improving bonus lucky luck cheers healthy wise positive plus
    benefit benefits valuable value worth like liked likes :) (: ;) xd adorable treat treasure importance accommodating caring
    care cares relief relieved willing`,
  '1.2': `okay fine works worked decent pretty bright alive eager handy convenient useful helped helps help helping special
    popular energy active sure definitely absolutely certainly wish thanks thx ok`,
  '-1': `slow slowly small tiny crowded noisy loud late wait waited waiting dry plain cold long old expensive pricey costly confusing
    confused unclear odd weird strange sorry regret miss missed missing lacking lack lacks limited hesitant doubt doubtful unsure
    mediocre average meh unfortunately sadly closed ignore ignored however forgot lost leave busy hard tired unable stop
    cheaply debt`,
  '-2': `bad poor problem problems issue issues wrong fail failed fails failure broken broke break damaged dirty filthy smelly stale
    bland tasteless overpriced overcooked undercooked soggy greasy burnt burned annoying annoyed annoys upset unhappy sad disappointed
    disappointing disappointment disappoint unfriendly impolite unprofessional unreliable incompetent useless worthless pointless
    waste wasted frustrating frustrated frustration difficult trouble complaint complain complained complaining complaints gripe
    boring bored lazy careless refuse refused reject rejected ruined ruin messy mess mistake mistakes error errors uncomfortable
    painful pain hurt hurts sick sickness afraid fear worried worry worries worrying concerned scam shady sketchy fake lie lied lies
    lying steal stole stolen cheat cheated dishonest unfair unacceptable inconvenient dumb silly suck sucks sucked crap crappy damn
    nasty ugly gross yuck yucky lame rip-off ripoff rip impossible suffer suffering suffered poorly unsafe dangerous threat hell :(
    ): poverty homeless sigh ugh argh refund cancel cancelled nonsense ridiculous absurd joke desperate struggling struggle blame
    wtf shame avoid nothing unpleasant cramped mold moldy hair rotten spoiled rubbery tough skeptical suspicious deny denied`,
  '-3': `terrible horrible awful worst hate hated hates disgusting disgusted disgrace disgraceful appalling atrocious pathetic rude
    angry furious outraged outrageous outrage horrid horrendous dreadful miserable nightmare idiot idiots stupid moron fool foolish
    abuse abused abusive exploit exploiting violent violence kill killed die dying death died dead evil cruel scammed scammers
    scammer fraud robbed insulted insulting insult offensive offended vile despicable hostile garbage trash fuck fucking fucked shit
    shitty bullshit bastard bitch asshole infuriating livid sickening inexcusable incompetence lawsuit`,
};

const NEGATIONS =
  'not no never none nobody neither nor without hardly barely scarcely rarely cannot cant dont doesnt didnt wasnt isnt arent werent ' +
  "wont wouldnt couldnt shouldnt havent hasnt hadnt aint lacks lacking can't don't doesn't didn't wasn't isn't aren't weren't won't " +
  "wouldn't couldn't shouldn't haven't hasn't hadn't ain't mustn't needn't";

const STRONGER =
  'very really so extremely incredibly absolutely totally completely super truly too especially beyond utterly';
const WEAKER = 'somewhat slightly kinda little bit fairly rather almost';
const POLITE =
  'great good perfect fine okay ok sure thanks thx nice cool awesome excellent wonderful lovely well works sorry help helped helps';

/** What a word does in a sentence. */
export interface WordRole {
  /** Its own feeling, -4 to 4; 0 for none. */
  valence: number;
  /** What it multiplies the feeling of the next word by. */
  factor: number;
  /** It turns the feeling of the words that follow. */
  isNegation: boolean;
  /** Opening or closing an answer it keeps an exchange going and tells little of the mood. */
  isPolite: boolean;
}

/** Every word that has a role; one look-up a word. */
export const WORD_ROLES: ReadonlyMap<string, Readonly<WordRole>> = (() => {
  const roles = new Map<string, WordRole>();
  function give(list: string, role: Partial<WordRole>): void {
    for (const word of list.split(/\s+/)) {
      const known = roles.get(word) ?? { valence: 0, factor: 1, isNegation: false, isPolite: false };
      roles.set(word, { ...known, ...role });
    }
  }
  for (const [strength, list] of Object.entries(BY_STRENGTH)) give(list, { valence: Number(strength) });
  give(STRONGER, { factor: 1.3 });
  give(WEAKER, { factor: 0.7 });
  give(NEGATIONS, { isNegation: true });
  give(POLITE, { isPolite: true });
  return roles;
})();

/** Behind these "like" compares or asks for something; it is no liking. */
export const LIKENESS: ReadonlySet<string> = new Set(
  `would i'd we'd you'd they'd he'd she'd look looks looked feel feels felt sound sounds taste tastes tasted smell smells seem seems was is
   it's are were be been just something anything nothing more much act acts treated`.split(/\s+/),
);
