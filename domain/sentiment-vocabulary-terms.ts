// Written by `npm run train:sentiment`; docs/sentiment-model-card.md says from what.

/** Term, tab, weights of negative and of positive against neutral, in hundredths. */
export const VOCABULARY = `
!	-3 14
! oh	3 3
! remindme	-2 -3
, 000	-2 -4
, 4	-4 -2
, a	-9 -7
, actually	2 3
, after	2 4
, all	-3 -1
, almost	5 5
, also	6 2
, always	-3 3
, am	3 4
, an	3 3
, and	4 9
, any	3 2
, anyone	-4 -3
, are	-2 -3
, as	3 5
, at	2 3
, avoid	10 5
, bad	3 1
, be	4 1
, because	9 2
, been	4 3
, big	-4 -3
, bro	4 2
, buddy	-6 -5
, by	3 1
, came	1 7
, can	5 4
, cant	4 2
, cold	11 5
, come	-5 -4
, comes	-3 -3
, congrats	2 3
, considering	-3 -3
, could	-3 -4
, did	-5 -4
, didnt	7 8
, do	-8 -6
, does	3 3
, doesnt	-5 -2
, dont	4 4
, dude	-7 -1
, easy	-1 3
, either	-2 4
, especially	14 7
, even	6 15
, ever	3 0
, every	-2 -4
, everyone	-5 -3
, everything	2 5
, exactly	-1 4
, except	-5 3
, folks	-5 -3
, food	3 2
, for	-6 -10
, friend	-3 -2
, from	-6 -5
, fuck	8 4
, get	3 9
, give	3 3
, glad	-4 3
, go	3 3
, going	-3 -3
, good	-2 7
, got	-6 -4
, great	2 4
, had	2 9
, half	-3 -2
, has	-5 -1
, he	14 4
, here	4 4
, hes	7 7
, his	-7 -6
, hope	0 3
, how	12 9
, however	8 3
, i	17 16
, id	3 -3
, ill	-9 2
, im	-2 5
, imo	3 3
, in	-6 1
, including	-5 -3
, instead	-3 -3
, is	-9 -1
, it	18 10
, itd	4 3
, itll	-1 -3
, its	10 10
, ive	-18 -17
, just	-12 -3
, keep	-3 -1
, life	3 1
, lol	-6 1
, look	-3 5
, looks	-5 -3
, love	0 3
, made	-3 6
, making	-3 -2
, man	-5 -1
, many	-3 -2
, mate	-3 -1
, maybe	-13 -6
, me	-5 -3
, might	3 1
, mom	-5 -3
, my	6 -4
, nah	-3 -2
, never	6 5
, nice	-5 -2
, no	-3 4
, nobody	7 3
, not	-7 -6
, nothing	-4 -8
, of	-5 1
, oh	-5 -4
, one	-7 -9
, only	-8 -6
, or	9 11
, other	9 3
, otherwise	5 5
, personally	4 3
, playing	6 4
, please	-3 -3
, poor	15 8
, pretty	-3 0
, probably	5 4
, put	12 5
, rather	2 3
, read	7 4
, real	1 3
, really	3 2
, reddit	-3 -2
, regardless	-4 -1
, remember	-3 0
, right	-2 6
, see	-3 4
, seriously	7 3
, shame	13 6
, she	10 5
, simply	4 3
, since	-6 -3
, so	-25 -27
, some	-4 1
, somebody	9 2
, son	-3 -3
, sorry	26 16
, stop	8 4
, such	2 3
, take	10 13
, tell	-4 -2
, thank	-3 4
, thanks	-7 9
, that	13 15
, the	15 9
, their	2 4
, then	29 17
, there	7 5
, these	4 3
, they	-12 -9
, theyll	-4 -2
, theyre	8 5
, this	20 14
, those	1 7
, though	-7 -8
, to	6 3
, too	-6 -2
, trust	-1 6
, try	4 5
, u	-4 2
, until	3 0
, very	7 3
, wait	5 2
, was	-8 -4
, watch	-4 -4
, we	8 6
, what	18 14
, whatever	-3 -3
, whats	4 3
, when	-7 -4
, where	11 19
, which	17 9
, while	-3 0
, who	8 10
, why	-9 -7
, will	-1 -3
, with	6 10
, without	-3 -3
, women	-8 -7
, would	-4 -1
, yes	6 11
, yet	7 2
, you	14 14
, youll	-6 -3
, your	3 3
, youre	9 10
, youve	0 3
. 0	-8 -5
. 2	-3 0
. 3	6 3
. 5	-3 -3
. 500	-2 -3
. a	-3 -3
. all	2 4
. and	3 0
. but	-4 -3
. e	4 0
. he	5 3
. i	5 1
. if	-8 -6
. it	-5 -5
. jpg	-3 -2
. just	-3 -4
. my	6 2
. not	3 1
. now	4 2
. that	0 -3
. the	17 9
. they	-4 -4
. this	5 0
. unless	3 1
. well	10 5
. you	-4 -2
0	-11 -11
0 10	4 2
000	-4 -5
1	-16 -15
1 2	5 1
1 day	-5 -5
1 for	4 2
1 in	4 5
1 month	-4 -3
10	-7 5
10 10	-5 4
10 minutes	8 3
10 of	-1 3
10 on	-4 0
10 out	-5 3
10 seconds	-5 -5
10 years	-1 -4
100	-8 -6
100 years	4 1
1000	-6 -5
101	-3 -4
10th	-2 -3
10x	-7 -6
11	-7 -4
12	8 2
1200	5 4
13	5 1
14	-2 -4
15	-10 -8
15 minutes	-6 -2
150	-4 -4
17	-5 -7
18	-5 -8
19	-14 -13
1st	-8 -4
2	-1 -3
2 and	-4 -2
2 hours	6 4
2 in	3 1
2 minute	5 3
2 months	3 1
2 of	-1 3
2 or	4 4
2 weeks	10 6
20	2 -3
20 minutes	4 2
20 years	10 7
200	8 5
2000	-3 -2
2002	3 2
2003	-3 -4
2009	-9 -2
2011	-13 -13
2012	-7 -5
2014	-3 -4
2015	-11 -10
2016	3 2
2017	-3 -4
2019	-8 -5
2020	-4 -2
21	-1 -4
24 7	-4 -4
24 hours	5 3
25	-9 -8
25 years	-8 -3
250	-4 -2
26	-4 -4
27	2 3
28	-4 -3
29	3 2
2am	-4 1
2k	3 2
3	-9 -11
3 0	3 2
3 4	1 3
3 days	-3 -1
3 of	-3 -2
3 times	-3 -2
3 years	8 5
30 min	4 2
30 minutes	4 1
30s	5 4
35	-3 -4
38	-1 -3
3rd	-8 -4
4	3 -1
4 and	-3 -2
4 years	-5 -3
40	5 1
40 minutes	11 3
42	3 2
44	9 4
45	12 6
47	-3 -3
4chan	3 2
4th	-8 -4
5	-10 -6
5 hours	-3 -2
5 stars	-1 8
5 year	4 0
5 years	3 -3
500	-3 -5
510	6 2
5th	-6 -5
6	-5 -4
6 months	3 -1
6 years	-3 -3
60	-7 -9
62	4 2
64	-3 -2
7	-14 -9
7 years	5 4
70	0 4
70s	-3 2
76	5 2
7th	-5 -4
8	5 3
8 and	11 6
8 year	3 1
8 years	-6 -4
80	3 3
8pm	3 2
9	-11 -8
9 10	-3 -1
9 years	-4 -4
90	8 -1
90 minutes	4 1
90s	-4 -3
95	-4 -2
99	-4 -3
:(	39 14
:)	-26 -3
:-)	-5 -2
:d	-12 -3
; its	8 5
;)	-7 3
;-)	-4 -3
<3	0 7
?	-28 -39
^ 1	3 0
^ 10	-11 -1
^ 12	-3 -2
^ 3	-10 -10
^ 4	2 3
^ 5	-5 -3
^ 50	5 1
^ 6	-1 -3
^ 7	-4 -2
^ 9	-3 -2
^ :(	8 0
^ :)	-9 1
^ :-)	-3 -2
^ ;)	0 3
^ <3	2 3
^ about	7 3
^ absolute	-5 -3
^ absolutely	8 8
^ according	-8 -6
^ actually	-4 -6
^ after	9 4
^ again	14 6
^ agree	1 5
^ agreed	-1 10
^ ah	-3 0
^ aha	4 2
^ ahhh	5 4
^ aint	4 3
^ almost	3 3
^ already	5 4
^ alright	-5 -2
^ also	-9 -11
^ although	3 1
^ always	-6 5
^ amazing	-1 5
^ america	5 3
^ an	13 10
^ and	-14 -20
^ annoyed	7 3
^ another	5 0
^ any	6 2
^ anyone	-2 -4
^ anything	-7 -4
^ anytime	-5 -3
^ anyways	6 3
^ apologies	13 6
^ arent	4 4
^ as	-1 -3
^ ask	4 -1
^ at	-2 -5
^ avoid	25 13
^ awesome	0 11
^ awful	7 3
^ aww	-4 6
^ aye	-2 -3
^ ayyy	-3 -2
^ bad	9 3
^ based	5 2
^ basically	10 5
^ battery	14 12
^ be	-10 -2
^ bears	-4 -3
^ beat	4 2
^ beautiful	9 10
^ because	-11 -9
^ been	-3 6
^ before	-4 -3
^ begone	-3 -2
^ being	-3 -3
^ believe	3 1
^ besides	-6 -5
^ best	-8 12
^ bet	-5 -6
^ better	8 8
^ big	-4 -6
^ bingo	-3 -2
^ bitch	11 5
^ bless	-5 6
^ bloody	6 2
^ bold	-3 -2
^ both	2 6
^ box	-2 3
^ bravo	3 3
^ breaking	3 1
^ brilliant	-2 7
^ bring	-4 -5
^ bro	3 2
^ bunch	7 4
^ burn	13 6
^ but	-2 -4
^ by	5 -1
^ bye	-1 -3
^ call	-3 -3
^ calm	-4 -2
^ came	-3 9
^ can	-11 -11
^ cant	6 9
^ careful	-3 0
^ cat	-3 -3
^ cause	-4 -2
^ change	-4 -4
^ cheap	10 6
^ check	-6 -6
^ cheers	-6 6
^ chicken	-4 -2
^ children	1 5
^ china	-4 -2
^ clear	1 4
^ come	-8 -8
^ coming	4 0
^ congrats	-1 16
^ congratulations	5 13
^ considering	5 2
^ cool	2 3
^ correct	13 7
^ could	-15 -16
^ cut	-5 -3
^ cute	6 6
^ dammit	4 2
^ damn	22 14
^ damnit	11 5
^ dang	-5 -4
^ de	-3 -3
^ dead	-3 -2
^ death	-4 -3
^ define	-2 -3
^ definitely	-8 3
^ delete	18 8
^ delicious	0 3
^ depends	-9 -9
^ did	9 3
^ didnt	6 1
^ disappointing	13 6
^ disgusting	8 4
^ do	-8 -5
^ does	8 5
^ doesnt	2 -3
^ doh	-3 -4
^ doing	-3 -4
^ done	3 1
^ dont	21 17
^ doubt	-5 -4
^ dr	3 2
^ dude	4 -3
^ due	4 1
^ easy	-4 1
^ edit	-12 -8
^ eh	-4 -3
^ enjoy	3 4
^ enough	-3 1
^ especially	-6 -3
^ even	-7 -6
^ every	7 9
^ everyone	-6 0
^ everyones	-1 -3
^ everything	21 14
^ everytime	4 2
^ ew	3 1
^ exactly	-1 7
^ excellent	0 12
^ except	-9 -10
^ excuse	-3 -3
^ f	-5 -4
^ face	-3 -3
^ fair	-3 4
^ fake	6 1
^ false	4 1
^ fantastic	-1 4
^ far	4 3
^ fast	12 8
^ favorite	-3 -1
^ fbi	-2 -3
^ fear	3 2
^ feeling	1 3
^ ffs	3 1
^ fight	4 3
^ finally	-2 4
^ first	16 12
^ five	1 7
^ florida	-4 -3
^ food	-8 -6
^ for	6 -2
^ forget	-5 -5
^ forgot	-3 -1
^ found	-8 -7
^ free	-3 -1
^ friend	-3 -3
^ from	4 -4
^ fuck	32 17
^ fuckin	3 1
^ fucking	14 7
^ full	5 0
^ fun	-3 -2
^ funny	2 10
^ gave	3 1
^ generally	3 1
^ get	6 -7
^ getting	4 3
^ gg	-7 -7
^ girl	-3 -1
^ girls	-3 -2
^ give	-9 -7
^ giving	-3 -2
^ glad	7 13
^ go	-18 -9
^ god	7 4
^ going	7 2
^ gonna	-3 -3
^ good	4 20
^ google	4 0
^ gorgeous	-3 0
^ got	-6 0
^ gotcha	-3 -2
^ gotta	-6 2
^ great	6 21
^ gross	-3 -4
^ guess	-1 -3
^ guilty	6 3
^ guys	9 4
^ ha	0 3
^ had	-6 -4
^ haha	-4 13
^ hahaha	-3 10
^ half	1 -3
^ happy	-4 7
^ hard	6 4
^ has	-25 -20
^ hate	4 1
^ have	-14 -5
^ he	3 2
^ hear	-4 -2
^ heart	-4 -4
^ hed	3 3
^ hell	-6 2
^ hello	-11 -12
^ help	3 0
^ hence	6 1
^ her	6 3
^ here	-18 -8
^ heres	-5 1
^ hes	-12 -3
^ hey	-8 -4
^ hi	-5 -6
^ highly	9 11
^ his	10 9
^ hm	-5 -5
^ hmmm	-4 -2
^ hmmmmm	-3 -1
^ hold	-12 -11
^ holy	3 2
^ honestly	-4 -2
^ honey	-5 -4
^ hope	-2 10
^ hopefully	-2 13
^ hoping	0 3
^ horrible	13 7
^ hot	-3 -2
^ how	14 2
^ however	9 5
^ huge	-2 6
^ human	-3 -3
^ i	-16 -6
^ ice	-3 -3
^ id	11 8
^ idiots	6 3
^ idk	0 -3
^ ill	1 4
^ im	6 2
^ imagine	-1 -5
^ in	-4 -5
^ incredibly	-3 -2
^ instead	6 3
^ interesting	-7 0
^ internet	3 0
^ ireland	6 3
^ is	-29 -26
^ isnt	-9 -6
^ it	15 15
^ itll	-6 -1
^ its	11 2
^ join	-3 -1
^ judging	-3 -3
^ just	-9 -7
^ keep	-13 -6
^ keeping	-3 -1
^ kid	6 3
^ kidding	0 3
^ kids	5 3
^ killing	-4 -3
^ kind	9 2
^ kinda	-2 -6
^ knew	-4 -3
^ ladies	-3 -2
^ lakers	3 1
^ last	-5 -3
^ leave	0 -4
^ left	4 1
^ let	-11 -14
^ lets	-16 -7
^ liberals	3 1
^ like	-3 -5
^ link	-3 -3
^ literally	-6 -3
^ little	-3 -3
^ live	-3 -2
^ lmao	-3 10
^ lmfao	-4 0
^ lol	-2 18
^ long	8 3
^ look	-6 -7
^ looked	-3 -1
^ looks	-2 -8
^ losing	7 3
^ lots	-5 -4
^ love	-5 13
^ loved	8 11
^ lovely	-3 6
^ loves	-5 -4
^ loving	-2 4
^ low	3 -1
^ luckily	-1 3
^ made	-2 3
^ make	-10 -9
^ makes	4 3
^ making	-3 -3
^ man	0 -8
^ many	-12 -7
^ mate	6 4
^ maybe	-5 -10
^ me	-18 -13
^ meanwhile	-6 -6
^ meh	3 0
^ mental	6 4
^ missed	15 6
^ mmmm	-3 -2
^ mom	3 0
^ money	3 0
^ more	-5 -7
^ most	-8 -7
^ mostly	-4 -2
^ move	-3 -2
^ mr	-3 -3
^ much	-1 6
^ must	-7 -6
^ my	9 2
^ nah	20 6
^ needs	-12 -11
^ never	7 5
^ next	-4 -10
^ nice	-9 11
^ no	9 4
^ nobody	11 7
^ non	-4 -1
^ none	10 4
^ nope	17 6
^ not	17 8
^ nothing	-13 -5
^ notice	-5 -4
^ now	-21 -16
^ oh	-7 -3
^ okay	-7 0
^ old	4 2
^ omg	10 10
^ on	-6 -9
^ once	-5 -2
^ one	4 5
^ only	1 -3
^ ooh	0 5
^ oooo	3 3
^ oops	10 5
^ op	-3 -4
^ or	-10 -11
^ orange	-5 -4
^ ordered	14 13
^ other	-9 1
^ otherwise	3 4
^ ouch	3 0
^ our	9 7
^ out	-5 -4
^ overall	2 6
^ p	-5 -4
^ paid	5 2
^ part	-5 -3
^ pay	4 2
^ people	4 -4
^ perfect	-2 4
^ period	-4 -2
^ phew	-4 -4
^ phone	3 4
^ please	10 8
^ plot	-4 -2
^ pls	4 1
^ plus	-4 1
^ point	-3 0
^ poor	23 11
^ possibly	-4 -2
^ post	-8 -6
^ praise	0 3
^ praying	-3 -1
^ pretty	7 6
^ prime	-3 -2
^ probably	-6 -5
^ problem	3 4
^ proud	-2 4
^ prove	-9 -7
^ quit	8 4
^ r	-3 -5
^ read	-4 -8
^ real	3 0
^ reality	6 4
^ really	9 10
^ remember	-3 0
^ remind	-6 -5
^ remindme	-16 -16
^ reminds	-11 -9
^ respect	2 10
^ right	-9 -9
^ rip	10 5
^ run	-3 -3
^ s	-5 -4
^ sad	11 4
^ sadly	38 18
^ same	15 10
^ save	9 10
^ saw	-5 -1
^ say	8 2
^ saying	5 4
^ says	16 10
^ scary	6 4
^ screw	8 4
^ second	7 3
^ see	1 5
^ seeing	12 6
^ seems	0 -3
^ self	5 3
^ send	-3 -2
^ sending	2 4
^ seriously	4 7
^ service	1 11
^ shame	9 2
^ shell	-1 -3
^ shes	-10 -4
^ shit	5 1
^ shits	5 3
^ shot	-3 -1
^ should	-9 -6
^ shouldnt	-3 -2
^ shouldve	-5 -4
^ shut	22 11
^ since	-1 -3
^ smh	9 2
^ smile	-3 -2
^ smoking	4 2
^ so	0 -3
^ society	7 4
^ some	-15 -18
^ somebody	-5 -4
^ someone	-16 -11
^ something	-5 -3
^ sometimes	-10 -4
^ soon	-3 -3
^ sorry	40 21
^ sound	-1 4
^ source	-6 -3
^ spend	6 3
^ stay	6 8
^ step	-4 -4
^ stop	31 15
^ stupid	3 -1
^ such	5 9
^ suck	8 4
^ sucks	9 3
^ sure	0 5
^ surely	-4 -2
^ sweet	-5 -2
^ take	7 5
^ talk	7 4
^ tbf	-3 -4
^ tbh	-3 -1
^ team	-3 -3
^ technically	-11 -11
^ tell	-6 -7
^ terrible	9 3
^ thank	-2 24
^ thanks	-1 28
^ that	16 17
^ thats	4 6
^ the	22 19
^ their	4 17
^ then	4 2
^ therapy	-3 -1
^ there	4 -7
^ these	5 3
^ they	0 8
^ theyd	-3 -3
^ theyll	-4 -3
^ theyre	-2 -3
^ theyve	3 -1
^ things	5 3
^ think	-2 -3
^ this	9 8
^ those	-3 -2
^ thought	-6 -6
^ three	-5 -3
^ thx	-5 4
^ til	-8 -7
^ time	-12 -9
^ to	-4 -11
^ too	13 2
^ took	1 3
^ total	12 6
^ totally	-7 1
^ trash	-5 -4
^ tried	6 2
^ truly	7 4
^ try	-8 -4
^ trying	10 6
^ turned	-3 0
^ two	18 14
^ u	1 5
^ ugh	12 4
^ uh	-3 -4
^ um	-6 -5
^ uncle	3 2
^ under	-4 -4
^ underrated	3 8
^ unfortunately	28 12
^ unless	6 0
^ until	-4 -5
^ update	-5 -3
^ upvoted	3 2
^ used	5 2
^ very	27 22
^ videos	-3 -3
^ voice	5 5
^ wait	-9 -9
^ walking	-4 4
^ want	3 2
^ wants	-3 -3
^ warning	6 2
^ was	-21 -18
^ washington	-3 -2
^ wasnt	-3 -3
^ waste	2 3
^ watch	5 0
^ watched	-3 -2
^ watching	4 1
^ way	14 5
^ we	10 2
^ wear	-3 -3
^ wed	-3 0
^ weird	7 1
^ welcome	-5 7
^ well	2 -9
^ were	-13 -11
^ west	-3 -3
^ weve	4 3
^ what	9 -4
^ whatever	5 2
^ whats	-1 -3
^ when	-9 -11
^ where	-5 -8
^ wheres	-4 -4
^ which	-4 -7
^ who	21 7
^ whoever	-3 2
^ whos	-3 -3
^ why	31 15
^ wife	-4 -3
^ will	8 10
^ wish	2 11
^ with	-4 -6
^ without	-7 -1
^ wonderful	-3 5
^ wont	3 1
^ woo	2 3
^ worked	-4 1
^ works	0 10
^ worse	7 4
^ worst	28 13
^ worth	0 3
^ would	-3 6
^ wouldnt	5 1
^ wow	13 25
^ wrong	13 7
^ wtf	20 10
^ xd	-3 -1
^ ya	3 3
^ yall	8 4
^ yay	-2 4
^ yea	-9 -4
^ yeah	9 9
^ yeh	3 1
^ yep	2 7
^ yes	-3 8
^ yet	10 3
^ yikes	13 4
^ yo	-5 -2
^ you	2 -5
^ youd	-6 2
^ youll	-10 -6
^ your	13 10
^ youre	22 18
^ zero	5 2
a	-8 -12
a 1	12 8
a 10	-7 5
a 16	-3 -2
a 2	-2 -3
a 2nd	4 3
a 3	3 3
a 5	-4 -1
a 9	-4 -3
a and	-5 -5
a baby	5 2
a bad	-20 -9
a badass	-3 -1
a bar	-2 -3
a basketball	-3 -2
a bastard	6 3
a beat	0 5
a beautiful	-10 1
a better	4 9
a bit	2 -7
a bitch	11 5
a book	10 4
a box	-9 -2
a brain	7 2
a break	3 3
a brilliant	-3 3
a brutal	5 3
a bucket	-3 -2
a budget	-2 -3
a bully	2 3
a bunch	-5 -6
a car	-5 -2
a cat	-5 -5
a certain	3 0
a change	5 5
a charm	-2 3
a cheap	5 3
a child	-6 -5
a close	-8 -5
a clue	3 2
a combination	3 0
a comment	-1 -3
a common	-2 -4
a company	3 1
a complete	13 5
a completely	-4 -1
a computer	5 2
a condom	-6 -5
a cool	1 8
a country	5 3
a coworker	-7 -6
a crime	3 1
a damn	2 -4
a dark	-6 -6
a day	5 7
a dead	-3 0
a deal	-3 -3
a decade	-5 -3
a decent	4 5
a delight	-1 5
a depressing	5 2
a difference	3 3
a different	4 3
a dinosaur	2 6
a dirty	9 5
a disappointment	15 6
a disaster	1 -4
a disgrace	13 6
a disgusting	3 2
a dollar	-9 -3
a double	-8 -7
a douche	4 3
a dream	-3 -1
a drive	6 4
a dude	-3 -2
a dumb	-6 -4
a dumbass	6 3
a fairly	-3 -3
a fake	-5 -5
a family	-11 -8
a fan	6 2
a fantastic	0 5
a favor	8 2
a few	-4 -8
a film	7 6
a fine	-2 3
a firm	-4 -6
a first	4 3
a five	-1 -6
a flop	3 2
a fly	17 10
a fool	1 6
a form	3 1
a fresh	3 1
a fuck	5 1
a fuckin	8 5
a fucking	15 7
a fun	0 6
a game	4 4
a garbage	5 3
a gas	6 1
a genius	-1 3
a gf	-5 -5
a gift	-16 -13
a girl	-5 -4
a girlfriend	4 1
a god	4 3
a good	19 14
a government	-4 -3
a great	3 9
a group	0 3
a grown	6 3
a guy	-3 -6
a hack	-3 -2
a half	14 8
a happy	-12 -13
a hat	10 6
a headache	11 6
a healthy	0 3
a heart	6 2
a hell	5 4
a high	-4 0
a hit	1 3
a holiday	-2 3
a horrible	8 0
a horse	6 4
a hot	-7 -7
a hug	-4 -2
a huge	11 3
a hundred	-15 -12
a hypocrite	5 3
a is	-3 -2
a job	-5 -5
a joke	4 7
a kids	3 2
a lady	4 4
a laugh	-1 3
a lawyer	-7 -8
a legend	-2 6
a lesson	2 7
a letter	7 2
a liar	5 1
a lie	20 9
a lil	3 2
a little	-3 -2
a live	4 2
a living	2 -3
a load	4 1
a local	-3 -2
a long	-16 -4
a look	-3 -1
a loser	8 5
a lot	-6 -3
a lovely	6 5
a low	3 1
a main	-8 -7
a male	4 3
a man	-4 -5
a member	-4 -3
a meme	6 2
a mess	10 3
a million	-4 -2
a minor	-2 -3
a minority	3 1
a minute	-8 -6
a miracle	-10 -8
a mistake	5 6
a mod	-3 -2
a moment	6 3
a more	0 8
a moron	10 4
a movie	6 5
a much	-6 -5
a murder	5 4
a must	-3 11
a nasty	4 3
a national	2 4
a natural	-3 2
a new	10 1
a nice	5 6
a night	1 -4
a nightmare	4 1
a non	3 3
a normal	-4 -4
a number	-6 -6
a one	12 6
a paid	3 1
a pain	3 1
a panic	5 2
a paper	6 4
a part	-5 0
a particular	3 1
a partner	-3 -2
a party	-3 2
a pass	-4 -4
a person	-12 -9
a phone	-3 5
a photo	-10 -8
a picture	-1 -3
a piece	7 2
a plate	10 4
a player	3 1
a pleasure	0 3
a point	-3 -4
a political	-4 -4
a poorly	5 3
a possibility	-3 -3
a post	3 2
a powerful	-5 -4
a present	-3 1
a prime	4 2
a problem	-6 -6
a proper	-5 0
a public	4 2
a queen	-2 4
a quick	-6 -2
a racist	-3 -4
a real	-4 1
a reason	-3 8
a reasonable	6 3
a reddit	-3 -2
a reference	-8 -7
a regular	-1 3
a relationship	-9 -4
a reminder	-5 -4
a replacement	-1 3
a right	-6 -3
a rock	8 6
a room	-7 0
a rough	4 2
a round	-4 -3
a row	-2 -3
a run	-3 -3
a safe	-3 -1
a sandwich	24 14
a scam	5 3
a scene	-3 -3
a school	3 1
a season	-3 -3
a seat	-4 -3
a second	-1 5
a self	3 2
a sense	-3 -2
a separate	-3 -1
a sequel	-2 -3
a series	-4 -3
a serious	4 3
a sex	2 3
a sexual	4 2
a shame	22 10
a shit	6 4
a shitty	6 2
a shot	-3 -3
a side	-9 -8
a sign	3 1
a simple	7 2
a single	-3 -1
a six	8 3
a small	-5 -1
a smile	-6 5
a socialist	-5 -4
a solid	-2 -3
a song	0 3
a specific	-3 -2
a standard	-12 -9
a steak	5 2
a steal	-4 3
a step	4 4
a straight	-3 -3
a strange	-6 -5
a stranger	-1 -4
a student	9 5
a stupid	6 2
a sub	-5 -2
a surprise	-3 -2
a sweet	4 3
a system	5 3
a tad	5 3
a team	-4 -3
a teen	6 3
a term	-5 -4
a terrible	15 1
a text	-17 -11
a therapist	-8 -5
a thing	-19 -9
a third	5 3
a thread	-3 -2
a time	-8 0
a tiny	-3 -4
a toddler	6 3
a top	-5 -2
a total	5 5
a traffic	-3 -2
a treat	10 6
a troll	3 2
a true	-5 3
a try	4 2
a tv	-7 -9
a typical	-5 -2
a unicorn	-5 -4
a valid	3 4
a very	-4 -2
a video	-1 -4
a voice	3 1
a walk	-3 -2
a wall	11 3
a waste	10 3
a way	-4 0
a week	-2 -4
a weekend	4 1
a weird	12 4
a white	4 5
a who	-4 -3
a whole	1 3
a wide	-3 1
a win	4 2
a winner	1 4
a wise	2 4
a wonderful	8 10
a word	10 7
a work	-5 -2
a world	-1 3
a year	7 2
a young	-1 -3
aa	-12 -10
ab	-3 -4
abandoned	4 2
ability	-3 1
able	-6 1
able to	-7 -2
about	-9 -10
about 2	6 4
about a	7 6
about all	-8 -8
about an	0 -6
about and	3 1
about everything	-1 5
about getting	3 3
about having	-3 -2
about him	11 8
about his	2 4
about how	-1 -4
about is	-2 -3
about it	-8 -6
about making	-5 -4
about me	-3 -2
about my	-3 -3
about not	-8 -3
about our	1 3
about something	-4 -6
about that	0 10
about the	-23 -17
about their	3 3
about them	-4 -3
about this	-11 -4
about those	3 3
about two	4 3
about what	8 3
about you	-3 -1
above average	7 4
absolute	9 9
absolute worst	4 2
absolutely	19 22
absolutely horrible	3 1
absolutely no	8 6
absolutely nothing	3 1
absurd	10 5
abuse	9 8
abuse and	4 1
abused	22 11
abusive	9 2
abysmal	9 4
accept	-3 -2
acceptable	6 3
accepted	-6 -2
access	6 3
access to	-4 -3
accident	-5 -5
accomplish	-4 -3
according	-11 -9
according to	-12 -9
account	8 0
accurate	-7 0
accusation	3 1
accuse	6 3
accuses	5 3
ace	-5 -3
acid	-3 -2
acknowledged	4 1
across	-5 -5
act	2 -4
act like	-3 -5
acted	3 5
acting	27 23
acting from	3 2
acting is	8 4
acting was	4 4
action	-2 -4
actions	-6 -5
active	-7 -6
activities	4 4
actor	3 8
actors	12 13
actresses	0 3
acts	-8 -7
acts like	-3 -3
actual	6 -2
actually	-7 7
actually a	-6 -4
actually be	-4 -3
actually did	-2 -4
actually do	13 8
actually feel	4 2
actually want	4 1
add	-20 -17
added	5 4
addicted	-4 -4
addicted to	-4 -4
addiction	-8 -4
addiction is	-3 -1
adding	-4 -1
addition to	-3 -1
address	-1 -7
adjust	3 3
admire	7 3
admit it	4 2
adorable	-7 15
ads	5 2
adults	-6 -8
adults and	-7 -7
advance	-5 -4
advantage of	4 2
adventure	-3 -1
advice	8 10
advice ive	3 2
advise	3 5
advocating for	3 2
af	-9 -6
affect	4 2
affected	8 5
affecting	2 3
affection	-3 -3
afford	-6 -5
afraid	43 22
afraid i	3 1
afraid of	15 9
afraid to	4 6
africa	-8 -6
after	5 -1
after 3	3 1
after a	-3 1
after all	-1 -6
after getting	-3 -3
after he	5 4
after i	5 2
after seeing	-4 2
after she	6 2
after that	-4 0
after the	1 -8
after this	-2 -4
after watching	-6 -3
after we	5 2
after what	-3 -3
afternoon	-7 6
again	15 16
again and	3 0
against	1 -6
against it	-3 -2
against the	4 1
age	-14 -7
age and	-3 -1
age of	-4 -1
age well	3 1
aged	3 3
agenda	-7 -5
aggressive	7 2
aggressively	5 2
ago	-19 -15
ago and	8 3
agree	-8 25
agree more	6 3
agree with	3 8
agreed	-3 12
agreed to	3 0
ah so	-3 -3
ah yes	-1 -3
aha	4 3
ahead	-15 -10
ahead and	-2 -3
ahead of	-2 -4
ahem	6 2
ahhh	3 2
ai	-3 -3
aight	-3 -2
aim	-3 -1
aint it	3 0
aint no	-4 4
air	-5 -9
airport	-14 -11
alabama	-5 -3
album	-5 1
alien	-3 -1
alive	-6 -6
alive and	-3 -2
all	11 4
all a	-3 -2
all about	-8 -8
all alone	3 1
all and	7 5
all around	4 2
all but	-1 -3
all costs	9 5
all day	-14 -8
all for	4 0
all get	4 4
all good	2 3
all hell	3 2
all his	-2 -3
all i	13 12
all in	11 11
all is	-3 -2
all just	3 2
all night	21 11
all of	0 8
all on	5 1
all our	-3 -3
all over	8 4
all so	2 4
all star	-5 -2
all that	5 3
all the	2 5
all they	-4 -3
all things	-6 -2
all this	5 1
all three	6 3
all time	-5 3
all too	-3 -1
all we	3 2
all you	-2 -3
all your	0 -3
allergy	15 13
allow	4 2
allowed	-3 0
almost	5 -4
almost always	4 2
almost as	-3 -2
almost downvoted	4 2
almost like	-5 -6
almost the	4 2
alone	7 10
alone and	-1 -3
alone for	-3 -3
alone is	4 8
along	-8 -8
along with	-6 -4
alot	3 6
alpha	-5 -3
already been	-6 -6
already did	-4 -4
already have	3 4
already in	-5 3
already know	6 2
already on	3 1
alright	-11 -3
also	2 5
also a	-6 -4
also be	6 3
also had	-1 -3
also has	7 4
also have	3 3
also how	-3 -2
also i	-2 -3
also make	-5 -3
also not	-3 1
also the	12 8
also they	3 2
also very	-4 2
alt	-4 -7
alt right	-4 -5
alternative	-3 -3
although	5 3
although it	3 0
always	-10 3
always a	-1 4
always be	-3 0
always get	5 3
always just	-4 -3
always love	-3 -2
always make	-3 -1
always on	0 4
always say	3 1
always sunny	-4 -5
always the	3 2
always thought	-5 -4
am	4 1
am a	-10 -4
am actually	-3 -2
am afraid	3 2
am at	-12 -10
am getting	4 2
am going	6 3
am i	14 7
am in	3 2
am not	-8 -10
am now	-3 -1
am on	3 3
am so	9 8
am sorry	8 3
am still	-4 -3
am trying	-4 -3
am very	-1 3
amazed	-4 2
amazing	2 53
amazing how	4 2
amazing work	1 5
amazingly	-4 3
amazon	3 4
ambiance	4 7
ambience	-1 4
america	2 -3
amirite	-4 -2
ammo	-4 -3
among	-6 -2
amount	-12 -5
amount of	4 11
amounts to	5 4
ample	0 4
amusing	-2 3
an	10 7
an abortion	3 2
an absolute	2 3
an accident	3 2
an actual	-3 -3
an adult	-4 -3
an amazing	-2 3
an angry	4 2
an argument	-2 -3
an asshole	22 10
an average	-12 -11
an awesome	-2 3
an awful	5 3
an early	-4 -2
an entire	0 3
an ex	-3 -2
an excellent	-4 5
an excuse	14 8
an extra	-3 4
an eye	-9 -6
an honest	-5 3
an hour	30 23
an idiot	21 10
an incredibly	-5 -4
an insult	9 5
an interesting	-4 -2
an interview	-5 -2
an introvert	-4 -2
an island	-5 -4
an issue	-1 -3
an obvious	-4 -1
an odd	-3 -3
an off	13 6
an oil	-4 -6
an old	10 5
an open	-4 -2
an opinion	-13 -10
an ugly	9 6
an underrated	7 2
an unpopular	11 5
analogy	-3 -1
anarchist	4 2
anarchy	-1 -3
and	5 -1
and 1	-3 -3
and 2	2 4
and a	-24 -30
and act	-3 -1
and again	-3 1
and also	-4 -3
and always	-5 -4
and an	-11 -14
and and	-6 -3
and annoying	6 3
and another	15 6
and anti	-4 -4
and are	-9 -6
and ask	-3 0
and at	-3 -3
and bad	-4 -4
and be	5 -2
and being	3 2
and believe	-5 0
and black	-3 0
and both	3 2
and bought	-7 -6
and called	-2 3
and came	-8 -4
and cheese	-9 -8
and clear	1 3
and complain	4 2
and completely	5 2
and could	-3 -1
and creepy	3 2
and cut	3 6
and delicious	-1 4
and didnt	1 4
and doesnt	11 7
and dont	5 4
and draft	-3 -2
and drive	-3 -2
and end	4 3
and especially	4 2
and even	0 6
and every	-12 -3
and everyone	-5 -2
and everything	-2 4
and feels	-4 -6
and finally	3 0
and find	1 -3
and for	-9 -4
and full	8 4
and gave	-2 -4
and gentlemen	-3 -2
and get	8 2
and getting	7 5
and give	1 4
and giving	5 3
and go	-4 -7
and good	10 5
and got	28 18
and had	-1 14
and happiness	3 2
and happy	-10 -7
and hasnt	2 6
and have	-1 8
and having	-3 -3
and he	-16 -4
and hell	3 1
and here	3 0
and hes	-5 -3
and his	-6 -8
and hit	8 5
and how	10 7
and i	-6 -5
and id	2 8
and if	4 -2
and ill	-4 -5
and im	2 5
and in	10 5
and is	8 10
and it	22 9
and its	3 -4
and just	-2 3
and keep	-1 3
and last	4 1
and leave	-6 -4
and left	11 17
and let	-5 -2
and like	4 1
and look	9 4
and love	3 3
and loved	2 3
and make	-11 -10
and makes	3 1
and making	6 3
and maybe	-4 0
and more	6 3
and morty	-4 -3
and most	3 2
and mostly	5 2
and move	5 3
and my	-31 -27
and needs	-4 -2
and neither	10 6
and never	1 -5
and no	22 14
and nobody	10 3
and not	-9 1
and nothing	2 7
and now	14 6
and of	10 5
and off	-3 -1
and on	-4 -1
and one	-16 -14
and only	4 5
and or	-3 -2
and out	-7 0
and over	-3 2
and people	-4 -2
and play	-4 -4
and please	3 2
and pointless	8 4
and possibly	9 4
and r	-1 -3
and raised	-3 -2
and really	5 0
and roll	-3 -1
and said	-3 -3
and saw	-3 -2
and say	-3 0
and see	-4 -1
and she	6 2
and shes	4 3
and should	7 2
and simple	4 4
and so	4 5
and some	-5 -3
and someone	7 3
and sometimes	6 4
and soul	-4 2
and still	8 2
and stop	5 3
and such	-3 -3
and support	-3 -2
and take	0 -3
and taking	3 2
and talk	6 3
and tell	4 4
and thank	-3 3
and that	-6 -10
and thats	9 4
and the	25 27
and their	-4 0
and then	4 -2
and there	3 4
and they	10 14
and theyre	5 2
and this	13 2
and those	3 6
and thought	-2 -3
and time	13 5
and to	-2 -3
and told	-3 -2
and too	-3 -1
and true	-5 -5
and try	-3 -2
and two	-16 -15
and up	5 3
and use	-5 -1
and very	3 0
and waited	17 6
and want	-6 -1
and was	7 3
and watch	-5 -4
and we	-7 -13
and well	-4 -1
and were	-5 -6
and what	-10 -8
and when	-7 -5
and who	-3 -2
and why	5 5
and will	4 -1
and win	-3 -2
and women	-4 -3
and works	-3 1
and worse	4 2
and would	-5 4
and yet	4 0
and your	6 -2
and youre	-6 -2
angeles	6 2
anger	11 6
angry	33 12
angry and	7 3
angry at	4 1
animals	11 8
animation	-5 -1
anime	-3 -3
ankle	-3 -1
anniversary	3 7
announced	-4 -2
annoy	7 4
annoyed	19 8
annoyed at	6 2
annoying	54 26
annoys	4 2
another	-1 -4
another guy	4 3
another one	0 4
another way	-4 -3
another year	-1 6
answer is	2 3
answer the	4 2
anti	-8 -11
anxiety	19 11
anxious	10 8
any good	3 0
any less	-4 -3
any longer	11 5
any more	-3 -1
any of	8 7
any other	-23 -12
any real	9 1
any reason	-3 -3
any way	7 3
anybody	5 3
anymore	14 10
anyone	13 9
anyone and	8 3
anyone can	3 3
anyone could	6 2
anyone else	-7 -6
anyone has	3 2
anyone in	-7 -3
anyone know	-6 -4
anyone that	-1 -3
anyone who	6 4
anyone with	-3 1
anyone would	7 5
anything	9 9
anything about	6 4
anything and	-4 -2
anything but	8 11
anything else	-11 1
anything for	-3 -4
anything in	-3 -3
anything that	-6 -6
anything to	4 5
anything with	3 2
anything wrong	-3 -2
anytime	0 -3
anytime soon	8 4
anyway	-7 -5
anyways	10 4
anywhere	-2 4
anywhere else	-3 -2
anywhere near	-3 -2
aoc	-4 -3
ap	3 1
apart	8 5
apartheid	-2 -3
apartment	0 -3
apocalypse	3 2
apologies	28 13
apologize	10 4
apologize for	5 2
apology	9 4
app	-12 -16
appalled	8 3
apparent	4 1
apparently	-9 -12
appealing	4 2
appear	-6 -6
appearance	1 4
appears	-4 -1
appears to	0 3
apple	3 2
apply	-3 -1
apply to	-4 -3
applying	-3 -3
appointment	-6 -10
appreciate	4 24
appreciate the	-4 2
appreciate this	-3 2
appreciate you	-1 6
appreciated	-1 7
approach	2 3
appropriate	1 4
ar	4 2
are	8 9
are about	-3 -4
are absolutely	5 3
are all	-10 -2
are already	5 3
are also	-3 2
are always	-5 -2
are an	2 3
are and	-6 -5
are as	4 2
are at	-4 -3
are awesome	5 4
are awful	6 3
are basically	-3 -1
are beautiful	12 5
are bigger	4 2
are completely	4 2
are correct	0 3
are definitely	-2 -3
are different	-8 -7
are disgusting	3 1
are dumb	6 3
are easy	-5 -4
are extremely	3 3
are feeling	-4 -2
are friends	-3 -2
are from	-3 -2
are fucking	4 2
are getting	5 7
are going	-1 3
are horrible	5 2
are insane	-2 5
are just	10 6
are like	-6 -4
are looking	11 6
are many	1 -3
are more	-6 -3
are much	-2 -3
are my	-5 -3
are no	-9 -8
are normal	-2 -3
are not	1 -5
are now	-6 -4
are ok	5 2
are old	4 1
are one	5 1
are only	-5 -3
are out	2 3
are playing	-4 -6
are probably	8 4
are quite	-4 0
are racist	4 2
are really	3 3
are sexy	-3 -2
are so	6 5
are some	4 4
are still	-8 -9
are terrible	7 5
are the	-2 -8
are there	-5 -3
are those	7 4
are to	2 4
are too	5 1
are trying	8 4
are two	-8 -6
are very	-1 4
are way	5 3
are we	-8 -7
are weak	4 2
are what	3 0
are you	4 -3
are your	-3 -2
area	3 -4
area is	4 1
arena	5 3
arent	10 -1
arent even	-4 -4
arent going	3 2
arguably	6 4
argue with	4 2
arguing	12 4
arguing with	10 5
argument	21 12
argument is	4 2
arguments	4 1
arm	-5 -6
armor	-7 -6
arms	-4 -1
around a	-5 -4
around in	-4 -2
around me	-5 -4
around my	-5 0
around the	22 10
arrested	4 1
arrived	32 20
arrow	-4 -1
arse	-5 -3
arsenal	3 2
art	-8 1
article	-3 -6
artistic	3 0
artists	-4 0
as	5 1
as a	-4 -3
as an	-8 -1
as any	-8 -11
as close	-3 -1
as everyone	-4 -2
as far	-7 -4
as for	4 2
as good	-9 -11
as he	-7 -7
as hell	7 5
as him	6 3
as i	-3 -4
as if	20 9
as in	-3 -3
as it	4 -1
as its	6 3
as many	5 1
as much	9 5
as my	1 3
as of	-3 -1
as others	4 1
as part	5 2
as possible	-9 -8
as some	2 3
as someone	9 9
as soon	-2 -3
as that	-4 -1
as the	6 7
as their	-8 -6
as they	3 3
as this	8 5
as to	3 2
as usual	2 5
as we	-5 -4
as well	-5 -5
asap	-3 -2
asexual	-4 -3
ashamed	23 10
ashamed of	3 3
ashamed to	7 3
asia	3 2
asian	-3 -1
aside	-1 -4
aside from	3 2
ask	-11 -15
ask about	-4 -2
ask for	4 6
ask her	-3 -2
ask the	-3 -2
ask what	-3 -2
ask you	-5 -7
asked	-12 -9
asked for	16 7
asked if	-11 -11
asked me	-13 -14
asking	-22 -19
asking for	-6 -4
asks	4 5
ass	13 1
ass to	5 2
assassin	-4 -3
assaulted	7 3
asses	4 3
assets	1 3
asshole	31 16
assholes	18 10
associate	-3 -3
assume	-10 -8
assume that	-5 -3
assumed	-5 -8
assuming	-11 -8
assumption	-2 -3
assured	-3 -3
at	9 -4
at 2	4 3
at 2am	-4 1
at 5	-4 -5
at 7	-8 -10
at 8	6 2
at 9	7 3
at a	2 4
at all	13 9
at any	3 2
at best	19 6
at fault	-3 -3
at first	4 5
at full	-3 -2
at her	5 2
at him	-6 -4
at his	3 0
at home	-3 -7
at it	-4 -5
at its	2 4
at least	-21 -10
at my	-3 0
at night	11 4
at once	-5 1
at one	10 4
at our	-13 -6
at people	6 3
at school	5 3
at that	10 6
at the	-5 -6
at their	-13 -11
at this	12 8
at times	5 7
at you	-3 0
ate	7 -2
atleast	-3 -2
atmosphere	2 10
attack	4 -1
attacked	-3 -4
attempt at	-3 -2
attempt to	3 3
attention to	8 6
attentive	-4 1
attitude	3 2
attraction	-6 -4
attractive	-5 1
audible	4 3
audience	3 2
audio	11 8
aunt	-11 -11
australia	-3 -4
australian	3 2
authentic	3 5
autism	-5 -3
autistic	3 0
available	2 4
avatar	-3 -2
average	3 -9
avocado	-5 -6
avoid	21 11
avoid at	12 6
avoid it	-3 -2
avoid the	-3 -1
avoid this	11 3
avoided	6 3
avoiding	-1 -3
award	-5 -3
aware	-4 -8
aware of	3 2
awareness	1 4
away	18 6
away from	26 13
away in	-3 -1
away to	-3 -1
away with	-1 -4
awesome	-6 46
awful	89 48
awhile	2 3
awkward	44 20
awkwardly	5 3
aww	-2 7
axe	-4 -2
az	-5 -3
b	-7 -7
babies	5 5
baby	-6 -4
baby and	-2 4
babys	-4 -3
bachelor	-4 -4
back	-5 -1
back a	-3 -3
back again	-3 1
back and	3 0
back for	-9 -4
back from	7 -1
back here	6 5
back in	-11 -8
back my	6 1
back next	-3 -1
back of	-9 -11
back on	-7 -7
back pain	-3 5
back the	-3 3
back then	-5 -5
back there	5 3
back to	-13 -6
back too	-2 -4
back up	-6 -5
back when	6 2
back with	-4 -3
backed	9 4
background	-4 1
backup	-3 0
bacon	6 7
bacon is	1 6
bad	77 22
bad at	4 4
bad day	5 3
bad experience	-10 -10
bad film	8 2
bad for	11 4
bad guys	-2 -3
bad i	7 3
bad idea	-13 -12
bad if	3 3
bad is	-3 -3
bad it	11 6
bad its	5 3
bad luck	6 3
bad man	5 3
bad they	-5 -3
bad things	8 5
bad this	3 1
bad time	4 2
bad to	-3 1
badly	14 2
bag	-8 -4
bag of	-5 -5
bagels	-6 -8
bags	-6 -8
bait	3 1
baked	-12 -10
bakery	-8 -2
baking	-2 -3
balance	5 2
bald	5 2
ball	-6 -7
balloon	-2 -4
balls	3 -2
ban	-3 -5
band	-5 -4
band of	3 1
bands	-4 -3
banging	3 3
bank	-9 -10
bank and	-3 -4
banned	4 1
banned for	3 3
bar	-24 -17
bar and	-11 -7
barely	34 15
bargain	-6 2
barring	-2 -3
bars	6 5
bartender	3 2
base	-3 -3
based	-10 -6
baseless	4 2
basement	5 1
bash	-4 -4
basically	9 -3
basically a	-4 -3
basically the	-4 -3
basket	-5 -4
basketball	-5 -1
bass	-3 -3
bastard	25 14
bastards	14 6
bat	3 4
bath	-4 -3
bathroom	4 1
battery	49 41
battery is	3 4
battery life	7 6
battle	-6 -6
battles	3 2
bay	-9 -10
bc	3 -1
be	4 6
be a	-3 -4
be able	-6 -4
be afraid	1 4
be alive	-6 -5
be allowed	3 1
be amazing	18 8
be an	5 4
be angry	3 2
be around	-2 -3
be ashamed	6 4
be at	-3 1
be aware	-4 -3
be back	20 13
be better	-13 -10
be called	3 5
be careful	2 5
be comfortable	-5 -3
be coming	3 1
be considered	-5 -3
be disappointed	-6 6
be done	6 6
be down	-4 -3
be embarrassed	11 5
be enough	-5 -5
be fair	-4 -3
be fired	4 1
be for	4 2
be fun	0 5
be getting	5 2
be given	2 5
be glad	2 3
be going	6 3
be good	3 1
be great	-10 -12
be happier	-5 1
be happy	-4 0
be hard	-4 0
be here	3 0
be honest	17 7
be in	9 4
be just	-3 -2
be killed	-5 -4
be less	-3 3
be like	-11 -10
be mad	3 1
be made	-4 -1
be making	-3 -1
be missed	-3 1
be more	10 10
be much	3 4
be my	-6 -4
be nice	9 3
be of	-4 -1
be ok	-5 -2
be on	-9 -8
be one	-8 -4
be out	4 1
be patient	-3 -3
be perfect	-3 -2
be pissed	7 3
be possible	3 2
be pretty	3 1
be put	3 1
be ready	4 2
be right	3 -1
be safe	-4 -3
be said	1 8
be sent	3 1
be something	0 3
be sorry	-4 -4
be successful	-3 -2
be sure	-5 3
be surprised	-4 -3
be taken	5 3
be the	13 4
be there	5 4
be to	3 1
be used	-1 3
be very	3 0
be way	-3 -2
be well	-3 -4
be worried	3 1
be worse	4 1
be wrong	-7 -5
be your	-6 -4
beach	4 2
beans	3 2
bear	-4 -3
beat me	-2 -4
beat them	4 4
beat up	-2 -3
beating	-4 -3
beats	-4 -4
beautiful	3 39
beautifully	0 4
beauty	-5 6
became	-4 -5
became a	-7 -7
because	6 -3
because all	-5 -2
because he	6 3
because i	11 9
because im	11 7
because is	-3 -2
because it	6 3
because its	5 3
because of	-1 -3
because our	4 2
because she	-17 -13
because someone	3 1
because that	-4 3
because the	6 3
because there	8 4
because theres	-3 -2
because they	-7 -5
because theyre	-2 -4
because this	2 4
because was	-4 -2
because we	6 5
because you	8 2
become	-2 3
become a	1 3
becomes	-5 -4
becoming	7 2
becoming a	5 2
bed	8 6
bed and	3 2
beef	-4 -2
been	7 -2
been a	9 6
been around	-9 -5
been asked	-4 -2
been better	4 3
been doing	-7 -4
been getting	3 1
been going	0 5
been good	5 3
been great	5 3
been here	-12 -10
been in	-3 -5
been like	-10 -8
been made	4 3
been married	-3 -3
been on	-4 -3
been one	-3 -1
been out	3 -1
been over	4 2
been playing	3 2
been posted	-3 -1
been saying	6 4
been seeing	-10 -9
been so	6 6
been the	4 3
been thinking	-4 -4
been together	-4 -3
been waiting	-5 0
beer	-9 0
beer and	-3 0
bees	-4 -5
before	-6 -14
before a	4 1
before and	-3 1
before but	4 4
before getting	-5 -1
before i	19 7
before it	-1 -5
before she	3 3
before the	-20 -19
before they	-18 -15
before we	13 8
before you	-15 -12
beg	4 3
begin with	4 1
beginning	-9 0
beginning of	-6 -3
begins	5 2
begone	-3 -2
behavior	5 0
behind	7 -5
behind the	-5 -6
being	15 4
being a	3 4
being able	3 2
being called	3 2
being downvoted	3 1
being in	-6 -1
being like	4 3
being mean	-3 -1
being said	3 1
being that	13 8
being the	-9 -3
being too	-3 -2
beliefs	0 -3
believable	-2 5
believe	-14 3
believe in	0 7
believe me	-6 -1
believe they	7 2
believe this	-5 -3
believe you	4 2
believe youre	4 2
believed	-7 -3
belligerent	3 2
belongs	-8 -6
belongs to	-3 -2
below	14 6
below average	8 3
below the	5 3
belt	2 5
besides	-8 -6
best	-2 28
best and	9 4
best friend	6 2
best friends	3 0
best girl	3 2
best in	-3 -2
best interest	-4 -5
best of	4 6
best part	4 7
best player	-7 -7
best thing	8 6
best to	-2 -4
best way	0 -4
bet	-27 -19
betrayed	5 2
better	8 22
better about	-4 -2
better and	8 2
better but	4 0
better for	-5 1
better if	-3 -4
better in	-13 -7
better than	3 9
better to	6 5
better way	-4 -2
betting	-3 -4
between	-1 -4
between a	-5 -4
between and	-3 -1
between the	5 3
beware	13 6
beyond	6 2
bi	-3 -3
big	-3 -2
big fan	1 4
bigger	-1 -4
biggest	10 6
bigot	-3 -4
bike	-4 -2
bill	6 -5
billions	-4 -3
billions of	-3 -1
binge	6 3
bingo	-3 -3
bio	4 1
bird	2 7
birds	6 3
birth	-4 -3
birthday	-7 3
biscuit	-3 -2
biscuits	3 3
bit	8 2
bit more	4 1
bit of	5 3
bitch	30 12
bitcoin	-4 -2
bite	6 2
bites	14 4
bits	2 3
bizarre	4 1
black	0 3
blade	3 0
blah	8 2
blame	13 0
blame for	4 1
blame the	-7 -6
blame them	-4 -3
bland	27 8
blast	-3 -2
blatant	3 1
bleach	14 7
bleed	5 1
bless	-7 5
bless you	3 7
bless your	-3 -2
blew	14 6
blind	4 -2
bliss	-1 3
block	4 2
block the	4 3
blocked	-5 -4
blonde	-5 -4
blood	0 3
blood and	4 4
bloody	9 2
blow	-4 -6
blowing	-5 -3
blown	3 1
blue	-3 0
bluetooth	7 12
bluetooth headset	6 4
boat	5 10
body	-15 -13
body is	-4 -3
boi	-5 -3
boil	-3 -3
boiled	-1 -3
boiling	-4 -3
bois	-3 -1
bold	-4 -3
bomb	4 4
bombs	-5 -4
bone	8 4
boner	-3 -1
bonus	6 3
boobs	-2 -4
book	-6 -1
book of	3 0
booking	-4 -1
books	-6 -5
books and	3 1
boom	4 3
boop	-4 -4
borderline	-2 -3
bore	8 4
bored	19 10
bored of	3 2
boring	42 22
born	-3 -3
boss	-6 -2
bot	-5 1
both	1 4
both and	3 1
both are	3 0
both the	-4 1
both were	4 1
bother	3 1
bother me	3 1
bother with	7 5
bothered to	3 0
bothers	3 2
bottle	0 -3
bottles	-4 -3
bottom	1 -3
bottom right	-4 -3
bought	-17 -14
bought a	-5 -6
bought it	0 3
bought the	-18 -13
bought this	-3 -5
boundaries	-4 -2
bowl	-9 2
bowl of	3 4
box and	-4 2
boxes	-18 -13
boy	-3 -5
boyfriend	-6 -3
boyfriend and	-4 0
boyfriend is	4 2
bpd	3 2
brah	-4 -2
brain	4 0
brand	-16 -14
brave	-5 3
braves	-3 -2
bravo	3 4
bread	6 14
break	8 1
break down	-4 -1
break up	7 3
breakfast	-13 -5
breaking	7 -3
breaks	2 -3
breast	5 3
breath	-6 -7
brick	-11 -10
bricks	-3 -3
bright	-1 3
brilliance	-4 4
brilliant	-7 19
bring	3 -4
bring a	15 8
bring back	0 -3
bring in	-5 -2
bring it	-18 -15
bringing	-3 -2
bringing it	2 3
bringing the	-3 -3
brings	-5 -2
brings me	-4 0
british	7 7
broad	4 0
broke	29 14
broke up	-5 -5
broken	7 11
broncos	-3 -2
brooklyn	-3 -4
brother	-14 -10
brother in	3 1
brought	12 14
brought a	7 3
brought the	3 1
brown	7 -1
bruh	-4 -5
brunch	3 3
brush	-4 -2
brutal	12 6
brutally	3 2
btw	-4 -3
bucket	-4 -4
bucks	-5 5
bucks for	-2 5
bud	-6 -6
buddies	-4 -3
buddy	-13 -7
budget	13 5
buds	5 2
buffet	9 12
build	-7 -4
build a	-3 -2
build the	-5 -4
build up	5 3
building	-4 -11
built	-2 4
bull	4 3
bullets	-3 -2
bullies	-5 -4
bullshit	27 15
bully	5 4
bumper	-2 -3
bunch of	3 -3
bunk	6 2
burger	9 6
burgers	3 0
buried	-4 -3
burn	5 -3
burn it	3 1
burned	12 6
burning	-3 -2
burns	7 1
burnt	5 0
bus	-6 -9
business	14 7
business but	3 2
busted	7 2
busy	-7 -8
but	2 3
but all	-8 -4
but also	10 4
but apparently	-5 -4
but are	-3 -4
but as	-2 -3
but at	6 0
but damn	4 2
but definitely	0 3
but did	-3 -3
but dont	-4 0
but even	10 7
but for	3 2
but good	3 2
but has	-4 -3
but he	-4 0
but her	-3 -1
but hey	-3 0
but his	-3 -3
but honestly	3 1
but how	-6 -5
but i	13 14
but id	-7 3
but if	-7 -3
but ill	17 9
but im	-6 0
but in	-8 -4
but is	-2 -3
but it	1 5
but its	3 2
but ive	6 -2
but just	4 6
but my	-4 -4
but no	5 0
but nobody	-2 -3
but now	9 4
but ok	3 0
but once	-2 3
but only	-3 -2
but rather	-6 -3
but really	4 2
but she	-7 -6
but shes	6 4
but still	-3 -3
but that	3 11
but thats	-4 -6
but the	3 5
but their	-4 -3
but then	4 0
but there	9 7
but theres	-6 -6
but these	4 0
but they	-14 0
but theyre	-4 -3
but this	11 13
but those	3 2
but usually	-3 -2
but very	-4 -1
but was	3 0
but we	-9 -11
but were	-3 -1
but what	6 3
but when	-3 -2
but who	-4 -4
but yeah	-4 -4
but you	-7 -3
but youve	3 2
butt	7 1
buttons	12 10
buy	-11 1
buy a	-4 -5
buy it	3 2
buy this	10 5
buyer	10 3
buying	8 1
by	-12 -10
by a	6 -1
by an	10 7
by and	-3 0
by any	2 3
by calling	3 1
by his	-5 -2
by it	-13 -9
by now	-3 -2
by one	2 4
by people	-3 -2
by removing	3 2
by someone	-5 -4
by that	-4 -3
by the	-1 -4
by this	4 0
by what	-3 -3
by your	-3 -2
bye	3 -4
c	-3 -4
ca	7 5
cable	-8 -7
cafe	-8 -5
cage	-4 -3
cake	12 20
cake day	0 4
cakeday	-1 3
cali	4 0
call	-6 -9
call and	1 3
call for	-3 -2
call him	-4 -2
call it	-2 -6
call me	-8 -6
call the	3 3
call them	3 2
call this	5 3
called	-18 -13
called me	11 5
called the	-5 -9
calling	6 -4
calling out	5 1
calling you	4 2
calls	21 6
calm	-11 -7
calm down	-9 -5
calories	-7 -6
came	10 9
came back	24 17
came by	-8 -8
came from	1 3
came in	-25 -17
came off	10 5
came on	-4 3
came out	7 6
came with	1 -3
camera	14 12
camera work	4 2
camp	-3 1
campaign	-4 -3
campus	4 3
can	-17 -6
can actually	10 5
can afford	-5 -5
can all	-3 -2
can always	-3 -1
can barely	8 4
can be	-1 -3
can come	7 4
can confirm	-5 -4
can do	7 13
can find	1 3
can get	-7 -5
can give	-3 2
can go	0 3
can happen	0 3
can have	-9 -6
can help	2 6
can hold	-5 -4
can i	-3 -4
can imagine	8 1
can just	-10 -9
can lose	3 1
can never	4 1
can only	4 4
can pick	-8 -10
can play	-2 -4
can read	-1 -3
can say	13 7
can send	-4 -4
can shoot	-4 -2
can spend	-1 5
can stop	-5 -3
can talk	-10 -10
can tell	-3 -7
can this	3 1
can turn	4 3
can use	-4 -1
can you	7 3
cancel	-4 -5
cancelled	16 7
candidate	-4 -4
candidates	3 2
cannot	12 -1
cannot believe	3 0
canon	-5 -3
cant	28 12
cant afford	5 3
cant be	-7 -5
cant believe	4 0
cant do	8 4
cant even	8 0
cant find	-7 -5
cant get	6 11
cant have	7 3
cant hear	-2 4
cant imagine	3 1
cant just	4 1
cant really	-4 -4
cant say	-3 -4
cant see	-8 -7
cant speak	3 1
cant stand	8 5
cant stop	-14 -1
cant talk	4 3
cant wait	-13 6
cant you	11 7
cap	-7 -6
capacity	-4 -1
capital	-4 -2
capitalism	-5 -4
captain	5 2
caption	-5 -4
car	3 4
car and	-9 -5
car charger	2 4
car in	-13 -6
card	16 -2
cardboard	9 3
care	5 15
care about	12 5
care for	-3 -1
care if	-4 -1
care what	4 1
cared	-6 -3
career	-7 -4
careful	0 6
carefully	-5 -4
cares	16 12
cares about	-5 -3
caring	2 4
caring about	-3 -2
carried	-2 10
carry	-8 0
cars	1 -3
cart	8 3
cartoon	4 2
case	6 11
case of	-3 -2
cases	-6 3
cash	-28 -25
cashier	7 6
cast	-4 8
casting	-5 4
casual	-3 -2
cat	-12 -5
catch	-7 -11
cats	-2 -7
cats are	-3 -2
caught	-2 5
cause	7 -2
cause he	-3 -1
cause i	-5 -3
cause its	3 1
cause of	4 3
caused	7 1
caused by	3 2
causes	3 -1
cave	-4 -4
cb	3 3
ceases to	-4 3
ceiling	-3 -2
celebrity	3 4
cell	-9 -1
cell phone	-6 0
cells	-5 -4
censoring	4 2
cents	3 10
certain	-8 -8
chain	-8 -10
chair	8 2
chairs	-13 -11
challenge	-3 -5
challenging	-3 -2
chamber	5 2
champagne	5 2
champion	-3 -2
chance	-8 -3
chance against	-3 -1
chance to	7 4
chances	-5 -4
change	-10 -10
change my	-3 -3
change the	-8 -9
change their	-3 -2
changed	-18 -8
changed it	-5 -5
changed the	4 4
changes	-5 -2
changing	-1 -5
channel	-7 -6
channels	4 2
chaotic	-5 -4
char	7 3
character	16 17
character was	3 2
characters	10 14
charge	15 8
charged	18 16
charger	19 8
charger and	5 3
chargers	4 3
charges for	3 1
charity	-2 -5
charles	-2 5
charm	1 5
charming	4 7
chat	-3 -1
cheap	28 16
cheap and	5 2
cheap plastic	15 7
cheaper	-15 -3
cheaper than	-5 4
cheat	-1 -3
cheated	3 -1
cheating	11 5
cheating on	-3 -3
check	-14 -20
check in	-10 -10
check into	4 3
check it	-2 7
check out	-11 -11
check the	8 3
checked	-5 -3
checking	-4 2
checking out	0 5
checks	-5 -4
cheeky	4 3
cheers	-8 7
cheese	4 3
cheesy	4 2
chef	9 13
chelsea	4 1
chemistry	3 7
chicago	-6 -9
chick	3 2
chicken	5 4
chicken was	5 6
child	-4 -7
child abuse	4 2
child in	-5 -5
childhood	4 1
childish	5 2
children	1 3
children in	-9 -8
children to	9 5
chili	-3 -3
chill	-3 -3
china	-6 -4
chinese	10 4
chip	2 12
chips	-5 -7
chips and	-10 -9
chocolate	-12 -7
choice	-7 -2
choices	-9 -4
choked	3 1
choking	4 2
choose	-30 -21
choose to	3 3
christmas	-6 -1
chrome	5 2
chunk of	4 2
church	3 -4
church and	9 3
cigarettes	4 2
cinema	-7 5
cinematic	3 3
cinematography	-1 8
circumstances	-3 0
cities	1 4
citizenship	-5 -4
city	-10 -5
claim	11 3
claim that	-4 -3
claimed	-4 -1
claiming	-3 -2
claims	-1 -3
clapped	-3 -1
clarity	-2 4
class	-17 -13
classic	-9 1
classy	4 4
clean	-1 6
clean and	0 3
clean up	-5 -4
cleaning	-8 -10
clear	-10 8
cleared	-3 0
clearly	19 9
clearly not	4 3
clever	-3 2
clich	6 3
click	-3 -1
clips	-4 -3
clock	-8 -5
close	-9 -8
close friends	-3 -3
close second	-3 -1
close the	3 1
close to	-9 -8
closed	3 3
closely	-4 -3
closer	-4 -5
closer to	-5 -5
closest	-3 -1
closet	-4 -4
closing	12 12
clothes	-3 -6
clothing	-4 0
clouds	3 2
clown	11 4
club	-3 -3
clutch	-3 -3
coaching	9 6
coal	-3 -3
coat	-10 -7
cocaine	-4 -3
code	-9 -9
coffee	3 8
coffin	3 1
cognitive dissonance	3 2
coherent	5 4
coincidence	-7 -6
coincidence that	-4 -2
coke	-5 -5
cold	4 -1
collect	6 3
collected	-3 -3
college	-4 -8
color	8 2
colors	1 3
colour	-4 -3
combination	4 0
combination of	4 3
come	-18 -8
come across	-5 -1
come and	-4 -2
come down	5 2
come for	-3 -2
come here	-7 -4
come in	14 5
come out	4 5
come up	-4 0
come with	-17 -18
comeback	-2 -3
comedy	-3 4
comes	-19 -9
comes back	6 1
comes in	-8 -8
comes off	-4 -2
comes out	2 3
comes to	-6 -2
comes with	-9 -9
comfort	-1 4
comfortable	-11 12
comfortable and	-4 -3
comfortable in	-3 2
comfortably	-3 3
comic	-5 -3
comical	5 3
comics	-3 -3
coming	-6 -1
coming back	-1 3
coming from	6 0
coming here	7 3
coming in	-2 -3
coming off	-3 -2
coming up	3 4
comment	-21 -15
comment and	4 3
comment from	-4 -3
comment in	-3 -2
comment was	-4 -4
commentator	-3 -2
commenting on	3 2
comments	-11 -6
comments are	3 1
commercial	-7 -4
commercials	7 4
commie	-3 -5
committed	5 3
committing	-2 -3
common	-8 -7
common sense	6 3
communication	-5 -3
communism	-3 -2
communism is	5 3
communists	4 3
communities	3 0
community	-3 1
company is	7 2
compared	-13 -9
compared to	-14 -9
comparing	-2 -3
comparison	-1 -4
compelling	1 4
compete	-5 -4
competent	5 1
competition	6 5
complain	-10 -9
complain about	-14 -7
complaining	12 5
complaining about	5 0
complaint	4 2
complete	19 8
completely	14 8
completely different	-3 -3
complicated	-3 -2
compliment	-3 -3
compliments	8 10
compromise	-3 0
computer	14 7
con	8 3
concept	-3 -2
concern	7 7
concerned	6 10
concerned about	4 5
concerned with	3 2
concerning	3 3
concert	1 3
conclusion	-2 5
concrete	9 3
concur	-4 -3
conditions	-5 -4
condolences	8 4
condom	-4 -4
condoms	-4 -4
confidence	11 10
confident	-4 -1
confirm	-8 -9
confirm that	3 1
confirmed	-6 -3
conflict	5 3
confusing	3 2
congrats	1 20
congrats on	0 6
congratulations	4 15
congratulations on	-1 3
congress	-5 -4
consent	-4 -3
consequences	-5 -1
conservative	-6 -5
consider	-3 -3
consider that	0 3
consider this	5 1
considering how	-2 -3
considering that	5 3
considering the	7 2
consistent	6 1
console	-3 -2
conspiracy	-12 -10
conspiracy theories	-4 -3
constantly	6 3
construct	-4 -4
construction	4 2
consuming	4 1
contact	-4 -3
contact with	-4 -3
contacts	6 3
contains	-15 -12
content	-6 -3
contest	-3 -3
context	-7 -6
context of	2 3
continue	-4 -2
continues to	5 2
continuous	3 1
contract	-15 -12
contracts	-2 -3
contrary	7 4
contrast	0 6
control	-7 -8
control and	-3 -4
control of	-3 -2
controlled	-4 -3
controller	6 4
controls	2 4
convenient	-6 -1
conveniently	4 2
conversation	11 7
conversation with	4 2
conversations	11 4
convert	-5 -2
convince	-2 -3
convinced	-10 -4
convincing	0 4
cook	-7 -16
cooked	-8 -1
cookies	-7 -3
cooks	11 9
cool	-28 12
cool i	4 1
cool people	-2 -3
cool with	-3 -3
coolest	-1 4
cops	-3 -1
cops and	4 2
copy	-1 -3
core	0 -3
corn	1 3
corner	-4 -5
corners	-4 -4
corporate	-5 -4
corporations	5 4
correct	13 16
corrected	-2 -3
correctly	4 2
correlation	-3 -2
corrupt	3 0
cost	-2 -4
cost of	-7 -4
costs	-1 -8
cotton	-3 -3
couch	9 3
could	-6 1
could also	3 2
could be	0 -6
could do	-7 -2
could even	-4 -3
could ever	6 2
could get	-9 -7
could have	-3 -4
could hear	10 3
could just	-7 -6
could never	6 2
could not	23 20
could say	-6 -5
could see	11 7
could tell	8 3
could use	5 4
could you	-4 -5
couldnt	15 15
couldnt be	-7 3
couldnt do	-3 -3
couldnt find	-2 3
couldnt get	-4 -3
couldve	-5 -3
council	3 1
count	-6 4
count as	-4 -2
counter	-13 -13
countries	-5 -6
country	-5 -8
counts	-11 -5
counts as	-7 -8
couple	4 -5
couple of	-3 -4
coupon	7 4
course	-7 -4
course i	-3 -3
course it	6 3
course not	5 3
course the	-4 -1
court	-15 -11
cousin	-16 -12
cousins	-10 -10
cover	10 5
cover the	-4 -3
cover up	3 2
covered	-9 -6
covered in	-3 -1
covers	8 4
cow	-4 -2
cowards	5 0
coworker	-10 -10
cows	-3 -2
coyotes	-3 -2
crab	6 3
cracked	8 4
cracked me	-3 -2
cracking up	-3 0
craft	-3 -2
crap	27 8
crashed	3 3
craving	-10 -8
crazy	10 20
create	-2 -4
created	2 3
creating	-6 -4
credit	8 4
credit for	-4 -3
creep	6 3
creeps	4 2
creepy	41 18
crew	6 5
cried	21 11
cries	-3 -4
crime	-15 -18
crimes	12 5
criminal	4 1
cringe	17 5
cringey	6 5
cringy	10 4
crisp	-1 6
crispy	2 9
crop	-3 -2
cross	-22 -18
crossing	6 3
crowd	-5 -2
cruel	10 4
crush	5 6
crush on	1 3
crust	12 4
cry	21 7
crying	19 8
crypto	-8 -7
ct	-3 -1
cuddle	-3 -2
cult	2 3
culture	8 2
cunt	-5 -6
cunts	5 2
curb	17 7
curious	-10 -9
currently	-9 -10
curse	4 1
cursed	5 0
customer	13 11
customer service	15 7
customers	-2 -3
cut	-1 3
cut it	-3 -3
cut off	11 8
cut out	-3 -1
cut the	-11 -9
cute	-1 31
cute but	4 1
cute in	3 3
cutest	-5 0
cutie	-1 3
cuts	-3 -6
cutting	6 0
cycle	-3 -1
cycling	3 3
d	-6 -6
dad	9 5
dad is	-2 -3
daily	-2 3
damaging	-4 -4
dammit	7 3
damn	45 24
damn good	1 3
damn it	15 6
damn that	3 2
damn thing	3 1
damn you	5 2
damned	4 3
damnit	14 7
dance	2 6
dancing	2 3
dang	-4 -3
danger	1 -3
dangerous	20 14
dare	22 8
dare i	-3 -1
dare you	19 7
dark	-6 0
dark and	8 5
darker	-3 -3
darkness	-3 -3
darn	-5 -4
dash	-4 -4
data	4 1
date	-12 -10
date and	6 3
dates	-4 -2
daughter	-10 -9
daughters	18 10
day	3 14
day after	8 3
day before	-7 -7
day for	0 3
day in	6 3
day it	-3 -1
day of	-3 0
day off	9 3
day to	3 2
day was	-14 -9
day you	-2 -3
daycare	3 1
days	0 -6
days ago	-5 -2
days before	5 3
dc	-2 -4
de	-4 1
dead	1 -4
dead on	-2 -4
deadly	-6 -3
deaf	4 1
deal	-12 -8
deal for	-3 -1
deal with	-4 1
dealer	-4 -3
dealing	5 5
dealing with	7 7
dealt	-4 -2
dear	-4 -1
death	12 -3
death is	-2 -3
death of	4 2
deaths	4 2
debate	-4 -6
decent	1 8
decide	-5 -3
decided	0 -4
decided to	-7 -8
decisions	3 2
deck	3 2
decks	4 7
decor	-1 3
deep	-1 -3
deer	-5 -3
def	-5 -3
defend	5 1
defending	-4 -4
defense	-5 -4
definately	-1 4
define	-3 -3
definitely	-2 12
definitely a	2 4
definitely be	-1 5
definitely not	3 -4
definitely one	5 4
definitely recommend	-6 -1
definitely worth	0 5
definition	-7 -5
definition of	-8 -7
definitly	1 3
degree	-4 1
delete	15 5
delete it	-4 -4
delete this	-1 -3
deleted	-9 -6
deleting	3 2
delicious	-14 17
delight	-4 3
delightful	-3 5
deliver	-4 -6
delivered	13 5
delivering	-3 -1
delivers	10 6
delivery	4 -3
delusion	-3 -3
delusional	5 1
demanding	5 2
democracy	-3 -4
demon	3 3
demons	-6 -4
demonstrate	-5 -5
dems	-4 -5
denial	3 1
dentist	-4 -3
deny	-4 -4
depends	-20 -17
depends on	-7 -7
deposit	7 9
depressed	11 4
depressing	28 14
depression	16 10
depression is	4 3
depth	8 3
describe	7 3
describe it	6 2
described	-10 -5
deserve	5 12
deserve a	1 5
deserve better	4 3
deserve it	4 2
deserves	8 14
deserves a	1 8
design	4 -1
designed to	3 2
designer	-1 3
designers	7 4
designs	3 1
desire to	3 2
desk	-8 -5
desperate	-8 -8
desperately	3 4
despite	2 3
despite how	5 2
dessert	-21 -11
desserts	4 4
destroy	19 9
destroyed	20 10
destroying	4 2
detroit	-4 -2
dev	-1 -3
devastating	8 3
develop	-3 1
developers	-3 -2
device	2 4
devil	3 1
devils	-3 -3
dialogue	22 13
dialogue is	8 6
diarrhea	10 3
dictator	-1 -3
did	-5 0
did a	5 5
did at	-3 -2
did in	0 3
did it	6 4
did not	19 10
did something	5 3
did that	9 3
did the	-10 -5
did there	-4 -3
did this	-6 -7
did you	3 2
didnt	20 8
didnt care	4 2
didnt come	9 1
didnt do	-8 -9
didnt even	-2 -3
didnt expect	-1 4
didnt find	-4 3
didnt get	5 2
didnt have	5 3
didnt he	-3 -2
didnt i	-4 -3
didnt just	3 2
didnt know	-10 -3
didnt like	12 6
didnt look	12 5
didnt mean	5 3
didnt notice	-4 -4
didnt play	-3 -3
didnt read	8 4
didnt realize	5 6
didnt really	5 2
didnt say	-1 -3
didnt see	1 5
didnt take	3 2
didnt think	-3 0
didnt want	-3 3
didnt work	5 4
didnt you	-4 -3
die	4 5
die for	-3 7
died	31 14
died in	4 2
dies	-4 -4
diet	-3 0
difference	1 -3
difference between	4 1
different from	-4 -3
different people	-3 -1
different than	-8 -6
differently	-3 -2
difficult	13 3
difficult to	10 2
dining	-10 -8
dining room	9 4
dinner	-11 -13
dinosaur	5 7
direct	1 -4
directing	11 7
directly	-5 -3
directly to	-4 -4
director	-1 3
directors	13 10
dirt	9 4
dirty	33 17
disagree	29 12
disagree with	9 3
disappoint	3 1
disappointed	68 27
disappointed in	6 1
disappointed that	5 2
disappointed with	8 2
disappointing	60 25
disappointment	48 19
disaster	6 -2
disbelief	5 1
discord	-3 -6
discount	3 1
discover	-3 -2
discovered	-3 -2
discrimination	12 8
discuss	-2 -3
discussing this	5 3
discussion	-2 -5
disease	10 5
disgrace	16 8
disgust	7 3
disgusted	8 3
disgusting	88 43
disgusting and	3 2
dish	-3 -5
disheartening	8 3
dishes	0 -3
disingenuous	-3 -3
dislike	15 4
display	6 5
disrespect	3 1
disrespected	9 5
disrespectful	4 3
distance	-8 3
distraction	-3 -2
disturbing	14 6
ditto	3 3
diversity	-5 -3
divided	-4 -1
divorce	3 3
dj	-3 -2
dlc	-3 -3
dm	-9 -8
dna	4 1
dnc	3 2
do	-6 -2
do a	-5 -7
do be	-4 -3
do better	-3 -2
do but	9 0
do everything	3 2
do i	0 7
do in	-3 -3
do is	5 1
do it	-12 4
do like	-3 0
do love	5 3
do more	3 2
do my	-5 -1
do not	30 15
do now	-3 -2
do people	-12 -9
do so	-4 -3
do some	5 4
do something	11 9
do that	2 7
do the	8 7
do they	-5 -5
do we	4 2
do what	-4 -5
do with	0 -3
do you	-5 -5
do your	-3 -1
do yourself	7 3
doc	-3 -2
doctor	-11 -3
documentary	8 5
dodge	-3 -3
dodger	-3 -3
dodgers	-2 -3
dodgy	-3 -2
does	-14 -14
does anyone	-5 -3
does get	3 2
does is	4 2
does it	17 10
does look	-3 0
does not	13 8
does nothing	4 2
does seem	-3 -3
does something	-8 -7
does the	-10 -11
does this	-7 -4
does what	-8 -6
doesnt	13 1
doesnt change	-6 -4
doesnt deserve	5 2
doesnt do	10 6
doesnt fit	3 1
doesnt give	5 4
doesnt go	-4 -3
doesnt have	-7 -5
doesnt help	3 1
doesnt know	4 1
doesnt make	-6 -5
doesnt matter	3 0
doesnt mean	6 1
doesnt really	4 3
doesnt seem	4 4
doesnt understand	2 3
doesnt want	3 2
doesnt work	6 1
dog and	4 3
dog is	-17 -13
dogs are	3 2
doh	-3 -4
doing	-9 -2
doing a	-6 -6
doing anything	-3 -3
doing better	3 1
doing in	7 3
doing is	-3 -4
doing it	-6 -6
doing more	-4 -3
doing something	-3 -3
doing that	-3 -1
doing the	-3 -3
doing things	-4 -2
doll	7 3
dollar	-5 -1
dollars	14 6
dollars in	5 2
dominate	-4 -3
dominated	3 3
donald	4 1
donate	0 6
donate to	10 4
donation	-8 -7
donations	-12 -11
done	10 16
done a	-5 -5
done in	4 1
done the	-3 -2
done this	-6 -2
done to	-5 5
dont	21 2
dont agree	6 2
dont be	-4 1
dont believe	8 5
dont bother	7 3
dont buy	13 6
dont care	-12 -8
dont come	4 4
dont deserve	4 2
dont die	-3 -2
dont do	7 4
dont even	4 5
dont ever	-1 -3
dont expect	3 4
dont fall	-3 -1
dont feel	-7 -4
dont forget	-11 -8
dont fucking	7 3
dont get	5 0
dont give	2 9
dont go	15 4
dont have	-15 -12
dont just	3 1
dont know	-12 -12
dont let	-6 2
dont like	4 -2
dont look	-2 -3
dont love	4 2
dont make	-1 5
dont mind	2 3
dont miss	-3 2
dont need	8 2
dont read	-3 -2
dont realize	-3 -1
dont really	6 4
dont remember	-10 -7
dont ruin	-3 -2
dont say	3 2
dont see	-4 -6
dont stop	3 2
dont support	7 4
dont take	-4 -2
dont think	4 -4
dont understand	-4 -4
dont waste	17 9
dont watch	4 3
dont worry	-14 4
dont you	7 7
doomed	7 3
door	30 20
dope	-5 -4
dose	-3 -3
dota	-3 -3
double	-4 2
double standard	7 4
doubled	8 3
doubt	10 0
doubt it	8 2
doubt that	-3 -4
douche	5 2
douchebag	6 3
down	4 3
down a	8 4
down and	14 7
down from	-2 5
down my	3 6
down on	-7 -6
down the	5 -2
down to	-8 -1
down vote	6 4
down votes	3 1
down with	-6 -5
downside	5 3
downtown	-7 -5
downvote	10 1
downvote me	6 3
downvoted	21 8
downvoted you	7 3
downvotes	-1 -3
downvoting	-1 -3
dozen	4 3
dozens	-3 0
dr	-13 -8
draft	-6 -3
drag	-5 -8
drag race	-2 -3
dragged	-4 -3
dragons	-8 -6
drain	8 11
drama	7 10
dramatic	5 3
draw	-11 -9
drawing	6 1
dread	3 2
dreaded	-3 -2
dreadful	10 6
dream	-14 -3
dress	-4 1
drink	5 5
drinking	-6 -8
drinks	5 5
drive	6 3
drive you	3 0
driving	7 7
drop	10 2
dropped	24 5
dropped my	7 3
dropped the	13 4
dropping	6 3
drops	7 5
drugs	7 3
drunk	-5 -3
dry	14 1
dsj	-3 -3
duck	-6 3
dude	-8 -4
dude is	-3 -2
dude that	3 0
dude was	-3 -3
dudes	-9 -9
due	-5 -7
due to	-3 -2
duh	-3 -2
dull	10 3
dumb	38 13
dumb and	4 3
dumb as	4 2
dumbass	15 6
dumbest	15 7
dump	-6 -1
dumped	6 2
dunk	-3 -2
dunno	-9 -8
during	-7 -3
during a	5 2
during the	1 5
dust	-3 -2
dxm	-3 -1
dying	4 2
dysfunction	-3 0
e	-4 -6
each of	12 8
each time	-5 -1
eachother	-4 -3
eagles	-3 -2
ear	22 18
earlier	3 0
earlier than	-3 -3
early	-9 4
early and	-9 4
earn	19 8
earned	1 3
earpiece	11 5
ears	8 12
earth	-8 -3
easier	-11 -2
easier to	-7 -3
easily	2 4
east	-6 -6
eastern	-14 -11
easy	-14 9
easy on	3 2
easy to	-1 6
eat a	-3 -2
eat here	10 12
eat in	6 3
eat the	18 10
eaten	2 3
eating	3 -2
echo	7 4
economic	-4 -4
ed	9 4
edge	-14 -5
edgy	11 7
edit	-8 -11
editing	3 6
educated	-3 -4
effect	-9 -7
effects	6 7
efforts	4 1
egg	8 3
eggs	16 6
eh	-2 -3
eight	7 8
either	-21 -22
either of	4 4
either way	-2 -5
elaborate	-3 -3
election	-4 -2
elections	-4 -3
electric	-4 -3
electrical	-6 -3
elegant	-3 -2
elf	-3 -3
elo	3 2
else	5 0
else in	-4 3
else is	8 5
else on	4 2
else to	8 3
else who	3 2
elsewhere	13 3
em	-8 -9
email	-6 -2
embarrassed	20 8
embarrassing	53 24
embarrassing to	6 3
embarrassment	19 9
emblem	-3 -3
embrace	3 1
emotional	4 -2
emotionally	3 0
emotions	-9 -4
empathy	-6 -1
emphasize	-3 -3
empire	-4 -3
employee	-3 -3
employees	-3 -3
empty	18 6
empty and	12 6
encourage	-3 0
encouraging	3 1
end	-4 -3
end it	4 1
end of	6 -2
end the	-5 -5
ended	11 9
ended up	4 9
ending	4 8
endless	-3 -1
ends	-4 -4
ends up	4 5
enemies	13 4
energy	7 4
engage	4 1
engage in	4 2
engine	-3 -3
england	-1 -3
english	7 3
enjoy	8 31
enjoy it	-7 2
enjoy the	-3 1
enjoy their	2 3
enjoy this	4 2
enjoy your	7 3
enjoyable	-4 2
enjoyed	-11 16
enjoyed it	-4 3
enjoyed the	-1 3
enjoying	-1 5
enjoying the	2 3
enjoys	-1 3
enough	-4 8
enough and	3 1
enough to	-4 8
enslave	3 0
entered	3 2
entertained	-4 1
entertaining	-6 7
entire	13 8
entire family	6 2
entire life	6 1
entirely	8 3
entitled to	-3 -4
envy	-3 -2
ep	-4 -2
epic	-5 0
episode	-9 -3
episode of	3 2
episodes	-5 -2
epitome	-3 -2
epitome of	-3 -2
equally	12 8
equipment	-5 -4
equivalent	-3 0
equivalent of	-3 0
era	-2 4
error	7 1
escape	-4 -2
especially	4 2
especially if	-4 -2
especially in	5 3
essential	5 2
essentially	13 6
est	-4 -1
establishment	6 2
esteem	-3 -2
etc	-7 -6
etc etc	-4 -4
eternal	-3 -1
eu	-6 -6
even	23 19
even a	-10 -9
even an	3 1
even be	4 3
even better	-3 3
even care	-4 -1
even close	-6 -4
even get	6 3
even have	-8 -4
even if	-10 -6
even in	-4 3
even know	-4 -4
even look	12 7
even make	6 3
even more	12 8
even notice	-4 -3
even on	-3 3
even realize	1 4
even remotely	3 2
even take	-3 -2
even then	4 2
even though	2 7
even try	-2 -3
even weirder	3 2
even when	8 3
even with	11 4
even without	-5 -4
even worse	13 6
evening	22 11
event	-4 -3
ever	14 17
ever eaten	3 2
ever go	10 5
ever had	4 1
ever happened	3 2
ever have	-3 -2
ever heard	-3 -1
ever saw	-5 -2
ever see	-3 -3
ever seen	11 6
ever since	-3 -1
ever want	3 1
every	6 19
every day	5 1
every minute	-2 3
every night	-3 -4
every now	-3 -2
every other	-3 -3
every single	14 11
every time	8 -1
every week	13 7
every year	0 -4
everybody	13 8
everyone	-1 6
everyone can	-3 -3
everyone clapped	-4 -1
everyone elses	-4 0
everyone has	-7 -7
everyone thinks	-4 -4
everyone to	3 0
everyone who	-5 -1
everyones	-5 -4
everything	17 28
everything about	5 3
everything but	-1 -3
everything else	-2 -3
everything from	-3 0
everything in	3 -1
everything is	10 7
everything that	-2 -3
everything to	-5 -5
everything was	-3 8
everything you	3 4
everythings	-3 -2
everytime	5 2
everytime i	4 2
everywhere	11 2
evidence	-11 -8
evidently	7 3
evil	-2 -4
evolution	-6 -6
ew	3 2
ex	-17 -18
ex wife	-3 -2
exact	-10 -8
exact same	-3 -4
exactly	-11 7
exactly how	-3 5
exactly right	3 1
exactly the	6 1
exactly this	0 3
exactly what	-5 4
exam	-5 -3
example	9 -1
example of	11 4
examples	3 2
excellent	-12 32
except	-11 -8
except for	0 -3
except when	-4 -2
except you	3 2
excited	-13 17
excited for	-2 5
excited to	-2 4
excitement	-2 3
exciting	4 8
excuse	3 -3
excuse for	3 1
excuse me	-6 -6
excuses	4 0
excuses for	6 3
execution	6 1
exempt	3 1
exercise	6 3
exhausting	6 3
exhibit	3 3
exist	-10 -7
existed	-3 -3
existing	3 1
expect	4 -2
expect a	3 2
expect from	-11 -8
expect the	-4 -3
expectation	3 1
expectations	3 5
expected	24 11
expecting	-6 -7
expecting a	-3 -2
experience	5 7
experience it	-4 -3
experience was	7 1
experiencing	4 3
experiment	-4 -4
expert	0 3
expired	-5 -4
explain	-4 -7
explained	-10 -4
explains	-5 -4
explains why	-3 -2
explanation	7 3
exploding	-4 -4
exposed	-3 -3
extended	-6 -2
extent	-6 -4
extra	9 10
extraordinary	-4 0
extreme	-14 -10
extremely	29 18
eye	-4 -1
eye out	-4 -5
eyebrows	-8 -5
eyes	0 -5
eyes and	-7 -5
eyes are	3 2
f	-8 -12
f for	-5 -5
fabulous	-4 4
face	15 4
face is	4 1
facebook	-11 -8
faces	12 8
fact that	-14 -12
factor	3 3
factors	-4 -3
factory	13 6
facts	1 -4
fail	10 4
fail to	4 2
failed	20 5
failed to	7 2
fails	26 10
failure	4 0
fair	-6 3
fair enough	-3 6
fairly	-4 -1
faith	-3 -5
fake	22 4
faked	3 2
fall	-13 -10
falling	5 1
falling for	6 4
falls	10 6
false	16 5
fame	-3 0
familiar	-2 -5
familiar with	-17 -15
families	-5 1
family	-8 -1
family members	3 1
famous	-1 5
fan	-3 2
fan but	-3 -2
fan from	-4 -2
fan of	2 4
fans	-17 -10
fans are	-2 -3
fans of	-1 3
fantastic	-9 27
fantasy	-10 -7
far and	0 5
far as	-9 -6
far better	5 -2
far enough	8 3
far from	6 2
far more	7 3
far right	-4 -3
far worse	-6 -5
farm	-3 -1
farmers	3 3
fascinated	-3 1
fascinating	-3 5
fascists	-5 -4
fast	-8 -4
faster	-5 5
fate	-3 -3
fathers	-4 -3
fault	6 0
fault for	-4 -4
fault of	-3 -2
faux	-3 3
fav	-4 1
favor	5 0
favor and	10 3
favorite	-11 11
favorite and	5 3
favourite	-10 3
fbi	-7 -7
fear	26 11
fear of	13 6
features	-1 3
february	10 7
federal	5 3
fee	9 2
feed	2 7
feeding	-4 -1
feeds	2 3
feel	18 13
feel a	3 2
feel bad	15 12
feel better	6 7
feel comfortable	11 6
feel good	-6 -1
feel like	6 -4
feel of	3 1
feel personally	4 1
feel so	4 5
feel sorry	-3 -1
feel that	-7 -6
feel the	4 3
feel uncomfortable	6 3
feel you	-5 -3
feeling	15 15
feeling like	-1 3
feeling that	4 0
feeling the	5 3
feelings	-4 -5
feels	4 3
feels bad	9 5
feels good	0 5
feels like	-5 -5
feels to	2 3
feels weird	4 2
fees	3 2
feet	6 6
fell	28 12
fell out	16 8
fellow	-3 -3
felt	20 8
felt like	-4 1
felt so	4 1
felt the	3 2
females	5 6
feminist	3 2
feminists	3 2
fever	-3 -4
few	-1 -4
few people	6 5
few times	-9 -6
few weeks	4 5
few years	-4 -4
fields	-3 -1
fifteen	-12 -13
fight against	-3 -2
fight for	4 4
fighting	-7 -5
fighting the	3 3
fights	-4 -2
figure it	5 3
figure out	-4 -2
figures	-4 -3
fill	4 1
filled	-16 -12
filled with	5 2
film	37 52
film and	6 4
film from	3 2
film has	7 2
film i	5 1
film is	-4 1
film that	1 3
filmed	-5 0
filming	-10 -8
films	20 24
filter	4 3
filthy	11 5
final	10 2
finally	-5 14
finally got	-3 -1
financial	3 1
find	4 1
find a	-8 -5
find any	-3 -1
find it	-4 -6
find our	11 5
find out	10 3
find someone	1 3
find something	3 4
find the	0 -4
find you	-3 -3
finding	7 4
finding a	4 3
finds	-5 -1
fine	-16 9
fine with	-3 -1
fingers	-11 -8
finish	0 7
finished	0 6
fire	17 8
fired for	-4 -3
firing	-4 -5
firm	-6 -8
first	-17 -14
first day	14 14
first game	-4 -3
first i	3 -1
first movie	5 4
first of	10 5
first one	-9 -1
first place	-5 -6
first round	3 2
first season	4 2
first thing	-1 -3
first thought	-8 -7
first time	-4 0
first to	3 2
fish	-7 -4
fit	6 7
fit the	3 1
fits	-9 9
five minutes	8 7
fix their	-5 -4
fixed	3 12
fixed it	-6 0
flag	-5 -6
flags	3 4
flair	-3 0
flames	-4 -3
flaming	6 5
flash	5 6
flashbacks	-4 -2
flat	8 0
flavor	14 8
flaw	10 5
flawed	6 2
flaws	4 5
flesh	3 1
flex	-5 -4
flick	9 5
flies	-5 -4
flight	6 2
flip	9 4
flirting	-3 -1
floating	5 3
floor	-11 -2
floor and	-4 -4
flop	8 4
florida	-6 -4
flowers	8 2
fluid	-2 -3
fly	12 3
flying	8 4
fml	-3 -3
focus	-3 2
focus on	2 7
focused	9 3
focused on	4 3
folk	-5 -4
folks	-7 2
follow	-6 1
follow the	-4 -2
followed	11 4
followers	3 1
food	26 17
food and	2 3
food is	10 8
food poisoning	19 7
food was	0 12
foods	-4 -3
fool	7 14
foot	4 -1
football	3 3
for	-8 -6
for 10	-3 -5
for 3	4 3
for 30	-3 -1
for 7	4 3
for 8	-4 -3
for a	-2 -4
for about	-13 -9
for all	-8 -2
for an	6 -6
for another	5 4
for any	-3 1
for anyone	-4 -3
for anything	-1 4
for as	1 3
for at	-3 -1
for being	-8 -3
for both	-6 -2
for breakfast	-1 3
for calling	3 2
for days	-3 -1
for dinner	-3 -2
for everyone	-4 -6
for going	-2 -3
for half	7 5
for having	4 2
for help	7 3
for helping	-2 4
for her	-5 -5
for herself	-3 -1
for him	-10 -5
for his	7 8
for how	3 4
for is	-4 -3
for it	4 5
for its	-4 -1
for just	1 3
for kids	-5 -2
for like	7 7
for lunch	-3 -6
for making	-1 -3
for me	-11 -8
for men	-9 -8
for more	14 8
for most	-4 -2
for my	4 -2
for myself	-9 -11
for new	5 3
for no	5 2
for not	3 1
for nothing	18 1
for now	-8 -7
for once	11 4
for one	4 -2
for op	-3 -3
for other	5 3
for our	-6 1
for people	-10 -2
for posting	4 3
for saying	-2 -3
for sex	3 1
for sharing	-4 -1
for some	-13 -7
for something	5 3
for such	5 1
for sure	3 6
for that	-8 -3
for the	-8 2
for their	8 5
for them	-8 -1
for this	18 12
for those	-3 -5
for to	-2 -3
for trying	-3 0
for tv	-2 -3
for two	16 9
for u	3 2
for wasting	8 -1
for weeks	7 3
for what	8 4
for when	-5 -4
for word	-4 -3
for work	-4 -5
for years	-4 0
for you	1 7
for your	10 9
for yourself	-7 -11
force	-1 -5
forced	7 -1
forced to	4 2
ford	-4 -2
forehead	-4 -4
forever	-9 -9
forever to	9 4
forget	8 -1
forget how	9 5
forget the	-3 -1
forgot	4 -7
forgot the	-5 -3
forgotten	1 5
form	-11 -8
format	4 1
former	-10 -7
forth	7 5
fortnite	3 1
fortunately	2 3
forty	25 10
forum	3 2
forums	-5 -4
forward	-9 0
forward to	-5 2
fouls	5 3
found	-5 3
found a	11 6
found in	-3 -2
found myself	-3 0
found out	-4 -4
found the	-3 -4
found this	-3 4
four	-18 -23
four year	-1 4
fox	-4 -4
fragile	-4 -2
frame	4 -1
frankly	5 2
freaking	13 6
free	-32 -23
free and	3 3
free time	3 3
free to	-4 1
freedom	-2 -3
freezing	-9 -9
french	-5 -1
fresh	5 18
fresh and	-4 3
friday	-3 -7
fried	13 8
friend	-20 -21
friend and	4 3
friend is	5 2
friend to	8 4
friendly	-9 13
friendly and	-2 5
friends	-12 -8
friends and	3 0
friends who	-9 -7
friends with	7 2
friendship	-6 -4
fries	6 6
fries and	3 2
fries were	10 6
friggin	6 3
frightening	13 8
from	-13 -11
from a	2 -5
from an	-3 -2
from going	-7 -6
from here	10 3
from his	4 1
from home	3 2
from it	8 5
from its	3 1
from just	-5 -4
from last	1 5
from me	0 -3
from my	1 8
from now	12 7
from ohio	-13 -13
from one	-3 -5
from other	4 3
from people	4 2
from that	5 4
from the	10 6
from their	7 12
from them	-1 5
from there	-3 -2
from this	2 3
from what	4 1
from you	12 7
front	-5 -1
front desk	1 3
front office	4 2
front page	-4 -4
frozen	9 -1
fruit	-8 -6
frustrated	19 8
frustrating	25 12
frustration	6 1
fry	11 10
ftfy	0 -4
fuck	84 36
fuck about	6 4
fuck all	-3 0
fuck is	7 4
fuck it	8 3
fuck my	3 1
fuck off	10 6
fuck that	4 2
fuck the	15 8
fuck these	3 2
fuck was	-3 -2
fuck you	5 1
fuck yourself	6 3
fucked	33 16
fucked up	18 9
fuckin	21 11
fucking	82 46
fuel	-5 -4
full	-11 -7
full of	14 4
fully	4 2
fun	-13 34
fun at	-3 -1
fun fact	-4 -3
fun in	-3 -2
fun of	6 3
function	4 1
functional	-3 -1
funeral	11 6
funnier	-1 6
funny	-10 42
funny and	-4 0
funny how	3 4
funny to	1 4
furious	3 1
furniture	3 2
furries	-1 -3
further	-7 -4
future	-14 -8
fx	-1 3
g	-4 0
game	11 7
game and	-3 -1
game at	-4 -4
game but	-3 -2
game he	3 2
game is	12 5
game mode	-3 -2
game on	6 3
game since	4 2
game tonight	-4 -3
game was	4 2
gamers	2 3
games	0 -5
games like	3 1
games with	3 2
garbage	28 13
garlic	3 1
gate	13 6
gatekeeping	-4 -2
gave	-3 -4
gave him	-13 -10
gave it	-2 4
gave me	6 4
gave them	-7 -8
gave up	4 2
gawd	5 2
gay	2 4
gays	-3 -1
gb	-2 -3
gc	-4 -2
gear	5 2
geez	4 1
gem	-7 7
gender	-8 -7
general	6 3
generally	0 4
generations	5 3
generic	8 2
generous	-3 2
genius	-5 10
genre	-1 3
gentlemen	-3 -2
gently	-3 -2
genuine	4 3
genuinely	1 6
genuinely dont	3 1
german	-3 -2
get	4 -3
get a	-10 -5
get all	-3 0
get along	-3 -2
get any	-2 6
get away	-4 -3
get better	-5 -1
get by	0 3
get downvoted	6 3
get drunk	-3 -1
get em	-3 -2
get fired	-3 -2
get help	2 4
get her	3 1
get high	-2 -3
get him	1 4
get it	8 5
get me	-5 -6
get my	4 1
get older	3 2
get one	-3 -1
get our	7 2
get out	11 5
get over	5 6
get paid	-4 -2
get people	-3 -2
get rid	3 1
get so	3 2
get some	7 6
get stuck	-4 -4
get that	-12 -9
get the	-18 -10
get their	-6 -5
get them	5 4
get this	-5 -3
get through	-3 0
get to	17 11
get two	14 7
get up	7 3
get used	3 3
get what	16 6
get why	4 1
get you	-5 -3
get your	-9 -8
gets better	2 4
gets it	-6 2
gets the	-4 -3
gets to	13 8
gets worse	9 4
getting	4 -4
getting a	-3 -2
getting arrested	3 1
getting caught	-4 -3
getting more	-4 -1
getting on	-3 -3
getting paid	-4 -3
getting so	4 2
getting some	7 5
getting the	-6 -5
getting too	4 3
getting upset	3 1
getting worse	4 1
getting your	-6 -4
gf	-4 -1
gg	-10 -9
ghosted	-3 -2
giant	-5 -4
gift	-30 -21
gift card	4 1
gifts	-7 -1
gig	-3 -2
gillette	-7 -5
gimme	-7 -6
girl	-2 3
girl is	8 3
girlfriend	-5 -6
girlfriend and	-4 -3
girlfriends	3 2
girls	-3 -3
girls are	-3 -2
give	2 4
give a	3 5
give it	2 -4
give me	-2 -3
give that	-1 6
give the	-4 -5
give them	13 7
give this	-7 1
give to	9 1
give up	6 5
give us	-3 -3
give you	-6 -5
given	13 12
given the	-8 -6
given to	0 3
gives	0 3
gives me	8 7
giving	3 1
giving me	-3 -1
giving the	-3 -2
glad	0 41
glad i	7 8
glad im	-5 4
glad she	5 3
glad someone	4 1
glad they	-4 -1
glad to	-1 10
glad you	-5 2
glass	5 6
glasses	16 12
glorious	-2 5
glove	-4 3
glow	-3 -2
glue	-6 -7
gm	-6 -4
go	-10 -5
go ahead	-3 -1
go and	8 6
go around	3 1
go back	19 12
go buy	-3 -3
go by	-3 -3
go for	-9 0
go fuck	5 2
go get	-4 -1
go here	10 4
go home	-8 -5
go on	-5 -3
go out	3 3
go outside	7 3
go see	-4 -6
go there	4 4
go through	-4 3
go to	3 7
go up	-3 -1
go well	7 3
go with	5 0
go wrong	-4 4
goal	-2 -3
goal is	5 2
goat	-3 0
god	10 10
god damn	8 7
goddamn	10 3
gods	7 3
goes	0 -6
goes on	9 4
goes through	-3 -3
goes to	-1 -4
going	7 9
going back	3 5
going down	3 0
going in	-3 -3
going on	4 1
going out	5 3
going strong	-3 2
going through	10 4
gold	-8 1
golden	-5 0
gone	13 9
gone to	-3 2
gonna	-1 -4
gonna be	14 12
gonna do	-4 -5
gonna go	5 2
gonna have	2 3
good	-29 26
good as	-8 -6
good at	-6 -4
good bot	3 3
good but	-4 -2
good chance	0 -3
good enough	7 2
good food	7 5
good for	12 9
good friend	-3 -4
good idea	14 8
good job	-4 0
good life	3 2
good luck	6 11
good news	-4 0
good old	-3 -1
good on	3 2
good one	-11 -8
good or	-13 -11
good quality	0 3
good reason	-1 -3
good riddance	3 0
good thing	13 5
good things	-3 4
good time	-6 -3
good to	-3 3
good way	9 5
goodbye	-3 -2
goodness	-2 5
google	-2 -5
googled	-2 -3
googled it	-4 -3
googling	-3 -3
gop	-9 -8
gorgeous	-4 14
gosh	4 3
got	-2 -3
got a	-3 -9
got an	6 4
got away	4 0
got her	-3 -2
got his	-3 -2
got home	21 8
got in	-4 -4
got it	12 12
got me	-6 -4
got my	2 16
got on	3 1
got one	5 3
got rid	-3 -2
got the	10 2
got there	-13 -15
got was	4 1
gotcha	-7 -6
gotta get	-3 -3
gotta give	5 3
gotta go	-5 -5
gotta love	1 3
gotten	6 1
gotten a	6 4
gov	-4 -3
government	-2 -6
government is	3 2
governments	3 1
grabbed	3 1
grace	-3 2
graduation	-11 -11
grain	3 0
grand	-4 -3
grandma	-2 -3
grandmas	-2 4
grandmother	6 0
grandpa	-3 -3
grandparents	3 0
granted	-3 -2
graphics	9 6
grasp	-3 2
grave	3 -1
grease	8 4
greasy	9 6
great	-17 51
great bit	-2 -3
great deal	4 2
great in	4 4
great to	-8 -12
great with	-3 -2
greatest	-3 7
greedy	12 6
greek	-5 0
green	7 -7
green arrow	-4 -2
grew	-13 -3
grew up	-9 1
grief	8 3
grill	-8 -9
grilled	-2 3
grim	4 2
grinding	-3 -2
groceries	13 6
grocery	3 1
grocery store	3 1
gross	17 -1
grossed	3 0
grossed out	3 0
ground	4 4
group	-8 -3
group of	0 3
groups	7 0
growing	0 3
growing up	3 3
grown	11 7
grown man	6 3
gta	-1 -3
guarantee	-3 -1
guaranteed	-4 -3
guard	-7 -4
gud	-3 -2
guess	-14 -17
guess i	3 4
guess if	-3 -2
guess im	6 5
guess it	-4 0
guess that	8 6
guess thats	2 3
guess we	-3 -2
guess well	-10 -10
guess what	7 3
guess you	-4 -3
guessing	-8 -7
guest	0 3
guests	5 2
guidance	-3 -2
guide	2 7
guilt	8 6
guilty	21 10
guilty of	5 2
guitar	-4 -2
gullible	3 0
gun	9 5
gut	4 1
guy	-11 -9
guy at	6 4
guy doesnt	7 4
guy from	-3 -3
guy gets	-4 6
guy in	-5 -3
guy that	4 2
guy to	-5 -4
guy was	-2 -4
guy who	-1 -5
guys	-11 -5
guys are	7 5
guys like	-5 -3
guys who	4 3
guys with	-1 5
gym	0 -6
gymnastics	-4 -2
h	-6 -5
ha	0 6
ha ha	-2 3
habit	-3 1
habits	-10 -7
hacks	-3 -4
had	3 1
had 2	-4 -2
had 3	3 1
had a	-27 -22
had all	6 3
had an	-10 -6
had another	-1 6
had any	-3 0
had bad	3 1
had been	7 2
had better	25 11
had for	-5 -7
had in	1 4
had it	-14 -8
had lunch	0 5
had my	-19 -13
had never	-4 0
had no	2 7
had one	9 3
had so	4 3
had some	5 2
had such	-1 5
had the	-20 -17
had these	-3 -2
had this	4 2
had to	18 0
had trouble	-4 -3
hadnt	9 4
hah	-1 3
haha	-15 30
haha i	1 4
hahaha	-9 17
hahahaha	0 4
hail	-3 -5
hair	6 6
haircuts	-3 -3
hairs	-5 -4
half	5 1
half a	-4 -3
half an	7 5
half hour	-3 -1
half of	-2 -4
half the	11 4
hall	4 4
hand	-7 -3
hand and	9 3
hand in	-4 -3
handed	-6 -7
handed to	-15 -11
handle	-3 -4
handled	10 8
handles	-3 -1
handling	-3 -3
hands	7 12
hands on	5 4
handsome	-5 6
hang	-4 -3
hanging	-3 -3
happen	2 5
happen if	-3 -2
happen in	-5 -4
happened	0 -8
happened and	3 3
happened in	5 3
happened to	-2 -4
happening	-11 -8
happens	-4 -7
happens to	-7 -6
happens when	3 1
happiest	-11 -8
happily	-1 5
happiness	0 3
happy	-34 14
happy cake	1 5
happy for	-2 3
happy hour	-12 -14
happy new	4 6
happy to	9 14
happy with	2 7
harassed	-3 0
harassment	7 5
hard	21 6
hard as	7 5
hard at	-8 -3
hard for	-6 -3
hard time	6 2
hard to	11 5
hard work	5 2
harder than	2 5
hardly	4 7
harsh	7 4
has	-4 -2
has a	-16 -9
has all	-4 -1
has already	-8 -6
has always	4 1
has an	5 2
has become	5 4
has been	5 2
has come	6 4
has gotten	8 4
has it	-5 -4
has its	1 3
has just	1 4
has more	7 3
has never	-4 -4
has no	-2 -6
has not	5 1
has nothing	-3 -2
has one	4 5
has only	-7 -4
has said	17 11
has so	-4 0
has some	-6 -4
has the	2 3
has to	7 2
has turned	3 2
has two	-5 -7
has very	-4 -3
hash	-5 -5
hasnt	7 6
hasnt been	5 -1
hat	-10 -13
hat is	-3 -3
hate	75 32
hate and	-5 -3
hate him	-3 -3
hate people	6 3
hate that	3 0
hate the	3 2
hate them	3 2
hate this	8 3
hate those	3 2
hate to	5 1
hate when	5 4
hate you	3 1
hated	28 11
hated him	6 4
hated it	6 3
hated the	5 3
hates	5 2
hates it	-6 -9
hating	6 2
hatred	13 7
hats	-4 -4
haunting	-2 -3
have	-5 -6
have 2	3 1
have a	-9 -4
have about	-3 -3
have an	-9 -5
have and	-4 -2
have another	-11 -12
have any	-5 -2
have anyone	-6 -5
have anything	11 5
have as	-2 -3
have asked	3 2
have been	3 4
have better	-3 -1
have different	7 5
have done	-4 -6
have enough	4 1
have ever	11 4
have expected	3 2
have faith	-3 -2
have found	-5 -2
have given	8 3
have got	-6 -5
have had	3 5
have happened	5 5
have heard	-11 -9
have i	-6 -5
have in	-3 -2
have is	13 7
have it	10 11
have just	-3 -3
have kids	-3 -3
have like	5 2
have loved	-7 -6
have more	-8 -6
have much	10 6
have never	4 3
have no	5 7
have nothing	7 4
have one	-10 -15
have only	-3 0
have our	-3 -1
have read	8 5
have said	2 3
have seen	-10 -4
have sex	-8 -7
have some	9 9
have someone	-4 -3
have that	-6 -6
have the	-19 -10
have them	-5 -4
have they	-7 -1
have those	5 3
have time	-5 -6
have to	-11 -8
have too	-5 -4
have tried	5 5
have trouble	3 0
have two	-7 -8
have used	-5 -1
have very	-5 -4
have watched	3 2
have yet	-8 3
have you	-9 -6
havent	-14 -9
havent been	-3 -1
havent seen	6 3
having	-10 1
having a	-5 -7
having an	-3 -2
having kids	-5 -3
having sex	6 5
having to	-10 2
hawaiian	-3 -1
he	-19 -13
he also	-7 -4
he always	-4 -4
he and	3 1
he called	2 6
he came	-2 3
he can	-3 -1
he cant	8 4
he could	7 5
he couldnt	-4 -3
he deserves	3 5
he did	-5 -4
he didnt	-3 -6
he does	-6 -3
he doesnt	-3 -2
he feels	-3 -2
he fell	9 5
he gave	2 4
he got	9 5
he had	-9 -6
he has	13 6
he hates	6 2
he hit	5 4
he is	21 15
he isnt	3 1
he just	-10 -7
he kept	16 9
he knows	-2 -4
he left	-2 -3
he likes	-3 3
he literally	6 5
he looks	-8 0
he lost	3 3
he loves	-4 -1
he made	-7 -5
he meant	-5 -5
he never	-11 -1
he only	-6 1
he played	-6 -3
he plays	0 -3
he probably	3 5
he put	-3 -3
he said	-5 -3
he say	-4 -3
he sees	-4 -4
he she	-4 -3
he should	15 9
he starts	3 1
he stayed	-1 3
he still	-5 -5
he takes	-3 -1
he thinks	5 3
he thought	-4 -2
he threw	12 7
he told	-3 -2
he took	-3 -4
he tried	3 2
he used	-5 -7
he wants	-4 -3
he was	-15 -19
he wasnt	-12 -10
he went	-11 0
he will	-6 -4
he would	-8 -6
he wouldnt	-1 5
head	-13 -11
head in	4 2
head to	-3 -4
headache	13 8
headed	5 3
heading	3 1
headphones	7 2
heads	-5 -2
headset	29 25
headsets	7 6
headshot	-5 -5
healing	-6 -5
health	-6 -4
healthcare	4 4
healthier	4 4
healthy	-15 -7
hear	17 16
hear a	-3 4
hear about	3 1
hear it	-8 -9
hear that	0 3
hear the	7 4
hear this	-5 5
hear you	-1 -3
heard	-25 -17
heard about	3 2
heard him	-3 1
heard of	10 5
heard that	-8 -6
heard the	-7 -5
heard this	4 2
hearing	3 1
heart	12 8
heart and	1 7
heart attack	7 3
heartbreak	5 1
heartbreaking	10 10
heartless	3 0
heat	-6 -8
heated	3 1
heaven	-1 7
heavily	-7 -7
heavy	-4 -7
heck	7 2
hed be	-3 -2
held	-20 -12
hell	40 21
hell are	7 5
hell is	14 8
hell yeah	-1 5
hella	6 6
hello	-14 -6
hello from	-3 -4
hello there	-3 -3
help	3 20
help a	5 3
help people	13 6
help someone	-3 -3
help the	-4 -3
helped	5 4
helped me	0 3
helpful	-7 7
helpful to	4 2
helping	-14 -1
helps	-9 -2
hence	1 -3
hence the	6 3
her	-1 -5
her and	-9 -7
her baby	4 3
her back	1 4
her body	-3 -1
her by	4 3
her daughter	-3 -4
her eyes	6 2
her first	3 1
her i	-6 -6
her in	-9 -6
her kids	3 0
her life	-4 -4
her like	-2 3
her off	-5 -4
her out	-7 -2
her parents	-3 -3
her phone	7 2
her that	4 3
her to	1 7
here	-10 2
here a	-3 -2
here again	9 6
here and	5 1
here are	13 8
here but	5 3
here is	9 4
here on	5 3
here that	-2 5
here to	7 0
here with	-6 -6
here you	-3 -4
heres	-11 -4
heres the	-4 -4
hero	-8 -2
hers	-4 -1
herself	0 4
hes	-7 -5
hes a	7 8
hes already	-4 -4
hes been	9 7
hes doing	-8 -6
hes had	7 4
hes in	17 11
hes just	-12 -9
hes my	-1 5
hes on	4 1
hes one	-3 0
hes probably	-3 -1
hes right	-1 3
hey	-18 -8
hey guys	-3 -3
hey man	3 0
hi	-15 -14
hidden	-2 5
hide	-7 -5
hide the	-4 -4
hideous	10 6
hiding	-7 -6
high	3 -5
high on	-4 -2
high risk	4 2
high school	-5 -3
higher	-4 -5
highest	-3 -1
highlight	2 3
highlights	-10 -6
highly	-5 7
highly doubt	-1 -3
highly recommend	-5 4
highly recommended	0 6
highschool	-3 -2
highway	-8 -8
hilarious	-14 16
hilarious and	-3 0
hilariously	3 3
hill	3 4
him	-16 -13
him a	-9 -4
him and	-5 -3
him back	-2 -3
him be	-3 -2
him because	-4 -3
him being	-5 -3
him but	-3 0
him every	8 2
him for	8 6
him how	3 1
him i	3 1
him into	3 2
him more	-4 -3
him not	-4 -3
him off	-1 -4
him out	-9 -7
him over	-3 -3
him so	6 2
him the	-4 -1
him to	-9 -5
him too	3 0
him when	-4 -3
him with	6 1
himself	-15 -6
hint	-3 -4
hire	-3 -4
his	-10 -5
his ass	4 2
his best	5 3
his career	-3 -3
his contract	-3 -1
his eyes	-3 -2
his fault	5 3
his films	8 3
his game	0 3
his head	-7 -4
his life	5 4
his mouth	5 2
his name	-7 -3
his pants	-3 -2
his performance	-1 3
his phone	-5 -5
his reaction	-5 -4
his real	-2 -3
his time	-7 -3
his username	7 3
his voice	3 1
his way	-3 -1
history	3 2
history of	-5 1
hit	-3 -6
hit him	10 5
hit it	-3 -2
hitchcock	4 6
hits	-5 -3
hitting	-2 -3
hiv	-3 -3
hm	-6 -5
hmmm	-5 -3
ho	-6 -2
hobby	-3 0
hockey	4 3
hold	2 -3
hold my	-3 -3
hold on	-7 -4
hold up	-3 -2
hold your	3 2
holding	-4 -4
holding the	4 1
hole	12 5
holes	18 11
holes in	6 4
holiday	1 11
holidays	-4 1
holy crap	3 2
holy shit	7 6
home for	-4 -2
home from	-3 -3
home in	3 1
home to	4 2
homemade	-3 -1
homes	-7 -6
hometown	3 3
homie	-5 -3
homophobic	-2 -3
honest	6 9
honestly	19 15
honestly dont	8 2
honesty	-4 0
honey	-6 -4
hook	-4 0
hooked	-5 1
hope	0 39
hope for	4 2
hope he	2 6
hope hes	-3 -2
hope it	2 4
hope that	2 6
hope thats	3 0
hope the	-8 -2
hope this	4 3
hope you	-4 3
hope youre	4 3
hopeful	3 3
hopefully	-6 22
hopefully this	4 2
hopes	16 10
hoping	0 15
hoping for	3 3
hoping he	4 4
hoping i	4 1
hoping to	-5 -2
hormones	-3 -2
horrendous	16 8
horrible	80 38
horrible person	5 2
horribly	22 10
horrific	7 2
horrifying	22 12
horror	15 7
horse	8 5
hospital	-5 -4
host	3 0
hostage	4 2
hostile	3 2
hosting	3 3
hot	-8 0
hot dog	-2 -5
hot take	3 3
hotel	-4 -5
hots	-3 -3
hour and	14 5
hours	31 16
hours and	4 2
hours of	11 5
house	-11 0
house is	-6 -6
household	5 4
houses	3 2
how	5 2
how about	-4 -3
how absolutely	3 2
how are	-4 -1
how awful	3 2
how can	10 7
how dare	30 16
how do	18 6
how does	-8 -7
how far	-3 -2
how hard	4 0
how he	-3 -1
how i	-17 -15
how is	11 7
how little	4 2
how long	3 3
how many	-3 -4
how much	-9 0
how old	-4 -3
how sad	4 3
how she	-3 0
how so	-8 -6
how stupid	8 5
how the	-12 -6
how they	-12 -7
how this	5 3
how wonderful	-1 3
how would	-3 -2
how you	-4 -4
however	16 11
hug	-4 4
huge	-4 3
huge fan	-3 -2
hugs	-6 -1
huh	5 -1
hulu	-3 -3
human	4 0
human being	4 0
humanity	7 5
humans	-1 -4
humble	-4 -3
humour	-1 4
hundred	-9 -13
hungry	-13 -11
hunting	5 4
hurt	32 10
hurting	11 4
hurts	39 15
hurts me	6 3
hurts to	6 2
husband	-3 -3
husband and	6 3
husbands	4 2
hype	-4 -2
hypocrite	7 3
hysterical	-3 -2
i	19 15
i agree	-4 15
i aint	-2 -4
i almost	-2 -4
i already	4 1
i always	5 5
i am	3 -3
i apologize	8 4
i appreciate	4 15
i are	5 1
i asked	20 9
i assume	-8 -7
i assumed	0 -3
i ate	5 -2
i became	4 4
i believe	-12 7
i bet	-11 -8
i blame	4 0
i bought	3 4
i buy	-4 -2
i call	-1 -3
i called	14 9
i came	-9 -10
i can	6 8
i cannot	5 0
i cant	2 -5
i care	3 10
i choose	-7 -6
i come	-4 2
i concur	-4 -3
i consider	5 4
i could	12 16
i couldnt	16 8
i couldve	-5 -3
i cried	10 6
i dare	-5 -4
i definitely	2 3
i deserve	3 1
i did	-11 -3
i didnt	3 4
i died	5 3
i disagree	19 10
i do	-19 -15
i dont	15 4
i doubt	16 7
i dream	-2 6
i drive	-3 -3
i dropped	-8 -8
i dunno	-8 -7
i enjoy	-8 4
i enjoyed	-4 8
i envy	-3 -2
i ever	-5 -4
i expect	6 4
i expected	16 4
i fail	4 2
i feel	12 0
i felt	13 6
i finally	-8 2
i find	5 5
i first	7 5
i for	-3 -2
i found	11 2
i gave	-7 -2
i genuinely	5 3
i give	7 2
i go	8 6
i got	-6 -13
i grew	-7 3
i guess	-5 -5
i had	-11 -6
i hadnt	8 4
i hardly	-4 -1
i hate	57 25
i hated	14 5
i havent	-10 -8
i hear	-11 -8
i heard	-1 -4
i highly	-5 -3
i honestly	12 5
i hope	-1 13
i just	2 5
i keep	-3 -3
i kind	-4 -3
i kinda	-5 -5
i knew	-5 -3
i know	-1 -4
i laughed	-7 7
i learned	4 0
i left	8 5
i legit	-3 -1
i let	4 1
i like	-21 28
i liked	-7 5
i literally	0 -3
i live	-3 -5
i look	-8 5
i lost	11 3
i love	-2 34
i loved	-6 8
i make	-7 -3
i managed	6 3
i may	-5 -3
i mean	-19 -15
i meant	-7 -7
i met	-9 0
i might	-12 -13
i misread	4 2
i miss	31 10
i missed	6 2
i mostly	3 1
i moved	-12 -12
i must	2 3
i need	-1 -5
i needed	-4 1
i never	-8 -10
i not	3 1
i noticed	-3 -3
i once	5 4
i only	3 -5
i ordered	-1 -10
i own	-3 0
i picked	-14 -13
i played	3 2
i prefer	-8 -5
i probably	7 4
i promise	-7 3
i pulled	9 4
i read	-18 -15
i really	8 15
i reckon	-3 -2
i refuse	10 4
i regret	14 5
i remember	9 1
i respect	-3 1
i said	-15 -6
i sat	3 5
i say	10 7
i see	-14 -12
i sent	11 4
i seriously	6 3
i should	-4 -9
i shouldnt	7 4
i shouldve	-2 -3
i speak	-4 -4
i spent	3 2
i started	10 6
i still	5 6
i stopped	-6 -1
i suggest	-3 2
i suppose	-13 -16
i suspect	3 1
i swear	1 -3
i take	-5 -4
i talk	-3 -1
i tell	-5 -3
i think	-17 -8
i thought	-8 -6
i took	10 -4
i totally	-3 0
i tried	6 2
i try	0 3
i turned	-5 -4
i understand	10 4
i use	5 -2
i used	-5 -3
i usually	-17 -16
i wanna	-10 -3
i wanted	-3 -3
i was	-1 -9
i wasnt	9 6
i watch	3 3
i watched	8 3
i wear	-4 5
i went	-4 -2
i were	6 2
i will	29 24
i wish	0 12
i wonder	-11 -10
i wont	22 7
i worry	3 2
i would	19 16
i wouldnt	11 5
i wouldve	-5 -3
i wrote	3 2
ice	3 2
ice cream	-8 -5
ice is	3 1
id	-9 -3
id be	9 15
id bet	-3 -3
id do	-3 -2
id get	-6 -5
id give	5 -1
id have	-16 -16
id like	-8 -7
id love	-3 5
id rather	10 -1
id recommend	14 9
id say	-7 -6
id still	-4 -2
id take	3 3
idea	10 7
idea how	-6 2
idea of	6 1
ideal	-4 -1
identify	-4 -2
ideology	-3 -3
idiocy	4 2
idiot	47 23
idiots	35 19
idk	3 -1
idk how	-3 -2
idk what	8 3
if	-5 -6
if anyone	-7 -3
if anything	-4 -4
if everyone	3 1
if he	2 3
if hes	7 5
if i	8 5
if id	4 1
if is	-7 -6
if it	13 2
if its	-14 -9
if not	-13 -3
if our	4 3
if possible	6 2
if she	9 7
if someone	2 3
if thats	-6 -1
if the	4 -5
if there	0 3
if theres	-2 5
if they	-10 -9
if theyre	4 1
if this	6 3
if true	-3 -1
if you	15 4
if youd	-2 -3
if your	-8 -2
if youre	-4 1
if youve	-5 -2
ig	-1 -3
ignorance	9 6
ignorant	5 1
ignore	13 7
ignore it	4 3
ignored	21 8
ignoring	-3 -1
iirc	-4 -4
ill	-5 8
ill be	19 21
ill get	-10 -11
ill go	4 3
ill have	7 -2
ill just	6 2
ill keep	-4 -3
ill look	-6 -7
ill miss	8 3
ill never	-3 -2
ill tell	-3 5
ill wait	-2 -3
illegal	7 3
illegals	-5 -4
im	16 15
im a	-14 -9
im afraid	18 9
im all	4 0
im also	-4 -2
im always	0 5
im ashamed	5 2
im assuming	-4 -4
im betting	-5 -5
im crying	8 4
im disappointed	3 2
im done	7 3
im excited	-1 4
im from	-17 -15
im getting	5 4
im glad	5 14
im going	-3 -4
im guessing	-5 -5
im happy	-4 7
im hoping	1 4
im impressed	-1 3
im in	-15 -7
im just	-11 -9
im kind	4 3
im kinda	5 2
im loving	-1 3
im mad	-3 3
im making	-3 -3
im more	5 2
im no	-8 -7
im not	-18 -13
im now	-3 -2
im ok	-3 -1
im on	-8 -10
im pretty	-13 -3
im really	1 7
im rooting	-3 3
im sad	5 2
im saving	10 4
im scared	22 9
im seeing	3 1
im sick	6 3
im sitting	-6 -6
im so	18 17
im sorry	23 12
im super	5 2
im sure	-5 -1
im too	8 4
im very	4 1
im worried	12 5
image	3 0
imaginary	3 1
imagination	8 3
imagine	9 -4
imagine being	6 1
imagine its	-4 -3
imagine that	3 1
imagine the	9 5
imagine thinking	5 4
immature	6 1
immediate	-3 -2
immediately	12 7
immensely	2 3
immoral	3 1
imo	-9 -10
implies	-3 -3
implying	-4 -4
important	-15 -7
important to	-7 -6
impossible	4 -5
impossible to	9 0
impressed	-6 10
impressed with	3 7
impression	-3 0
impressive	3 13
improvement	-5 -3
improving	-3 -3
in	-12 -10
in 2	6 3
in 2018	4 2
in 2020	-3 -2
in 30	-5 -4
in 4	4 1
in a	11 5
in action	-3 -1
in advance	-3 -3
in all	5 4
in america	-3 -2
in an	-4 5
in and	-4 -2
in any	6 1
in at	2 3
in australia	-3 -3
in black	-7 -9
in canada	-4 -3
in case	-5 -5
in charge	3 2
in college	-6 -6
in congress	-4 -3
in court	-4 -1
in danger	4 1
in europe	3 2
in fact	5 5
in for	-18 -11
in front	-1 -3
in good	4 2
in heaven	0 3
in hell	11 6
in her	10 5
in it	16 10
in jail	18 8
in law	-4 -5
in life	3 2
in line	-6 -6
in los	6 3
in march	-6 -7
in mind	-10 -10
in more	4 2
in most	-5 -4
in my	7 -2
in no	-3 -1
in on	-3 -3
in other	-6 -3
in our	-1 -8
in pain	5 2
in peace	3 1
in person	-4 -3
in place	4 4
in places	4 3
in prison	4 2
in public	12 6
in r	-3 0
in real	0 -3
in reddit	6 4
in season	-3 -4
in so	3 4
in some	2 3
in south	-3 -2
in ten	-3 6
in texas	-5 -8
in that	1 -3
in the	21 13
in them	2 6
in there	-1 5
in this	-1 7
in three	9 4
in to	4 1
in touch	3 2
in town	-7 3
in trouble	11 6
in two	-14 -4
in vegas	7 11
in what	3 7
in with	-4 2
in years	6 8
in you	0 4
in your	-8 2
inappropriate	9 4
incapable	-3 -3
incapable of	-5 -4
incels	-1 -3
inches	11 6
incident	-5 -4
include	-7 -6
included	-6 -1
included in	-7 -4
includes	-2 -3
including	-8 -4
including a	-3 -1
incoming	2 3
incompetent	-4 -4
inconsistent	-4 -4
incorrect	7 0
incredible	-9 16
incredibly	5 4
indeed	1 8
independent	-4 -5
india	-5 -6
indicate	-4 -3
individual	-14 -8
indoor	-5 -7
industry	4 5
inevitable	-6 -5
info	-4 -3
information	-9 -11
informative	-3 0
infrastructure	3 1
infuriating	16 8
initial	-4 -2
injured	5 2
inner	-3 -1
ins	-5 -4
insane	8 9
insecure	-3 -2
insert	-4 -5
inside	1 4
inside and	3 1
inside of	3 1
insight	-4 -2
inspired	-7 -4
inspired by	-3 -1
instagram	8 3
instant	-3 -1
instantly	8 5
instead	-21 -17
instead of	-12 -15
instincts	-4 -3
institution	-4 -4
insult	14 7
insult to	4 2
insulting	10 6
insults	3 1
insurance	-10 -5
integrated	-4 0
intelligence	5 2
intelligent	3 5
intense	-7 -1
intentional	-3 -3
intentionally	9 4
interaction	-7 -5
interest	-1 -7
interest in	8 3
interest me	-6 -2
interested	-4 2
interesting	-20 19
interesting and	2 3
internal	-4 -2
internet	17 9
internet is	5 2
internet points	3 2
internet stranger	-3 -1
interview	-12 -6
intimacy	-6 -5
intj	3 2
into	4 1
into a	8 6
into his	-4 -1
into that	6 3
into the	-12 -3
into them	-4 -4
into these	6 2
into this	7 4
into your	-5 -3
intro	5 3
introduced	-3 -2
introvert	-5 -3
invented	11 7
investment	-3 -1
invisible	3 -1
invite	-5 -5
invite him	-2 -3
invited	-4 -3
invited to	6 3
involve	-5 -5
iowa	-5 -4
iphone	-1 3
iq	4 4
ireland	6 4
iron	4 2
ironically	-2 -3
irony	-7 -8
irrational	4 0
irrelevant	9 4
irritated	5 3
irritating	10 3
is	-6 0
is 20	-4 -4
is a	4 6
is about	-16 -12
is absolutely	2 3
is actually	3 4
is almost	4 3
is already	-4 -4
is also	-9 0
is amazing	-3 7
is an	3 8
is and	-2 -4
is another	-5 -4
is any	4 2
is around	-12 -11
is as	5 5
is at	-7 -2
is awesome	-3 5
is awful	10 7
is back	-3 -3
is bad	10 5
is based	-5 -4
is beautiful	-3 2
is being	-7 -4
is better	-7 -8
is beyond	7 3
is both	-3 3
is broken	3 0
is called	-21 -22
is closed	-14 -13
is coming	3 3
is completely	7 0
is cool	-1 3
is crazy	4 2
is definitely	5 4
is disgusting	15 7
is doing	2 3
is easily	-4 -3
is easy	-3 2
is either	5 2
is embarrassing	10 5
is enough	-4 -1
is epic	-3 -2
is essentially	6 3
is everything	-4 -4
is exactly	-3 0
is excellent	-3 5
is extremely	7 4
is far	4 -1
is for	3 -3
is friendly	-3 0
is from	-16 -13
is fun	0 4
is getting	-4 -1
is going	7 6
is gone	-6 0
is gonna	3 -2
is good	-10 -9
is great	0 7
is gross	3 1
is happening	-7 -7
is hard	-5 -4
is hilarious	-2 4
is his	4 2
is horrendous	5 3
is horrible	14 7
is i	-10 -1
is if	-10 -7
is important	-4 -3
is impressive	4 3
is in	-13 -13
is incredibly	4 2
is insane	-1 -3
is it	-13 -5
is its	-5 -3
is just	10 5
is legit	-3 -1
is like	4 -3
is looking	-5 -4
is love	-4 -4
is low	-4 -3
is made	-9 -8
is making	2 3
is much	-7 -5
is my	-10 -1
is nasty	13 6
is needed	-3 -1
is never	-7 -6
is news	-3 -2
is not	11 9
is nothing	10 6
is obviously	-3 -4
is of	3 1
is often	8 4
is on	-25 -29
is one	-9 -2
is only	-3 -4
is out	10 7
is perfect	3 8
is playing	-4 -4
is poor	8 3
is pretty	7 6
is pure	4 2
is put	4 2
is quite	10 5
is ready	-3 -3
is real	-7 -4
is ridiculous	13 8
is sad	4 2
is scary	11 5
is set	5 2
is she	-9 -8
is silly	-3 -3
is simply	-4 2
is so	15 14
is something	-5 -5
is strong	-1 3
is stupid	6 3
is such	2 6
is super	1 3
is taking	-3 -2
is terrible	9 2
is terrifying	10 4
is that	8 1
is the	8 11
is there	-3 5
is this	1 -4
is to	-6 1
is totally	10 4
is trash	10 4
is true	3 2
is truly	3 3
is ugly	5 2
is using	-1 -3
is very	5 8
is wasted	10 7
is way	8 2
is weird	6 5
is well	-3 3
is what	-10 -9
is whats	6 3
is when	5 5
is where	-4 -3
is with	3 2
is wonderful	-1 4
is working	-3 -1
is worse	7 2
is wrong	3 -3
is you	3 -1
is your	-5 -4
ish	-3 0
island	-4 -3
isnt	9 -6
isnt a	-14 -11
isnt an	-4 -3
isnt as	-3 -1
isnt even	-4 -3
isnt going	-8 -4
isnt really	6 3
isnt too	-3 -3
israel	4 1
issues	-1 -4
issues for	8 2
it	3 4
it a	-8 -8
it about	-4 -3
it actually	-6 -1
it after	-5 -2
it again	9 14
it all	-8 -7
it already	-5 -4
it also	7 3
it always	14 8
it and	-12 -7
it appears	-3 -5
it are	-4 -2
it as	0 3
it at	1 -4
it back	7 3
it be	-14 -11
it because	4 2
it becomes	-6 -4
it before	11 6
it being	3 2
it better	2 3
it broke	9 3
it but	-6 -8
it by	-1 8
it came	-9 -16
it can	-5 -4
it cant	-4 3
it certainly	-6 -5
it comes	-3 -4
it coming	-3 -3
it could	16 7
it definitely	0 4
it depends	-4 -6
it did	-11 1
it didnt	8 3
it do	-5 -4
it does	-10 -8
it down	-1 -3
it easier	6 5
it easy	-3 -1
it either	-10 -10
it even	8 7
it eventually	-3 -2
it ever	-6 -4
it every	-3 -3
it everyday	-3 -2
it feels	4 6
it fits	-4 4
it for	7 3
it from	-3 7
it gets	4 4
it goes	-4 -1
it got	-6 -2
it had	14 7
it haha	3 2
it happen	3 2
it happens	-2 -3
it hard	3 1
it has	-1 7
it hasnt	-2 -3
it helps	0 5
it here	-2 -3
it hurts	13 5
it if	2 6
it im	4 1
it in	-1 -3
it into	3 -2
it is	13 13
it isnt	-14 -10
it just	-1 -5
it last	-6 -5
it like	5 4
it lol	0 3
it look	5 4
it looked	-4 -3
it looks	4 1
it makes	5 6
it matter	-3 -1
it more	-5 0
it needs	4 3
it never	7 3
it now	2 3
it off	-9 -2
it on	0 -3
it once	-16 -15
it one	2 6
it only	6 -2
it opens	-3 -4
it or	-12 -11
it out	-3 0
it really	9 -1
it right	10 6
it says	-3 -11
it seems	-12 -7
it should	-5 1
it shouldnt	-2 -5
it shows	-3 -1
it since	1 -3
it so	-8 2
it sounds	5 7
it still	8 5
it take	4 5
it takes	-12 -13
it tasted	3 1
it that	5 2
it the	-6 -11
it there	-3 3
it this	-3 -2
it to	13 0
it too	10 13
it took	7 1
it turns	-4 -3
it until	5 3
it up	-19 -14
it used	12 3
it very	3 1
it was	-10 -10
it wasnt	19 10
it went	10 4
it werent	8 4
it when	-2 -3
it while	-5 -3
it will	1 4
it with	-1 8
it wont	-4 -3
it worked	2 4
it works	-5 3
it would	-15 -10
it wouldnt	-10 -5
it you	-3 -2
it yourself	-3 -2
item	22 16
items	5 3
itll	-6 -4
itll be	-6 -1
its	1 6
its a	-10 -10
its about	5 -1
its actually	4 1
its almost	-4 -4
its always	-3 -3
its amazing	0 3
its an	-2 -3
its annoying	5 2
its as	-7 -9
its bad	5 4
its been	-3 -3
its better	-6 -4
its called	-3 -2
its coming	4 3
its completely	7 3
its crazy	3 1
its disgusting	9 4
its either	-3 -2
its embarrassing	8 4
its even	5 2
its far	-3 -3
its free	-6 -3
its from	3 1
its funny	1 5
its getting	7 5
its gonna	4 3
its good	-12 -14
its great	-5 -6
its hard	-5 -1
its her	-4 -3
its illegal	3 3
its incredibly	5 3
its interesting	2 3
its just	13 6
its like	-16 -14
its literally	-4 -3
its much	-3 -1
its my	-7 0
its never	-9 -5
its normal	2 4
its not	-4 -3
its ok	-5 -3
its okay	-7 -6
its one	4 2
its only	-6 0
its own	-4 -1
its possible	-4 -1
its probably	-4 -3
its quite	3 4
its really	4 3
its ridiculous	4 2
its sad	7 4
its so	13 10
its still	5 5
its stupid	4 2
its super	3 1
its terrible	5 2
its that	8 5
its the	6 2
its their	-3 -2
its time	-6 -5
its too	3 4
its treason	-6 -5
its up	-3 0
its weird	7 4
its what	-3 -3
its working	0 4
its worth	-15 -5
its your	0 3
itself	8 5
ive	5 10
ive always	3 5
ive been	9 0
ive done	-4 -2
ive ever	4 8
ive found	-3 -4
ive got	-11 -6
ive gotten	3 2
ive had	18 15
ive heard	-5 0
ive just	5 3
ive lived	5 1
ive made	3 1
ive met	-4 -3
ive never	14 6
ive only	-18 -13
ive read	3 6
ive seen	12 4
ive tried	0 7
j	-4 -3
jacket	-9 -9
jail	19 6
jam	-4 -1
james	3 5
january	9 3
jar	8 3
jaw	-6 -5
jealous	16 4
jeans	-3 -2
jeez	-2 -3
jelly	-2 -3
jerking	-7 -6
jersey	-9 -3
jerseys	-5 -6
jets	-3 -2
job	13 15
job and	1 3
job as	-3 -2
job for	-5 -1
job in	-4 -4
job is	3 3
job to	3 1
job with	2 3
john	-3 2
join	-9 -5
join the	-5 -3
joint	-3 -1
joke	-3 14
joke but	0 -3
jokes	5 7
jokes about	2 3
jokes on	-3 2
joking	-6 1
jordan	-3 -3
journey	-1 7
joy	-5 8
joy in	-3 0
joy to	-3 3
jpg	-5 -4
judge	9 6
juicy	-8 -6
jump	-1 -3
jumps	-3 -2
june	-6 -4
junk	23 11
just	-3 -5
just a	4 3
just about	-3 0
just an	4 1
just another	3 0
just as	6 2
just awful	6 3
just be	5 3
just beautiful	-3 0
just because	5 5
just being	-6 -5
just came	-3 0
just cant	4 5
just cause	-4 -3
just changed	-3 -3
just coming	-4 -4
just did	3 1
just didnt	4 1
just do	-2 -4
just doesnt	8 6
just dont	5 -1
just for	-4 -5
just found	-3 -2
just fyi	-3 -3
just get	3 4
just glad	3 2
just gotta	-3 0
just had	4 3
just happen	-3 -3
just hate	7 3
just have	4 3
just here	-4 -5
just hope	-2 4
just how	-3 -4
just ignore	3 1
just in	-5 -2
just keep	-3 -2
just kidding	-1 3
just kind	4 2
just leave	10 5
just like	-13 -11
just likes	-4 -5
just looked	-4 -3
just lost	7 4
just love	-3 0
just made	-4 -3
just make	-1 3
just makes	5 4
just me	-4 -4
just mean	5 2
just need	-4 -4
just not	-4 0
just one	0 -3
just open	-3 0
just out	4 2
just plain	7 4
just right	-2 6
just sad	10 5
just saw	-4 -2
just say	5 8
just saying	-6 -4
just see	2 3
just shut	3 1
just so	4 5
just some	-4 -2
just started	-6 -4
just stay	-3 -3
just stop	8 3
just take	-6 -2
just tell	-7 -4
just that	-11 -7
just the	-9 -6
just think	-5 -3
just this	-3 -2
just thought	-6 -3
just throw	4 2
just to	-8 -7
just too	5 3
just try	2 3
just trying	-7 -5
just waiting	-6 -5
just wanna	-3 -1
just want	1 3
just wanted	7 6
just watched	-4 -3
just watching	6 3
just went	3 2
just what	0 4
just you	-3 -2
justify	-4 -6
juul	-3 -2
kansas	-4 -4
karma	4 2
kat	3 4
keen	-5 -1
keep	-18 -7
keep a	-5 -4
keep an	-3 -4
keep fighting	3 2
keep going	-6 2
keep in	-4 -5
keep it	15 8
keep my	8 5
keep that	-5 -5
keep the	-8 -4
keep them	-1 -3
keep trying	2 3
keep up	3 2
keep us	-3 -3
keep you	7 6
keep yourself	1 3
keeping	-7 -5
keeps	-18 -13
kept	16 5
key	0 -6
keyboard	-3 4
keys	-7 -4
kfc	-4 -4
kick	7 3
kicked	4 -1
kicker	3 1
kid has	7 3
kid to	-3 -2
kidding	3 8
kids	6 8
kids and	4 1
kids are	6 3
kids for	-5 -4
kids in	-5 -5
kids just	-4 -4
kids that	-1 -3
kids to	4 3
kids will	-3 4
kill	25 8
kill him	4 3
kill me	6 1
kill them	11 7
kill you	10 4
killed	21 12
killed it	2 8
killed me	4 2
killer	-2 -4
killers	-5 -4
killing	-1 -7
killing it	-2 -3
kills	10 5
kind	2 8
kind of	-6 -4
kinda	-8 -8
kinda funny	0 3
kinda looks	-3 -2
kinda sad	4 2
kindly	3 2
kindness	-6 -3
kinds	-9 -8
kinds of	-10 -9
king	3 5
kiss	-4 -4
kissed	-3 -3
kissing	-3 -5
kit	3 4
kitchen	13 17
kittens	2 4
kitty	3 1
knee	-19 -13
knew	-7 -2
knew i	4 1
knew it	-3 -1
knew the	-1 3
knew what	5 1
knife	4 3
knights	3 4
knocked	-4 -5
know	-19 -16
know a	-6 -3
know about	8 6
know all	-3 -2
know any	4 2
know anything	4 1
know better	3 1
know but	-5 -4
know exactly	-3 -1
know from	-3 -1
know hes	6 5
know how	2 6
know i	-3 1
know if	11 9
know it	5 3
know its	8 3
know more	-4 -6
know nothing	3 1
know someone	-3 -1
know that	2 4
know the	3 1
know there	-3 -3
know they	-2 -4
know to	6 3
know we	-6 -6
know what	-22 -13
know whats	7 3
know where	-2 -3
know who	4 1
know why	10 8
know you	-4 1
know your	-5 -4
known	-12 -9
knows	-18 -4
knows how	-3 1
knows that	-4 -4
knows the	-5 -6
knows what	2 15
kong	-3 -2
korea	-3 -3
l	-4 -8
la	-10 -12
lab	-4 -3
label	-5 -8
labour	2 3
lack	20 8
lack of	13 4
lacked	18 8
lacking	20 11
lacking in	7 4
lacks	15 5
lad	-4 -3
ladies	-7 -1
ladies and	-4 -3
lady	-6 2
lake	-6 -5
lakers	-2 -3
lamb	-15 -7
lame	17 6
lamp	-11 -5
land	-7 -4
landlord	-4 -4
lane	7 1
language	4 3
lap	5 4
laptop	3 2
large	17 7
last	-18 -18
last 2	3 3
last 5	3 2
last few	-3 -2
last long	7 4
last month	0 6
last night	-8 -4
last season	16 11
last sentence	3 4
last time	-3 -7
last two	-4 0
last week	-9 -11
last year	-18 -14
lasted	3 5
lasting	4 3
lasts	14 7
lately	10 5
later	-9 -13
later and	7 2
laugh	-12 10
laughable	4 2
laughed	-11 13
laughed so	-5 2
laughing	-8 7
laughing at	2 3
laughs	-3 -2
law	9 0
laws	7 1
lawyer	-20 -20
lay	-5 -2
laziness	-3 -1
lazy	9 2
lb	-5 -5
lead	6 4
lead to	-3 -2
leader	-7 -8
leading	6 3
leads	-7 -7
leads to	-8 -7
leafs	8 4
leaks	5 2
lean	4 1
leaning	3 0
leap	1 3
learn	-3 3
learn how	3 2
learned	4 6
learned about	3 1
least	1 7
least favorite	8 2
least i	-4 -1
least we	-3 -2
least youre	-3 -2
leather	6 6
leave	3 -5
leave a	6 2
leave the	-3 4
leave this	-6 -5
leave you	-3 -2
leaves	4 3
leaving	6 -2
leaving the	-2 -3
left	-6 -14
left and	-5 -4
left behind	-4 -3
left her	-4 -3
left is	-7 -8
left me	12 7
left the	6 4
left to	5 1
left wing	-4 -4
left with	23 13
leftists	-1 -3
leg	11 4
legend	-9 1
legendary	-3 2
legion	5 3
legit	-3 1
legitimate	-5 -3
legitimately	3 1
legs	3 0
lemon	-3 0
length	-3 -2
less	-5 -6
less than	4 5
lesson	7 14
let a	6 3
let him	-9 -5
let me	-21 -9
let my	0 -3
let the	-8 -3
let us	-2 6
lets	-22 -13
lets do	2 10
lets go	-8 -11
lets not	-5 -6
lets see	-3 -3
lets start	4 2
letter	-9 -6
letters	5 2
letting	4 3
level	-11 -4
level of	3 1
levels	7 8
liar	9 4
liars	5 3
liberal	-4 -4
liberals	8 5
liberty	3 1
library	-4 -2
libs	-4 -3
libtard	3 1
license	-6 -9
lick	-6 -5
lid	21 10
lie	17 7
life	-8 3
life has	3 2
life in	5 3
life is	6 4
life of	-2 -3
lifes	6 2
lift	-3 -2
light	4 2
light and	3 3
lighting	3 4
lightweight	-1 3
like	-2 3
like 1	5 4
like 2	3 3
like 3	8 6
like 5	4 1
like a	2 13
like all	-4 -4
like an	12 4
like and	-2 -3
like are	-4 -2
like being	1 5
like but	8 5
like did	-3 -3
like everyone	3 0
like getting	-3 -3
like he	-10 -7
like hes	-7 -5
like him	1 9
like his	6 3
like how	-5 0
like if	-4 -3
like im	6 4
like it	15 4
like more	-3 -1
like my	-6 -1
like one	3 -1
like really	3 1
like she	3 1
like some	-3 -1
like someone	-4 -4
like such	-2 -3
like taking	-4 -3
like that	-1 -3
like thats	5 2
like the	6 3
like their	-4 0
like them	4 1
like there	-3 0
like these	-3 -4
like they	-3 -4
like theyre	3 0
like this	9 9
like to	-16 -9
like was	-4 0
like we	2 3
like what	-6 -2
like when	-4 -3
like you	5 3
liked	-5 13
liked him	5 2
liked it	-2 3
liked the	1 9
liked this	-4 -1
likely	-7 -8
likely to	3 2
likes	-19 -10
likes it	-6 1
likes the	-3 -4
likes you	5 3
liking	-3 -1
lil	-6 -4
limit	-3 -1
limitations	1 3
limited	9 3
line	12 12
line and	-6 -3
line is	11 10
line to	3 2
lines	14 8
link	-22 -18
linked	-10 -5
linked to	-3 -1
links	-12 -11
lions	-3 -1
lip	-5 -4
lips	-6 -5
list	-12 -6
list of	5 2
listed	-4 -3
listen	-18 -9
listen to	-11 -3
listened	2 8
listened to	5 3
listening	2 5
listening to	4 6
lists	3 1
lit	3 3
literally	8 2
literally a	-3 -3
literally had	3 1
literally never	-3 -2
literally not	-5 -3
literally nothing	4 3
little	-3 6
little bit	4 10
little girl	3 3
little one	-1 4
little too	-4 -3
live	-7 -5
live in	-2 -5
live your	3 3
lived	3 1
liver	-2 -3
lives in	5 3
living in	-6 -4
living room	-5 1
lmao	-22 6
lmao i	0 4
lmfao	-4 0
load	0 -3
loaded	-3 -3
loads	-4 0
loans	5 1
lobby	-11 -13
lobster	18 10
local	-10 -8
location	-3 0
locked	11 3
locked up	-3 -2
locker	5 2
locker room	4 2
locks	-3 -1
logic	3 -1
logical	3 4
lol	-18 54
lol i	4 4
lol its	3 1
lol no	5 1
lol thats	5 3
lonely	10 4
long	-13 -3
long ago	-6 -3
long and	-12 -6
long enough	5 1
long time	-12 -6
long to	4 1
longer	10 2
longer than	12 5
look	-5 -3
look a	-3 -4
look at	-9 2
look for	4 1
look forward	-3 1
look in	4 2
look into	-3 0
look like	-8 -9
look of	-3 -2
look out	1 3
look pretty	2 3
look that	-10 -8
look the	-4 -4
look to	6 3
look up	7 2
look very	-3 -2
looked	-7 -4
looked at	-11 -12
looked like	6 8
looked so	2 4
looked up	-1 -6
lookin	-2 -3
looking	-9 -4
looking at	4 0
looking for	-1 -5
looking good	4 3
looks	-5 1
looks a	-4 -4
looks like	-19 -14
looks more	-4 -3
looks on	2 3
looks very	1 3
loop	-4 -3
loose	7 1
loot	7 4
lord	-1 -3
los	6 4
los angeles	5 2
lose	7 0
lose a	4 1
lose by	2 3
lose in	4 2
lose to	5 4
loser	12 3
losing	10 4
loss	20 6
lost	40 14
lost a	11 5
lost and	-4 2
lost in	-8 -1
lost its	-3 -4
lost my	16 7
lost the	4 1
lost to	11 6
lot	-12 -1
lot better	7 5
lot for	-4 4
lot more	5 4
lot of	7 3
lots	-3 2
lots of	0 3
lottery	-4 -2
loud	12 8
lousy	16 5
love	-26 36
love all	-1 -3
love and	-2 -5
love for	5 2
love how	4 7
love is	-4 -6
love it	-15 -5
love my	-3 -1
love of	0 -4
love that	-5 5
love the	-6 4
love them	3 2
love this	-8 3
love to	13 13
love you	-2 4
love yourself	-2 -3
loved	-17 13
loved it	-4 7
loved ones	3 2
loved that	-2 4
loved the	-1 6
loved this	-15 -13
loved to	-8 -7
lovely	5 20
lovers	2 4
loves	-11 13
loves it	1 5
loves the	-3 -1
loves you	4 4
loving	-6 8
low	10 3
low key	-4 -3
low quality	11 4
lower	-10 -9
loyal	3 0
lpt	-3 -3
luck	14 18
luck out	3 1
luck with	0 3
luckily	0 3
lucky	-3 5
lucky he	2 3
lucky that	-3 -3
lunch	-6 5
lurking	4 2
luxury	12 6
lyft	-4 -4
lying	-5 1
m	-8 -7
m8	5 3
maam	-5 -5
mac	-11 -11
machine	1 -5
mad	16 9
mad i	-4 3
made	-3 6
made a	11 6
made an	-3 -3
made by	-3 1
made in	3 5
made it	4 -1
made me	20 16
made my	-2 9
made of	-5 -7
made the	-17 -13
made this	3 1
made to	-3 -1
made up	-9 -4
made you	3 3
mafia	-4 -3
maga	-4 -4
magazine	5 2
magic	-5 9
magnificent	-4 -3
main	-20 -14
main reason	4 4
mainly	5 1
mains	5 2
mainstream	-5 -3
major	-4 -6
majority	6 1
majority of	4 1
make	-15 -10
make a	16 10
make it	3 -1
make me	4 1
make money	-5 -5
make sense	10 8
make some	-2 -3
make sure	-15 -9
make them	-3 7
make this	-15 -17
make us	5 4
make you	-9 -4
makes	9 9
makes a	5 2
makes it	8 4
makes me	13 11
makes more	-5 -4
makes no	7 4
makes sense	-12 -5
makes the	-3 5
makes you	2 3
makeup	0 3
making	-4 -7
making an	-4 -3
making it	6 3
making me	3 2
making sure	-3 -3
male	-3 -2
mall	-2 -3
mama	-5 -5
man	-11 -7
man bad	-6 -5
man has	-4 -2
man i	-2 -3
man in	-1 3
man is	7 3
man thats	7 4
man to	-10 -6
man with	-2 -3
manage	-3 -3
managed	11 2
managed to	12 1
management	16 5
manages	0 3
manages to	0 3
mango	-1 6
manila	-4 -4
manipulate	2 3
mans	5 3
many many	-3 -1
many more	-4 -4
many other	9 5
many people	-5 -5
many times	0 4
many years	3 2
map	-7 -5
march	-13 -12
marginal	-4 -3
marijuana	-1 -3
mario	-2 -3
mark	6 6
marked	-5 -2
market	-4 -5
married	-10 -10
married to	-2 -3
marry	-4 2
marvel	-5 -2
masculinity	-5 -5
mass	-3 -2
massage	13 4
massive	-10 -6
masterpiece	-4 2
matches	-15 -16
matching	-5 -3
mate	7 7
material	6 2
mates	-3 -3
matter	-13 -9
matter how	5 3
matter of	-2 -3
matter the	5 3
matter what	-12 -6
matters	-4 -4
mattress	12 6
mature	5 5
mavs	-9 -7
maximum	-4 -5
may	-8 -11
may have	0 -4
may not	-6 -4
maybe	-14 -11
maybe a	0 3
maybe he	-3 -2
maybe hes	-4 -3
maybe its	-7 -12
maybe just	5 5
maybe she	-6 -5
maybe some	12 7
maybe they	-4 -3
maybe we	3 0
maybe your	-4 -3
me	27 15
me a	7 1
me about	-15 -12
me all	4 2
me an	-1 6
me angry	6 3
me anxiety	6 3
me anymore	3 2
me as	-3 1
me at	10 0
me back	6 2
me because	2 3
me but	-2 5
me cry	8 3
me down	2 5
me even	8 2
me feel	-2 4
me for	-11 -2
me from	-12 -9
me happy	-2 3
me how	-24 -22
me i	-5 -5
me if	-12 -10
me in	-1 11
me into	2 6
me is	6 4
me it	-6 -7
me just	6 4
me know	0 3
me laugh	-8 8
me like	-2 -4
me my	6 7
me nervous	5 1
me no	3 2
me now	-5 -4
me nuts	-4 -3
me of	-8 -8
me off	28 13
me on	6 2
me or	-3 -2
me out	13 5
me sad	5 1
me she	-5 -6
me sick	3 0
me smile	-1 6
me so	8 6
me then	-3 -3
me there	-7 -3
me time	-4 -3
me to	10 -6
me too	-11 -6
me up	-6 3
me was	-4 -4
me when	7 1
me wish	-4 -3
me with	8 3
me wrong	-5 -4
me you	3 1
meal	-4 3
mean	-11 -15
mean anything	3 2
mean by	-6 -5
mean hes	1 3
mean if	-3 -2
mean its	-5 -5
mean she	3 0
mean that	-3 -4
mean the	-4 -4
mean they	3 1
mean theyre	-3 0
mean this	8 4
mean to	3 2
meaningless	4 3
means	-16 -16
means i	-4 -1
means they	-3 -3
means you	3 1
meant	2 -3
meant the	-3 -5
meant to	5 3
meanwhile	-7 -7
meat	8 5
mechanic	11 3
mechanics	-10 -1
media	11 2
medical	3 3
medical attention	3 1
mediocre	17 4
mediocre food	7 3
medium	-1 -3
meds	-7 -6
meet	-14 -10
meeting	13 9
mega	1 3
meh	12 3
melt	-3 9
melted	11 6
melts	-3 -2
member	-4 -1
member of	-5 -1
members	4 1
membership	-5 -6
meme	-7 -7
meme is	-5 -5
memorable	-2 3
memory	-5 -1
memory of	-4 0
men	2 -5
men and	-4 -4
men are	-5 -3
men to	5 4
men who	-4 -4
mental	12 11
mental health	4 5
mentality	7 2
mentally	-4 -3
mention	3 2
mention the	-5 -2
mentioned it	3 2
mentioning	-2 -4
menu	-9 -13
menu is	2 3
mercy	3 -1
mermaid	-3 -2
mess	29 13
mess up	11 8
message	-4 -3
messages	15 10
messaging	3 1
messed	13 6
messed up	12 5
messing	-3 -5
met	-12 -2
met a	-5 -4
meta	-3 -2
metallica	-4 -2
meth	-8 -8
metro	-4 -3
mets	-6 -5
mexican	-3 0
mic	3 2
michigan	-4 -3
mickey	0 3
mid	14 6
middle	2 -4
middle of	-3 -1
middle school	3 2
midnight	-4 2
midwest	-4 -2
might	-10 -13
might as	-3 -2
might have	3 0
might just	12 8
migration	-4 -3
mil	-3 -2
mildly	3 0
mile	-9 -9
miles	-3 -1
military	-5 -3
millennials	-7 -4
million	-6 -4
millions	-3 -4
millions of	-2 -3
min	-4 -2
mind	-10 -3
mind and	5 3
mind is	6 4
mind that	-4 -3
minds	-1 -3
mine	-22 -13
minecraft	-2 -3
minimum	5 2
minimum wage	9 6
minister	-5 -4
minor	0 -3
minorities	-3 -2
minority	-4 -4
mins	-2 -3
mint	-1 -3
minute	3 9
minutes	29 21
minutes and	-3 8
minutes later	-11 -4
minutes to	10 4
miracle	-7 -4
mirror	4 -2
miserable	14 7
miss	37 16
miss a	-3 0
miss him	10 5
miss it	-2 9
miss my	4 2
miss that	3 1
miss the	5 2
miss you	10 3
missed	22 7
missed it	9 4
missed opportunity	4 2
missed that	11 4
missed the	7 1
misses	-4 -3
missing	20 7
missing a	10 5
mission	-5 -4
mistake	19 11
mistaken	3 3
mistakes	-2 -4
mister	-3 -4
mix	-5 -4
mixed	-9 -10
mmmm	-4 0
mobile	-16 -14
mod	-12 -8
mode	4 -1
model	4 8
modern	0 3
mods	11 6
mofo	3 1
moist	-4 3
mom	-4 -3
mom and	5 4
mom is	-6 -6
mom would	-3 0
moment	-13 -10
moment of	4 4
moment when	5 2
momentum	6 2
moms	4 3
monday	-9 -11
mondays	-9 -1
money	29 9
money and	10 3
money from	3 0
money on	-12 -3
money that	-4 -1
money to	0 -3
monkey	-3 -2
monkeys	3 1
monster	3 2
month	-13 -11
months	8 6
months and	5 2
months later	7 4
months of	7 2
mood	-17 -11
moral	-5 0
morally	-4 -5
morals	-3 -2
more	-1 3
more about	-4 3
more appropriate	3 2
more as	-2 4
more from	1 3
more like	-10 -11
more money	-4 -5
more often	-3 -3
more people	-7 4
more reason	-2 -3
more sense	-4 -4
more than	4 5
more time	3 -2
more times	-3 0
more votes	-3 -2
more worried	9 5
more you	-1 -3
morning	0 3
moron	17 8
morons	3 0
mortified	5 1
morty	-4 -3
most	3 4
most boring	5 2
most important	-6 -2
most likely	-4 -5
most of	19 10
most people	-14 -11
most popular	-4 -2
most recent	-3 -3
mostly	4 4
mother	-3 -7
mother in	-9 -8
mother is	2 6
mother of	4 2
motherfucker	11 5
motherfucking	12 6
mothers	-4 4
motorola	1 6
mount	-3 -3
mountain	-5 -3
mouth	5 8
move	-10 1
move on	2 4
move the	-3 -1
moved	-23 -18
moved from	3 4
moved to	-8 -7
movie	39 40
movie about	4 5
movie and	3 3
movie i	3 1
movie in	1 3
movie that	-3 4
movie was	4 3
movies	15 12
moving	5 5
mps	-3 -3
mr	-12 -11
ms	-5 -1
much	4 4
much a	-3 -2
much about	-9 -7
much anything	-3 -3
much appreciated	0 3
much as	7 4
much better	-5 3
much but	1 3
much easier	-4 -4
much for	-6 -3
much fun	-2 3
much in	-4 -2
much like	-4 -4
much money	-5 -5
much more	-5 -5
much of	-4 -3
much time	-3 -2
much to	3 -3
much what	-11 -10
much worse	4 2
mug	4 3
muh	-6 -6
multiple	-2 -3
mum	-4 0
murder	8 -1
murdered	4 3
murderous	-3 -3
museum	-8 -6
music	-3 4
music and	-3 -2
music is	3 0
must	-11 -2
must be	-8 -8
must not	-3 -2
mustve	-5 -4
mutual	-4 -4
mvp	-6 -4
my	19 19
my 1	-4 -5
my 5	10 3
my age	-4 -5
my apologies	13 6
my baby	-3 8
my back	-2 5
my bad	6 9
my balls	4 2
my best	6 4
my biggest	3 1
my body	-3 -4
my boss	-3 -2
my boy	-4 -3
my boyfriend	-16 -10
my brother	-5 -8
my business	3 1
my car	-4 2
my cat	1 4
my childhood	5 1
my coffee	-4 0
my comment	-6 -6
my computer	4 3
my condolences	8 3
my country	-13 -8
my dad	14 10
my daughter	-3 -3
my daughters	19 9
my day	-7 2
my depression	3 1
my dog	-8 -5
my dude	4 2
my ear	15 7
my ears	12 4
my entire	10 4
my ex	-12 -15
my experience	-6 -4
my eyes	10 4
my face	10 3
my family	-11 -11
my father	5 2
my fav	-3 2
my favorite	-2 17
my favourite	-7 2
my feelings	5 3
my feet	-1 6
my fellow	3 0
my first	-8 1
my friend	-15 -10
my fucking	6 2
my girl	2 3
my girlfriends	4 2
my god	-4 -2
my good	7 0
my gosh	3 2
my grandma	-3 -2
my guess	-6 -6
my hair	-7 5
my hand	-5 5
my hands	9 2
my head	-9 -8
my headset	6 4
my heart	14 8
my hopes	5 2
my house	-6 -3
my husband	-5 -4
my job	4 4
my kids	17 16
my lap	4 3
my last	-15 -11
my least	9 3
my life	-12 -8
my little	-1 3
my love	6 3
my man	-8 -3
my mental	5 3
my mind	-3 2
my mistake	6 2
my mom	-6 -3
my money	29 14
my mouth	-11 -9
my name	7 2
my new	-6 6
my next	-7 -1
my nose	-6 -1
my office	-10 -2
my old	-14 -13
my only	-5 2
my opinion	-5 -1
my order	7 -1
my other	-3 -3
my own	20 9
my pants	-3 0
my parents	3 1
my partner	-9 -9
my pc	-5 -2
my phone	11 8
my point	-3 -4
my poor	-3 -1
my post	-3 -2
my problem	-4 3
my room	-3 -1
my screen	-2 -3
my second	3 3
my self	6 3
my sister	-23 -21
my so	-6 -6
my son	5 6
my sons	8 9
my soul	6 2
my stomach	14 6
my team	6 3
my time	5 2
my upvote	-2 3
my wallet	-6 4
my way	-4 -3
my whole	0 6
my wife	-13 -17
my worst	3 1
myself	-2 -6
myself but	4 3
myself if	-4 -3
myself in	-4 -3
myself that	-5 -3
mysterious	-3 -4
myth	-2 -3
n	-2 -4
n word	-4 -3
na	5 3
nah	15 2
nah i	-3 -3
nah man	5 2
nail	3 -1
nailed	-5 -2
nails	6 5
naked	5 2
name	-11 -17
name and	-4 -3
name is	-8 -6
name on	10 4
name one	-4 -2
named	-28 -26
names	-5 -1
names on	-1 5
nap	3 2
narrative	3 -1
nasty	42 20
national	-4 0
nations	-4 -4
native	-6 -6
natural	-5 1
naturally	-3 -4
nature of	-3 -1
naughty	-5 -2
nauseous	3 0
navy	-8 -9
nazi	-7 -8
near	-15 -14
near the	-9 -9
nearby	-5 -6
nearly	4 1
neat	-1 3
necessary	-4 -2
neck	-3 -1
need	-13 -5
need a	-8 -10
need another	-2 -3
need for	3 3
need it	1 5
need more	-7 0
need some	-3 0
need that	-5 -4
need the	3 2
need this	-5 -5
need to	-1 -3
needed	-7 -4
needed a	-2 -11
needed some	7 3
needed this	-4 -3
needed to	-3 1
needle	-3 -2
needless	5 2
needs	-12 -13
needs a	-4 -3
needs help	-5 -4
needs more	-5 -3
negative	13 3
neglect	-7 -8
neighbor	-4 -9
neighborhood	3 8
neighbors	1 -4
neither	-18 -16
neither are	8 5
neo	-5 -4
nephew	-13 -12
nerdy	-3 -1
nerf	4 3
nerve	-7 -6
nervous	25 9
net	-12 -10
net neutrality	-5 -4
netflix	4 4
nets	3 2
network	4 3
neutrality	-5 -4
never	23 11
never been	9 3
never ceases	-4 3
never did	-4 -4
never even	-8 -7
never ever	6 3
never gets	-3 -2
never going	4 2
never got	9 4
never had	-5 2
never have	2 6
never in	-4 -1
never know	4 3
never met	7 3
never once	-7 1
never said	-8 -7
never watched	2 3
never worked	6 3
new	-11 -2
new jersey	-3 -3
new job	4 2
new one	-1 5
new phone	-8 -5
new season	-3 -3
new to	-5 -3
new year	-1 5
new york	-6 -3
news	-19 -18
news to	-4 -2
newspaper	-3 -2
next	-1 3
next day	9 5
next door	14 6
next one	-5 -4
next time	4 4
next to	-10 -7
next week	-4 -3
next year	-6 1
nfl	-3 -2
nhl	2 3
nice	-6 35
nice and	2 6
nice day	5 3
nice if	-3 -3
nice things	10 5
nice to	3 6
nice try	2 4
nice work	1 6
nicely	-3 -1
nicest	-3 4
night	11 13
night of	11 6
nightmare	11 3
nightmares	-4 -4
nights	-16 -11
nine	-2 3
ninja	4 0
no	31 8
no chance	-5 -3
no clue	-3 -3
no complaints	-2 3
no contact	-9 -5
no doubt	-8 -5
no good	5 3
no idea	-8 0
no it	11 7
no legal	-3 -3
no less	-6 -7
no longer	-11 -9
no matter	-10 -4
no more	-11 -8
no one	3 0
no other	-8 -1
no plot	13 7
no point	4 1
no problem	-16 -5
no questions	-2 5
no real	5 2
no reason	-6 0
no sense	3 2
no shame	-3 6
no such	-6 -4
no thank	3 0
no thanks	5 0
no they	-2 -3
no this	-8 -4
no time	-6 -3
no wonder	-4 -2
no worries	-7 4
nobody	40 19
nobody else	-6 8
nobody has	-6 -4
nobody is	-3 -3
nobody wants	-3 -3
nobody will	8 4
nobody would	-3 -2
noise	-13 -4
nokia	7 5
non	-6 -4
none	14 7
none at	8 4
none of	12 4
nonexistent	-2 -3
nonsense	19 9
noodles	10 3
noooo	6 3
nope	19 6
norm	-3 -3
normal	-13 -6
normies	5 3
north	-4 2
northern	-3 -1
northern ireland	-3 -3
nose	-7 -4
not	29 0
not a	-4 2
not about	-3 0
not agree	5 4
not all	-8 -3
not allowed	7 4
not anymore	5 3
not as	-10 -6
not available	-5 -5
not be	6 3
not being	-5 -3
not believe	3 2
not buy	12 7
not care	3 1
not cool	6 4
not disappointed	-5 -1
not doing	-8 -5
not ever	4 2
not exactly	8 5
not feel	10 5
not fit	9 5
not for	-7 -4
not fun	-3 -2
not funny	9 5
not get	3 3
not good	24 12
not great	4 3
not happening	3 1
not happy	15 8
not have	1 4
not having	5 3
not helping	5 3
not his	5 3
not hot	5 2
not how	6 2
not if	-10 -9
not impressed	15 7
not in	-12 -10
not interested	11 5
not it	4 2
not just	-10 -5
not knowing	-4 -4
not like	3 -1
not look	3 3
not make	-5 -2
not many	-4 -2
not me	-8 -6
not much	-9 -1
not my	6 2
not necessarily	-4 -4
not on	-5 -3
not once	-5 3
not one	1 3
not only	14 8
not over	-3 0
not really	1 -3
not recommend	11 5
not say	-3 -2
not saying	-8 -6
not so	-3 -7
not sure	-22 -20
not take	-2 5
not taking	-3 -3
not talking	4 2
not that	-3 -3
not the	-10 -8
not this	7 3
not though	-4 -3
not to	-14 -5
not too	-1 3
not true	8 4
not understand	-4 -3
not understanding	-3 -3
not very	5 2
not waste	4 3
not what	11 3
not work	18 9
not working	3 1
not worry	-3 -2
not worth	25 13
not wrong	6 6
not you	4 3
not your	-13 -2
notch	-3 0
note	-4 -1
notes	5 3
nothing	36 15
nothing about	11 3
nothing but	7 3
nothing compared	-6 -5
nothing has	4 2
nothing is	-4 -4
nothing left	-3 -3
nothing like	7 3
nothing more	6 3
nothing special	-3 -5
nothing to	-7 -6
nothing will	-4 -4
nothing wrong	-12 -9
nothing you	-3 0
notice how	-5 -4
noticed	0 3
now	-11 -10
now and	-12 -7
now but	-3 0
now go	6 3
now have	4 5
now i	20 14
now if	-3 0
now im	4 3
now is	4 1
now it	10 3
now ive	-3 -1
now my	3 2
now on	10 4
now she	-3 -3
now that	-12 -10
now thats	3 4
now the	-3 -2
now they	-4 -4
now this	3 0
now to	-5 -3
now you	-2 -3
now youre	-3 -3
nowadays	3 0
nowhere	7 5
nra	-3 -3
nude	-3 -3
numb	7 3
number	-25 -24
number 1	0 3
number of	7 2
numbers	-3 -4
nurse	-7 2
nurses	15 7
nursing	-5 -4
nyc	-3 -1
o	-6 -5
object	-2 -3
objective	-4 -2
obnoxious	4 1
obsessed	5 6
obsessed with	3 2
obvious	-12 -10
obviously	3 1
obviously not	3 2
occasionally	-2 4
occupied	4 5
ocean	9 5
odd	-1 -7
of 10	6 9
of a	25 12
of all	11 9
of an	-7 -5
of and	0 3
of any	9 5
of art	-2 3
of bad	-4 -4
of being	4 3
of cinema	-5 2
of course	-5 -2
of crap	8 4
of days	-3 -2
of every	-6 -4
of fame	-4 -1
of friends	-6 -5
of fucking	4 2
of game	-3 -2
of games	-7 -6
of gender	-5 -4
of getting	-5 -2
of hard	5 3
of hate	-5 -2
of her	-4 1
of high	5 3
of himself	-3 -3
of his	2 4
of history	-2 -3
of how	6 2
of i	4 2
of idiots	5 3
of is	-4 -3
of it	14 11
of its	-10 -8
of junk	9 4
of just	3 5
of like	-4 -4
of love	-1 -3
of luck	3 3
of man	-3 1
of me	0 3
of mine	-1 4
of money	-3 2
of no	-3 0
of not	-9 -7
of old	3 1
of on	4 1
of one	3 -1
of other	3 -1
of people	6 8
of place	5 4
of reason	3 1
of rice	8 5
of saying	-3 -3
of self	9 6
of service	-2 -3
of sexual	7 5
of shame	5 3
of so	-3 -3
of socialism	-8 -6
of stuff	-2 -3
of such	3 0
of that	4 1
of the	7 9
of their	1 -3
of them	7 4
of there	-4 -3
of these	-9 -10
of things	5 1
of those	-4 -10
of time	17 3
of times	14 8
of to	3 2
of trash	4 2
of two	-7 -5
of us	-5 -5
of use	7 3
of view	-9 -10
of watching	3 0
of water	4 2
of what	0 -4
of when	-3 -2
of where	-3 -2
of women	-6 -4
of words	5 3
of work	3 2
of you	-6 8
of your	-7 -8
ofc	-5 -5
off	11 -2
off a	-4 -4
off and	-3 4
off as	-4 -3
off it	-5 -2
off my	-5 3
off of	4 2
off that	3 2
off the	-7 -1
off this	-6 -2
off to	-4 -3
off work	8 3
offended	6 0
offensive	9 2
offer	-6 -3
offered	7 2
offering	3 1
offers	-5 3
office	-5 -2
officer	-5 -3
official	-3 -2
officially	-3 -4
often	-2 -6
often disappointing	5 3
oh	1 -3
oh and	-2 -4
oh boy	-4 -2
oh come	5 2
oh damn	5 3
oh dear	-3 -2
oh dont	-3 -1
oh god	4 0
oh good	5 3
oh gosh	4 2
oh hi	-4 -3
oh i	-15 -13
oh jeez	-3 -3
oh look	-2 -4
oh man	8 4
oh my	-3 0
oh no	11 7
oh shit	3 2
oh so	10 4
oh sorry	3 2
oh well	4 3
ohio	-13 -15
ohio and	-14 -14
oil	2 -7
oils	4 0
ok	-12 -1
ok but	3 2
ok dude	2 3
ok i	-3 2
ok with	0 3
okay	-9 5
ol	-6 -4
old	-3 -5
old and	9 7
old is	-4 -5
old one	-14 -3
old school	-5 -3
older	-6 -7
oldest	-5 -4
omfg	5 2
omg	13 21
omg i	-4 0
omg this	3 -1
on	-19 -20
on a	12 8
on an	-7 -9
on another	-3 -3
on anyone	3 2
on anything	7 3
on at	3 2
on both	3 2
on by	-4 -2
on camera	12 6
on drugs	7 5
on every	-1 4
on fire	6 4
on her	10 5
on here	3 1
on him	-2 -3
on his	-7 -3
on hold	22 12
on how	-13 -9
on ig	-3 -2
on in	-5 -4
on it	22 13
on like	5 2
on mobile	-7 -7
on my	14 11
on myself	-3 -2
on one	-4 -3
on our	4 2
on point	1 4
on r	5 4
on screen	1 9
on some	2 3
on sunday	-11 -11
on that	-11 -8
on the	-7 -3
on their	10 4
on these	10 7
on this	10 10
on time	-2 8
on to	3 8
on top	-1 -4
on tv	1 6
on twitter	-10 -6
on us	5 5
on what	-3 -1
on who	3 2
on with	-3 -2
on your	13 9
once	5 -4
once again	3 1
once and	5 1
once i	7 -2
once it	4 1
once the	-2 -3
once they	3 0
once you	-3 1
one	3 3
one a	3 5
one and	-4 1
one another	-3 -2
one as	11 5
one at	3 1
one big	5 2
one bit	3 4
one but	0 4
one can	11 6
one day	3 5
one ever	-3 -1
one for	0 11
one from	-10 -7
one has	4 2
one in	-8 -7
one is	4 9
one more	3 1
one night	7 0
one of	-4 -1
one on	-6 -8
one person	6 2
one point	4 2
one second	3 1
one should	5 4
one star	13 5
one that	-3 -1
one time	-5 -2
one to	-6 -4
one was	-15 -12
one who	-3 -1
one whos	-2 4
one will	-3 0
one with	-9 -8
one would	5 1
one year	5 3
ones	-10 -16
ones that	-7 -6
online	-6 -12
online and	14 9
only	5 -8
only 1	4 3
only 2	9 6
only a	-3 0
only because	1 3
only been	-8 -7
only do	4 3
only ever	-5 -3
only for	-10 -10
only get	-2 -3
only good	9 3
only had	-7 0
only have	20 14
only if	-5 -4
only one	-7 0
only other	-5 -4
only seen	-9 -8
only the	-9 -5
only thing	8 6
only time	-10 -7
only to	16 9
only want	3 1
only way	-6 -6
ontario	-6 -5
ooh	0 5
oooo	3 3
oops	13 7
op	-11 -5
op for	4 3
open	-3 -1
open a	-1 -3
open to	2 3
opened	6 1
opened the	-3 -7
openly	5 4
opens	4 1
operate	4 3
operation	6 4
opinion	-7 -4
opinion doesnt	3 2
opinion is	-3 -3
opponent	-5 -4
opportunity	-3 -4
opposite	-14 -11
opposition	-2 -3
ops	-6 -4
option	-4 -4
options	-4 1
or	-16 -18
or a	-3 -7
or an	-3 -1
or at	2 5
or being	7 5
or even	6 3
or for	-4 -3
or had	-5 -4
or have	3 1
or he	-3 -3
or how	-4 -3
or i	6 3
or if	-4 -3
or is	3 1
or maybe	1 3
or more	-3 -4
or not	-6 0
or so	-3 -3
or that	7 3
or the	4 2
or two	-4 -3
or what	-3 -3
or you	-3 -1
orange	-3 -3
orange man	-6 -5
order	25 19
order and	13 6
order of	10 5
ordered	-4 -6
ordered a	0 -3
ordering	2 5
ordinary	-5 -4
organization	5 4
organizations	-3 -2
organs	-5 -4
original	-10 -3
origins	5 3
orlando	2 3
other	-5 -8
other day	-4 -3
other guy	-4 -6
other guys	-3 -3
other hand	5 3
other one	3 2
other people	6 8
other person	5 0
other side	3 2
other team	-7 -5
other teams	-3 0
other than	-4 -6
other things	-3 -1
other thread	-3 -1
other women	3 2
others	-12 -2
others are	-3 -3
others have	4 1
otherwise	7 4
ouch	4 0
ought	8 6
ought to	8 6
ounce	-3 -1
our	15 18
our first	-6 -3
our food	9 4
our new	-4 -6
our order	7 5
our own	4 3
our players	5 3
our server	7 6
our side	7 4
our society	3 1
our table	8 8
ours	-5 2
ourselves	-1 3
out	1 -3
out a	-8 -7
out about	8 4
out after	5 2
out and	5 5
out as	-4 -2
out at	-7 0
out but	-4 -4
out for	11 7
out here	-6 -6
out his	-3 -1
out how	-5 -3
out if	-4 0
out in	-8 -1
out loud	2 6
out of	9 4
out on	-7 -7
out or	2 4
out that	-6 -5
out the	-26 -17
out their	-4 -3
out there	-4 3
out what	9 5
out with	3 -4
outcome	-4 -3
outdated	-2 -3
outdoor	-3 -2
outlet	4 1
outrage	-4 -1
outraged	6 2
outrageous	6 4
outright	-3 -3
outside	1 6
outside of	-3 -1
outside the	4 2
outstanding	-3 1
outta	6 2
outta here	4 2
oven	-10 -4
over	15 4
over 2	-5 -3
over 30	5 3
over again	-7 -2
over and	-5 2
over any	-4 -4
over at	11 7
over everything	3 2
over for	3 2
over her	-4 -4
over here	-5 -1
over him	-3 -1
over in	-3 -1
over it	-1 3
over my	4 3
over rated	10 5
over the	6 1
over to	-13 -6
over yourself	11 7
overall	7 11
overly	-6 -2
overnight	11 5
overpriced	8 1
overrated	8 4
overwhelming	3 3
own	10 -2
own a	1 3
owned	-5 -3
owned by	-5 -4
owner	-10 3
owners	20 11
owns	-4 -3
owo	-6 -6
p	-14 -11
pace	-5 -3
pack	-2 -5
packed	-2 5
page	-4 -3
paid	1 -7
paid for	27 18
pain	11 7
pain in	6 3
painful	40 22
painful to	16 7
painfully	8 3
paint	-5 -4
painted	6 0
painting	-5 -1
pair	-3 2
paired	-4 -2
paired with	-4 -2
pairing	-4 0
pairs	2 -3
pal	1 4
palm	10 5
pancake	-2 7
pancakes	3 2
panic	9 2
panic attack	6 3
panties	-3 -2
pants	1 3
paper	18 14
par	6 3
paragraph	-5 -2
parenting	3 3
parents	11 5
paris	1 7
park	-6 -6
parking	-4 -10
parking lot	-7 -6
part	2 7
part of	12 2
part was	-13 -1
particular	3 2
particularly	4 2
partly	-4 -3
partner	-6 -7
partners	-3 -2
party	-4 0
party of	-4 2
pass	0 -4
pass on	-4 -3
passed	8 6
passed away	3 1
passed the	3 1
passes	-4 3
passing	8 5
passionate	1 3
past	-11 -4
pasta	21 11
pat	-3 -2
patch	-6 -5
pathetic	28 13
patience	4 3
patient	-9 4
patio	0 5
patriots	-5 -3
pats	-4 -3
pause	7 4
pay	7 -3
pay for	13 10
pay taxes	5 2
pay the	6 3
pay their	-3 -3
pay to	4 2
pay you	3 2
paying	18 10
paying for	20 9
payment	10 6
pays	-3 -1
pc	-4 -1
peace	1 4
peaceful	0 5
peak	-4 -3
peasant	7 4
pedo	-4 -4
pedophile	-4 -2
pee	4 2
pen	-7 -6
penalty	7 2
pencil	1 3
penis	-4 -4
penny	-3 -2
pens	3 0
people	2 -7
people actually	3 2
people and	4 2
people are	-5 -5
people around	-4 -3
people as	-3 -1
people at	-18 -14
people being	-3 -2
people call	3 3
people commenting	5 2
people constantly	-6 -3
people do	4 3
people dont	-4 -3
people for	3 3
people from	3 3
people have	9 4
people i	-7 -4
people into	3 3
people just	-16 -12
people keep	-8 -7
people like	12 12
people love	-10 -12
people need	-4 -1
people on	7 8
people out	2 3
people really	4 2
people should	4 3
people still	-3 -3
people that	6 2
people to	5 2
people try	6 3
people up	5 4
people use	-3 0
people who	-8 -6
people with	6 0
per day	-3 -2
perceived	-5 -3
percent	-15 -12
percent of	-3 -2
percentage	-8 -7
perception	-6 -5
perfect	-21 7
perfect for	-2 3
perfectly	7 19
perfectly fine	3 0
performance	6 13
performances	4 5
performed	3 5
performing	-3 1
perhaps	5 4
period	-11 -9
periods	-5 -3
perk	-4 -2
person	9 1
person and	6 4
person but	-1 4
person can	-3 -2
person for	3 1
person in	-9 -7
person is	4 2
person on	2 3
person to	3 2
person who	-7 -4
personal	-5 -2
personalities	-2 -3
personality	-3 -4
personally	4 1
personally attacked	4 2
personally i	-3 -2
perspective	-6 -3
petty	12 8
phenomenal	-2 4
phew	-4 -4
pho	5 5
phoenix	-1 3
phone	42 45
phone for	8 3
phone in	-4 -1
phone is	5 7
phone on	-3 4
phone with	3 4
phones	3 6
photo	-11 -11
photo is	5 4
photos	-1 6
phrase	-3 2
physical	1 4
physical and	5 3
physically	-3 -4
piano	-3 3
pic	-10 -5
pick	-14 -19
pick a	-2 -4
pick the	-4 -3
pick up	-3 -3
picked	-31 -21
picked up	-9 -5
picking	-3 0
picking up	0 3
pickle	-3 -2
picky	1 10
pics	-8 -7
picture	16 10
picture is	5 3
pictures	15 7
pictures of	5 2
pictures with	6 5
pie	-10 -7
piece	27 15
piece of	32 16
pieces	10 3
pig	-6 -5
pile	4 0
pile of	4 1
pillow	-8 -10
pillows	14 6
pills	3 1
pink	8 5
piss	9 2
piss off	9 6
pissed	19 5
pissed off	6 4
pistons	-4 -2
pitiful	6 2
pity	5 3
pizza	-4 -1
pizzas	13 8
place	21 19
place for	-10 -9
place in	8 10
place is	4 7
place right	6 3
place that	-21 -18
place to	2 5
place was	4 -4
place where	-4 -1
places	-8 -1
places like	3 5
places to	3 2
plain	16 8
plan	-4 -3
plan to	6 3
plane	3 0
planet	3 1
planning	5 2
planning to	3 1
plant	1 -3
plantronics	3 4
plants	5 2
plastic	16 8
plastic surgery	-4 -3
plate	16 10
plates	4 13
platform	-4 -3
play	-23 -12
play a	-3 0
play again	-3 -2
play against	3 2
play and	-3 -3
play in	-3 -2
play on	3 2
play stupid	3 1
play the	-4 -3
play through	-4 -3
played	-20 -6
player	-4 -3
player is	3 0
players	-6 -4
players and	-3 -2
playing	-12 -5
playing a	3 4
playing at	2 3
playing the	5 2
playing with	-3 -2
playlist	-3 -3
playoff	-4 -2
plays	-17 -12
please	5 4
please dont	13 11
please no	3 1
please stop	13 5
please tell	-3 -2
pleased	-9 9
pleased with	-7 6
pleasing	1 3
pleasure	-1 3
plenty	-11 -6
plenty of	-8 -4
plot	29 16
plot twist	-6 -3
pls	-2 -3
plug	19 8
plus	-9 2
pm	-3 -1
pm me	-3 0
pocket	-3 -2
pockets	-5 -4
pod	3 1
podcast	-2 -3
pods	5 2
point	-9 -8
point is	-4 -4
point of	-14 -15
point out	-4 -3
point youre	3 3
pointing	4 1
pointing out	3 2
pointless	10 4
points	-5 -5
points to	-4 -3
poison	3 3
poisoning	16 6
police	-6 -6
police for	6 3
policing	3 2
polite	-6 -5
political	-11 -16
politically	3 0
politicians	-7 -4
politics	7 4
pool	-3 0
poor	60 23
poor and	3 1
poor guy	7 2
poor kid	6 4
poor people	-7 -6
poor quality	6 2
poorly	31 15
pop	-7 -6
popcorn	-5 -4
popped	-6 -6
popping	-3 -2
popularity	-2 -3
population	6 3
pork	5 5
porn	13 8
portion	1 3
portion of	-5 -4
portions	18 11
portrayal	-2 6
portrayal of	-3 4
position	5 3
positions	5 3
positive	-4 4
possibility of	6 5
possible for	7 4
post	-2 -9
post about	-3 -3
post and	3 1
post history	-3 -2
post is	3 3
post it	-6 -6
post was	-9 -7
posted a	-3 -1
posted about	7 3
poster	-5 -1
posters	-4 -3
posting	17 7
posting this	12 6
posts	3 1
posts are	6 3
posts like	-6 -5
posts on	5 4
pot	-3 -4
potatoes	0 3
potential	2 4
pounds	-20 -19
power	-9 -7
powerful	-6 -2
powers	-6 -4
pr	5 3
practical	-1 3
practically	3 2
practice	11 9
practices	4 3
praise	2 5
praises	4 3
pray	-7 0
pray for	-3 0
pray that	-3 -1
pray to	2 3
prayer	-3 -2
prayers	-8 -6
praying	-4 0
pre	-8 -5
precious	-3 7
predictable	14 10
predictable and	4 3
prefer	-5 -4
prefer to	14 6
preference	-4 -1
preferred	-5 -5
pregnancy	7 4
pregnant	2 3
premise	6 0
prepared	-5 0
prepared for	-3 -2
prescription	-5 5
presence	1 3
present	-5 -1
presents	3 6
president	-7 -10
press	-6 -6
pressure	-2 -3
pretend	-4 -3
pretending	-10 -5
pretending to	-6 -4
pretentious	8 4
pretty	10 23
pretty bad	5 1
pretty cool	-4 3
pretty damn	-3 0
pretty funny	-1 3
pretty good	-1 7
pretty interesting	3 1
pretty much	-6 -8
pretty sad	3 1
pretty stupid	5 2
pretty sure	4 1
pretty well	-4 -1
prevent	-10 -7
previous	-8 -10
previously	-7 -5
price	23 26
price is	-4 0
price of	-3 0
price was	-16 -6
priced	6 9
prices	-1 3
prices are	-11 -12
prices were	-4 -1
pricey	-2 5
pricing	8 5
pricks	4 3
pride	0 3
primaries	-3 -2
primary	0 -4
prime	5 5
prior	3 2
prison	4 -1
privacy	-10 -10
private	-5 -6
prizes	3 1
pro	-10 -7
probably	-15 -13
probably a	-3 -1
probably be	-1 -3
probably because	-11 -12
probably get	3 4
probably going	-3 0
probably just	3 3
probably more	-2 -4
probably need	-3 -2
probably one	3 1
probably would	5 3
probably wouldnt	-3 -1
problem	30 11
problem is	6 8
problem solved	-4 -1
problem with	-4 0
problems	23 14
problems with	7 2
produce	-5 0
produced	2 3
product	20 22
product for	3 2
product is	5 4
products	3 -1
professional	-7 -1
professionals	-4 -3
profile	-4 -1
profits	-1 -3
programs	-8 -5
project	-7 -5
projection	-3 -3
promise	-7 1
promised	19 9
promises	15 7
promote	-5 -3
prompt	-5 -1
proof	-4 -3
propaganda	9 6
proper	4 6
properly	-10 -6
property	7 3
proportion	-3 -2
props to	0 3
pros	4 3
prospect	-3 -2
protector	2 4
protects	-3 -1
protest	3 2
proud	-4 14
proud of	-1 6
prove	-5 -7
proved	6 6
proven	3 4
proven to	4 4
proves	3 0
provide	-6 -6
provide a	-3 -4
provides	-2 3
providing	-5 -4
ps	-4 -2
ps4	4 4
ptsd	-2 -3
public	-1 -6
pudding	2 3
puddle	8 4
pull	-7 -5
pulled	2 -3
pulls	5 6
pun	3 1
punch	-4 -5
punched	4 3
punish	4 1
punk	3 3
puppets	6 4
puppy	3 2
purchase	5 5
pure	-2 -4
purple	-3 -3
purpose	13 9
purposely	-4 -3
pursue	3 2
push	3 2
pushed	6 1
pushing	3 3
put	6 -2
put a	-5 1
put her	2 3
put his	5 3
put in	-2 -4
put it	-5 -4
put me	10 6
put my	-4 -3
put on	10 7
put out	-3 0
put that	-4 -3
put the	13 2
put your	-3 -2
puts	3 0
putting	8 4
q	4 0
qbs	-6 -4
quality	12 15
quality content	-4 -3
quality is	3 3
quality of	-4 -1
quarter	-4 -1
queen	-12 -5
queens	-4 -5
question	-6 -8
question about	-3 -2
question was	-5 -5
questioning	10 6
questions	-13 -12
questions are	-4 -3
quick	-10 -4
quick and	-2 3
quickly	-10 -1
quickly and	-3 2
quiet	14 10
quietly	-4 -3
quit	10 3
quit being	7 5
quite	15 20
quite a	-4 -3
quite the	4 2
quote	1 7
quotes	-5 -4
r	-20 -17
r politics	-5 -5
rabbit	-4 -3
race	11 9
racial	6 1
racism	11 5
racism and	4 2
racist	6 -3
racists	3 2
radio	-7 -7
raising	3 4
ran	-2 4
random	-8 -5
range	-10 -2
rank	4 7
ranking	-3 -3
rant	-5 -3
rap	-4 -2
rape	4 -2
raped	7 4
raping	5 2
rare	-3 -6
rarely	6 2
rate	-8 -7
rate this	-3 1
rated	10 3
rates	3 1
rather	7 -5
rather be	-3 -3
rather have	-6 -4
rather just	5 3
rather not	9 5
rather than	-2 -4
rather the	-3 -2
rating	16 8
raw	-6 -2
ray	-2 7
ray charles	-2 5
razor	-1 -4
razr	4 5
reach	-3 -2
reach out	-3 -1
reach the	10 6
reached	8 4
reaching	3 3
react to	2 3
reaction	-12 -8
reaction to	-4 -4
reactions	-4 -2
read	-9 -5
read a	-7 -8
read about	-3 -2
read all	-1 4
read it	5 4
read my	-5 -4
read on	4 3
read that	-8 -7
read the	3 1
reading	15 9
reading it	-3 -1
reading that	-3 -2
reading this	4 1
ready	-18 -5
ready for	3 2
ready to	-13 -1
real	-5 1
real good	-4 0
real life	-2 -5
realistic	2 5
reality	14 7
reality is	5 3
reality show	-3 -3
realize	10 4
realize that	-5 0
realized	2 5
really	21 24
really bad	12 6
really been	-3 -3
really boring	11 4
really cant	-4 -3
really didnt	7 4
really disappointed	7 3
really disappointing	4 2
really dislike	5 1
really do	-4 -1
really does	4 2
really dont	7 3
really easy	11 5
really feel	3 1
really good	1 8
really hard	6 5
really hate	6 3
really hope	-3 3
really isnt	3 0
really know	3 2
really like	-11 2
really liked	-2 3
really likes	-4 -1
really love	-4 -2
really need	9 5
really nice	0 3
really not	0 -3
really on	-5 -5
really say	-3 -2
really see	-3 -2
really should	-4 -4
really sucks	3 1
really want	-11 -6
really wanted	3 -1
reaper	3 1
reason	-5 0
reason for	5 3
reason i	4 3
reason to	-5 -1
reason why	-6 -6
reasonable	-14 -1
reasonably	-4 5
reasoning	5 2
reasons	-7 -6
recall	-6 -5
receipt	3 -3
received	10 4
received a	4 2
received my	3 2
receiver	-2 -3
recent	-8 -3
recently	-7 -5
reception	8 9
reception is	4 3
recipe	-6 9
reckless	6 3
reckon	-4 -4
recognition	0 4
recommend	0 22
recommend it	16 10
recommend this	-2 7
recommend you	-4 2
recommendation	-3 2
recommended	-12 6
record	-16 -11
records	0 6
red	-11 -10
reddit	-1 -7
reddit account	5 1
reddit is	-3 -2
redditor	-4 -3
reduced	6 4
ref	11 5
refer	-4 -3
refer to	-7 -5
reference	-22 -21
reference to	-10 -9
references	-3 -1
referring	-5 -4
referring to	-4 -3
refers to	-3 -2
reflect	-3 -3
reflection	-3 -3
refreshing	-4 1
refund	-3 -7
refuse	16 6
refuse to	15 6
refused	10 5
refused to	12 6
refusing to	-2 -3
regard	-3 -2
regarding	4 2
regardless	-3 -6
regardless of	-4 -3
register	11 2
regret	32 21
regret it	0 6
regretted	7 2
regular	-3 0
regularly	3 5
rehab	3 1
reject	-2 -3
rejection	10 6
relate to	-6 -3
related	-6 -5
related to	-3 -1
relations	-4 -4
relationship	8 6
relationship with	10 6
relationships	-10 -7
relative	-7 -6
relatively	5 5
relatives	3 2
relax	-4 -1
relaxed	-3 0
relaxing	4 5
relevant	-3 -3
reliable	4 2
relief	1 3
relieved	-5 5
religion	8 7
religions	-4 -4
religious	-5 -5
rely on	5 3
remain	-4 -4
remake	5 0
remember	-4 -4
remember it	6 3
remember seeing	-3 -2
remember the	-3 -3
remembered	-2 4
remembering	5 2
remind	-6 -6
remind me	-7 -7
reminded	-8 -3
reminded me	-4 -2
reminder	-3 -4
reminder that	-4 -4
remindme	-18 -19
reminds	-10 -9
reminds me	-11 -9
remotely	6 5
removed	12 3
removed from	3 1
rent	-5 -5
rental	-5 -4
rep	-6 -4
repeat	3 1
repeatedly	7 3
replace	-1 -3
replace it	3 3
replaced	1 7
replied	-3 -4
replies	6 4
reply	7 6
replying	3 0
report	0 -5
reporting	-4 -1
repost	-9 -7
representation	-6 -4
represents	4 4
republicans are	3 2
requires	-5 -4
resent	-3 -3
reserved	-4 -3
reserved for	-4 -3
residents	-3 -2
resistance	-3 -2
resolution	4 2
resource	-5 -3
respect	-2 9
respect for	4 4
respect to	-2 4
respects	4 2
responded	-7 -7
responded to	-3 -3
responding	-4 -2
responding to	-3 -2
responses	3 2
responsible	0 -3
rest	-2 -3
rest in	3 0
rest of	2 7
restaurant	0 9
restaurant is	-5 -1
restaurants	4 0
restraining	-3 -1
restraining order	-3 -1
restrict	2 3
result	-3 -2
results	4 1
resume	6 2
retarded	-1 -5
retards	7 4
retire	-3 -3
retired	-14 -14
return	26 10
return it	12 5
return to	4 2
returned	12 12
returned the	9 8
returning	11 4
reveal	-6 -6
revealed	4 2
revenge	0 -3
reverse	-2 -3
review	0 -8
reviews	-10 0
reward for	-3 -3
rewarding	-3 -3
ribs	-9 -5
rice	22 14
rich	-8 4
rick	-5 -3
rick and	-4 -3
rid	7 3
riddance	3 0
ride	-7 -3
ride the	3 0
rides	1 3
ridiculous	47 26
ridiculously	6 1
rifle	8 4
right	-15 6
right after	-6 -6
right back	-1 -3
right here	-2 -3
right in	-4 2
right next	-2 -3
right now	12 2
right off	4 5
right on	-4 0
right there	-4 -7
right thing	3 4
right to	5 4
right way	-3 -2
right wing	-7 -5
rightfully	5 3
ring	-4 -8
rip	9 2
ripped	4 3
ripping	4 2
risk	4 4
rivals	-4 -4
river	-7 -2
rn	-4 -6
road	1 -7
roads	8 5
roasted	4 3
rock	4 2
rocket	-6 -5
rocks	-4 5
role	-5 5
roles	-3 4
rolled	3 0
rolling	2 7
rolls	1 8
roof	5 4
room	-8 -9
room for	-13 -5
room is	-8 -8
room to	3 1
room with	-10 -1
rooms	-11 -11
rooting	-7 0
rooting for	-5 2
rose	-3 -2
rough	5 1
round	1 6
rounds	4 3
route	-4 -3
router	-10 -5
rubber	5 2
rubbish	7 3
rude	39 18
ruin	12 4
ruined	31 15
ruining	-4 -5
ruins	3 0
rule	-3 -2
rules	8 2
run	-10 -7
run a	-4 -3
run away	5 1
run out	8 7
run the	-5 -4
running	5 -1
running a	4 2
running around	6 3
running for	-4 -4
runs	-7 -7
rushed	11 4
russia	-7 -5
russian	-4 -4
ruthless	4 3
s	-13 -17
sad	96 41
sad and	3 2
sad but	3 1
sad for	5 2
sad part	5 1
sad that	11 7
sad to	4 1
sad when	6 3
saddest	16 8
saddest thing	8 4
sadly	53 25
sadly i	10 5
sadly the	5 3
sadness	14 7
safe	-10 3
safely	-4 -1
safer	-5 -3
saga	-7 -7
said	-24 -21
said about	7 6
said and	3 1
said he	-15 -13
said hes	5 2
said i	-1 -4
said in	-3 -4
said is	6 3
said it	-5 7
said on	3 2
said that	4 -5
said the	-24 -22
said to	1 3
said was	-3 -1
sake	7 6
sake of	4 3
salad	10 16
sale	-14 -13
salmon	-2 3
salon	-12 -5
salsa	-6 -8
salt	9 1
salt in	11 4
same as	-11 -9
same but	3 2
same day	8 14
same guy	-3 -2
same here	-3 1
same mistake	7 3
same people	-5 -3
same person	-1 -3
same problem	13 6
same thing	3 6
same with	3 2
san	-13 -10
sandwich	22 15
sandwiches	-3 -1
sane	-3 -3
sarcasm	3 2
sassy	-3 -2
sat	23 10
satire	-7 -4
satisfied	-6 1
satisfying	-5 8
saturday	-2 -3
sauce	-1 3
sauce is	-7 -6
savage	-4 -1
save	1 6
save a	-5 -5
save me	5 2
save your	9 3
saved	-14 -5
saves	-3 -2
saving	-4 -7
savings	-5 -6
saw	-16 -14
saw that	-2 -3
saw them	2 3
saw this	-10 -8
say	-11 -12
say about	3 4
say good	3 1
say how	-4 -2
say i	3 5
say im	-4 -2
say is	6 1
say it	-5 -6
say its	4 0
say no	8 7
say that	7 11
say the	3 5
say they	12 6
say this	-5 0
say was	-4 -4
saying	-16 -20
saying i	-4 -2
saying is	-3 -2
saying that	10 6
saying the	-3 -2
saying you	-6 -6
says	-20 -24
says he	3 4
says it	5 4
says the	3 1
sb	-3 -3
scale	-3 0
scam	3 3
scammed	8 3
scare	9 8
scared	52 28
scared me	-7 1
scared of	13 11
scared to	21 10
scares	16 8
scares me	10 6
scary	47 21
scenario	4 0
scenarios	-3 -2
scene	10 12
scene in	-4 3
scenery	-3 2
scenes	20 16
scenes were	0 3
school	-9 -9
school but	-2 -3
school is	3 2
schools	-3 -1
science	-3 -4
scientific	-4 -3
scoop	-6 1
score	1 3
scored	6 5
scotch	-5 -3
scratch	-3 -1
scratched	8 4
scream	-4 -4
screamed	-4 0
screaming	-5 -6
screen	27 24
screenshot	-6 -7
screw	5 2
screwed	17 8
screwing	-3 -3
script	30 17
script is	10 5
scrubs	3 1
scum	3 -1
scumbag	-4 -3
sea	8 4
seal	-5 -3
search	-3 -4
season	-7 -10
season 1	-3 -3
season 3	1 3
season of	-3 -2
season one	-4 -4
season so	-3 -1
seasoned	-7 3
seasons	-2 -3
seated	-6 0
seating	4 3
seats	-4 -3
seattle	-3 -3
second	-16 -17
second one	-12 -10
second that	5 3
second this	-7 -5
second time	9 4
seconds	-4 1
secret	-3 -3
section	-9 -3
security	-7 -5
see	-22 -11
see a	13 13
see and	-3 -4
see anything	-6 -2
see for	-15 -17
see him	7 6
see his	-4 -3
see how	11 1
see it	14 18
see me	-2 -3
see my	-5 -6
see some	1 3
see someone	3 2
see that	-9 1
see them	-1 5
see this	7 6
see what	-6 -2
see where	11 3
see who	-3 -3
see why	8 0
see you	3 3
see your	-3 -2
seeing	-8 -7
seeing a	-3 -1
seeing this	-4 -3
seem	4 -1
seem like	1 -4
seem to	6 4
seemed	13 5
seemed like	-4 -2
seemed to	7 5
seems	7 3
seems a	4 1
seems like	11 2
seems pretty	-1 -3
seems that	-3 -1
seems to	-9 -6
seems very	3 2
seen	3 -1
seen a	-6 -4
seen him	-6 -4
seen in	4 3
seen some	4 3
seen the	-9 -8
seen this	-8 -4
sees	-8 -7
selection	-13 -12
selection of	4 4
self	11 5
self deprecating	4 3
selfish	6 3
sell	-9 -13
seller	-1 4
sells	-3 1
semi	3 1
senator	-3 -3
send	-14 -16
send it	-4 -5
send the	-4 -4
sending	15 11
sends	-5 -3
sense	-1 3
sense now	-3 -2
sense to	-3 -2
senses	4 1
sensible	-5 -3
sensitive	-9 -5
sent	-9 3
sent a	-2 6
sent me	-9 -3
sent to	-9 -13
sentence	-3 -2
sentence is	-6 -5
sentences	-3 -3
sentiment	-4 -1
separate	-7 -4
september	-3 -2
sequel	3 -1
sequence	4 3
serial	-3 -1
series	5 7
serious	8 0
seriously	26 20
serve	-14 -8
served	-9 -8
server	-6 -7
servers	3 0
serves	2 3
service	36 30
service and	-4 3
service here	7 3
service is	-5 3
service was	9 12
services	9 -1
serving	9 4
set	-1 4
set up	2 6
settings	-8 -9
setup	-8 5
seven	-3 -3
several	-10 -8
several times	3 3
sex	-2 -7
sex is	7 3
sex with	-4 -4
sexist	10 9
sexual	9 6
sexually	4 4
sexually assaulted	3 2
sexy	-5 3
shade	3 3
shadow	-3 -3
shady	4 2
shake	-3 -3
shaking	4 1
shallow	3 1
shame	57 24
shame on	6 2
shame that	5 3
shameful	12 5
shameless	7 3
shape	8 4
share	-6 -5
share it	5 2
share the	-3 -2
shared	-8 -2
shared the	-3 4
sharing	-7 0
sharing that	-2 3
shattered	-2 -4
shave	-5 -5
shaving	-5 -4
she	-17 -18
she already	3 1
she also	4 2
she can	-5 -2
she did	-6 -3
she didnt	-5 -4
she doesnt	4 2
she even	-4 -3
she gets	-3 -3
she got	3 1
she had	10 9
she has	2 4
she is	7 3
she isnt	4 3
she just	-4 -1
she knows	-6 -6
she looked	1 3
she loves	3 6
she may	-3 -2
she must	6 2
she really	-4 -4
she says	-4 -4
she sounds	3 2
she told	-5 -4
she took	6 3
she wanted	-7 -9
she wants	-9 -8
she was	-14 -17
she will	-3 -2
she wont	-8 -7
she would	-2 -3
shed	1 8
shell	-3 -4
shes	-5 -5
shes actually	3 2
shes got	-3 -3
shes just	5 4
shes still	3 3
shift	-1 4
shining	3 2
ship	-7 -5
shipped	-9 -6
shipping	18 11
shirt	10 2
shirt is	4 3
shirts	-12 -9
shit	51 24
shit and	3 3
shit for	5 3
shit in	5 2
shit to	3 2
shithole	3 2
shitposting	3 1
shitposts	4 2
shits	3 2
shitting	7 3
shitty	27 12
shock	-5 -5
shocked	3 1
shocking	-3 -1
shoe	-4 -2
shoes off	-1 5
shoot	-4 -5
shooter	7 2
shooting	-3 -3
shootout	3 2
shop	-23 -15
shopping	10 3
short	-1 -7
short of	-3 1
shortly	3 2
shorts	-5 -5
shot at	4 3
shot in	2 4
shot with	-3 -3
shots	3 -4
should	3 -1
should be	1 -5
should definitely	3 2
should do	2 3
should go	6 6
should have	-2 -3
should i	14 9
should just	2 3
should know	6 2
should never	-3 3
should not	-5 -4
should see	2 3
should stay	-3 -3
should stop	-6 -4
should tell	10 4
shoulda	-3 -2
shouldnt	11 -2
shouldnt be	5 -1
shouldnt have	16 7
shouldnt take	-2 -3
shout	-7 -5
shout out	-5 -4
shove	-3 -3
show	3 0
show is	9 5
show me	-4 -2
show the	-4 -3
show up	-3 -2
show was	-7 -5
showed	-6 1
showed me	-3 1
showed up	8 3
shower	-1 -3
showing	2 -4
shown	7 2
shows	-10 -5
shows how	3 0
shows that	-3 -1
shows up	-6 -4
shrimp	9 3
shut	35 15
shut up	26 14
shut your	7 3
shy	-3 -1
siblings	-7 -4
sick	25 11
sick of	8 3
side	-18 -14
side and	-3 -5
side effects	3 2
side is	-2 -3
side of	-2 -3
side with	-4 -2
sides	3 4
sigh	-4 -3
sign and	-3 -2
sign of	3 2
sign up	12 5
signal	7 4
signature	-15 -13
signed up	8 4
significant	-3 -1
signing	5 3
silence	6 3
silent	-3 3
silently	-3 -3
silver	-5 -4
similar	-12 -10
similar to	-9 -7
similarly	-1 -3
simple	-5 -1
simply	1 3
sin	4 3
since	-12 -8
since he	-4 -3
since i	-7 -5
since it	8 3
since its	-3 -2
since our	-4 -2
since the	9 4
since they	7 9
since we	-2 5
since you	-8 1
sing	0 3
singapore	-3 -2
singing	8 5
single day	11 3
single one	3 1
single time	13 5
sins	2 3
sir	3 4
sister	-30 -27
sit	-9 -5
sit down	11 8
sit in	-2 4
sit there	-10 -8
site	7 0
sits	6 6
sitting	10 1
sitting in	4 2
sitting there	6 3
situation	-3 -3
situations	-6 0
six	4 -3
six months	8 5
size	-8 -3
sizes	1 3
skeleton	-3 -2
skills	-7 -3
skin	2 -3
skins	-4 -4
skip	1 3
skull	-2 -3
skyline	-3 -3
slack	0 -3
slap	13 8
slavery	3 1
sleep	5 5
sleeping	4 1
slept	3 1
slide	-3 -3
sliding	5 5
slight	-5 -4
slightest	5 2
slightly	4 4
slightly different	-3 0
slim	-4 -1
slippery	-2 -3
sloppy	10 4
slow	17 -6
slow and	4 0
slower	-5 -2
slur	-3 -3
slurs	5 1
small	3 4
small and	2 4
smallest	-3 0
smart	-5 1
smarter	0 3
smashed	-4 -3
smashing	-4 -4
smell	7 0
smell like	-3 -3
smell of	7 4
smells	9 5
smells like	9 4
smh	7 -1
smile	-9 8
smiling	-2 9
smoke	18 7
smoking	5 0
smooth	-5 -3
smug	4 2
snacks	-3 -4
snapped	9 3
sneak	4 4
snow	-5 7
snowflake	-3 -2
so	12 17
so angry	8 3
so are	-4 -3
so bad	18 11
so badly	5 0
so basically	9 4
so boring	10 3
so close	-2 -4
so cool	-1 5
so cute	-2 6
so did	-3 -3
so does	-3 -1
so dont	8 4
so dumb	3 1
so easy	-8 -2
so even	-3 -1
so everyone	-4 -2
so excited	-3 3
so far	-11 2
so fucking	-4 2
so glad	-7 2
so good	-3 6
so happy	1 6
so hard	0 4
so he	-14 -10
so hot	11 4
so i	-35 -31
so idk	-3 -2
so if	-4 0
so ill	6 4
so im	-4 -2
so in	4 3
so is	-5 -5
so it	-15 -13
so its	-3 -3
so jealous	8 3
so just	2 3
so long	-3 -3
so mad	7 3
so many	4 5
so much	7 0
so nervous	14 5
so nice	-4 -2
so not	4 3
so now	4 2
so on	-7 -7
so perfect	0 3
so precious	-2 5
so proud	-4 1
so really	-3 -3
so relieved	-5 4
so sad	14 9
so satisfying	-3 5
so so	-15 -18
so sorry	18 4
so stupid	6 3
so sweet	-3 0
so that	4 4
so thats	-12 -10
so the	-11 -11
so there	4 2
so they	-15 -8
so tired	12 7
so too	-3 -1
so true	2 3
so very	-7 -5
so was	-5 -3
so we	-18 -16
so well	-1 3
so what	12 5
so why	2 3
so will	0 -3
so yeah	-3 -1
so you	4 -5
so youre	-3 -6
soap	9 1
sober	-2 3
social	10 4
social construct	-4 -4
social media	10 7
socialism	-12 -11
socialism is	-3 -3
socialists	4 3
socially	14 7
society	8 4
sociopath	3 2
socks	3 2
soda	8 4
soft	-10 -4
software	3 5
soggy	14 6
sold	15 9
solely	8 5
solid	-10 -1
solo	7 3
solution	-6 -3
solve	-3 -1
solved	-5 -1
solves	-5 1
some	-6 -5
some are	-4 -4
some do	-3 -2
some friends	2 3
some good	-5 -3
some kind	3 2
some new	5 3
some of	-1 -6
some other	12 6
some people	-10 -12
some point	-4 -2
some pretty	3 1
some quality	-4 -4
some research	3 1
some serious	-6 -4
some time	9 6
some way	5 3
somebody	27 15
somebody else	5 1
somebody who	12 6
someday	0 3
somehow	-6 -5
someone	-1 -5
someone and	-4 -2
someone else	-6 -4
someone elses	6 3
someone i	3 2
someone in	-6 -5
someone should	-4 -4
someone that	-4 -4
someone to	13 5
someone was	3 1
someone who	8 4
someone with	7 5
someone would	-4 -3
someones	-6 -6
something	-13 -12
something about	4 2
something along	-3 -3
something else	-7 -7
something like	-6 -5
something new	3 1
something nice	-7 -7
something similar	4 3
something something	-4 -3
something that	-4 -3
something this	3 1
something to	-12 -6
something wrong	-3 -2
sometimes	-8 -10
sometimes it	-1 -3
somewhat	2 4
somewhere	6 -1
somewhere else	15 8
son	1 6
song	-7 -3
songs	-8 -9
sons	8 8
soo	4 3
soon	4 7
sooner	-1 4
soooo	4 7
sore	4 0
sorrow	3 2
sorry	111 49
sorry about	5 2
sorry but	12 6
sorry for	17 8
sorry i	10 5
sorry if	3 3
sorry im	3 1
sorry not	3 2
sorry that	8 3
sorry to	6 1
sort of	0 -3
sorta	-3 -3
sorted	-1 5
sound	23 26
sound is	-4 7
sound like	1 -4
sound of	4 1
sound quality	1 4
sounds	16 11
sounds like	-10 -4
soundtrack	1 6
soup	15 3
source	-14 -9
source i	-4 -3
south	-8 -5
southern	-3 -1
spa	7 0
space	3 3
space for	-3 -2
spam	4 1
spamming	4 1
spanish	-3 -1
spark	-4 -3
speak	-1 -7
speak to	12 6
speaking	-4 -5
speaks	4 2
special	2 15
specialists	3 1
specific	-13 -10
specifically	-5 -5
speech	-2 -3
speed	-4 -3
spelling	-6 -3
spend	2 8
spend more	-1 -3
spend your	4 1
spending	-12 -7
spends	3 2
spewing	-3 -2
spice	-2 4
spicy	0 7
spider	-6 -6
spin	-4 -4
spinning	-3 -3
split	-6 -7
spoil it	2 3
spoiled	9 5
spoiler	-3 -1
spoilers	2 5
sponsored	3 2
sport	-5 -4
spot	4 13
spot for	3 8
spot on	-4 -3
spotify	-4 -3
spots	3 1
spouse	-4 -4
spreading	3 0
spring	-3 -7
sprint	8 4
square	7 3
squirrel	-5 -4
st	-2 -4
stabbed	10 6
stable	-3 -2
stack	-5 -4
stacked	-3 -3
staff	2 15
staff are	7 4
stage	-2 -3
stains	7 3
stale	18 6
stance	-5 -3
stand	-9 -2
stand by	-3 -3
stand for	1 5
stand up	-5 -5
standard	-3 -4
standing	-5 0
standing up	-3 -1
star	7 9
stare	-4 -3
stars	7 7
start	-27 -21
start a	-5 -3
start of	-4 -3
start to	-2 3
started	10 2
started to	4 0
starter	6 1
starters	4 1
starting	-3 1
starts	-12 -15
starving	18 6
state	4 2
stated	8 4
statement	-13 -10
statements	-1 -3
states	-5 -2
station	14 8
statistical	7 3
statistics	5 2
stats	-1 -3
status	-5 -5
stay	-1 6
stay at	-5 -4
stay away	24 11
stay on	5 4
stay strong	-2 5
stayed	-10 5
staying	5 3
staying up	3 1
stays	-3 -2
steak	12 9
steaks	-2 3
steal	0 5
steals	-4 -2
steel	-5 -3
steer	3 1
stem	3 2
step	-14 -13
step back	4 2
stepped	3 1
stereotype	-5 -4
stew	-3 -3
stfu	-3 -2
stick	-8 -5
stick to	-5 -2
sticking	6 4
sticks	-3 1
sticky	7 9
still	13 11
still a	-2 -3
still be	0 4
still get	7 4
still going	1 5
still got	-4 -5
still had	1 5
still has	-4 -3
still have	-8 -4
still i	-3 -2
still in	-8 -4
still is	-4 -3
still miss	3 2
still no	-6 -5
still not	3 1
still on	7 1
still pretty	4 2
still remember	-2 -3
still the	-2 -3
still there	-5 -4
still think	0 3
still using	3 2
still waiting	7 3
still wont	4 1
stink	4 2
stinks	12 2
stitches	-3 -2
stock	-11 -10
stolen	-4 -2
stomach	25 13
stone	-4 -4
stones	-3 -2
stood	21 12
stop	35 10
stop being	5 3
stop giving	-5 -3
stop it	3 2
stop making	7 4
stop posting	7 2
stop trying	4 2
stop using	3 1
stop with	4 2
stopped	5 4
stops	-14 -13
store	-9 3
stories	0 5
storm	11 6
story	6 6
story is	7 5
story line	4 3
story of	-13 -12
storyline	6 1
straight	-3 -6
straight up	4 1
strange	-6 -6
strangely	-2 -3
stranger	-7 -1
stranger things	2 3
strangers	6 3
strategy	-3 -3
straw	-5 -2
streak	3 1
stream	-8 -6
street	-7 1
streets	4 4
stressed	6 3
stressful	7 4
stretch	5 5
strike	6 3
strip	-4 -1
stroke	3 1
strong	-8 12
strong and	0 -3
strong enough	3 2
stronger	3 3
struck	5 5
struggle	-4 0
struggling	3 0
stubborn	-5 -4
stuck	15 2
stuck in	4 0
student	11 9
students	-7 -3
studio	-3 -2
study	-9 -8
stuff	-2 -3
stuff is	5 5
stunning	-3 8
stupid	86 41
stupid and	3 2
stupid as	-5 -4
stupid games	3 1
stupid is	6 3
stupid prizes	3 1
stupidity	7 4
stupidly	9 9
sturdy	-8 3
style	5 7
stylist	-1 -4
sub	-6 -9
sub for	-5 -5
sub needs	-4 -2
subbed	-3 -3
subjective	-5 -3
subreddit	-7 -6
subs	-6 -6
subtle	-4 5
success	-10 -5
successful	-3 -1
such	16 15
such a	26 23
such an	5 3
such thing	-6 -4
such things	-2 -3
suck	27 11
suck at	6 3
sucked	38 18
sucker	7 2
sucks	67 30
sucks that	4 1
sucks to	6 2
sudden	5 1
suddenly	7 2
sue	-6 -5
sued	-6 -3
suffer	10 5
suffering	10 5
suggest	-7 0
suggestion	-3 -2
suit	7 3
sum	4 2
summary	6 4
summer	-22 -18
summers	-3 -3
sun	-6 -2
sunday	-13 0
sundays	-11 -7
sunglasses	3 5
sunk	-3 -1
sunset	-4 -3
super	2 13
super bowl	-3 -5
super cool	2 3
superb	-2 7
supermarket	-11 -8
supply	3 2
support	-10 -2
support and	-4 -2
support your	1 3
supported	4 3
supporting	-10 -8
supportive	-4 -2
supports	-4 -3
suppose	-14 -16
supposed	9 3
supposed to	7 1
supposedly	5 3
supreme	-4 -3
sure	-4 8
sure about	-5 -4
sure if	3 2
sure it	2 3
sure its	4 4
sure she	-6 -6
sure that	4 -1
sure the	1 -3
sure to	-9 0
sure why	2 3
sure you	-7 -2
surely	-4 -1
surgery	12 4
surprise me	-2 -3
surprise to	-3 0
surprised by	-3 0
surrounding	2 3
survey	-5 -2
survive	8 4
survived	2 3
survivor	3 1
survivors	-3 -2
sushi	12 8
suspense	7 7
swear	3 -2
sweater	-7 -8
sweaty	-3 -3
sweet	-21 -1
sweetest	-1 7
swimming	13 7
swing	5 3
switched	-8 -7
swollen	-2 -4
sydney	2 4
symptom	-5 -4
symptom of	-4 -3
syndrome	-5 -7
syndrome is	-2 -3
syria	-3 -3
system	-4 -4
systems	-3 -3
t	11 2
table	22 13
tables	1 -4
tables and	1 -3
tacky	-1 7
taco	-6 3
tacos	10 8
tad	5 3
tag	-8 -7
tail	-5 -5
take	-6 -4
take a	6 10
take advantage	3 1
take any	-4 -3
take care	-3 2
take his	-1 -4
take it	6 5
take my	7 12
take them	7 5
take this	-5 -2
take to	3 1
take your	12 5
taken	-12 -14
takes	-10 -10
takes to	4 1
taking	0 -4
taking a	-3 -3
taking the	-10 -9
taking your	5 3
tale	-1 5
talent	4 5
talented	-1 3
talk	3 6
talk about	-3 -1
talk and	5 2
talk to	-2 3
talked	7 10
talked about	4 3
talking	0 -6
talking about	-3 -9
talks	-2 -3
talks about	-3 -3
tall	-10 -5
tank	-11 -6
tanking	-4 -2
tape	-4 -4
target	-5 -5
taste	4 14
taste and	3 2
taste of	-3 1
tasted	32 19
tasted like	30 16
tasteless	13 5
tastes	-2 3
tasty	-5 3
tattoo	5 3
taught	-8 -12
tax	8 3
tbf	-2 -3
td	-4 -4
tds	-3 -2
tea	-8 -8
teach	6 0
teacher	4 2
team	-2 -9
team has	-6 -4
team in	6 4
team is	6 4
team to	3 1
teams	-10 -8
tears	6 6
tears of	2 4
tech	14 8
technically	-14 -13
technically its	-8 -8
technician	2 6
technology	5 4
teen	4 2
teenager	0 6
teeth	3 3
tekken	3 1
tell	3 -4
tell me	3 -2
tell my	-4 4
tell myself	-4 -3
tell the	5 2
tell them	4 2
tell us	-3 -2
tell you	3 -5
telling	1 -4
telling me	10 7
telling people	7 4
telling you	-5 -4
tells	-10 -15
temperature	3 2
temple	-5 -4
ten	-24 -12
ten minutes	0 8
ten years	-7 -3
tend to	-4 -3
tender	-6 6
tension	8 5
term	-6 -7
terms	-3 -3
terrible	84 39
terrible idea	4 2
terribly	10 5
terrific	-2 5
terrified	11 5
terrified of	4 2
terrifying	43 18
territory	2 4
terrorists	-2 -4
test	3 4
tested	-3 -1
texas	-19 -16
text	5 1
texting	18 9
texture	3 1
tf	-3 0
than	-1 4
than a	12 5
than an	3 2
than any	-4 1
than anything	5 3
than before	0 6
than everyone	3 1
than getting	-3 -2
than half	-3 -1
than i	6 11
than it	-1 3
than just	3 5
than me	8 5
than most	-6 -3
than my	7 3
than others	-1 3
than she	-3 -3
than someone	-3 -2
than that	-4 0
than the	12 11
than this	13 10
than those	-7 -8
than to	-3 -2
than what	-4 -3
than you	-3 -4
than your	3 1
thank	-14 38
thank goodness	-3 3
thank the	4 2
thank you	-8 27
thankful	-4 2
thankful for	-3 0
thankfully	-1 3
thanks	-13 52
thanks for	4 12
thanks to	6 6
that	3 5
that a	3 -1
that actually	-3 -2
that all	-5 -4
that always	6 1
that any	-5 -5
that are	-4 -7
that area	3 1
that arent	-5 -3
that as	6 1
that at	-7 -5
that back	3 1
that bad	4 5
that be	-2 -3
that because	-4 -3
that but	-4 -3
that came	9 6
that can	13 3
that car	3 1
that could	-10 -6
that damn	3 3
that day	-4 -6
that depends	-3 -3
that didnt	2 4
that do	-3 -1
that does	3 4
that doesnt	-2 -5
that dont	-5 -4
that episode	6 4
that even	5 2
that every	-1 -3
that exists	3 1
that fact	-7 -5
that for	8 2
that game	9 5
that goes	7 4
that good	3 0
that got	8 8
that guy	2 6
that had	-4 -9
that has	5 2
that he	4 -1
that his	-5 -6
that i	1 3
that if	-6 -4
that in	-9 -12
that is	2 5
that isnt	13 5
that it	8 1
that its	-11 -10
that ive	-6 -4
that just	6 4
that keeps	-3 -2
that kid	-5 -3
that kind	-8 -6
that last	6 6
that look	-4 -4
that looks	11 7
that made	4 -1
that make	7 5
that makes	3 5
that man	-4 1
that matter	-3 -1
that mean	4 2
that might	-8 -6
that money	8 4
that more	-3 -2
that most	1 3
that movie	3 2
that much	4 -1
that my	4 1
that never	-4 -1
that night	-3 4
that no	-3 -4
that nobody	5 8
that now	7 4
that one	3 -2
that only	-4 -2
that our	-3 -1
that part	5 3
that people	0 4
that place	3 2
that point	-7 -5
that poor	7 4
that price	15 8
that problem	-5 -5
that puts	12 6
that really	-11 -9
that said	-6 -3
that scene	6 4
that seems	-4 -4
that she	-4 -1
that shit	0 3
that show	-4 -4
that since	-8 -9
that so	3 -1
that some	10 5
that someone	-3 -4
that something	4 4
that sometimes	-4 -3
that sort	3 2
that sounds	1 6
that started	-3 -3
that stuff	5 5
that stupid	5 3
that sucks	16 8
that team	-4 -2
that the	4 8
that their	5 3
that there	4 0
that these	-3 -2
that they	-10 -9
that theyre	-8 -8
that thing	-7 -5
that this	5 2
that those	3 1
that thought	3 3
that time	1 3
that to	11 5
that too	-3 -1
that very	-3 -2
that video	6 5
that was	-4 2
that wasnt	-6 -6
that way	0 4
that we	11 7
that when	-7 -7
that will	-4 -4
that with	-9 -10
that woman	-3 0
that word	-13 -13
that works	-6 -5
that would	-8 -3
that you	-5 -3
that your	4 0
that youve	-3 -2
thatd be	1 3
thatll	6 1
thatll teach	3 1
thats	2 9
thats a	3 3
thats about	-4 -4
thats all	3 -1
thats awesome	-1 5
thats awful	5 1
thats because	-6 -5
thats disgusting	11 6
thats fair	-3 -2
thats good	-3 1
thats horrible	5 3
thats how	-3 -3
thats interesting	0 3
thats it	4 2
thats just	9 2
thats like	-3 -2
thats me	-8 -7
thats more	-4 -4
thats my	-10 -10
thats no	11 6
thats not	23 4
thats nothing	-5 -3
thats pretty	6 4
thats really	8 6
thats sad	5 3
thats so	3 5
thats something	-5 -4
thats terrifying	9 5
thats the	-6 -3
thats true	2 3
thats very	-3 1
thats what	-24 -18
thats why	-20 -17
the	-3 5
the 1	-1 4
the 10	3 0
the 2nd	3 2
the 4th	-8 -5
the 5th	-1 -3
the 70s	-4 -1
the a	4 2
the account	-5 -6
the acting	22 14
the actors	5 2
the age	-2 -3
the air	3 -1
the airport	-15 -11
the ambiance	6 5
the amount	-12 -9
the anger	3 2
the angry	-9 -7
the app	-9 -9
the are	-3 -2
the area	-3 -3
the argument	4 2
the art	-1 3
the article	-3 -5
the ass	3 1
the atmosphere	-2 4
the attention	-3 -3
the audience	5 2
the audio	6 4
the average	-7 -6
the baby	4 3
the back	-3 -10
the bad	-6 -3
the bank	-7 -5
the basic	-6 -7
the basket	-3 -2
the bathroom	11 4
the battery	20 10
the beach	3 1
the bed	0 3
the beginning	-7 0
the bench	-3 -2
the best	-13 6
the better	-4 -1
the bigger	3 1
the biggest	10 7
the bill	6 4
the blame	4 0
the blood	-3 -3
the body	-3 -3
the book	-9 -8
the books	-5 -3
the border	-4 -4
the box	-3 -5
the bread	2 7
the buffet	14 6
the building	-3 -4
the burgers	-2 -4
the bus	-5 -9
the cake	8 6
the call	3 3
the caption	-4 -4
the car	3 3
the case	7 9
the cashier	7 6
the cast	-2 5
the casting	0 5
the cause	3 1
the central	3 2
the characters	-3 6
the charger	10 6
the chat	-3 -1
the check	9 2
the chef	9 13
the chicken	18 8
the child	-4 -3
the children	4 1
the chips	5 4
the choice	-3 -2
the church	-2 -3
the city	0 -3
the class	-11 -9
the clip	4 3
the cold	-7 -5
the combination	2 3
the comments	-5 -3
the community	3 2
the company	4 2
the competition	5 4
the confidence	6 3
the content	-3 3
the context	1 3
the contract	-8 -7
the conversation	4 4
the coolest	-1 4
the corner	-2 -3
the correct	-4 -3
the cost	-6 -5
the couch	11 5
the counter	-8 -8
the country	8 3
the court	3 5
the crazy	2 8
the cringe	-4 -2
the crowd	3 1
the crust	12 5
the curb	18 9
the customer	-5 -3
the customers	4 2
the cutest	-5 0
the daily	4 2
the damn	5 5
the dark	-5 -9
the date	-5 -7
the day	-9 -9
the days	-4 -3
the deal	-5 -2
the death	10 4
the definition	-5 -4
the dentist	0 -3
the design	3 2
the details	2 3
the device	3 2
the dialogue	16 8
the difference	-2 -5
the directing	10 4
the director	3 2
the dishes	-10 -11
the dnc	3 2
the doctor	-10 -12
the dog	12 10
the dogs	-4 -3
the donald	4 1
the door	4 10
the double	6 4
the downvotes	-6 -5
the dreaded	-3 -2
the dressing	-1 -3
the drive	4 6
the driver	1 -4
the duck	-5 -3
the dumbest	13 6
the ear	14 11
the earth	-5 -4
the east	-4 -3
the edge	-7 -2
the election	-3 -2
the ending	2 3
the endless	-3 -2
the english	3 1
the epitome	-3 -2
the eu	-1 -4
the evening	8 5
the exact	-11 -8
the exception	-1 -3
the extreme	-4 -3
the eyes	3 4
the facts	-5 -4
the fans	-4 -4
the fault	-3 -3
the fbi	-5 -4
the feeling	3 1
the feels	3 2
the few	4 3
the film	7 10
the final	11 2
the fine	-1 3
the flair	-9 -7
the floor	7 8
the food	-1 4
the for	-2 -3
the fourth	-3 -3
the freedom	-3 -1
the fries	5 3
the front	-7 -4
the fuck	30 15
the fucking	9 4
the fun	6 7
the future	-4 -3
the game	-15 -11
the general	3 1
the giant	-4 -2
the gift	-9 -8
the girl	-6 -8
the goal	-4 -3
the good	4 2
the gop	-8 -7
the government	-11 -9
the great	6 2
the greatest	-4 3
the ground	7 5
the guy	4 -1
the guys	-3 0
the gym	-4 -9
the happiest	-10 -7
the hard	5 4
the hat	-14 -13
the head	4 0
the headset	8 5
the heart	5 -1
the heat	-2 -6
the heck	4 1
the hell	35 22
the high	4 4
the highway	-8 -8
the history	-5 1
the holidays	-1 4
the home	-3 -2
the hospital	-4 -3
the house	-5 11
the hype	3 1
the i	6 3
the ice	-4 -1
the idea	3 1
the idiot	3 2
the image	4 1
the important	4 2
the inevitable	-3 -3
the instructions	13 6
the insurance	-3 -1
the internet	4 4
the irony	-4 -4
the issues	4 2
the joke	-2 4
the kid	5 3
the kind	-3 1
the kitchen	20 15
the lack	3 2
the lady	-4 3
the last	12 8
the latest	4 1
the law	5 3
the laws	-3 -2
the lead	7 3
the leafs	9 5
the league	-6 -3
the least	11 15
the left	-25 -21
the legal	4 4
the less	3 -1
the lesson	5 3
the level	3 1
the light	-4 -7
the lights	4 2
the line	-11 3
the lines	8 4
the link	-12 -11
the lion	-1 3
the living	-4 -2
the logic	-3 -2
the long	-3 1
the longer	-6 -4
the loss	3 1
the lottery	-3 -1
the love	-2 -5
the low	-8 -5
the lower	-7 -5
the magic	-2 -3
the main	1 3
the man	1 3
the manager	5 1
the map	-3 -2
the market	-3 -1
the matter	-2 -3
the meaning	3 3
the medical	3 1
the meme	-3 0
the men	-3 -2
the menu	-9 -13
the mets	-4 -3
the middle	1 -4
the midwest	-4 -3
the military	5 5
the mistake	3 2
the mods	8 3
the moment	-11 -10
the money	8 1
the month	2 -6
the moon	-4 -3
the more	-4 -5
the morning	8 3
the most	12 13
the mother	3 2
the n	-4 -4
the name	-10 -10
the need	4 1
the neighborhood	-1 6
the nerve	-3 -3
the net	-2 -3
the new	-4 -4
the news	-14 -12
the next	6 9
the nfl	-4 -3
the nhl	2 3
the night	-4 -1
the noise	-12 -2
the number	-3 -2
the office	-10 -9
the ol	-4 -3
the old	-15 7
the one	1 -3
the ones	-12 -8
the only	-6 0
the opposite	-3 -1
the order	8 4
the organization	-3 -3
the original	-11 -6
the other	-3 -4
the outside	-3 6
the owner	-2 4
the pain	-4 -6
the paper	3 2
the parking	5 -2
the past	-9 -5
the patriots	-3 -1
the pats	-4 -3
the people	-4 -3
the perfect	-16 -13
the person	0 -3
the phone	16 13
the photo	4 0
the phrase	-4 0
the pi	-4 -3
the picture	15 7
the pistons	-3 -1
the pizza	10 2
the place	-7 -1
the plane	-3 -2
the player	-3 -1
the players	-3 -2
the playoffs	2 3
the plot	21 12
the plug	4 1
the pool	-5 -1
the poor	4 2
the population	4 2
the post	-3 -1
the power	-5 -1
the president	-4 -5
the price	-13 2
the primaries	-4 -3
the private	-4 -4
the problem	8 -1
the public	-4 -1
the puck	-3 -1
the purpose	6 3
the quality	-8 -1
the question	-5 -5
the quote	0 6
the race	5 3
the rain	18 16
the real	5 3
the reasons	3 3
the reception	0 3
the red	-5 -4
the reference	-8 -8
the register	11 2
the rest	3 -2
the restaurant	-9 -3
the result	4 3
the return	7 3
the rich	-4 -2
the ride	-3 1
the right	-1 -6
the roof	3 2
the room	-2 -3
the rules	11 5
the sad	7 3
the saddest	11 5
the saints	-4 -3
the sake	4 3
the salad	3 8
the salmon	-1 4
the salt	-3 -3
the same	-7 -5
the scenes	2 3
the school	4 4
the screen	7 7
the screenshot	-2 -3
the script	17 12
the season	-4 -2
the second	-9 -15
the secret	-3 -2
the self	-3 -1
the series	10 7
the server	-6 -9
the service	16 13
the shirt	12 6
the short	-4 2
the show	12 8
the shower	3 2
the shrimp	12 10
the side	-6 -3
the sign	-13 -11
the site	7 1
the situation	7 5
the size	-3 -2
the slightest	9 5
the small	5 2
the smell	5 3
the snow	-6 8
the song	1 3
the sound	-4 6
the space	-4 -3
the speed	-4 -4
the spirit	2 3
the staff	7 14
the star	3 2
the stars	1 3
the state	5 8
the steak	6 3
the steelers	-2 -3
the store	3 1
the stories	2 3
the story	1 -5
the storyline	6 0
the streets	2 3
the stupid	3 1
the sub	-3 -5
the sun	-4 -2
the sweet	-3 -1
the sweetest	0 6
the system	-2 -3
the table	17 10
the tax	12 7
the team	-3 -3
the tears	3 2
the technician	-10 2
the term	-7 -6
the thing	-1 -3
the things	1 3
the third	9 2
the thought	4 3
the ticket	6 3
the time	10 7
the title	-10 -8
the toilet	3 1
the top	-5 -2
the trailer	-2 -3
the trigger	-3 -3
the truck	-5 -4
the truth	-3 -2
the two	13 14
the type	-2 -3
the u	5 2
the ugly	-7 1
the uk	-3 -4
the unit	14 6
the united	-3 -3
the update	-6 -7
the upper	-3 -3
the us	-16 -14
the usa	7 4
the username	-3 -2
the usual	7 3
the very	0 -7
the vet	4 -1
the video	-6 -6
the voice	-6 1
the volume	8 5
the wait	5 5
the waiter	1 -4
the waitress	-2 7
the wall	-7 -7
the war	-11 -13
the water	-7 -5
the way	-4 -8
the website	14 8
the wedding	-3 2
the week	-3 -1
the weekend	-6 -8
the were	-4 -5
the west	-5 -4
the white	-3 -2
the whole	8 4
the wife	6 4
the wind	-4 0
the window	4 4
the wine	6 7
the winter	-3 -3
the woman	-3 -4
the women	3 3
the word	6 2
the world	-5 -5
the worlds	6 2
the worst	23 4
the writing	6 3
the wrong	8 2
the year	-8 -6
the years	-8 -7
the yellow	-3 -3
the young	-3 0
theater	-5 -3
theft	8 4
their	-7 -6
their day	3 1
their first	-3 -2
their hands	-5 -5
their kid	5 4
their lives	-3 -1
their own	9 4
their shit	4 3
their situation	-4 -3
theirs	-2 3
them	-6 -6
them a	6 5
them again	-2 4
them and	7 10
them are	5 4
them both	4 1
them for	-8 0
them have	-5 -4
them i	-7 -6
them if	-4 -3
them in	-13 -10
them like	-5 3
them no	3 1
them not	5 3
them off	-3 -2
them on	4 2
them or	-3 -2
them so	8 4
them that	16 9
them the	14 9
them up	3 2
them with	3 -1
them yourself	-6 -5
theme	3 3
themselves	2 4
then	0 -7
then again	-2 -3
then go	-3 -2
then i	3 7
then its	3 3
then not	3 2
then she	-4 -3
then some	-3 -2
then that	-4 -2
then they	18 10
then this	5 3
then we	-5 -3
then when	5 3
then you	-19 -15
theories	-5 -5
theory	-4 -2
therapist	-7 -5
therapy	-10 -2
there	-20 -15
there a	3 2
there actually	-4 -3
there and	3 -2
there any	3 2
there are	-9 -9
there arent	6 3
there for	-17 -12
there in	7 5
there is	23 15
there it	-4 -3
there to	-2 -4
there was	16 7
there were	8 6
there will	-6 -5
there with	1 -3
there would	8 5
theres	-19 -14
theres a	-3 0
theres no	-12 -11
theres not	-3 7
theres nothing	5 -1
theres that	3 3
theres the	3 2
thesaurus	-4 -4
these	9 12
these and	1 4
these are	3 5
these days	0 -3
these guys	-5 0
these kids	-3 -3
these things	1 -4
these two	-3 -3
these years	6 3
they	-16 -13
they actually	-5 -5
they added	10 6
they all	-5 -3
they already	-6 -5
they also	-13 -11
they always	-8 -4
they are	-12 -9
they arent	-8 -7
they ask	-1 -3
they bring	-14 -9
they broke	-3 -2
they brought	14 10
they call	-4 -3
they called	-7 -3
they came	0 6
they can	-10 -7
they cant	-3 -2
they changed	-1 -5
they come	11 5
they could	9 2
they couldnt	-3 -2
they deserve	-1 4
they did	3 7
they didnt	-5 2
they do	6 5
they dont	-9 -5
they even	-3 -2
they found	1 7
they gave	12 6
they get	-5 -6
they give	5 4
they go	1 3
they had	-6 -5
they have	-13 -4
they just	-9 -11
they keep	4 9
they killed	1 8
they knew	-3 -3
they know	5 9
they let	-2 8
they look	-12 -11
they lose	3 2
they lost	9 3
they love	0 -4
they made	5 1
they make	13 8
they mean	8 3
they might	-8 -8
they must	-2 -4
they need	4 2
they only	13 2
they paid	-3 -2
they play	-13 -12
they probably	-7 -6
they put	-1 3
they really	-3 -1
they said	-9 -8
they see	-4 -4
they should	9 5
they shouldnt	3 1
they take	-10 -9
they tell	11 5
they think	0 -3
they told	6 8
they took	-1 4
they treat	-4 8
they tried	-3 -3
they use	-13 -13
they used	-11 -8
they want	10 2
they wanted	-3 -2
they were	-10 -4
they werent	9 6
they will	-2 3
they work	3 2
they would	-2 -5
theyd	-2 4
theyd be	-8 -6
theyll	-10 -5
theyll be	-5 -5
theyll never	-5 -1
theyre	-12 -16
theyre a	5 4
theyre all	8 5
theyre doing	-3 0
theyre going	-2 -3
theyre just	3 2
theyre like	-3 -2
theyre not	3 1
theyre so	8 4
theyre still	-3 -2
theyre talking	-6 -7
theyve	7 -4
theyve been	0 -3
theyve got	-2 -3
thick	3 6
thief	-5 -4
thin	2 5
thin and	4 4
thing	13 5
thing about	-2 4
thing and	5 1
thing i	23 6
thing is	-6 -4
thing ive	-2 5
thing of	-3 1
thing that	21 8
thing the	3 0
thing to	4 3
thing was	11 6
thing you	5 3
things	10 8
things about	1 3
things are	1 5
things for	-5 -4
things have	2 3
things here	3 5
things i	4 2
things in	-6 -3
things is	-3 -2
things ive	3 1
things that	4 3
things to	5 2
things you	-6 -4
think	-19 -17
think about	-8 -4
think and	3 2
think any	-3 -3
think has	-5 -3
think he	0 -3
think i	12 5
think id	-3 -3
think is	10 7
think its	11 13
think ive	-2 -3
think of	-5 -3
think she	-7 -6
think so	6 3
think the	-15 -10
think theres	-11 -11
think they	-5 -5
think theyre	10 6
think this	22 11
think those	-3 -1
think to	5 3
think was	-3 -1
think well	6 3
think were	-5 -5
think you	8 7
think your	-5 -3
think youre	-6 -4
thinking	-1 -5
thinking about	-1 -3
thinking it	-4 -4
thinking of	-6 -4
thinking that	6 5
thinking the	2 3
thinks	-4 -5
thinks he	3 0
third	6 0
third time	12 6
thirty	-7 -11
this	15 16
this a	3 9
this about	-5 0
this after	-3 -1
this aint	-2 4
this all	8 3
this answer	-3 -3
this as	3 1
this be	-3 -3
this book	3 3
this comment	-3 -5
this company	5 3
this discussion	-3 -3
this dish	-1 4
this doesnt	3 1
this dude	-10 -9
this dumb	6 3
this entire	-3 1
this episode	-6 -7
this even	11 5
this exact	-4 -3
this family	-3 -3
this film	33 21
this from	-10 -8
this fucking	4 2
this game	-2 4
this garbage	3 0
this guy	-11 -10
this happened	-4 -5
this happens	-5 -5
this headset	0 5
this hurts	6 2
this idea	-1 -4
this is	11 11
this isnt	13 5
this item	12 7
this joke	-4 -3
this lady	-3 -3
this last	-3 -3
this line	-3 -3
this location	6 5
this lol	-3 -3
this looks	-5 -2
this made	8 6
this makes	6 1
this means	3 1
this meme	-8 -6
this month	-4 -1
this morning	-2 -6
this movie	25 25
this needs	-5 -4
this on	-7 -3
this one	5 11
this or	-3 -3
this phone	19 10
this place	14 14
this point	8 6
this poor	-3 -2
this product	21 14
this restaurant	7 6
this scene	5 1
this seems	4 3
this service	-3 -4
this should	-3 -2
this show	8 7
this so	-10 -8
this song	-3 -1
this sort	-3 -1
this story	4 4
this stuff	-4 -3
this stupid	3 2
this sub	-7 -8
this subreddit	-3 -2
this sucks	3 1
this supposed	-3 -2
this team	11 3
this the	-3 -3
this to	-7 -7
this today	-3 3
this too	4 3
this topic	-3 -2
this was	-3 -3
this wasnt	3 1
this way	-6 -4
this week	-4 -4
this when	-2 3
this will	5 5
this with	-13 -7
this woman	3 2
this wonderful	-3 -2
this works	6 2
this world	4 5
this would	-6 1
this year	4 2
tho	-12 -12
thoroughly	2 3
those	-8 -1
those 2	-3 -2
those are	-1 -3
those kids	-3 4
those other	7 5
those things	0 -4
those two	8 5
those who	-5 -7
though	-18 -8
though he	-4 -3
though i	-3 -1
though its	5 3
though they	9 9
thought	-25 -20
thought he	3 1
thought i	4 -3
thought id	-7 -4
thought it	-13 -7
thought of	6 4
thought so	-3 -2
thought that	6 4
thought the	2 5
thought they	3 0
thought this	-9 -9
thought to	-5 -4
thought too	-5 -2
thought was	-4 -2
thought you	7 3
thoughtful	-3 -2
thoughts	-6 -5
thousand	-3 -5
thousands	6 3
thousands of	3 1
thread	-7 -11
threads	3 2
threaten	3 1
threatened	4 2
threats	-5 -5
three	-15 -2
three of	4 3
three people	2 5
three times	-2 -9
three weeks	4 6
three years	4 1
threes	-5 -4
threesome	-4 -3
threw	7 4
threw up	3 -1
thrilled	-4 0
thriller	-2 4
through a	-7 -8
through that	4 8
through the	-1 6
through there	3 2
throughout	6 6
throughout the	4 3
throw	-6 -6
throwing	3 -1
thrown	6 0
thumbs	2 13
thumbs up	-3 11
thursday	-19 -17
thus	4 3
thx	-6 5
ticket	6 3
tickets to	-3 -2
tickle	-4 -3
ties	2 3
tight	17 6
til	-8 -7
till	3 15
time	10 4
time after	5 4
time ago	-3 -6
time and	-6 1
time at	-3 -1
time being	3 1
time flies	-4 -3
time for	-9 -7
time i	16 6
time im	11 8
time in	-3 1
time it	-4 -3
time now	7 4
time on	6 3
time since	-6 -3
time so	-3 -3
time the	4 2
time there	-4 -6
time they	6 4
time to	-21 -13
time too	4 2
time we	-5 -3
timeline	-4 -1
times	15 -1
times a	-4 -4
times and	5 0
times are	5 0
times for	8 3
times i	6 2
times in	-3 -4
times now	-10 -10
tims	-4 -3
tiny	-9 -2
tip	12 5
tipped	-6 -5
tipping	-3 -2
tips	3 6
tired	-1 -5
tired and	-14 -8
tired of	15 5
tires	-4 -7
tissue	-6 -5
title	-5 -8
title is	8 5
title of	-6 -5
tlj	-6 -6
tm	3 2
to	6 -8
to 1	-5 -3
to 5	7 4
to add	-11 -7
to afford	5 3
to agree	1 3
to all	-9 -6
to an	-2 -4
to and	-1 -3
to another	14 7
to answer	4 2
to any	-8 1
to anyone	3 10
to anything	3 2
to ask	19 10
to assume	-6 -3
to at	3 1
to attack	-3 -2
to avoid	-12 -4
to back	5 3
to bad	3 1
to be	3 -7
to beat	-3 -1
to become	-3 -3
to bed	-4 -5
to being	-9 -7
to believe	10 3
to blow	-3 -2
to boot	3 2
to break	-2 -4
to bring	11 5
to burst	-3 -2
to but	-4 -4
to buy	-4 0
to call	-11 -10
to care	4 2
to catch	1 -6
to cause	6 3
to change	-4 -3
to charge	9 3
to check	-20 -20
to choose	2 5
to clean	-1 -3
to click	-4 -3
to college	8 3
to come	2 4
to comment	-4 -3
to complain	1 6
to confirm	-5 -5
to consider	-3 -2
to control	-6 -5
to convince	-4 -2
to cover	-7 -4
to cry	3 1
to cut	-5 -4
to decide	7 4
to describe	6 3
to destroy	9 4
to die	8 11
to disagree	5 2
to discuss	-3 -3
to dislike	3 1
to do	4 7
to donate	4 0
to downvote	4 2
to draw	-4 -3
to dress	-4 -4
to each	6 3
to eat	3 -2
to end	-6 -7
to enjoy	8 5
to even	5 3
to everyone	-1 3
to explain	9 2
to fall	1 4
to feed	7 2
to feel	5 4
to fill	5 3
to finally	4 2
to find	3 11
to finish	-5 5
to fish	-4 -3
to for	-5 -4
to forget	5 3
to fuck	4 1
to get	19 5
to give	10 12
to go	-3 11
to good	-3 -1
to hang	4 2
to happen	4 4
to hate	-11 1
to have	4 4
to hear	5 12
to heart	3 1
to hell	-5 -3
to help	-5 -5
to her	-1 4
to hide	-5 -3
to him	-6 -4
to his	-7 -1
to hit	-5 -4
to hold	4 4
to i	-3 -2
to imagine	-6 -5
to imply	-4 -4
to in	-4 -1
to it	-3 1
to just	-5 -6
to justify	-8 -6
to keep	3 1
to kill	4 3
to know	-9 -6
to learn	0 -3
to leave	9 14
to let	-7 -3
to life	3 6
to like	19 10
to listen	-5 -5
to live	11 4
to look	-6 -4
to lose	2 6
to make	-1 -4
to manipulate	2 3
to marry	-4 -2
to me	-3 -3
to meet	-7 -6
to mention	-5 -2
to mess	3 4
to miss	0 5
to more	-3 -2
to most	-1 -3
to move	0 3
to my	-8 -3
to need	3 1
to never	-4 -3
to not	-4 -2
to offer	3 1
to on	3 3
to only	10 6
to op	2 3
to operate	4 3
to other	5 1
to over	-4 -2
to pass	13 2
to pay	5 1
to people	-4 0
to pick	-4 -5
to piss	2 3
to play	-3 -2
to plug	5 3
to post	7 4
to pretend	3 2
to prevent	-3 -2
to punish	3 1
to push	6 2
to put	5 5
to quit	-3 -1
to raise	-3 1
to read	7 4
to really	-6 -2
to reddit	-3 -2
to remind	-3 -2
to replace	-8 -5
to report	3 1
to return	19 9
to ruin	11 6
to run	-3 -2
to save	-5 -5
to say	26 22
to scare	4 2
to school	0 -3
to scream	-3 -2
to see	1 6
to self	-3 -2
to sell	3 4
to send	6 1
to set	-2 4
to shoot	-4 -3
to show	-6 -5
to sign	12 4
to sit	4 -2
to slap	6 4
to sleep	9 4
to slow	3 2
to so	-6 -2
to some	-9 -8
to somebody	23 9
to someone	-10 -10
to sound	4 2
to speak	12 5
to spend	-3 3
to stand	-1 4
to start	-9 -9
to stay	-3 0
to steal	6 1
to step	-5 -6
to stop	-12 -8
to such	-4 -2
to switch	3 2
to take	5 -1
to talk	8 8
to teach	5 3
to tell	10 9
to thank	-2 -3
to that	-6 2
to the	-11 -7
to their	7 4
to them	0 -7
to think	4 0
to throw	-7 -4
to touch	-3 -2
to trade	-4 -5
to travel	-3 -2
to try	3 0
to turn	3 3
to understand	3 3
to us	9 6
to use	18 15
to vote	1 4
to wait	13 6
to waste	-4 -4
to watch	7 5
to wear	6 2
to work	8 8
to you	-8 0
to your	-1 -3
toast	11 2
toasted	6 5
tobacco	-4 -3
today	-9 -5
today and	3 3
today is	-3 -2
toddler	5 2
tofu	-9 -9
together	-6 -5
together and	3 1
together for	-4 -2
toilet	6 3
told	-10 -14
told him	5 3
told me	-15 -11
told that	-4 -3
told the	-7 -4
tom	-4 2
tomato	-4 -7
tomorrow	-12 -5
tone	-3 -2
tongue	5 5
tonight	2 3
tons	-6 0
tons of	-6 -1
too	4 -3
too afraid	4 2
too bad	10 5
too big	5 1
too busy	-4 -5
too cold	5 3
too far	-9 -5
too good	0 3
too hard	-8 -6
too high	-4 -1
too if	-4 -3
too late	4 1
too many	9 2
too much	1 4
too often	-4 -3
too short	-2 -3
too small	14 6
too young	4 3
took	12 14
took a	3 6
took his	0 6
took it	-3 4
took me	-13 -6
took my	-17 -16
took one	19 9
took over	9 4
tooth	2 9
top	-9 -5
top 3	3 3
top notch	-3 0
top of	-6 -5
topic	-6 -3
toronto	-5 -3
torture	18 7
toss	3 0
total	8 3
totally	15 10
totally forgot	3 2
touch	2 6
touch with	4 3
touched	-5 -2
touches	-3 -2
tough	23 10
tough guy	6 4
tour	3 2
tournament	-3 -4
towards	7 -1
towards the	4 2
town	-8 -5
town for	-10 -8
toxic	8 4
toxic masculinity	-6 -5
toxic people	5 4
toxicity	4 2
track	1 3
track record	4 3
tracking	8 3
trade	-5 -6
trade him	3 2
trading	-6 -5
traditional	1 3
traffic	10 2
tragedy	10 5
tragic	3 1
train	-3 -8
training	-7 -5
transition	-3 -2
trap	5 0
trapped	-1 -3
trash	22 6
trashy	3 0
travel	-8 -5
travesty	4 3
treason	-6 -6
treasure	0 4
treat	0 7
treat them	-3 -3
treatment	-5 -5
treats	3 1
tree	-4 -2
tremendous	-3 1
trend	4 4
trendy	4 2
treo	4 3
tricky	3 1
tried	7 7
tried a	3 2
tried that	4 2
tried to	5 -4
tries to	-4 -2
trigger	3 -1
triggered	-4 -4
trilogy	-6 -3
trinity	-1 -3
trip	3 8
trips	-4 -1
trivial	4 2
troll	-1 -3
trolling	7 2
trolls	-1 -3
trouble	10 2
trouble with	4 2
truck	-11 -5
trucks	-5 -3
true	-6 9
truly	14 17
trump	-5 -7
trust	-7 4
trust him	7 3
trust me	-4 4
truth	-6 -3
truth is	-3 -1
try	-23 -8
try it	3 3
try something	5 1
try the	-4 -1
try this	-4 -1
try to	-8 8
trying	3 2
trying to	-3 -8
tub	7 2
tuesday	5 -2
tummy	7 3
turd	4 1
turds	3 2
turkey	-8 -10
turn	-1 -3
turn it	3 2
turn on	3 2
turned	4 -1
turned into	-3 -2
turned my	7 2
turned on	-4 -4
turns	3 5
turtles	2 3
tv	-7 -3
tv and	-10 -9
twat	3 2
tweeted	-3 -2
tweets	-3 -2
twelve	6 2
twenty	-26 -13
twice	17 7
twice a	-12 -10
twice and	11 8
twist	-5 -1
twisted	3 2
twitch	-8 -7
twitter	-11 -10
twitter and	-3 -2
two	-20 -16
two are	-8 -7
two days	11 7
two hours	25 11
two minutes	0 12
two of	15 9
two people	4 6
two weeks	11 4
two years	-3 -2
type	-3 -7
type of	-10 -10
types	-2 -3
typical	-3 -1
typo	-12 -9
u	-16 -8
u have	0 5
uber	-9 -7
ugh	14 4
ugly	33 10
ugly as	6 3
uh	-3 -5
uk	0 -3
ultimate	5 4
ultimately	-4 -2
ultra	-1 -4
um	-4 -4
un	3 1
unable to	4 1
unacceptable	11 5
unbearable	10 3
unbelievable	11 7
uncle	11 5
uncomfortable	21 5
uncomfortable and	4 1
uncomfortable for	3 2
unconvincing	13 4
under	-25 -21
under my	-10 -10
under the	-1 10
underage	4 2
underestimate	4 2
underestimate the	5 3
underneath	5 1
underrated	9 10
underrated comment	-1 6
understand	6 5
understand and	-4 0
understand it	4 3
understand that	-1 -3
understand the	-4 -2
understand what	-5 -5
understanding	-11 -7
underwear	-3 -2
underwhelming	10 3
unethical	8 3
unexpected	-5 -2
unfair	3 0
unfortunate	15 10
unfortunately	39 15
unfortunately the	0 -3
unhappy	7 2
unhealthy	8 5
unhinged	-3 -2
union	4 4
unique	-8 -2
unit	11 3
universal	-3 -2
universe	-4 -1
university	-4 -3
unless	14 4
unless i	-3 -1
unless it	6 4
unless its	-3 -1
unless you	5 1
unlike	-4 1
unlucky	9 4
unnatural	-3 -1
unnecessary	4 1
unpopular	12 5
unpopular opinion	9 4
unreasonable	3 0
unreliable	14 6
until	-23 -13
until i	-11 -3
until it	-4 -2
until she	5 3
until the	-21 -16
until they	9 12
until we	1 5
until you	5 0
until youre	3 3
untrue	8 5
unusual	-7 -5
unwatchable	6 3
up	2 -3
up a	5 1
up after	-6 2
up as	3 0
up before	3 3
up by	4 1
up for	4 11
up from	-4 -1
up in	-6 -7
up like	3 1
up my	-12 -11
up on	-17 -15
up once	6 4
up or	6 3
up right	3 0
up so	-3 -3
up some	-7 -5
up there	-4 -1
up this	3 1
up to	4 5
up until	-3 -3
up very	-4 -2
up when	5 4
up with	-3 -6
up your	-4 -5
update	-8 -10
upfront	-4 -3
upgraded	0 7
uplifting	-3 -1
upload	-4 -2
upon	3 0
upper	-6 -4
ups	5 4
upset	29 15
upsets	3 1
upsetting	13 6
upstairs	-4 -4
upvote	2 5
upvoted	3 3
ur	-5 -3
us	3 8
us a	3 13
us all	7 6
us and	11 6
us for	16 8
us from	-8 -2
us in	-10 -3
us on	5 2
us that	-4 -1
us the	4 3
us to	10 1
us who	4 3
us with	6 3
use	-1 3
use a	-3 -2
use an	-7 -7
use and	7 6
use some	3 0
use the	5 -2
use them	-6 -2
use those	-5 -3
use to	10 7
use your	4 3
used	10 2
used as	2 5
used by	-3 -3
used for	-6 -3
used it	5 3
used that	-2 -3
used to	-11 -17
useful	1 4
useful idiots	4 2
useless	35 15
user	2 3
username	-3 1
users	-2 -3
uses	-3 2
using	5 -1
using the	-4 -7
usual	4 5
usually	-19 -16
usually just	-3 -5
utah	-8 -6
utter	15 7
utterly	10 5
uwu	-3 -2
v	3 -1
vaccinated	4 3
vaccines	-3 -4
valid	2 3
validation	4 0
valley	10 5
valuable	3 4
value	7 5
valued	-4 -3
values	7 4
vampire	-4 -3
vancouver	4 5
vanilla	-10 -8
vanilla ice	-9 -8
various	-7 -6
vegan	-5 -6
vegas	9 18
vegetables	6 5
vegetarian	11 11
verizon	5 7
version	-1 -5
version of	4 2
very	23 33
very attentive	-3 1
very bad	9 3
very best	-3 -2
very clearly	-4 -4
very comfortable	-3 4
very cool	-2 3
very different	-9 -7
very difficult	4 0
very disappointed	20 6
very disappointing	10 3
very easy	-3 -1
very friendly	-3 2
very good	-11 0
very helpful	-3 1
very high	8 4
very impressed	-1 3
very interesting	-2 3
very little	10 2
very long	4 0
very much	-6 -5
very nice	-4 2
very poor	10 3
very pretty	3 2
very reasonable	-3 1
very sad	8 3
very true	1 3
very very	7 4
very well	-6 -1
very worried	7 3
vet	4 -1
via	-5 -2
vice	-6 -5
victims	3 2
victory	-6 -3
video	-7 -7
video for	1 3
video game	3 1
video has	-4 -3
video is	6 2
video of	4 2
vietnam	4 3
view of	1 8
viewers	3 4
views	8 4
vile	6 2
village	-3 -1
villain	3 2
vintage	-1 7
violated	-5 -5
violent	-4 -3
virgin	-6 -2
vision	-6 -5
visit	-3 0
visited	-4 -1
visual	4 3
voice	9 12
voices	7 4
volume	15 8
vomit	3 -2
vote	-9 -4
voted	7 8
voters	-7 -6
votes	-6 -6
voting	-2 -4
voting for	-3 -1
vpn	3 3
vr	3 4
vs	-12 -12
w	-3 0
wage	5 2
wages	-4 -3
wait	-2 -11
wait a	-3 -3
wait for	-5 -3
wait that	5 2
wait to	-7 0
waited	22 19
waiter	11 2
waiting	13 -6
waiting for	13 9
waitress	18 17
waitress was	2 3
wake	-12 -7
wake up	-7 -4
walk	-2 6
walked	-7 -7
walked in	-5 -3
walked out	8 6
walking	-5 0
walking in	3 3
walking into	-2 -3
walks	3 1
wall	6 -2
wallet	-6 3
walmart	-3 -1
wanna	-17 -9
wanna be	-3 -1
wanna know	-4 -4
wanna play	-5 -4
want	-9 1
want a	5 3
want him	-4 -1
want it	3 0
want more	3 4
want my	7 2
want or	7 3
want people	-3 -2
want some	4 4
want the	7 6
want them	-6 -5
want this	3 3
want to	-4 5
want us	-3 -3
wanted	-15 -15
wanted it	-14 -12
wanted the	3 0
wanted to	0 3
wanting	-3 1
wants	-9 -11
wants to	0 -3
war	-20 -19
war and	-3 -1
warm	6 6
warm and	3 3
warmer	3 1
warn	6 3
warning	9 2
warrant	-3 -2
warriors	-3 -3
wars	-7 -12
was	11 13
was a	24 9
was about	-14 -16
was absolutely	-3 -1
was afraid	9 4
was after	-3 -2
was all	-5 1
was almost	8 4
was also	-2 7
was always	4 0
was amazing	-4 5
was an	4 -2
was and	-4 1
was awesome	-3 3
was awful	6 3
was bad	-4 4
was basically	8 3
was bored	4 2
was born	-5 -5
was broken	3 1
was caught	-2 4
was completely	3 0
was cool	-4 -2
was dead	4 1
was definitely	3 -3
was delicious	-2 3
was done	4 2
was ever	-3 2
was expecting	-11 -8
was extremely	9 3
was fantastic	-2 3
was far	9 2
was fine	-9 -8
was for	-13 -12
was forced	9 3
was fresh	-2 5
was given	-3 -2
was going	15 7
was gone	10 5
was gonna	-3 -2
was good	-4 3
was great	-4 3
was hard	8 2
was having	-7 3
was he	-5 -4
was her	6 4
was hilarious	-3 2
was hoping	0 3
was horrible	2 5
was i	0 -3
was impressed	7 5
was in	-22 -24
was incredible	-2 4
was joking	-3 0
was just	-8 -4
was kinda	-3 -2
was looking	-9 -9
was made	-4 -4
was me	-5 -5
was more	8 6
was mostly	11 4
was my	13 12
was never	-4 -2
was new	-17 -12
was no	8 4
was not	5 2
was nothing	3 3
was ok	-18 -17
was on	-2 -4
was one	-2 3
was only	-4 -3
was our	-9 -1
was out	-9 -3
was painful	6 2
was perfect	-1 6
was posted	2 3
was pretty	3 2
was probably	3 -1
was quite	5 6
was ready	-6 3
was real	-3 0
was really	5 8
was removed	-5 -4
was right	-3 0
was sad	3 1
was said	3 1
was shot	-4 -2
was so	18 16
was some	-5 -4
was still	-4 1
was super	-6 0
was supposed	19 10
was taken	-7 -7
was terrible	13 5
was that	1 13
was the	13 6
was there	-8 -9
was this	3 0
was to	6 1
was told	7 3
was too	5 8
was totally	6 5
was trying	6 6
was using	-2 -3
was very	3 7
was waiting	-4 -2
was way	7 4
was wearing	-3 -2
was when	-5 -3
was who	3 0
was wonderful	-6 -6
was wondering	-3 -3
was worried	-2 5
was worse	3 2
was worth	-7 -7
was wrong	-3 6
was younger	-3 0
wash	1 -5
washed	4 1
washington	-3 -1
wasnt	18 3
wasnt a	-5 -4
wasnt anything	-3 -3
wasnt as	-3 -3
wasnt so	-4 -2
waste	27 14
waste of	29 12
waste your	20 12
wasted	26 13
wasting	14 5
wat	3 2
watch	-11 6
watch a	-11 -3
watch it	1 4
watch out	-2 -3
watch the	-1 -4
watch this	-4 -5
watchable	6 2
watched	-6 -6
watched this	-6 -4
watches	-3 -3
watching	18 11
watching a	-3 -1
watching it	-3 2
watching that	4 3
watching the	-11 -9
watching this	15 5
water	-5 -3
wave	5 3
waves	-4 -3
way	-12 -9
way and	-7 -5
way around	3 2
way back	-7 -5
way before	-1 3
way better	-3 -1
way but	-3 -3
way it	-1 -3
way less	-3 -1
way of	-5 -5
way possible	3 2
way she	-4 -4
way they	-6 -4
way to	9 3
way too	6 -2
way up	2 3
way we	6 2
way you	-2 -4
ways	-7 -6
ways of	-5 -4
we	-13 -8
we all	-6 -7
we already	3 1
we are	-1 -3
we arent	5 2
we asked	17 13
we call	-4 -3
we came	-4 -12
we can	-16 -6
we cant	12 3
we definitely	4 0
we did	9 7
we didnt	-7 -6
we dont	7 1
we ended	11 5
we feel	3 1
we get	-4 -4
we go	-3 -3
we got	-1 4
we have	6 3
we havent	-4 -4
we just	3 5
we like	-4 -1
we literally	3 1
we live	10 5
we lose	-3 -3
we lost	17 10
we love	6 5
we made	1 3
we might	5 3
we must	3 -1
we need	0 7
we never	15 8
we not	-3 -2
we only	2 4
we really	9 4
we sat	9 -1
we saw	-7 -5
we see	-3 -2
we should	-3 -2
we shouldnt	-5 -5
we still	-6 -3
we used	-8 -7
we waited	18 8
we walked	-23 -19
we want	-4 -4
we went	7 4
we were	-16 -1
we will	11 8
we wont	10 5
we would	2 5
weak	25 7
weak and	4 1
weaker	7 0
weakness	3 0
wealth	-3 -2
weapon	-4 -3
weapons	-5 -3
wear	-3 5
wear it	-2 3
wearing a	9 4
wearing the	-3 -3
web	-6 -4
website	2 -5
websites	-3 -2
wed	2 9
wedding	-6 -4
wednesday	-6 -7
weed	-12 -9
weed is	-4 -2
week	1 -11
week and	-3 -2
weekend	-6 -9
weekend in	5 1
weekends	-7 -7
weeks	23 15
weeks ago	12 4
weigh	3 1
weight	-3 5
weight gain	-3 -3
weird	51 20
weird because	4 2
weird that	7 3
weird thing	3 2
weird to	7 3
weirder	6 4
weirdly	-3 -2
welcome	-13 13
welcome back	-2 5
welcome to	2 6
welfare	3 2
well	-9 12
well and	2 4
well as	-5 1
well be	1 7
well done	2 11
well for	-4 -3
well he	10 5
well if	-6 -3
well in	4 5
well it	-2 -3
well made	-3 0
well on	3 2
well said	0 4
well see	-3 -3
well she	-4 -4
well that	0 3
well thats	9 2
well the	-3 -4
well they	-1 -4
well this	8 3
well when	-3 -2
well written	-3 -1
welp	5 2
went	3 4
went back	-1 4
went from	-7 -6
went in	11 0
went into	-4 -4
went on	6 3
went out	-5 -5
went to	-13 -10
went up	5 0
were	6 5
were a	6 8
were all	-5 -3
were also	6 2
were at	-2 -3
were being	3 1
were both	-3 -2
were getting	-4 -2
were going	-12 -5
were good	-8 -6
were here	-7 -8
were in	-10 -9
were like	6 4
were making	-3 -1
were not	-6 -6
were on	-8 -1
were so	1 3
were that	4 3
were the	5 4
were to	3 4
were too	5 3
were two	-8 -7
werent	16 5
west	-8 -4
western	-2 -3
wet	16 6
weve	4 2
weve been	3 1
weve got	-5 -4
whale	-5 -3
what	-5 -4
what a	35 35
what about	-5 -3
what an	11 9
what are	-6 -5
what can	4 5
what could	-3 -2
what did	-7 -5
what do	-10 -9
what does	-9 -7
what else	1 5
what everyone	-4 -2
what goes	8 2
what happened	6 3
what happens	1 3
what he	5 3
what i	1 8
what if	-5 -4
what im	-9 -6
what is	-5 -5
what it	-14 -14
what ive	6 4
what other	7 5
what she	-4 -4
what the	21 14
what they	-7 0
what this	-3 -5
what to	3 4
what we	4 4
what would	-12 -9
what you	7 6
what your	8 4
what youre	-7 -5
whatever	3 -1
whatever the	5 3
whats	9 4
whats the	4 5
whats up	-4 -4
whats wrong	9 5
when	7 -1
when a	3 1
when all	9 4
when everyone	3 1
when he	-18 -8
when i	3 1
when im	3 1
when it	6 9
when its	8 3
when my	-1 5
when people	10 6
when someone	5 3
when that	3 3
when the	-5 -6
when there	4 2
when they	3 0
when was	-4 -4
when you	-11 -6
when youre	-8 -9
where	-11 -9
where are	-6 -5
where everyone	5 4
where i	-2 -7
where it	-5 -6
where my	3 1
where the	-7 -9
where they	9 3
where this	3 2
where we	-4 -3
where you	-14 -8
wherever	-3 -2
whether it	-13 -11
which	12 8
which doesnt	-4 -1
which has	5 4
which is	5 2
which makes	-6 -2
which means	-4 -3
which one	-3 -1
which was	6 11
while	-1 5
while being	4 1
while he	-4 -4
while i	-13 -2
while in	3 4
while not	-3 -2
while the	-5 -3
while they	11 7
while trying	3 2
while watching	4 0
while we	4 5
while you	-5 0
whining	5 3
whining about	2 3
whiny	9 4
whiskey	-3 -2
white	-18 -9
white and	-7 -8
who	2 -3
who also	9 3
who arent	3 1
who can	9 3
who cares	14 9
who could	-7 -7
who did	-3 -4
who didnt	-3 -4
who doesnt	-4 -1
who dont	-12 -9
who has	-7 -4
who have	-9 -4
who i	-5 -2
who is	-8 -7
who isnt	-6 -3
who just	3 2
who knew	3 1
who know	3 2
who knows	-9 -8
who loves	-3 -1
who made	-3 -4
who said	8 3
who should	-3 -3
who the	7 4
who thought	12 7
who voted	2 5
who was	11 3
who were	-3 -2
who wont	-3 -3
who works	10 6
who would	-9 -6
who you	-9 -6
whoever	9 3
whole	11 12
whole new	3 2
whole story	4 2
whole team	3 2
whole thing	-6 0
whole time	-6 4
wholesome	-11 -1
whom	5 0
whore	6 3
whos	-9 -4
whose	-9 -6
why	-4 -11
why a	3 1
why anyone	5 2
why are	6 1
why cant	-10 -5
why didnt	-5 -2
why does	9 6
why dont	0 3
why hes	-2 -3
why i	4 7
why is	3 0
why it	-8 -5
why its	-6 -5
why not	-10 -7
why people	6 3
why should	12 8
why theres	-3 -3
why was	4 2
why we	9 4
why would	10 6
wide	-7 0
wide open	-4 -3
wider	4 3
wife	-19 -23
wife and	-4 -2
wife to	-7 -7
wifes	5 3
wifi	9 4
wikipedia	-3 -3
wild	-7 -2
will	-22 -11
will absolutely	-3 -1
will actually	2 3
will always	-5 -3
will call	-3 -3
will change	-3 -2
will continue	-6 -3
will definitely	0 3
will die	-4 -3
will do	-10 -5
will find	-7 -5
will fuck	3 1
will get	3 5
will give	-5 -2
will go	4 6
will have	-11 -8
will help	-3 -1
will i	3 2
will just	6 0
will keep	8 -2
will look	-3 0
will need	3 3
will never	17 7
will not	22 8
will now	5 3
will probably	8 7
will remain	-3 -2
will say	4 4
will see	4 1
will start	-3 -3
will take	-5 -4
will try	-4 0
will win	-2 -3
will work	1 3
willingly	-6 -4
win	-3 5
win in	2 3
win it	-2 -3
win streak	5 3
win stupid	3 1
win the	-6 -3
wind	-5 -1
window	0 -3
windows	-3 -3
wine	0 4
wing	-9 -7
wings	7 11
wink	3 1
winner	-2 6
winning	-6 -1
winnipeg	5 3
wins	-4 1
winter	-29 -21
wipe	12 7
wisdom	2 3
wise	-4 3
wish	-14 21
wish i	3 7
wish it	-4 0
wish my	8 4
wish the	-3 2
wish they	7 7
wish this	-4 -3
wish we	-1 3
wish you	-3 0
wished	-3 -1
witch	10 6
with	-18 -12
with 2	-4 -4
with a	14 14
with all	-4 -4
with an	-1 -4
with and	-7 -6
with another	-11 -11
with any	-5 -1
with anyone	4 2
with as	-4 -3
with being	3 3
with different	5 4
with everything	7 4
with friends	-9 -8
with having	10 7
with her	-11 -5
with him	-5 5
with his	2 6
with how	-3 -3
with in	-4 -3
with is	4 1
with it	-3 0
with little	3 2
with me	-1 6
with my	-2 4
with no	-1 3
with not	-5 -4
with one	11 4
with other	7 2
with people	6 2
with so	-3 -2
with someone	6 2
with that	-12 -5
with the	16 13
with their	7 3
with them	3 -1
with this	3 6
with those	-5 -3
with us	-8 -5
with very	4 2
with what	4 0
with you	3 8
with your	2 3
within a	-10 -5
without	-1 14
without a	8 17
without any	2 -4
without it	4 2
without the	-8 -2
witty	3 4
wives	-4 -2
wolves	-4 -3
woman	-4 -8
woman who	3 3
women	-16 -15
women and	-11 -10
women are	-3 -3
womens	4 2
won	5 8
won the	6 7
wonder	-14 -11
wonder how	-2 -4
wonder what	-5 -4
wonderful	-3 29
wonderfully	0 6
wondering	-4 -3
wont	12 11
wont be	29 14
wont do	-4 -2
wont even	4 3
wont get	-5 -4
wont have	-2 -4
wont stop	-3 -3
wood	-6 -5
wooden	3 1
woooosh	-4 -4
word	-9 -11
word of	2 3
worded	5 2
words	5 4
wore	14 8
work	-20 -6
work as	-4 -3
work at	-6 0
work for	4 -2
work hard	-4 -1
work in	3 -2
work on	8 7
work so	5 3
work with	7 3
worked	2 6
worker	9 7
working	1 5
working in	3 1
working out	-3 -2
works	-25 3
works as	-2 4
works fine	0 3
works for	-7 -3
works great	-2 4
works well	-3 3
world	-8 0
world of	2 3
world was	-5 -3
worlds	3 2
worried	42 28
worried about	14 15
worried for	5 3
worried that	7 3
worries	7 5
worry	12 3
worry about	3 5
worrying	13 7
worrying about	8 5
worse	74 32
worse if	4 2
worse than	8 0
worse when	3 2
worship	3 1
worst	79 37
worst is	5 3
worst ive	4 1
worst of	4 2
worst part	-12 1
worst thing	4 3
worth	-19 6
worth checking	0 5
worth it	3 3
worth your	-4 -1
worthless	16 9
worthwhile	-3 6
would	-6 -6
would actually	-3 -2
would be	-3 -3
would come	0 3
would definitely	-3 2
would do	2 7
would expect	6 1
would get	-7 -4
would give	14 10
would happen	-5 -2
would have	2 4
would i	4 3
would it	5 0
would just	-3 -1
would know	-2 -3
would leave	3 2
would lose	-3 -2
would love	9 9
would make	-3 -3
would need	-8 -11
would never	-9 -7
would not	33 19
would rather	9 6
would recommend	-8 3
would say	-3 0
would stay	4 2
would take	-23 -20
would think	3 2
would want	6 3
would work	7 2
would you	6 0
wouldnt	7 -2
wouldnt be	-6 -4
wouldnt even	-4 -2
wouldnt have	-2 -3
wouldnt mind	-5 -2
wouldnt recommend	6 4
wouldnt surprise	-6 -5
wouldve	-1 -4
wow	9 28
wrapped	-10 3
write	-15 -15
writer	-4 4
writers	-4 -2
writing	6 6
written	9 8
written by	4 -1
wrong	53 25
wrong and	-10 -1
wrong at	-4 2
wrong side	-4 -4
wrong sub	7 3
wrong way	-2 -3
wrote	-8 -9
ws	3 3
wtf	29 16
wtf is	8 4
wut	3 1
x	-11 -11
xd	-8 -3
ya	-10 -6
yall	3 1
yawn	5 4
yay	4 5
ye	-5 -4
yea	-4 -4
yea but	-3 -3
yea i	-3 -4
yeah	-7 3
yeah because	5 2
yeah he	-4 -1
yeah i	2 3
yeah its	6 6
yeah my	3 2
yeah no	9 5
year	-14 -5
year after	11 6
year ago	5 5
year and	7 7
year for	-6 -5
year in	1 5
year old	6 0
year to	-4 -2
years	-17 -7
years and	9 11
years eve	-3 -2
years in	3 2
years is	-5 -5
years later	-3 -5
years now	-4 -2
years of	-2 4
years old	-6 -5
years so	5 4
years to	-3 -2
yeh	3 2
yell	7 3
yelling	6 3
yellow	-20 -15
yep	2 7
yer	3 1
yes	-14 3
yes but	-3 -4
yes he	1 3
yes i	-3 -1
yes please	1 4
yes that	3 2
yes you	2 3
yesterday	-13 -10
yesterday and	-3 -1
yet	-4 -2
yet again	-2 -3
yet but	3 2
yet i	8 3
yet still	7 4
yet to	-10 3
yikes	11 3
yo	-12 -8
yoga	-3 -2
york	-6 -3
you	6 7
you a	-3 -4
you act	8 3
you actually	-3 -1
you again	4 2
you already	-4 -3
you also	6 2
you and	-3 -6
you are	3 2
you at	4 2
you back	-4 -6
you basically	3 2
you been	-1 3
you being	5 4
you believe	-1 -4
you both	-3 -3
you bring	-3 -2
you but	-4 -2
you call	4 2
you can	-9 -3
you cant	16 9
you care	-5 -3
you choose	-3 -2
you clearly	15 8
you could	19 10
you deserve	2 5
you did	3 4
you didnt	-11 -10
you dirty	5 3
you do	8 5
you dont	-13 -13
you enjoy	16 4
you even	-3 -2
you expect	-4 -4
you feel	-14 -3
you find	-5 -5
you first	3 0
you for	9 11
you forgot	-1 -5
you found	-4 -1
you fucking	12 5
you get	0 6
you give	-8 -5
you go	-6 -6
you got	-5 3
you guys	13 6
you had	-6 -5
you have	-1 -3
you havent	-8 -3
you hear	5 3
you hit	-3 -3
you idiot	6 3
you in	9 6
you is	-5 -3
you it	-5 -1
you keep	7 4
you killed	5 2
you know	6 -2
you like	8 5
you live	-10 -7
you look	2 4
you lot	0 6
you made	-4 -2
you make	-1 -3
you may	-6 -5
you mean	-14 -10
you meant	5 4
you must	-9 -2
you need	3 10
you never	-4 5
you obviously	8 4
you off	-3 -3
you okay	2 5
you on	-9 -6
you over	3 1
you pay	3 0
you people	10 3
you plan	7 3
you post	11 6
you posted	4 2
you put	-11 -9
you read	-5 -2
you realize	9 4
you really	-4 -2
you remember	-3 -3
you right	2 3
you run	10 6
you said	3 2
you say	-10 -9
you see	15 7
you seem	-4 -4
you seen	-3 -1
you share	-4 -2
you should	-3 -4
you shouldnt	-3 -2
you shut	3 1
you so	-8 -6
you some	-3 -1
you sound	11 5
you speak	-6 -4
you spend	-3 -3
you start	3 3
you stay	2 3
you still	-3 -2
you suck	6 3
you sure	-2 -4
you talk	6 2
you talking	5 4
you tell	-4 -4
you that	9 7
you thats	6 3
you the	4 6
you then	-3 -2
you there	-6 1
you think	4 3
you this	3 1
you to	-13 -7
you too	-10 -6
you took	7 3
you tried	-9 -7
you try	-8 -7
you turn	-3 -2
you understand	-4 -5
you use	-3 -2
you used	3 3
you want	-18 -9
you wanted	-5 -4
you watch	-3 -1
you went	-4 -4
you were	-9 -6
you when	-3 -2
you will	-6 0
you win	-6 -1
you wish	-3 -3
you with	-6 -5
you wonder	4 3
you wont	-20 1
you work	-7 -5
you would	-12 -9
you wouldnt	4 1
youd	-25 -11
youd be	0 5
youd have	4 3
youd think	-3 -3
youll	-16 -5
youll be	-3 2
youll find	-4 -3
youll get	2 3
youll love	1 3
youll see	-3 -5
young man	4 2
younger	-5 -3
younger than	-3 -3
your	3 5
your a	-5 -4
your age	3 1
your ass	3 1
your attention	2 3
your baby	4 2
your body	-5 -3
your brother	0 3
your comment	0 3
your dad	-3 -1
your daughter	3 0
your dog	-5 -1
your ear	-2 3
your experience	3 2
your eyes	-1 -3
your face	7 4
your family	3 1
your feelings	-8 -5
your friend	-1 -3
your fucking	5 3
your future	-3 -2
your heart	-3 -3
your house	7 4
your husband	3 3
your job	-3 -1
your joke	3 1
your just	10 5
your last	3 2
your life	-9 -4
your little	-1 3
your loss	10 4
your mom	-7 -2
your money	11 11
your mouth	5 12
your own	-11 -12
your parents	4 3
your personal	4 2
your personality	6 2
your phone	2 -3
your post	-7 -7
your property	-4 -1
your relationship	6 4
your right	-4 -2
your room	3 2
your side	3 3
your team	3 3
your time	17 9
your upvote	4 1
your wife	-4 -2
your work	-3 -1
youre	1 4
youre a	2 7
youre an	9 5
youre being	6 3
youre crying	3 0
youre doing	3 6
youre getting	-9 -7
youre giving	3 2
youre gonna	4 0
youre good	-3 -2
youre here	-5 -4
youre in	-1 5
youre just	6 -2
youre on	-8 -7
youre pathetic	6 2
youre right	-9 6
youre so	1 4
youre supposed	-3 -2
youre talking	-4 -2
youre the	-1 3
youre thinking	-3 -4
youre welcome	-4 3
youre wrong	-7 -6
yourself	-5 -2
yourself a	12 5
yourself and	-4 -2
yourself is	-4 -4
yourself to	6 6
youth	3 3
youtube is	3 2
youve	5 4
youve been	-3 5
youve done	-3 -1
youve ever	-3 -2
youve gotta	4 1
yuck	8 5
yum	4 1
yummy	4 5
yup	-5 -3
zero	19 2
zero stars	21 11
zone	-1 -3
zones	-5 -5
~100	3 3
~2	6 3
~20	-3 -2
~5	2 3
~:(	12 6
~a	12 10
~able	1 -3
~about	2 -5
~absolutely	3 3
~act	-5 -4
~action	7 3
~actually	-11 -10
~add	-4 -4
~affect	-5 -3
~afford	12 9
~afraid	3 6
~after	-12 -4
~again	31 16
~ago	-3 -1
~agree	20 10
~all	-9 -5
~allow	2 3
~allowed	4 1
~alone	-5 -3
~also	-3 -4
~always	8 6
~am	7 2
~an	-4 -14
~and	12 4
~angry	5 3
~annoying	3 3
~another	-3 -2
~answer	6 3
~anxiety	6 3
~any	-2 3
~anymore	3 5
~anyone	-3 -5
~anything	26 6
~anyway	-6 -5
~anywhere	-12 -8
~apply	-4 -4
~are	16 4
~article	7 3
~as	-2 -4
~ask	-15 -10
~asked	0 8
~asking	-6 -2
~assume	-3 -3
~at	13 9
~attention	4 2
~attractive	-4 -2
~available	-8 -6
~aware	-3 0
~away	6 2
~babies	-4 -3
~baby	3 9
~back	24 8
~bad	-18 0
~banned	-4 -1
~be	5 3
~beat	-9 4
~beautiful	3 2
~because	6 -2
~been	9 6
~before	-16 -12
~behind	-4 -1
~being	3 0
~believe	27 8
~benefit	-5 -5
~besides	5 3
~best	-12 -15
~better	6 6
~between	-4 -3
~blame	3 1
~body	3 3
~bother	5 0
~bothered	5 3
~box	-13 -6
~break	4 3
~brexit	-5 -3
~broke	-7 1
~brought	5 3
~business	-3 -4
~but	-14 -4
~buy	22 9
~buying	-1 -3
~by	10 5
~call	6 2
~called	4 2
~calls	7 3
~came	9 5
~can	-8 -7
~canada	-5 -4
~cant	-10 -9
~car	-6 2
~care	7 2
~cares	-1 -3
~ceases	-4 3
~certain	3 1
~change	-4 -2
~changed	12 7
~charge	17 12
~charged	10 5
~cheap	-5 2
~child	-3 -3
~choose	-3 -3
~class	3 2
~close	-10 -7
~clue	-2 -3
~cold	9 6
~college	4 2
~come	4 0
~comfortable	14 7
~coming	11 5
~common	4 2
~compared	-3 -3
~complain	-6 -4
~complaining	-5 -4
~complaints	-2 3
~complete	3 2
~completely	-6 -4
~connection	4 1
~consequences	-5 -4
~consider	-3 -2
~contact	-12 -7
~control	-4 -1
~cool	11 5
~correct	5 4
~could	4 6
~count	-3 -1
~cover	-4 -4
~create	-6 -5
~creepy	4 2
~cringe	-6 -3
~cry	-5 -2
~cult	1 3
~cut	-6 -2
~cute	4 3
~damage	6 3
~damn	4 2
~dare	-3 -2
~day	11 7
~deal	-3 0
~death	-5 -5
~decent	6 3
~decide	4 4
~definitely	-4 -2
~delete	-3 -2
~deserve	9 1
~developed	-4 -3
~did	-8 -2
~didnt	3 4
~difference	-4 -2
~different	-3 -4
~disappoint	-4 4
~disappointed	-8 11
~discussing	5 3
~disgusting	6 3
~disrespect	3 1
~doctor	-4 -4
~does	-3 -2
~dogs	14 9
~doing	-14 -12
~done	-6 -3
~dont	17 7
~double	-4 -3
~doubt	-8 -6
~down	-7 -8
~downvote	-4 -1
~drive	6 3
~drunk	-4 -3
~due	9 4
~dumbass	4 2
~ear	4 3
~easy	5 1
~eat	-2 -5
~eating	4 7
~either	-11 -17
~elected	4 2
~else	-19 -1
~emotionally	-3 -1
~end	-3 -1
~ending	-3 0
~enjoy	10 4
~enough	23 13
~episode	2 3
~escape	-3 -2
~especially	3 2
~even	11 2
~ever	2 -9
~everybody	-4 -3
~everyone	3 0
~everything	-4 -2
~evil	-4 -3
~exactly	7 2
~exclusive	-4 -2
~excuse	8 3
~exist	-6 -4
~expect	-1 7
~expectations	3 3
~expected	-6 -3
~expecting	4 1
~experience	-1 4
~eyes	4 2
~fact	-5 -4
~facts	3 3
~fail	-4 -3
~failed	-4 -2
~fair	3 2
~faith	4 3
~fall	-4 1
~family	-4 0
~fan	-2 -3
~far	-8 -7
~fault	-2 -4
~favorite	7 4
~feed	-4 -4
~feel	13 16
~fight	5 2
~figure	4 2
~find	-13 3
~fire	6 3
~first	-4 -4
~fit	21 10
~flavor	8 4
~follow	3 2
~food	10 4
~football	3 2
~for	4 5
~force	-4 -2
~forcing	4 3
~forget	-17 -8
~found	-1 -3
~free	-3 -2
~friend	-5 -3
~friendly	10 5
~fuck	11 6
~fucking	26 13
~fun	3 3
~funny	12 8
~game	-5 -2
~get	4 0
~gets	-14 -9
~getting	-6 -4
~give	2 10
~given	-16 -14
~giving	0 -3
~go	11 8
~god	3 1
~going	3 -3
~gonna	4 1
~good	50 26
~google	5 3
~got	9 8
~government	4 2
~great	15 10
~group	-3 -1
~gun	3 2
~guns	-3 -2
~guy	-10 -7
~guys	-8 -5
~had	0 6
~haha	-3 3
~hair	-6 0
~hand	7 3
~happen	-5 -4
~happened	11 6
~happening	3 1
~happens	2 3
~happier	-6 2
~happy	20 12
~hard	1 -3
~hate	4 3
~have	-5 -4
~having	5 2
~he	-14 -12
~head	-4 -1
~healthy	3 1
~hear	-5 -5
~heard	8 5
~help	13 14
~helpful	9 5
~her	2 -4
~here	14 14
~hide	-5 -3
~high	-8 -4
~him	-3 -5
~his	-6 -9
~hit	9 3
~hold	10 5
~honor	13 7
~hope	-4 -1
~hopes	-8 -7
~horrible	3 3
~how	9 5
~huh	-3 -2
~human	3 1
~hungry	-4 3
~hurt	-1 8
~i	19 11
~id	8 13
~idea	-11 -7
~if	-7 -3
~ignore	6 3
~illegal	-2 -3
~im	15 9
~imagine	11 4
~important	-6 -5
~impressed	28 14
~improve	2 3
~improvement	7 4
~in	-6 -11
~include	3 2
~included	-4 -4
~innocent	-4 -4
~instructions	9 3
~insult	-4 -2
~interested	12 7
~interesting	3 1
~internet	-3 1
~into	0 5
~is	-19 -14
~isnt	-2 -3
~issue	-4 -5
~it	6 0
~item	5 2
~its	-10 -10
~itself	4 1
~ive	-17 -15
~joke	4 3
~just	-4 -5
~kids	-8 -7
~kind	-7 -7
~know	-21 -17
~knowing	-7 -6
~known	-4 -2
~knows	-6 -2
~land	-3 -3
~last	7 4
~laugh	1 3
~laughing	-3 2
~law	3 3
~lawyer	4 2
~lead	-6 -3
~least	2 3
~leave	-4 4
~left	6 6
~legal	6 2
~less	5 3
~let	-14 -1
~level	6 1
~lie	-3 -1
~like	18 5
~liking	3 2
~line	-3 -2
~link	-4 -2
~listened	4 2
~listening	3 0
~literally	5 3
~little	3 2
~live	6 3
~living	4 4
~lol	-16 13
~longer	-7 -8
~look	5 3
~looked	9 9
~looking	-2 -3
~lose	-3 0
~lost	-6 -4
~made	3 3
~make	13 6
~makes	5 -1
~making	7 3
~many	-8 -6
~match	10 6
~matter	-12 -8
~maybe	-3 -3
~me	18 4
~mean	-2 -6
~meant	-8 -6
~meat	8 4
~meme	-3 -3
~men	-3 -2
~mention	-7 -3
~met	7 7
~might	-4 -3
~mind	1 6
~mine	7 3
~miss	-5 2
~missed	-3 2
~mistake	7 4
~mom	-8 -5
~moment	0 3
~money	8 -2
~more	12 9
~move	-4 -4
~movie	12 7
~much	-22 -15
~music	2 3
~my	15 8
~myself	-4 -2
~name	-6 -2
~necessarily	-4 -3
~needed	-3 -2
~neither	3 1
~never	-1 -3
~new	7 0
~news	-5 -4
~next	1 5
~nice	15 8
~no	-4 1
~nobody	-2 -3
~non	-7 -6
~nonsense	-6 5
~nor	-18 -18
~not	5 1
~nothing	-9 -7
~notice	-9 -6
~noticed	-2 -4
~now	-3 5
~number	-3 -3
~of	4 -3
~off	3 1
~offend	3 1
~offer	-1 -3
~old	-3 -2
~on	-13 -13
~once	-3 8
~one	-11 -5
~ones	4 0
~online	-6 -8
~only	7 5
~op	2 3
~open	-6 -5
~opinion	-8 -8
~option	5 4
~or	2 -3
~order	5 3
~other	-7 -1
~others	4 2
~otherwise	-4 -4
~our	15 8
~out	-21 -11
~over	3 3
~own	8 7
~p	-3 -2
~paid	4 0
~part	6 6
~particularly	-4 -2
~pay	7 6
~paying	3 2
~people	7 6
~person	-13 -3
~pets	-4 -2
~phone	13 8
~pick	-8 -5
~picture	7 2
~pizza	3 1
~place	18 11
~play	-6 -10
~played	-4 1
~players	3 1
~please	3 1
~plot	16 9
~point	-4 -3
~police	-4 -3
~political	-4 -3
~power	-3 -1
~private	-4 -4
~probably	-4 -3
~problem	-25 -9
~problems	4 7
~product	5 2
~proof	-3 -3
~property	-8 -5
~protect	-3 -3
~proud	3 1
~provide	13 8
~public	3 2
~purchase	13 7
~purpose	-3 -3
~put	-2 3
~putting	-2 -3
~qualified	3 1
~question	-10 -7
~questions	-3 3
~quite	4 5
~r	-6 -4
~race	-4 -3
~rather	5 1
~reach	9 6
~reached	3 2
~reaction	-3 -3
~read	10 3
~ready	13 8
~real	5 -3
~realize	6 11
~really	10 3
~reason	-9 -3
~recognize	3 2
~recommend	23 12
~recommended	8 4
~refund	-7 1
~regret	0 7
~relate	5 2
~related	-3 -3
~release	-3 -2
~relevant	3 3
~remember	-13 -9
~remotely	3 2
~rent	8 3
~required	-3 -3
~respect	7 3
~responsible	13 6
~restaurant	3 2
~return	10 5
~rich	-3 -3
~right	5 1
~ruin	-5 -2
~running	6 3
~sad	8 5
~sadly	11 6
~safe	-4 -3
~said	-9 -4
~salt	13 7
~same	7 5
~save	5 2
~saying	-2 -4
~scare	-3 -2
~science	7 4
~scratch	-1 3
~season	4 1
~second	4 2
~see	0 -7
~seem	3 1
~seems	3 1
~self	3 3
~sell	-5 1
~sense	9 4
~serious	-3 -4
~service	1 6
~sex	-6 -5
~sexual	8 5
~shame	1 8
~sharing	-4 -2
~she	-4 -6
~shes	-2 -3
~shit	15 9
~shoes	-4 -3
~shoot	-4 -2
~short	-7 -2
~shot	-4 -4
~should	-2 -3
~shouldnt	5 2
~show	-2 -4
~side	4 2
~since	3 9
~single	-2 3
~sit	-4 -2
~skin	-3 -2
~sleep	-4 -4
~so	8 1
~solve	3 2
~some	-5 -3
~someone	-3 -4
~sorry	12 6
~sort	-5 -4
~sound	5 4
~speak	-5 -3
~special	-3 -6
~specific	-4 -3
~spell	5 3
~spend	-4 -2
~staff	13 6
~stand	3 -1
~stars	1 6
~start	-4 -2
~started	4 2
~starting	-4 -3
~state	-9 -5
~stay	2 4
~staying	-3 -3
~step	5 3
~still	-2 -3
~stop	-11 -3
~stopping	-6 -4
~store	3 2
~strong	7 3
~stuff	-3 -3
~stupid	4 3
~subreddit	3 2
~such	-8 -2
~super	3 1
~support	11 5
~supposed	-3 -3
~sure	-21 -17
~surprise	-6 -8
~surprised	-5 -4
~surprising	3 2
~system	-4 -1
~take	3 7
~taken	-6 -5
~taking	-6 -5
~talk	10 6
~talking	6 2
~taste	21 9
~tasty	5 2
~taxes	-3 -1
~tbh	-7 -5
~tears	5 2
~tell	-3 -6
~telling	9 5
~terms	-4 -3
~terrible	5 5
~text	-3 -1
~than	-7 -2
~thank	3 2
~that	8 1
~thats	5 0
~the	2 -7
~them	-8 -9
~then	-8 -8
~there	5 2
~these	10 4
~they	-4 -4
~theyd	-4 -2
~theyre	3 -1
~thing	-1 3
~things	8 5
~think	-5 -10
~thinking	4 2
~this	26 19
~tho	-5 -4
~those	4 -1
~though	-4 0
~thought	-3 2
~three	8 6
~through	1 4
~till	-7 -6
~time	8 0
~times	3 3
~tip	-1 4
~to	8 1
~tonight	-3 -2
~too	-4 7
~translate	4 2
~trouble	-1 9
~true	10 5
~trump	-3 -3
~trust	23 11
~truth	5 4
~try	3 6
~trying	-3 -4
~twitter	-4 -3
~two	-12 2
~u	6 3
~ugly	-5 4
~uncommon	3 2
~under	-4 -3
~underestimate	5 3
~understand	-3 -4
~understanding	-7 -5
~united	-4 -3
~unless	-7 -5
~unsee	-3 -2
~up	16 9
~us	1 -5
~used	-7 -4
~using	-8 -6
~usually	-3 2
~very	19 7
~vote	-2 -4
~vs	-4 -2
~wait	-12 9
~wall	-8 -7
~want	5 2
~wanted	3 2
~wants	-3 -3
~was	3 6
~wasnt	-7 -5
~waste	18 9
~watch	5 4
~watched	2 3
~watching	-2 -4
~water	7 3
~way	4 -3
~we	18 6
~wear	0 -3
~wearing	4 2
~weird	-1 -3
~well	16 10
~went	-7 -5
~whatsoever	10 2
~when	3 -1
~where	2 4
~whether	-13 -13
~while	-9 -4
~who	-9 -9
~why	9 1
~will	11 5
~win	5 3
~winning	3 0
~wins	-3 -3
~with	-6 -7
~within	-2 -3
~without	-4 -4
~women	6 4
~wonder	-4 -2
~wont	-11 -8
~word	0 -6
~words	-4 -1
~work	35 14
~worked	10 3
~working	8 5
~works	1 4
~world	5 2
~worried	-4 -2
~worries	-7 4
~worry	-14 8
~worst	-12 -13
~worth	33 16
~would	9 2
~wouldnt	-3 -2
~wrong	-19 -7
~year	6 1
~years	-3 2
~yet	-27 -25
~you	7 3
~your	7 2
~youre	9 7
~yours	5 3
~yourself	-4 -2
`;
