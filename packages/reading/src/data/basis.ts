/** Words by which a source says how it knows. Lower case. */
import { words } from './words.ts'

/** What may stand between somebody and the verb of seeing, hearing or being told. */
export const BETWEEN = words(
  "had have has 've 'd 's was were been being am is are could can also then just first only once later " +
    'already even both all myself himself herself themselves ourselves soon still now always often last',
)

/** What, in front of a verb, turns it. */
export const TURNING = words("not n't never neither nor hardly no without cannot")

/** What, in front of a clause, leaves it open. */
export const OPEN = words('if whether unless nobody none anyone anybody whoever wish wished')

/** Past forms of seeing; those after "could" and "was" are told by the words between. */
export const SAW = words('saw seen watched witnessed see watching observed filmed photographed')
export const HEARD = words('heard hear')
export const FELT = words('felt smelled smelt')

/** Verbs of telling what one lived through. Base forms. */
export const RECALLING = words('describe recall remember report recount relate recollect tell speak')

/** Noises, and voices making them. */
export const NOISES = words(
  'blast blasts explosion explosions gunfire shot shots shooting gunshot gunshots bang bangs boom booms crash ' +
    'crack cracks scream screams screaming screamed shout shouts shouting shouted cry cries crying sirens ' +
    'siren noise noises sound sounds thud thuds rumble roar plane planes jet jets drone drones helicopter ' +
    'helicopters aircraft rocket rockets missile missiles shell shells shelling bomb bombs bombing engine ' +
    'engines gun guns footsteps voice voices yelling yell yells alarm alarms whistle whistling buzzing ' +
    'knock knocking glass bullets thunder moaning groaning pleading begging order ordering splash bell bells',
)

/** What is felt by being there. */
export const SHOCKS = words(
  'blast blasts ground earth floor house building walls explosion explosions heat tremor tremors quake shock ' +
    'shockwave impact smoke gas burning shaking vibration',
)

/**
 * What is seen by understanding, or comes from others: an account of a thing is not the thing. After "saw".
 */
export const NOT_SEEN = words(
  'that how why whether if what no nothing little none anything as claim claims report reports reporting ' +
    'reported allegation allegations rumour rumours rumor rumors statement statements comment comments ' +
    'account accounts suggestion suggestions article articles story stories tweet tweets post posts poll ' +
    'polls survey surveys study studies data figures numbers statistics need reason reasons sense point ' +
    'benefit benefits value opportunity opportunities chance chances way ways sign signs indication ' +
    'indications rise increase decline drop growth improvement improvements results change changes trend ' +
    'trends progress success potential problem problems threat danger future past fit shift surge spike ' +
    'difference advantage hope worse better enough plenty before merit film movie play game match season ' +
    'era world news television tv debate speech show broadcast coverage convention programme program interview ' +
    'support standing wages jobless rate rates income incomes votes ratings shares stock stocks profits prices ' +
    'sales revenue revenues commitment commitments continuation discourse sentiment backlash momentum style ' +
    'culprit love compassion words lot kind sort erosion collapse shifts all both',
)

/** Words for whoever was there. */
export const WITNESSES = words(
  'witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders',
)

/** Witnesses by their place in a trial or an argument. */
export const OTHER_WITNESSES = words(
  'expert star key defence defense prosecution state character government material hostile',
)

/** Things that show or say what happened, in hand or on a screen. */
export const EXHIBITS = words(
  'footage video videos recording recordings tape tapes photograph photographs photo photos picture pictures ' +
    'image images log logs logbook logbooks diary diaries minutes letter letters email emails e-mail e-mails ' +
    'memo memos memorandum memoranda document documents records file files transcript transcripts ' +
    'screenshot screenshots x-ray x-rays scan scans receipt receipts invoice invoices ledger ledgers ' +
    'certificate certificates cable cables note notes message messages clip clips film selfie audio ' +
    'voicemail livestream telegram telegrams manifest manifests register registers inscription map maps ' +
    'contract contracts deed deeds order orders filing filings',
)

/** Things that having shows: "we have footage"; a letter one has is not the proof of anything. */
export const PROVING = words(
  'evidence proof footage video videos recording recordings tape tapes photograph photographs photo photos ' +
    'picture pictures image images document documents copy copies transcript transcripts screenshot ' +
    'screenshots audio minutes records',
)

/** Verbs of having a thing at hand. */
export const HOLDS = words(
  'hold holds held possess possesses possessed obtained kept seen reviewed viewed examined inspected ' +
    'acquired recovered',
)

/** What an exhibit does with what it holds. */
export const EXHIBITING = words(
  'show say record reveal read list depict capture contain describe detail state indicate suggest document ' +
    'confirm put note accord see hear tell mention mark prove appear find report write',
)

/** Results of working on what is known, and the data that is worked on. */
export const WORKED_OUT = words(
  'average averages aggregate aggregates estimate estimates projection projections extrapolation ' +
    'simulation simulations calculation calculations',
)
export const DATA = words(
  'data figures numbers statistics evidence tests test measurements wounds injuries fragments traces ' +
    'analysis analyses results debris damage',
)
export const WORKING_OUT = words('estimate calculate extrapolate infer deduce')
export const POINTING = words('suggest indicate imply point')

/** Nouns for people who tell, beside those of `nouns.ts`: kin, neighbours, callings, and whoever knows. */
export const TELLERS = words(
  'source sources insider insiders relative relatives kin uncle aunt cousin cousins nephew niece ' +
    'grandfather grandmother grandson granddaughter parent parents child boy girl boys girls kid kids ' +
    'landlord landlady boss chief chiefs head heads clerk clerks guest guests priest monk nun imam ' +
    'rabbi bishop patient patients consultant accountant assistant attendant sergeant lieutenant colonel major ' +
    'general generals admiral marshal agent agents informant informants detainee detainees refugee hostage ' +
    'hostages deputy deputies captive captives prisoner prisoners medic medics cop cops farmhand deckhand ' +
    'mate crew staff elders elder friends folk folks somebody someone everybody everyone others other him ' +
    'her them both one vet cook maid judge judges aide aides fiance widow widows tribesmen acquaintance ' +
    'acquaintances contact contacts ally allies partner partners spokespeople ministry police embassy guard ' +
    'guards media newspaper newspapers radio television press reports neighbour neighbours neighbor neighbors',
)

/** What tells people things and is nobody. */
export const MINDS = words(
  'gut heart instinct instincts conscience mind brain nose mirror history life eyes ears head soul god logic ' +
    'voice book books clock mistake mistakes past example examples call calls intercepts data scratch others',
)

/** Endings of people by what they do. */
export const TELLER =
  /(?:[^aeiou]{1,2}|[aeiou]t|[lnrt]|y)(?:ers?|ors?|ists?|ians?|eers?)$|(?:men|man|woman|women|people|-in-law)$/

/** Nouns in -er and -or that nobody is. */
export const NO_TELLERS = words(
  'matter matters order orders number numbers factor factors error errors power powers paper papers letter ' +
    'letters disaster disasters weather water answer answers offer offers danger dangers behavior behaviour ' +
    'minor river rivers winter summer border borders cover chapter character disorder disorders corner ' +
    'center centers quarter quarters murder murders fever cancer laughter terror horror rumor rumors favor ' +
    'labor honor harbor color computer computers super tower towers transfer register gender hunger anger ' +
    'theater october november september december poster posters banner banners trust force forces chain unit units',
)

/** What, before a phrase, leads to whatever the source goes by; patterns. */
export const GROUNDS = [
  'judging (?:by|from)', 'to judge (?:by|from)', '(?:clear|evident|obvious|apparent|plain) from',
  '(?:conclude[ds]?|infer(?:red|s)?|deduce[ds]?|extrapolate[ds]?|extrapolating)(?: [,|])? from',
] // biome-ignore format: a list

/** Words that open a clause of their own, so that what stands before them is not seen in it. */
export const OPENERS = words(
  'and but or when while after before because since until then once so suddenly later though although ' +
    'whenever there here now said says yes no well eyes outside inside morning night afternoon evening ' +
    'day monday tuesday wednesday thursday friday saturday sunday ago',
)
