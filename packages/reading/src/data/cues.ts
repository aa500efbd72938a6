import { ACTS, type Act } from '../statement.ts'

/**
 * Words that signal an attribution, by what is done with the words. Verbs in their base form, nouns in the
 * singular; `cues.ts` reduces inflected forms to these. A phrase wins over the words in it.
 */
export const CUES: Readonly<Record<Act, string>> = {
  assert:
    'say tell state add note declare explain argue maintain insist stress emphasize emphasise contend ' +
    'assert claim affirm reaffirm respond reply answer retort interject interrupt comment remark ' +
    'observe mention continue conclude acknowledge admit concede confirm confess boast brag joke quip ' +
    'warn caution predict write tweet email post testify swear attest describe define characterize ' +
    'characterise call label dub term name identify nickname praise hail applaud commend thank ' +
    'congratulate credit congratulation salute extol laud celebrate welcome cheer chant defend ' +
    'endorse endorsement agree echo reiterate repeat recall remember remind suggest imply hint ' +
    'intimate indicate signal assure tout promote propound complain speak talk discuss discussion ' +
    'address outline articulate clarify elaborate underscore highlight underline focus ' +
    'refer reference allude invoke compare contrast liken downplay understate overstate exaggerate ' +
    'exclaim shout yell scream bark whisper mutter murmur announce announcement proclaim pronounce ' +
    'pronouncement appoint nominate pass rule ruling verdict decision determine allow permit ' +
    'authorize authorise approve statement assertion argument assurance warning speech letter ' +
    'testimony message rhetoric implication admission explanation response rant slogan mean speculate ' +
    'theorize theorise surmise vouch attribute ascribe inform notify brief',
  deny: 'deny denial refute rebut disavow disown disclaim contradict repudiate debunk',
  accuse:
    'accuse blame allege charge criticize criticise condemn denounce slam blast attack fault mock ' +
    'decry deride chide rebuke ridicule lambaste excoriate rip assail hammer impeach indict ' +
    'accusation allegation criticism complaint slur castigate berate scold sue pound insult taunt ' +
    'heckle jeer bash savage eviscerate trash disparage vilify malign smear belittle scorn rail ' +
    'needle censure reprimand upbraid admonish incriminate implicate slander libel defame pillory ' +
    'skewer scathing diatribe tirade broadside insinuate insinuation critique critic reproach ' +
    'vilification paint',
  doubt:
    'doubt question skeptical sceptical wonder uncertain unsure doubtful scepticism skepticism ' +
    'reservation misgiving qualm undecided unconvinced distrust mistrust incredulous unclear',
  reject:
    'reject dismiss oppose disagree object rebuff spurn protest dissent rejection opposition ' +
    'objection discount resist scoff dispute challenge contest pooh-pooh overrule overturn quash ' +
    'annul repeal nullify veto override boo disapprove disapproval renounce abandonment abandon ' +
    'disregard opponent',
  threaten: 'threaten threat menace ultimatum retaliate',
  demand:
    'demand urge press require order command instruct direct plead beg appeal exhort implore request ' +
    'petition advise recommend encourage lobby advocate advocacy convince persuade pressure mandate ' +
    'compel beseech entreat bid summon invite prod nudge pester outcry plea recommendation',
  promise: 'promise vow pledge guarantee commit oath undertake offer commitment',
  plan:
    'plan intend aim propose seek intention proposal want hope prepare mull aspire resolve decide ' +
    'willing eager ready willingness eagerness ambition strategy intent ' +
    'poised contemplate mind strive wish aspiration bent',
  refuse:
    'refuse decline refusal balk withhold avoid dodge duck sidestep evade eschew ignore demur coy ' +
    'stonewall abstain shun skirt unwilling unwillingness reluctant reluctance',
  ask: 'ask inquire enquire query asking quiz pose debate grill interrogate inquiry',
  believe:
    'believe think feel belief view consider opinion suspect assume fear worry know understand ' +
    'suppose reckon guess conviction theory expect regard see trust doubtless deem perceive imagine ' +
    'anticipate conspiracy estimate forecast foresee envision envisage support supporter back favor ' +
    'favour prefer preference admire admiration adulation adore love like hate loathe dislike detest ' +
    'despise respect revere resent envy pity enjoy appreciate appreciation appreciative relish ' +
    'cherish value regret lament bemoan mourn grieve concern care interest obsession passion ' +
    'enthusiasm enthusiastic affection faith confidence optimism pessimism despair anger ire outrage ' +
    'frustration disappointment chagrin delight joy alarm anxiety angry furious upset proud glad ' +
    'happy unhappy sorry sad tired afraid scared worried concerned nervous anxious wary fearful ' +
    'hopeful optimistic pessimistic confident sure certain convinced surprised shocked ' +
    'stunned alarmed outraged horrified disappointed frustrated pleased delighted thrilled excited ' +
    'grateful embarrassed ashamed bitter jealous sense realize realise recognize recognise judge ' +
    'judgment judgement marvel seem appear presumably seemingly apparently perception impression ' +
    'illusion sentiment feeling attitude mood expectation assessment assess interpret hypothesis ' +
    'hypothesize notion idea idolize idolise choose calculate reflect',
  report:
    'report accord show find reveal disclose publish cite quote detail document release survey poll ' +
    'study learn hear rumor rumour rumored rumoured reportedly account story news relate recount ' +
    'narrate uncover expose discover witness purport retweet feature profile record measure ' +
    'demonstrate illustrate list broadcast air photograph picture depict portray watch spot notice ' +
    'leak finding revelation chronicle catalogue catalog file read emerge transpire surface circulate ' +
    'whisper gossip hearsay allegedly',
  recant: 'recant retract retraction unsay backtrack backpedal back-pedal recantation climb-down climbdown',
}

/** What a phrase of several words does, tried before its words. Base forms joined by spaces. */
export const CUE_PHRASES: Readonly<Record<string, Act>> = Object.fromEntries(
  phrases({
    demand:
      'call for, call on, call upon, push for, ask for, ask to, insist on, speak in favor of, ' +
      'press for, agitate for, campaign for',
    report:
      'accord to, be say, be allege, word reach, word spread, word come, learn of, tip off, have be tell, be be tell',
    doubt:
      'cast doubt, raise doubt, not believe, not think, not rule out, have doubt, doubt, ' +
      'question whether, be skeptical, be sceptical, have no idea, not clear, not certain, not sure, ' +
      'not convinced, no clue, second guess',
    deny: 'rule out, have no plan',
    assert:
      'point out, shoot back, fire back, clap back, write back, snap back, bite back, point to, make clear, make it clear, make the case, make a case, put it, know as, ' +
      'not deny, speak of, give voice, play down, go on record, stand by, stand behind, weigh in, ' +
      'be adamant, lay out, spell out, sum up',
    threaten: 'vow revenge, vow vengeance, warn of retaliation, threat of, threaten to',
    reject:
      'not accept, not agree, not want, not support, brush off, brush aside, wave aside, push back, wave away, ' +
      'wave off, shrug off, laugh off, take issue, take offense, take offence, take exception, ' +
      'strike down, shoot down, throw out, turn down, rule against, vote against, vote down, ' +
      'come out against, speak against, be against, break with, part with, on board, distance from, ' +
      'turn away from',
    refuse:
      'not comment, not respond, not say, neither confirm, decline to, refuse to, avoid say, ' +
      'hold back, fall silent, keep silent, remain silent, stay silent, keep mum, not budge',
    accuse:
      'lay blame, lay the blame, put the blame, go after, call out, lash out, lash at, hit out, ' +
      'hit at, hit back, take aim, take a swipe, take swipe, take a shot, take shot, take a dig, ' +
      'take a jab, poke at, poke fun, make fun, tear into, lay into, rip into, light into, ' +
      'rail against, rant against, point the finger, point finger, be critical, find fault, ' +
      'speak out against, be charge with, levy charge, level charge',
    promise:
      'swear to, sign an agreement, sign agreement, sign a agreement, sign a deal, sign the deal, ' +
      'sign a pact, sign a treaty, sign a pledge, sign an accord, give his word, give her word, ' +
      'give their word, give its word',
    plan:
      'expect to, would like, would love, set to, be set, look to, plan on, gear up, prepare to, ' +
      'announce plan',
    believe:
      'not expect, be expect, be convinced, be sure, be confident, be afraid, look forward, look like, ' +
      'vote for, vote in favor, vote in favour, come to believe, be tired, side with, wait for, ' +
      'dream of, believe in, have no illusion, see as, view as',
    ask:
      'want to ask, want to know, pose question, pose the question, raise question, ' + 'raise the question',
    recant:
      'walk back, take back, row back, roll back statement, back away from, back down from, ' +
      'go back on, no long stand, no long believe, no long claim, no long maintain, no long say',
  }),
)

function phrases(lists: Partial<Record<Act, string>>): [string, Act][] {
  return ACTS.flatMap((act) => (lists[act] ?? '').split(', ').map((phrase): [string, Act] => [phrase, act]))
}

/** Forms that the suffix rules of `cues.ts` would get wrong. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'said=say says=say told=tell thought=think felt=feel wrote=write written=write spoke=speak ' +
    'spoken=speak saw=see seen=see knew=know known=know found=find heard=hear understood=understand ' +
    'swore=swear sworn=swear meant=mean read=read shown=show made=make given=give gave=give sought=seek ' +
    'began=begin held=hold put=put got=get went=go taken=take took=take lying=lie denied=deny ' +
    'denies=deny replied=reply replies=reply testified=testify implied=imply implies=imply ' +
    'admitted=admit quipped=quip ripped=rip rebutted=rebut vowed=vow warned=warn rejected=reject ' +
    'learnt=learn according=accord has=have had=have is=be am=be are=be was=be were=be been=be being=be ' +
    'did=do does=do done=do doubts=doubt agreed=agree refused=refuse disagreed=disagree ' +
    'guaranteed=guarantee beliefs=belief thieves=thief recalled=recall called=call calls=call ' +
    "telling=tell n't=not never=not quoth=say begged=beg planned=plan planning=plan ruled=rule " +
    'refusing=refuse citing=cite cites=cite described=describe charged=charge alleged=allege ' +
    'acknowledged=acknowledge urged=urge pledged=pledge argued=argue accused=accuse believed=believe ' +
    'announced=announce denounced=denounce noted=note notes=note noting=note seemed=seem longer=long ' +
    'dreamt=dream chose=choose chosen=choose overrode=override overridden=override withdrew=withdraw ' +
    'withdrawn=withdraw withdrawing=withdraw broke=break tore=tear struck=strike threw=throw laid=lay ' +
    'shot=shoot forecast=forecast foresaw=foresee foreseen=foresee bade=bid stood=stand'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
