/**
 * Words of labels: what opens a line with a colon behind it, and whether somebody speaks there. Lower case.
 */
import { words } from './words.ts'

/** The two sides of a questioning: they say that somebody speaks, not who. */
export const SIDES = words('q a question questions answer answers')

/** Labels that are somebody by what they say, so that one alone shows a turn. */
export const SPEAKING_LABELS = words(
  'interviewer interviewee host co-host moderator anchor presenter reporter correspondent announcer narrator ' +
    'commentator newsreader caller listener guest speaker chair chairman chairwoman chairperson witness ' +
    'defendant plaintiff claimant respondent applicant prosecutor prosecution defence defense counsel court ' +
    'judge clerk foreperson juror bailiff interpreter translator operator dispatcher panel panellist panelist ' +
    'teacher student pupil doctor patient nurse officer interrogator detective pilot co-pilot copilot tower ' +
    'controller audience voice man woman male female boy girl participant respondents facilitator researcher',
)

/** First words of lines with a colon that nobody speaks: what follows is the page's own. */
export const NO_LABELS = words(
  'note notes nb n.b update updates updated correction corrections clarification background recommendation ' +
    'recommendations summary conclusion conclusions context analysis opinion comment comments editorial ' +
    'feature exclusive breaking alert developing live watch listen read more related see also here how why ' +
    'what when where who which location place venue date dates time times day week month year age born died ' +
    'price prices cost total tel phone telephone fax email e-mail mail web website url address contact ' +
    'contacts press photo photos photograph picture pictures image images video audio caption credit credits ' +
    'graphic map table figure fig chart source sources via subject re from to cc bcc sent received reply-to ' +
    'attachment attachments tags tag topics topic category categories filed keywords title headline subtitle ' +
    'section chapter part step steps lesson example examples tip tips fact facts myth myths finding findings ' +
    'result results score scores half-time full-time weather forecast traffic warning caution disclaimer ' +
    'spoiler tl;dr tldr ps p.s edit edited ends end abstract introduction methods method discussion question ' +
    'answer list timeline agenda minutes present absent apologies attendance item items motion resolved ' +
    'ingredients directions serves rating verdict pros cons bottom line key points takeaways first second ' +
    'third fourth fifth last next finally then now today yesterday tomorrow monday tuesday wednesday thursday ' +
    'friday saturday sunday january february march april may june july august september october november ' +
    'december morning afternoon evening remember plus still reminder status severity issue problem solution ' +
    'reason reasons cause causes purpose aim aims goal goals task tasks name names occupation job position ' +
    'reference ref docket case no number id version file document exhibit annex appendix copyright ' +
    'distribution classification priority urgent confidential embargo embargoed translation transcript ' +
    'recording advertisement sponsored following including such as this that these those there it but and ' +
    'or so if because moral lead intro standfirst dateline byline',
)

/** Words before a name that make a label of it, as they stand in a record of what was said. */
export const LABEL_TITLES = words(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baroness baron viscount ' +
    'earl rev rev. reverend fr fr. father sister brother bishop archbishop cardinal rabbi imam sheikh judge ' +
    'justice senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor ' +
    'president vice-president chancellor premier secretary minister ambassador commissioner councillor ' +
    'councilman councilwoman cllr alderman general gen gen. colonel col col. major maj maj. captain capt ' +
    'capt. lieutenant lt lt. sergeant sgt sgt. corporal private constable pc inspector superintendent ' +
    'detective chief officer sheriff deputy king queen prince princess foreman provost dean principal coach',
)
