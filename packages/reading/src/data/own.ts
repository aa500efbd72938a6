/** Words by which a source speaks of itself: its views, wants and acts. Base forms and lower case. */
import { words } from './words.ts'

/**
 * Cues that pass something on, so that the content must show whether the source speaks of itself. Every other
 * cue is an act or an attitude of the source's own: it thanks, hopes, bans, mocks. Base forms.
 */
export const TELLING_CUES = words(
  'say tell add write note state explain report show find reveal disclose announce claim assert maintain ' +
    'insist contend confirm mention recall remember testify recount describe continue respond reply answer ' +
    'speak talk point remark comment observe indicate repeat reiterate echo stress emphasize emphasise ' +
    'underscore underline highlight declare accord cite quote learn hear discover uncover expose know ' +
    'understand see watch witness detail document publish release list record read swear depose inform ' +
    'notify advise brief relate narrate post tweet post email text interject put conclude determine ' +
    'establish estimate calculate infer deduce deny denial statement claims assertion account story ' +
    'testimony report finding findings conclusion information rumour rumor word news allege accuse charge ' +
    'sue indict impeach accusation allegation blame admit acknowledge concede confess demonstrate prove ' +
    'illustrate portray depict capture reflect signal suggest hint imply identify refer realise realize ' +
    'recognise recognize notice name attribute trace : .',
)

/** Of these, the ones that a person or a body says as a view, and nouns of views and attacks beside them. */
export const VIEWS = words(
  'suggest hint imply realise realize recognise recognize insult slur jab jibe gibe taunt abuse scorn contempt mockery ' +
    'ridicule praise adulation admiration flattery criticism attack tirade rant objection opposition support',
)

/** Knowing what is a view makes it no finding: "they know that it should go". Base forms. */
export const KNOWING = words('know understand')

/** What courts do with a case, and who are courts. */
export const DECIDING = words('find determine conclude declare')
export const DECIDERS = words(
  'court courts judge judges jury juries juror jurors tribunal tribunals justice justices magistrate magistrates ' +
    'arbitrator arbitrators umpire referee',
)

/** Verbs that own up or do not, and the deeds that are then the source's: "denied any wrongdoing". */
export const OWNING_UP = words('deny admit acknowledge confess concede')
export const DEEDS = words(
  'involvement wrongdoing responsibility knowledge guilt participation complicity negligence liability misconduct ' +
    'culpability intent fault',
)

/** With "about" or "of": speaking of doing something. */
export const SPEAKING = words('talk speak')

/** Words in -ing that do not show whose act it is: things, and what is said of things. */
export const THINGS_TOO = words(
  'nothing anything everything something building housing meeting evening morning spending funding training hearing ' +
    'shipping banking mining fighting shooting killing bombing flooding crossing opening beginning ceiling king spring ' +
    'string ring wing rising falling growing missing increasing declining soaring remaining existing leading working ' +
    'living dying ongoing upcoming outstanding ageing aging emerging looming changing',
)

/** Verbs that show, of oneself too. */
export const SHOWING = words('show')

/** What one has "to" do. */
export const HAVING = words('have has had got')

/** Acts that are the source's own whatever is in them. */
export const OWN_ACTS = words('demand promise plan refuse ask reject threaten believe doubt')

/** Cues that tell what was found out, or is only passed on. */
export const FOUND_OUT = words(
  'cite quote find learn hear know reveal discover understand see show rumor rumour theory',
)

/** Charges are claims of fact, save those that a court or a prosecutor brings. */
export const CHARGES = words('accuse allege charge indict sue impeach accusation allegation')
export const CHARGERS = words(
  'prosecutor prosecutors court courts jury judge judges tribunal government state police regulator ' +
    'regulators inspectors congress parliament senate house',
)

/** Written or spoken decisions of whoever makes rules: what they say is so by being said. */
export const RULINGS = words(
  'ruling rulings law laws bill bills verdict judgment judgement decision decisions decree edict order orders ' +
    'constitution statute statutes regulation regulations rule rules policy policies treaty treaties ' +
    'resolution resolutions ordinance directive guideline guidelines amendment act program programme ' +
    'sanctions court convention agreement',
)

/** What is judged, wanted or foreseen: with these as its verb a clause is a view. */
export const MODAL = words(
  "should must ought will 'll wo would could may might ca cannot shall need needs needed going gonna want wants " +
    'wanted hope hopes hoped think thinks thought believe believes believed feel feels felt fear fears ' +
    'feared love loves loved hate hates likes prefer prefers deserve deserves expect expects expected ' +
    'wish wishes guess suppose doubt doubts trust matter matters seems seem seemed appears appear means ' +
    'support supports supported plan plans planned intend intends intended wonder',
)

/** Words of judgement. */
export const JUDGING = words(
  'good bad better best worse worst great greater greatest wrong right important unimportant fair unfair ' +
    'unjust unacceptable acceptable terrible horrible awful dreadful wonderful amazing incredible ' +
    'fantastic excellent brilliant outstanding remarkable extraordinary perfect beautiful ugly nice lovely ' +
    'happy unhappy sad proud sorry glad grateful thankful pleased delighted thrilled excited honored ' +
    'honoured disappointed disappointing frustrated frustrating upset angry furious outraged shocked ' +
    'shocking appalled appalling worried worrying concerned concerning afraid scared frightening scary ' +
    'surprised surprising tired hopeful optimistic pessimistic confident convinced determined committed ' +
    'willing unwilling ready eager reluctant satisfied interested ashamed embarrassed embarrassing ' +
    'disgusting disgusted disgraceful shameful dangerous safe unsafe irresponsible responsible reckless ' +
    'stupid silly foolish ridiculous absurd crazy insane smart clever wise unwise naive dishonest honest ' +
    'corrupt cruel brutal barbaric evil heinous cowardly brave courageous heroic tough hard harder easy ' +
    'easier difficult necessary unnecessary unfit unqualified qualified essential crucial critical vital ' +
    'significant serious troubling alarming disturbing tragic devastating heartbreaking painful ' +
    'reasonable unreasonable rational irrational legitimate illegitimate justified unjustified appropriate ' +
    'inappropriate unprecedented outrageous unbelievable unfortunate fortunate lucky unlucky obvious ' +
    'wasteful useless useful helpful harmful pointless worthless worthy worthwhile valuable strong ' +
    'weak weaker stronger poor rich fine ok okay fun boring interesting exciting funny sick pathetic ' +
    'hypocritical hypocrisy misguided misleading baseless unfounded groundless premature ' +
    'constructive unconstructive productive unproductive positive negative fruitful promising encouraging ' +
    'discouraging effective ineffective efficient inefficient successful unsuccessful impressive mediocre ' +
    'generous selfish greedy lazy arrogant humble decent loyal disloyal trustworthy credible incredible ' +
    'convincing unconvincing satisfactory unsatisfactory adequate inadequate sufficient insufficient ' +
    'excessive drastic harsh lenient welcome unwelcome popular unpopular ' +
    'unrealistic realistic sensible nonsense rubbish disgrace shame honor honour privilege pleasure mistake ' +
    'disaster tragedy catastrophe nightmare victory triumph defeat failure success threat danger ' +
    'problem challenge opportunity priority priorities concern concerns crisis scandal joke lie lies farce sham travesty outrage insult injustice ' +
    'blessing miracle hero heroes genius fool coward traitor monster bully thug thugs disservice betrayal ' +
    'too enough very really ' +
    'absolutely totally completely utterly extremely incredibly obviously frankly honestly sadly ' +
    'unfortunately hopefully certainly surely definitely perhaps maybe probably likely unlikely ' +
    'fundamentally deeply truly overly',
)

/** Words that open a question. */
export const ASKING = words(
  'who what when where why how which whose do does did is are was were can could will would should have has',
)

/** Verbs in the field: what a group's people did to others is known to the group from them. */
export const FIELD = words(
  'kill killed kills fire fired shoot shot struck attack attacked bomb bombed shell shelled destroy ' +
    'destroyed capture captured seize seized arrest arrested detain detained intercept ' +
    'intercepted raid raided injure injured wound wounded repel repelled ' +
    'ambush ambushed execute executed torture tortured ' +
    'troops soldiers soldier forces fighters aircraft planes plane jets jet drones drone ' +
    'missiles missile rockets rocket warships gunmen militants officers patrol ' +
    'patrols convoy',
)

/** What has no views, beside papers and things shown: pieces, events and the abstract. */
export const VIEWLESS = words(
  'slide slides section sections chart charts graph graphs table tables map maps story stories episode ' +
    'environment exchange incident incidents case cases history experience fact facts truth reality event ' +
    'events news returns research science website page pages headline headlines piece pieces article ' +
    'articles series feature expose title caption inscription results reporting coverage move moves ' +
    'development developments trend trends example examples attack attacks crash fire accident setting ' +
    'census index test tests experiment experiments complaint lawsuit suit indictment affidavit filing ' +
    'filings disclosure disclosures revelation revelations debate vote votes figure figures number numbers',
)

/** What somebody found out says nothing of themselves: "I heard that …", "we know …". Verbs in any form. */
export const LEARNED = words(
  'heard hear learned learnt found discovered understood understand understands read know knows knew ' +
    'gathered noticed noted',
)
