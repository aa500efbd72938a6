import type { Act } from '../statement.ts'

/**
 * Words that signal an attribution, by what is done with the words. Verbs in their base form, nouns in the
 * singular; `cues.ts` reduces inflected forms to these. A phrase wins over the words in it.
 */
export const CUES: Readonly<Record<Act, string>> = {
  assert:
    'say tell state add note declare explain argue maintain insist stress emphasize emphasise contend ' +
    'assert claim affirm respond reply answer comment remark observe mention point_out continue ' +
    'conclude acknowledge admit concede confirm confess boast brag joke quip warn caution predict write ' +
    'tweet post testify swear attest describe characterize characterise call label dub term praise hail ' +
    'defend endorse support back approve agree echo reiterate repeat recall remember suggest imply hint ' +
    'indicate signal assure tout lament complain bemoan speak talk statement claim assertion argument ' +
    'remark comment assurance warning speech tweet letter testimony exclaim shout whisper mutter',
  deny: 'deny denial refute rebut disavow disclaim contradict disown repudiate rule_out',
  accuse:
    'accuse blame allege charge criticize criticise condemn denounce slam blast attack fault mock decry ' +
    'deride chide rebuke ridicule lambaste excoriate rip assail hammer impeach indict accusation ' +
    'allegation criticism complaint slur castigate berate scold sue allege',
  doubt:
    'doubt question dispute challenge skeptical sceptical wonder cast_doubt uncertain unsure doubtful ' +
    'scepticism skepticism',
  reject:
    'reject dismiss oppose disagree object rebuff spurn protest dissent rejection opposition objection ' +
    'discount resist not_accept scoff brush_off shoot_down',
  threaten: 'threaten threat menace vow_revenge ultimatum retaliate vow_vengeance',
  demand:
    'demand urge call_for call_on press insist_on require order command instruct direct plead beg ' +
    'appeal exhort implore calls_for request petition advise recommend push_for encourage lobby demand',
  promise: 'promise vow pledge swear_to guarantee commit oath undertake offer commitment',
  plan:
    'plan intend aim propose expect_to seek intention proposal announce_plans want hope prepare ' +
    'consider mull aspire resolve decide decision hope',
  refuse: 'refuse decline refusal balk not_comment withhold decline_to no_comment',
  ask: 'ask inquire enquire query question_whether wonder_whether asking quiz pose',
  believe:
    'believe think feel belief view consider opinion suspect assume fear worry hope_that know ' +
    'understand suppose reckon guess conviction theory expect regard see find_that trust doubtless deem ' +
    'perceive imagine anticipate conspiracy estimate forecast',
  report:
    'report accord show find reveal disclose announce publish cite quote detail document release ' +
    'state_that survey poll study learn hear rumor rumour rumored rumoured reportedly account story ' +
    'news relate recount narrate uncover expose discover witness see_that purport',
  recant: 'recant retract unsay',
}

/** What a phrase of several words does, tried before its words. Base forms joined by spaces. */
export const CUE_PHRASES: Readonly<Record<string, Act>> = {
  'accord to': 'report',
  'call for': 'demand',
  'call on': 'demand',
  'call upon': 'demand',
  'push for': 'demand',
  'cast doubt': 'doubt',
  'raise doubt': 'doubt',
  'rule out': 'deny',
  'point out': 'assert',
  'point to': 'report',
  'vow revenge': 'threaten',
  'vow vengeance': 'threaten',
  'warn of retaliation': 'threaten',
  'not accept': 'reject',
  'not believe': 'doubt',
  'not agree': 'reject',
  'not think': 'doubt',
  'not want': 'reject',
  'not support': 'reject',
  'not comment': 'refuse',
  'not respond': 'refuse',
  'not say': 'refuse',
  'not deny': 'assert',
  'neither confirm': 'refuse',
  'not rule out': 'doubt',
  'ask for': 'demand',
  'ask to': 'demand',
  'have no plan': 'deny',
  'brush off': 'reject',
  'expect to': 'plan',
  'not expect': 'doubt',
  'make clear': 'assert',
  'take issue': 'reject',
  'lay blame': 'accuse',
  'put the blame': 'accuse',
  'swear to': 'promise',
  'threat of': 'threaten',
  'have doubt': 'doubt',
  'express doubt': 'doubt',
  'question whether': 'doubt',
  'be skeptical': 'doubt',
  'be sceptical': 'doubt',
  'be convinced': 'believe',
  'be sure': 'believe',
  'be confident': 'believe',
  'be afraid': 'believe',
  'decline to': 'refuse',
  'refuse to': 'refuse',
}

/** Forms that the suffix rules of `cues.ts` would get wrong. */
export const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
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
    'announced=announce denounced=denounce'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
