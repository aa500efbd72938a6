/** Words that turn what they stand beside into its opposite. */
export const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|forget|zero)\b|n['’]t\b|\b(?:no one|free of|far from|failed to|refus\w+ to|unable to)\b/i

/** Looks like a negation and is none: "nothing but steam", "no doubt". */
export const NO_NEGATION =
  /\b(?:nothing but|no doubt|without (?:a )?doubt|not only|no longer than|no later than|no matter|nobody else|no one else|nothing else)\b/gi

/** The speaker does not know, or says that nobody can. */
export const DOUBT =
  /\b(?:(?:can|could)(?:not|n['’]t| only| not)? (?:say|tell you|confirm|rule)|(?:do|does|did)(?:n['’]t| not) (?:really |actually )?know\b|(?:no|not any|without) (?:information|evidence|proof|indication|sign|confirmation)|(?:has|have|had)(?:n['’]t| not) (?:been )?(?:established|confirmed|determined|verified)|nobody (?:\w+ ){0,4}(?:can|could|knows)|not (?:sure|certain|clear|convinced)|unclear|too early|no idea|could be|might be|only (?:figured|guessed|assumed|supposed|thought)|was(?:n['’]t| not) (?:there|at|in)\b|am told)/i

/** The speaker waves it away, and says nothing instead. */
export const REJECTION =
  /\b(?:lie|lies|liar|false|nonsense|rubbish|fairy[- ]tales?|fantas(?:y|ies)|bar talk|gossip|rumou?rs?|slander|smear|invention|invented|made[- ]up|fabricat\w+|mistaken|is wrong|are wrong|was wrong|absurd|ridiculous|propaganda|hoax|myth|proves? nothing|baseless|unfounded|untrue|joke|garbage|libel)\b/i

/** Words that cannot be said of one thing at one time; either side of the stroke against the other. */
export const OPPOSED: readonly string[] = [
  'open ajar unlocked | shut close closed locked',
  'off disabled silent silenced taped disconnected dead muted | live on working sounded sounding rang running active',
  'stop halt stand standing stationary parked still | continue rolled rolling roll drove moving kept accelerated sped',
  'full loaded | empty unloaded',
  'intact whole sound unbroken | snapped broken cracked damaged torn',
  'drunk drinking reeked | sober teetotal',
  'alive living | dead killed died',
  'asleep sleeping slept | awake',
  'single once | twice duplicate double again second',
  'accident accidental | deliberate intentional sabotage arson',
  'armed | unarmed',
  'guilty | innocent',
  'fake forged false | genuine authentic real',
  'late | early',
  'safe clean | contaminated poisoned tainted',
  'lit | dark unlit',
]
