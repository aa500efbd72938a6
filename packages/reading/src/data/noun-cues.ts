/** Nouns and phrases that signal a statement where no verb does. Lower case. */
import { words } from './words.ts'

/** "By the army's account", "in her view", "in the words of one survivor". */
export const ACCOUNTS = words(
  'account accounts view opinion words eyes judgment judgement estimation telling version reading assessment ' +
    'phrase reckoning analysis estimate description',
)

/** Groups known by what they think, of whom "for the opposition, …" says what that is. */
export const CAMPS = words(
  'opposition critics sceptics skeptics supporters opponents detractors defenders admirers campaigners activists ' +
    'believers purists traditionalists reformers hardliners moderates conservatives liberals dissidents rebels ' +
    'unions environmentalists pessimists optimists cynics loyalists nationalists separatists unionists fans',
)

/** What a that-clause says, with whoever says it: "the charge by the rangers that". */
export const SAYINGS = words(
  'claim claims allegation allegations accusation accusations charge charges assertion assertions statement ' +
    'statements argument arguments warning warnings complaint complaints report reports story stories account ' +
    'accounts rumour rumours rumor rumors suggestion suggestions contention insistence testimony denial denials ' +
    'assurance assurances announcement admission confession theory theories belief fear fears suspicion suspicions ' +
    'prediction predictions promise promises pledge threat demand demands remark remarks finding findings conclusion ' +
    'view opinion thesis hint hints protest protests confirmation concern concerns idea ideas ' +
    'notion notions perception impression assumption assumptions expectation expectations speculation',
)

/** What one says or feels "over" something or "about" it. */
export const WORRIES = words(
  'concern concerns worry worries fear fears anxiety unease alarm doubt doubts complaint complaints speculation ' +
    'rumours rumors criticism anger outrage scepticism skepticism suspicion suspicions allegations uncertainty',
)

/** What others do with what was said: "was rejected by". */
export const REACTED = words(
  'denied rejected dismissed disputed refuted rebutted confirmed contradicted challenged echoed repeated questioned ' +
    'debunked ridiculed mocked condemned denounced supported endorsed backed disproved disproven discredited ' +
    'acknowledged accepted discounted opposed ignored investigated aired published broadcast reported investigated',
)

/** Things that show or say what is in them. */
export const SPEAKING_THINGS = words(
  'log logs logbook diary diaries ledger ledgers minutes record records register registers footage video videos ' +
    'recording recordings tape tapes photograph photographs photo photos image images picture pictures x-ray x-rays ' +
    'scan scans map maps chart charts inscription plaque notebook notebooks file files data statistics figures ' +
    'transcript transcripts receipt receipts invoice invoices census telegram telegrams certificate autopsy document ' +
    'documents report reports memo memos letter letters email emails message messages statement filing filings ' +
    'indictment complaint affidavit survey poll study audit review inquiry investigation tests test results readings ' +
    'cable cables manuscript contract leaflet dossier archive archives bulletin communique spreadsheet note notes sign signs banner banners placard poster posters headline ' +
    'caption text post tweet essay column editorial article story book slip label treaty resolution motion',
)

export const SHOWING =
  /^(?:records?|recorded|shows?|showed|notes?|noted|says?|said|states?|stated|reveals?|revealed|indicates?|indicated|suggests?|suggested|confirms?|confirmed|reads?|warns?|warned|claims?|claimed|concludes?|concluded|alleges?|alleged|mentions?|mentioned|reports?|reported)$/

/** Verbs after which a sentence that they close has been said: base forms. */
export const TRAILING = words(
  'say find write report announce add argue claim insist warn recall testify admit concede acknowledge conclude ' +
    'explain note believe think state declare allege suggest predict estimate maintain confirm reveal disclose ' +
    'assert contend complain reckon determine discover observe remark swear attest show',
)

/** What can hold a quotation that it "reads": "reads a statement from the army". */
export const READING = /^(?:reads?|said|says|goes|went|runs|ran|begins|began|ends|ended|declares|declared)$/

/** What "is that …" or "is whether …", as somebody thinks or asks. */
export const THOUGHTS = words(
  'question questions idea ideas hope hopes fear fears worry worries concern concerns assumption assumptions ' +
    'expectation expectations consensus suggestion theory theories feeling belief speculation suspicion impression ' +
    'perception implication argument arguments allegation allegations accusation claim claims charge complaint ' +
    'complaints criticism rumour rumours rumor rumors thinking notion conclusion prediction',
)

/** Verbs by which somebody answers what such a noun names: "a charge he denied". Base forms. */
export const ANSWERS = words(
  'deny reject dismiss dispute contest refute rebut repudiate challenge question repeat echo denounce call ' +
    'describe brand',
)

/** Of them, those with a word for it behind: "a charge he calls absurd". */
export const NAMING = words('call describe brand')
