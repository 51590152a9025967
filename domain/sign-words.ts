/**
 * The words that the expressions of a sale need, one list for each: what holds none of a list cannot match its expression. They count by
 * their first four letters; a list may hold too many, never too few.
 */
export const SIGN_WORDS = {
  tabled:
    'about am at can could d friday get have he ll monday o or pm saturday she sunday there thursday tuesday ve wednesday would',
  putsOff:
    'take have need ring phone call afford anyway around ask back browsing check compare discuss don forget hold instead just know later leave let longer maybe might more myself never next not now online only over perhaps person point pop promises rather run see sleep sooner speak talk think time too turn use won',
  orders:
    'add after book buy come do fit for get go got have hire join like love move need order please put renew rent reserve restart see send set sign squeeze switch take try upgrade view wanna want',
  handover: 'arrive collect come drop first hour ll mins minutes next pick ready see should will',
  asksPayment: 'card code cvv debit deposit digits expiry number pay paying payment',
  voicemail: 'answer beep call come leave reached tone',
  existing:
    'left sent charged billed meant supposed due promised account arrived bill booking bought broken come complain damaged defective delivery double membership never order package parcel placed policy purchase recent refund reservation return status subscription tracking twice where wrong',
  wantsToBuy:
    'add another book buy buying donate find get have new order place purchase renew rent reserve schedule sign subscribe upgrade',
  otherThing:
    'ring phone call demo invite open test survey show alarm apology application balance brochure calendar call cancel catalogue claim close complaint credit details engineer event information leaflet link list message newsletter note password quote refund reminder replacement report reset router security settings statement survey technician transfer unblocking voicemail waiting',
  notASale:
    'ring alarm balance calendar called cancel case claim complaint dispute event money refund reminder replacement report return sent submitted ticket transfer voicemail',
  personal:
    'who under address birth card contact email expiry mail mobile name passport phone post reg registration surname zip',
  letsChoose:
    'acceptable alright care deal does fancy fine good happy like ok okay reckon right say take then think want which will would yeah yes',
  acts: 'will alright are book card deal deposit fine get happy me ok okay pay payment pop put right shall should sign we yes',
  settles:
    'pop mark pencil activate as book confirm convinced count done go got into let lets m order put re renew say send sign sold start stay switch twist',
  favours:
    'glad ready delighted pleased add agree fine good great happy ideal it let live ll love ok okay one open perfect please send so suit then will work',
  side: 'add additional also as breakfast coverage else extra insurance luggage more other protection too upgrade warranty with',
  actsOn: 'away book coming consider let ll moment process sec second will',
  topic:
    'apartment appointment book bus buy buying cab car coffee contribution donation flight hotel house installation membership movie order party place plan policy purchase rental reservation ride room seat spot stay subscription table taxi tea ticket train transaction trip upgrade viewing visit',
  goesAlong: 'do go pay stay take',
  takesBack:
    'scrap delete drop stop remove take back cancel forget just longer mind never not off only refund reverse scratch t undo',
  condition: 'after if long once provided unless',
  notTheSale:
    'birth call can cancel close complaint could details discuss dispute exchange file follow four hear if information know learn let may refund replace reschedule return see shall should speak talk think track',
  result:
    'activated added applied approved arranged booked bought charged confirmed converted covered credited dispatched done down enrolled entered extended go got held in included insured joined kitchen live made moved noted off on open ordered out over paid pencilled placed popped posted processed purchased put reactivated received ref reference registered renewed reserved restarted running scheduled secured sent set shipped signed slotted sorted squeezed started submitted switched taken through turned up upgraded welcome written yours',
  refusal:
    'all am another bit cannot decline do dont everything forget hold leave lot m maybe no not other pass prefer pricey quite skip steep t too unfortunately wont',
  done: 'able activated appointment booked bought confirmed contribution donation enrolled get got gotten held here kept ordered placed processed purchased ref refcode reference refid refno registered renewed rented reserved scheduled secured set signed subscribed success waiting',
  served:
    'aboard back bar be being bring cab call car cashier coffee confirmation counter delivered drink driver econfirmation epass ereceipt eticket family food gone meal minute moment order out over package parcel pass pizza place put putting ready receipt register ride send sent serve shout started submit taxi ticket up way went window',
  commitQuestion:
    'activate ahead book buy buying checkout commit contribute deal donate enroll finalise forward get give giving join lock make order place proceed purchase put renew rent reserve schedule secure set ship sign sponsor started subscribe switch upgrade',
  pitch:
    'activate booked do enrolled get give hold lock move offer order place process put reserve send set shipped sign started switch upgrade',
  commitment:
    'paying signing accept ahead booking buy charge convinced count deal ill into join keep ll order process purchase put renew reservation sign sold subscribe switch take tempted upgrade',
  fails:
    'available cancelled cannot declined failed fully gone matching not nothing out refused room seat t table taken unable unsuccessful',
  hedge: 'ask back check consider depends discuss guess hoping let ll maybe perhaps sleep speak sure talk think wonder',
  assent: 'agree ahead be correct do fine ill ll perfect right s sounds works yes',
} as const;
