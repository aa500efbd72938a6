/** What is done by saying it, where the cue leaves it open: by the words said. */
import type { Act, Modality } from '@hearsay/reading'
import type { Sheet } from './sheet.ts'
import { takesBack } from './taking-back.ts'
import { heldIn, type Told, wordsAt } from './told.ts'

export function withActs(told: readonly Told[], { text }: Sheet): Told[] {
  const held = heldIn(told)
  return told.map((one) => {
    if (held(one.id).some(({ source }) => source !== null)) return one
    const act = actOf(one, wordsAt(text, one.words))
    return act === one.act ? one : { ...one, act, modality: MODALITY[act] ?? one.modality }
  })
}

const MODALITY: Partial<Record<Act, Modality>> = {
  deny: 'negated',
  refuse: 'negated',
  threaten: 'planned',
  promise: 'planned',
  demand: 'planned',
}

/** Acts that only a cue gives; what is said does not change them. */
const GIVEN = new Set<Act>(['threaten', 'promise', 'refuse', 'demand', 'deny', 'reject'])

function actOf(one: Told, words: string): Act {
  if (one.act === 'report' && one.basis.kind === 'told-by') return 'report'
  if (one.act === 'recant') return 'deny'
  if (one.cue === '' && one.sourceAt === null && one.act !== 'assert') return one.act
  if (one.act === 'reject' && /^call/.test(one.cue)) return 'reject'
  const plain = words.replace(/^["'“‘\s]+|["'”’\s]+$/g, '')
  if (one.act === 'plan' && /\bnot (?:plan|intend|wish|want)\b/.test(one.cue)) return 'refuse'
  if (one.act === 'ask' && /^not to\b/.test(plain)) return 'demand'
  if (one.act === 'accuse' && /^call/.test(one.cue)) return 'reject'
  if (takesBack(plain)) return 'deny'
  if (one.act === 'promise' && /\b(?:unless|or else)\b/.test(plain)) return 'threaten'
  if (GIVEN.has(one.act) || (one.act === 'plan' && /plan|intend/.test(one.cue))) return one.act
  if (one.act === 'ask' && /^ask|^want/.test(one.cue)) return 'ask'
  if (one.act === 'accuse' && /accus|blam|charg/.test(one.cue)) return 'accuse'
  return (
    RULES.find(({ words: pattern, cue }) => pattern.test(plain) && (!cue || cue.test(one.cue)))?.act ??
    'assert'
  )
}

/** A main clause that denies: before any comma, and of no more than what the source knows or was allowed. */
const NEGATES =
  /^(?!(?:I|he|she) (?:had|was|were) not |nobody has|the(?:ir)? \p{Ll}+ read|[^,;]*\b(?:no (?:warning|doubt|sign|part|tie|longer|idea|name|record)|not say|with no|without|knows?)\b)[^,;.]{0,80}(?:\b(?:not|never|no|none|nobody|neither)\b|n['’]t\b|\bforget \p{Ll}+$)/iu

/** Deeds that somebody is blamed for. */
const BLAMES = new RegExp(
  `\\b(?:${[
    'fired|opened (?:the )?fire|shot at|shots|shooting|bomb(?:ed|s)?|explosives?|terrorists?|gunmen|provocation|sabotage|attack(?:ed|s)?|ambush(?:ed)?',
    'seized|captured|stole|stolen|robb(?:ed|ers)|looted|sold|hijacked|kidnapped|abducted|smuggled|trucked|sneaked|drove off|took (?:the|our|those|his|her|their)',
    'faked?|forged|forgery|rigged|stuffed|tampered|doctored|hid|hidden|hiding|cover(?:ed|ing)? up|covered it|a second time|twice',
    'drunk|drinking|drink|reckless|negligen\\p{L}+|poison(?:ed|s)?|dumped|leaked|spilled|rammed|ploughed|hit and run|ran (?:over|down)',
    'murder(?:ed|s)?|kill(?:ed|s|ers)?|beat(?:en)?|tortur\\p{L}+|torched|set (?:it|fire)|burn(?:ed|t)|bribed?|paid (?:me|him|her|them|off)|lied|lying to',
    'switched (?:it )?off|turned (?:it )?off|left (?:it )?off|ordered (?:us|them|his|the)|climbed into|broke into|forced',
  ].join('|')})\\b`,
  'iu',
)

interface Rule {
  readonly act: Act
  readonly words: RegExp
  readonly cue?: RegExp
}

const HARM =
  'burn|lose h(?:is|er)|punish|sue|in court|prosecut|hang|destroy|regret|break|close the|leave town|hear from (?:us|me|my|our)|' +
  'shoot|kill|banned|hunt|answer for|strike|walk-out|legal|pay (?:for|the price)|be found|find (?:them|him|her|you)|teeth|sorry|set fire to|where you live|watch your back'

/** In this order; the first that fits is what is done. */
const RULES: readonly Rule[] = [
  { act: 'threaten', words: /\bknow (?:where|who) you\b/i },
  {
    act: 'threaten',
    words: new RegExp(`\\b(?:will|shall|['’]ll|would|better|get you|going to)\\b.*\\b(?:${HARM})`, 'i'),
  },
  { act: 'threaten', words: new RegExp(`(?:${HARM}|action)`, 'i'), cue: /^warn|^threat/ },
  {
    act: 'refuse',
    words:
      /\bwo(?:n['’]t|uld not)\b|\b(?:would|['’]d) rather not\b|\bwill not be (?:given|handed|released|published|shown|made)\b|^(?:I['’]?m |we['’]?re )?not \p{Ll}+ing\b|\bnot going to\b|\bdeclin|\brefus/iu,
  },
  { act: 'demand', words: /^(?:to|not to)\s/, cue: /\b(?:told|order|ask|warn|instruct)/ },
  {
    act: 'demand',
    words:
      /^(?:Please |Do not |Don['’]t (?!know|think|ask me)|(?:Say|Fill|Keep|Leave|Send|Put|Get) (?!that)\p{Ll}+|I need (?:an?|the) )|^(?:Show|Tell|Count|Give|Stop|Release|Open|Publish|Resign|Bring|Hand|Free|Let (?!us))\b|\b(?:should|must) (?!not have|have)\p{Ll}+ (?:him|her|them|it|us)\b|\bwant me to\b|\bwe must \p{Ll}+/iu,
  },
  { act: 'demand', words: /./, cue: /chant|shout|demand/ },
  {
    act: 'plan',
    words:
      /\b(?:plans?|intends?|hopes?) to\b|^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|results) (?:may|might)\b|\bmay be available\b/,
  },
  { act: 'promise', words: /^(?!If\b)[^,;]{0,60}\b(?:will|shall|['’]ll)\b(?! not| never)/ },
  {
    act: 'promise',
    words: /^(?:somebody|someone|they|he|she|it|we|I|the \p{Ll}+)? ?would (?!be\b|have\b|not\b|say\b|pay\b)/u,
  },
  {
    act: 'doubt',
    words:
      /\b(?:do(?:es)?n['’]t|do not|does not) know\b|\b(?:cannot|can['’]t|could not) (?:say|tell)\b|\b(?:nobody|no one)\b.*\bcan say\b|\bno information\b|\bnot (?:been )?established\b|\bnot sure\b|^No\. No, I\b|\bI am told\b|\bI would leave it\b/i,
  },
  {
    act: 'reject',
    words:
      /\b(?:mistaken|wrong|false|nonsense|rubbish|fairy tales?|gossip|a lie|liars?|lies|untrue|proves? nothing|ridiculous|absurd|fantasy|invented)\b|\bdo(?:es)? not accept\b|^Anyone can\b|^your \p{Ll}+ was(?:n['’]t| not)\b/iu,
  },
  {
    act: 'deny',
    words: NEGATES,
  },
  { act: 'believe', words: /^I thought\b/ },
  { act: 'ask', words: /^[^.!]*\?["'”’]?(?: source\?)?$/ },
  { act: 'accuse', words: BLAMES },
]
