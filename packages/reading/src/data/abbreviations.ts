import { words } from './words.ts'

/** Words whose full stop belongs to them and seldom ends a sentence. */
export const ABBREVIATIONS = words(
  'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Sgt Adm Brig Pvt Rev Fr Hon hon Pres ' +
    'Supt Atty Dep Asst Det Insp Amb St Ste Mt Ft Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
    'Inc Ltd Co Corp Bros vs Vs etc No Nos Ave Blvd Rd Calif Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn ' +
    'Miss Mo Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark Colo Conn Del Mont Dept Univ ' +
    'MR MRS MS DR PROF SEN REP GOV GEN LT COL MAJ CAPT SGT REV HON SUPT ' +
    'Assn approx est A B C D E F G H J K L M N O P Q R S T U V W X Y Z',
)

/** Words that, capitalised after an initialism, open a new sentence rather than continue a name. */
export const SENTENCE_OPENERS = words(
  'The But And He She It They We In At On A An This That These Those There His Her Their Its If When ' +
    'While After Before As For However Meanwhile Mr. Mrs. Ms. Some Many Most All',
)
