/** Words that go on after an office or a body in its name. Lower case. */
import { words } from './words.ts'

/** What an office is for: after its "of" they are no personal name, and an "and" between them joins none. */
export const PORTFOLIOS = words(
  'state staff house treasury exchequer seals rolls agriculture affairs arts asylum aviation budget business ' +
    'children citizenship civil climate commerce commons communications communities community consumer ' +
    'control corrections culture customs defence defense development digital disease economic economics ' +
    'economy education emergency employment energy environment environmental equality ethics external ' +
    'families family finance fisheries fishery food foreign forestry forests gender health heritage higher ' +
    'home homeland housing human immigration industry information infrastructure innovation integration ' +
    'intelligence interior internal international investigation justice labor labour land lands law local ' +
    'lords management maritime migration mines mining national natural oceans operations parks planning police policy ' +
    'political population ports posts prevention prisons protection public railways records reconstruction ' +
    'refugees regional religious representatives reserve resources revenue rights roads rural safety science ' +
    'sciences security services shipping social sport sports standards statistics strategic sustainable ' +
    'taxation technology territories tourism trade training transport transportation urban veterans water ' +
    'united states supreme high appeals republic kingdom province county city district territory islands welfare ' +
    'wildlife women works youth',
)

/** Nouns that a number after them belongs to: "Radio 7", "Resolution 242". */
export const NUMBERED = words(
  'radio channel resolution unit local area flight room section article chapter title proposition measure ' +
    'amendment battalion brigade division regiment squadron company precinct district ward station route ' +
    'highway interstate block building tower gate platform camp battery apollo formula directive regulation ' +
    'protocol schedule annex appendix exhibit document file case count bill act order form platoon sector ' +
    'zone line studio tv fm bbc itv tf nova canal rtl antenne rai',
)
