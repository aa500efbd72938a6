/**
 * Verbs, adjectives and nouns of saying, thinking, feeling and wanting, by what stands after them. Base
 * forms; irregular ones after a colon: past, or past/participle.
 */
import { words } from './words.ts'

/** "Thinks (that) the road is shut", "wonders whether", "knows how". */
export const CLAUSE_VERBS =
  'say:said think:thought believe know:knew/known feel:felt hope fear suspect guess expect suppose assume ' +
  'understand:understood imagine argue insist claim admit deny warn swear:swore/sworn explain predict report ' +
  'announce declare conclude agree doubt wonder ask decide realize realise recognize recognise acknowledge ' +
  'concede confirm maintain contend assert allege state testify complain boast brag joke estimate reckon ' +
  'reveal suggest hint imply propose remember forget:forgot/forgotten regret worry pray promise vow pledge ' +
  'guarantee stress emphasize emphasise note remark observe mention confess dream:dreamed/dreamt wish learn ' +
  'hear:heard write:wrote/written reply respond add speculate anticipate presume figure bet threaten ' +
  'recommend demand request require mandate stipulate disclose order urge intend prefer judge'

/** "Calls it a scandal". */
export const NAMING_VERBS = 'call label brand dub term deem consider declare'

/** Verbs that are of saying only with a clause that "that" or a question word opens: a chart shows a rise. */
export const THAT_VERBS =
  'see:saw/seen find:found show:showed/shown prove:proved/proven indicate demonstrate discover determine ' +
  'hold:held rule mean:meant discuss debate appreciate accept calculate signal establish consider notice ensure'

/** "Wants to leave". */
export const TO_VERBS =
  'want hope plan intend refuse decline promise vow pledge threaten agree expect wish prefer demand ask long ' +
  'decide choose:chose/chosen desire aspire aim swear:swore/sworn propose hesitate seek:sought volunteer ' +
  'offer claim undertake:undertook/undertaken'

/** "Wants him to leave". */
export const OBJECT_TO_VERBS =
  'want expect ask urge order tell:told advise encourage invite beg:begged require command instruct request ' +
  'warn implore persuade convince forbid:forbade/forbidden trust wish prefer believe remind pressure ' +
  'press challenge direct'

/** "Told him (that) it was shut", "asked him why". */
export const TOLD_VERBS =
  'tell:told assure inform remind warn convince persuade promise ask notify advise teach:taught show:showed/shown'

/** "Opposes the plan". */
export const THING_VERBS =
  'want support oppose reject deny dispute doubt condemn criticize criticise mock praise endorse love hate ' +
  'fear trust distrust favor favour welcome denounce ridicule deplore resent admire despise dislike demand ' +
  'promise believe dismiss question regret applaud protest prefer expect urge propose recommend defend know ' +
  'understand:understood accept respect back disclose contradict exaggerate downplay belittle disparage'

/** After a pronoun as object too: "I know you" says nothing, "she loves you" does. */
export const PERSON_VERBS =
  'support oppose believe love hate fear trust distrust resent admire despise dislike respect praise mock ' +
  'ridicule blame endorse want defend condemn doubt reject'

/** With the preposition that makes them so: "complains about the noise". */
export const PREPOSITION_VERBS: Readonly<Record<string, string>> = {
  about:
    'complain worry care talk boast brag joke dream:dreamed/dreamt speak:spoke/spoken think:thought lie hear:heard know:knew/known feel:felt forget:forgot/forgotten speculate wonder',
  of: 'think:thought dream:dreamed/dreamt complain speak:spoke/spoken warn boast approve disapprove talk hear:heard',
  with: 'agree disagree sympathize sympathise side',
  in: 'believe trust',
  for: 'apologise apologize ask call hope pray wish plead argue long',
  on: 'insist call',
  against: 'argue protest warn speak:spoke/spoken',
  to: 'object agree',
}

/** "Accuses him of theft", "sees it as a threat". */
export const PAIRED_VERBS: Readonly<Record<string, string>> = {
  of: 'accuse suspect remind warn assure convince',
  for: 'blame criticize criticise thank praise mock fault condemn attack forgive:forgave/forgiven chide scold',
  as: 'see:saw/seen view regard perceive describe portray depict dismiss denounce condemn characterize characterise define paint cast tout treat hail decry deride',
  about: 'warn tell:told ask',
}

/** "Is sure (that)", "are worried about": what somebody, not something, is. */
export const ADJECTIVES = words(
  'sure certain confident convinced aware unaware afraid hopeful worried concerned glad happy unhappy sorry ' +
    'proud pleased upset angry furious surprised shocked disappointed sceptical skeptical doubtful optimistic ' +
    'pessimistic reluctant willing unwilling eager keen determined adamant honored honoured grateful thankful ' +
    'ashamed positive anxious nervous frightened scared offended outraged appalled delighted thrilled excited ' +
    'tired sick frustrated dissatisfied satisfied committed opposed prepared ready',
)

/** "Her fear that", "the union's demand for": what somebody says or has in mind. */
export const MIND_NOUNS = words(
  [
    'accusation admission allegation announcement apology appeal argument assertion assessment assumption assurance belief boast',
    'call claim comment complaint concern conclusion contention conviction criticism demand denial description desire disagreement',
    'disapproval distrust doubt endorsement enthusiasm estimate expectation explanation fear feeling forecast goal hatred hope',
    'impression insistence intention invitation love mistrust objection opinion opposition perception plan plea pledge praise',
    'prediction pride promise proposal rationale recommendation refusal rejection request resentment statement suggestion',
    'support suspicion tweet threat understanding view vow warning wish worry',
  ]
    .join(' ')
    .split(' ')
    .flatMap((noun) => [noun, /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`])
    .join(' '),
)

/** What opens a clause that one of these verbs has. */
export const CLAUSE_OPENERS = words('that whether what how why who')

/** Subjects that are one word. */
export const SUBJECT_PRONOUNS = words(
  'i we you he she they who everyone everybody nobody someone somebody it one',
)

/** Of those and of nouns, the ones that a verb without an -s goes with. */
export const PLURAL_PRONOUNS = words('i we you they who')

/** What may stand between a subject and its verb, beside adverbs in -ly. */
export const BEFORE_VERBS = words(
  "really just still also always never now then even not n't simply only clearly actually truly certainly ever " +
    'already once again long often sometimes so therefore all both each rather quite very',
)
