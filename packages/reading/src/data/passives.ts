/**
 * Verbs whose passive tells what others say, think or want of its subject: "he was accused", "it is
 * expected". Base forms or participles. Not here: those whose passive is the subject's own mind ("is
 * convinced", "are opposed"), and "quoted", whose subject did say it.
 */
import { words } from './words.ts'

export const SAID_OF = words(
  'accuse advise allege announce ask assure attack believe blame call charge cite claim condemn confirm ' +
    'consider criticize criticise declare deem denounce describe dispute disclose dismiss estimate expect ' +
    'expose find forecast hail hear impeach indict know label mention mock name note order perceive ' +
    'praise predict presume press promise publish question rebuke recommend regard reject release report ' +
    'request reveal ridicule rumor rumour say scold see show slam suppose suspect tell term think tout ' +
    'understand urge view warn acquitted booed cast castigated celebrated depicted derided diagnosed ' +
    'dogged dubbed faulted hounded identified informed interpreted invited lambasted lauded likened ' +
    'linked listed nicknamed nominated notified pilloried portrayed projected ranked rated remembered ' +
    'painted characterised characterized reminded reviled scheduled sentenced speculated sued tipped treated vilified written',
)

/** Of these, the ones whose subject is told something. */
export const INFORMING = words('advise ask assure informed notified promise reminded tell warn')

/** Participles of being asked or told, as an aside has them: "the abbot, asked whether he knew". */
export const ASKED = words(
  'asked told pressed questioned quizzed informed warned reminded challenged advised assured grilled queried',
)

/** Of these, the ones that say of what. */
export const OF_WHAT = words('accuse acquitted suspect')

/** Of these, the ones that have "that" or "to" after them. */
export const CLAUSED = words(
  'advise allege announce ask assure believe expect informed invited know notified order promise ' +
    'recommend reminded report request say suppose tell think understand urge warn',
)

/**
 * What stands after "by" and is nobody: when, how, by what means. Months that are also names are not here.
 */
export const NO_AGENTS = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March July September October ' +
    'November December then now noon midnight dawn dusk day week weekend month year decade century night ' +
    'morning evening afternoon spring summer autumn fall winter end time phone telephone email e-mail ' +
    'letter text fax mail post radio name law mistake accident force chance design default hand means ' +
    'virtue way',
)

/** What an "of" after it belongs to: "a number of women". */
export const COLLECTIVES = words(
  'number numbers dozens scores hundreds thousands millions majority minority handful couple group groups ' +
    'member members most many some several few all one none part team crowd leader leaders head heads ' +
    'governor governors relative relatives families friends',
)

/** Participles of which "as saying", "saying" or "to have said" behind them tells what their subject says. */
export const QUOTING = words(
  'quoted cited heard overheard reported recorded filmed paraphrased said alleged believed understood rumoured ' +
    'rumored thought known seen caught shown described',
)

/** Forms of verbs of saying with which whoever passes words on may end a sentence. */
export const FINITE_SAYING = words(
  'said says say reported reports report wrote writes write claimed claims claim confirmed recalled recalls recall ' +
    'testified noted added adds alleged alleges allege revealed disclosed announced told argued argues insisted ' +
    'insists explained explains warned warns stated states suggested declared admitted acknowledged remarked ' +
    'commented tweeted concluded predicted',
)

/** Verbs of blame and praise, which say for what. */
export const FOR_WHAT = words(
  'blame criticize criticise condemn rebuke praise scold attack hail faulted castigated lauded lambasted denounce ' +
    'thanked mocked ridicule slam pilloried',
)

/** Participles that give something a name in another's words. */
export const LABELLING = words(
  'called described branded dubbed labelled labeled denounced dismissed condemned hailed praised slammed mocked ' +
    'derided lauded characterised characterized termed deemed portrayed touted',
)
/** Forms of verbs of talking that signal no content by themselves. */
export const TALKING = words(
  'talk talks talked talking speak speaks spoke spoken speaking chat chatted chatting converse reply replied ' +
    'replies answered answer shouted cried whispered muttered laughed sighed groaned joked snapped grinned smiled',
)

/** Participles by which a thing goes "as" something, hardly ever a past tense. */
export const CALLED_AS = words('known seen referred')

/** Of what stands written on a thing. */
export const CALLED = words('marked labelled labeled titled entitled dubbed nicknamed')
